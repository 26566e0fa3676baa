//! Where the large files are published, and how their bytes are known.

use super::super::catalogue::Words;

/// A file that is not part of the repository.
pub(super) struct Remote {
    /// What it is called on the command line.
    pub(super) name: &'static str,
    /// The name under which it is kept.
    pub(super) file: &'static str,
    pub(super) contents: Words,
    /// Authors, publisher and licence: the same words in both languages.
    pub(super) source: &'static str,
    /// What to do with it next.
    pub(super) use_it: Words,
    pub(super) way: Way,
}

/// How one gets it.
pub(super) enum Way {
    Download(Pinned),
    /// Its publisher offers a form, not an address.
    ByHand,
}

/// A file at an address, and its digest.
pub(super) struct Pinned {
    pub(super) url: &'static str,
    pub(super) bytes: u64,
    pub(super) sha256: &'static str,
    /// The file that is wanted, where the address serves an archive around it.
    pub(super) inside: Option<Inside>,
}

/// A file that an archive holds as it is, not compressed: its bytes begin at `from`.
pub(super) struct Inside {
    pub(super) from: usize,
    pub(super) bytes: usize,
    pub(super) sha256: &'static str,
}

/// What can be fetched.
pub(super) const REMOTES: [Remote; 3] = [
    Remote {
        name: "hotel_bookings",
        file: "hotel_bookings.csv",
        contents: Words {
            ko: "호텔 예약 119,390건, 포르투갈, 2015–2017년 (17 MB)",
            en: "119,390 hotel bookings, Portugal, 2015 to 2017 (17 MB)",
        },
        source: "Antonio, Almeida & Nunes (2019), Data in Brief 22, 41–49, CC BY 4.0",
        use_it: Words {
            ko: "고객 번호가 없어 `tourism report`에는 쓸 수 없다. 취소율, 리드타임, 객실 단가를 보는 자료다.",
            en: "It has no customer numbers, so `tourism report` cannot use it; it is for cancellations, lead times and rates.",
        },
        way: Way::Download(Pinned {
            // A commit, not a branch: what it names cannot change.
            url: "https://raw.githubusercontent.com/rfordatascience/tidytuesday/d75aaa0d31596ad6487ae0db20138067d301e031/data/2020/2020-02-11/hotels.csv",
            bytes: 16_855_599,
            sha256: "7c2ae42a7353905ea136e5c2287f17c92c5435826598bfbb8491c6f0c7b1fc06",
            inside: None,
        }),
    },
    Remote {
        name: "online_retail_ii",
        file: "online_retail_II.xlsx",
        contents: Words {
            ko: "영국 온라인 상점의 거래 1,067,371줄, 2009–2011년 (46 MB, Excel)",
            en: "1,067,371 lines of a British online shop, 2009 to 2011 (46 MB, Excel)",
        },
        source: "Chen, D. (2012), Online Retail II, UCI Machine Learning Repository, doi:10.24432/C5CG6D, CC BY 4.0",
        use_it: Words {
            ko: "Excel 통합 문서다. 시트마다 금액 열(Quantity × Price)을 더하고 CSV UTF-8로 저장하면 `tourism report`가 읽는다. 번호가 C로 시작하는 송장은 취소다.",
            en: "It is an Excel workbook. Add a column for the amount (Quantity × Price) to a sheet and save it as CSV UTF-8, and `tourism report` reads it. Invoices that begin with C are cancellations.",
        },
        way: Way::Download(Pinned {
            url: "https://archive.ics.uci.edu/static/public/502/online+retail+ii.zip",
            bytes: 45_622_418,
            sha256: "572e36277c2390fbfde10664750731e0a86f55e33470d91919085f0408e67bfb",
            // One entry after its header of 30 bytes and its name of 21.
            inside: Some(Inside {
                from: 51,
                bytes: 45_622_278,
                sha256: "bcbe73b35f5b7babf197fb0cb983a11f5d9ff929078d4aa53d171b1f2df2e980",
            }),
        }),
    },
    Remote {
        name: "kto",
        file: "kto_inbound.csv",
        contents: Words {
            ko: "방한 외래관광객, 국적별·월별 (손으로 받는다)",
            en: "Arrivals in Korea by nationality and month (loaded by hand)",
        },
        source: "한국관광공사(KTO), 한국관광통계, https://datalab.visitkorea.or.kr",
        use_it: Words {
            ko: "월별 지수는 `season` 모듈로 구한다.",
            en: "The module `season` turns it into indices of the months.",
        },
        way: Way::ByHand,
    },
];

impl Remote {
    /// Whether a user may mean this file by `name`.
    pub(super) fn answers_to(&self, name: &str) -> bool {
        let stem = self.file.split('.').next();
        name == self.name || name == self.file || Some(name) == stem
    }
}
