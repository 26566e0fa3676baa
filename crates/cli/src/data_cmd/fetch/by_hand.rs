//! Arrivals in Korea: their publisher has no fixed address for them, so a person loads them and this checks them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use tourism_marketing::{Lang, data};

/// Compares every whole year of the file with the official total of the year; says what was compared.
///
/// A digest cannot be pinned, since the publisher makes the file anew for each reader. The totals of ten years, printed
/// elsewhere, are as hard to meet by chance.
pub(super) fn check(path: &Path, lang: Lang) -> anyhow::Result<String> {
    if !path.is_file() {
        bail!(how_to(path, lang));
    }
    let found = years(path)?;
    let mut agree = Vec::new();
    for row in data::inbound_visitors()? {
        let Some(&(months, total)) = found.get(&row.year) else { continue };
        if months != 0b1111_1111_1111 {
            continue;
        }
        if total != u64::from(row.visitors) {
            bail!(
                "{}: the months of {} add up to {total}, the official total is {}; \
                 the copy is not what the KTO published (a row of totals counted twice?)",
                path.display(),
                row.year,
                row.visitors
            );
        }
        agree.push(row.year.to_string());
    }
    let years = agree.join(", ");
    if agree.is_empty() {
        bail!(
            "{}: no whole year from 2010 to 2019, so nothing to compare with the official totals",
            path.display()
        );
    }
    Ok(match lang {
        Lang::Ko => format!("공식 연간 합계와 같다: {years}"),
        Lang::En => format!("Equal to the official totals of {years}."),
    })
}

/// The months that the file has of each year, as bits, and the sum of its arrivals.
fn years(path: &Path) -> anyhow::Result<BTreeMap<u32, (u16, u64)>> {
    let shown = path.display();
    let mut reader = csv::Reader::from_path(path).with_context(|| format!("reading {shown}"))?;
    let header = reader.headers().with_context(|| format!("reading {shown}"))?.clone();
    let place = |name: &str| {
        let at = header.iter().position(|title| title.trim_start_matches('\u{feff}') == name);
        at.with_context(|| format!("{shown}: no column `{name}`; it needs `month` and `total`"))
    };
    let (month_at, total_at) = (place("month")?, place("total")?);
    let mut years = BTreeMap::new();
    for (line, row) in (2..).zip(reader.records()) {
        let row = row.with_context(|| format!("reading {shown}"))?;
        let text = row.get(month_at).unwrap_or_default();
        let month = text.split_once('-').and_then(|(year, month)| {
            let month = month.parse::<u16>().ok().filter(|month| (1..=12).contains(month))?;
            Some((year.parse::<u32>().ok()?, month))
        });
        let Some((year, month)) = month else {
            bail!("{shown}, line {line}: `{text}` is not a month such as 2019-01");
        };
        let text = row.get(total_at).unwrap_or_default();
        let Ok(total) = text.replace(',', "").parse::<u64>() else {
            bail!("{shown}, line {line}: `{text}` is not a number of arrivals");
        };
        let entry = years.entry(year).or_insert((0, 0));
        entry.0 |= 1 << (month - 1);
        entry.1 += total;
    }
    Ok(years)
}

fn how_to(path: &Path, lang: Lang) -> String {
    let path = path.display();
    match lang {
        Lang::Ko => format!(
            "한국관광공사는 이 통계를 정해진 주소가 아니라 조회 화면에서 내려받게 한다. 다음과 같이 받는다:\n\
             1. https://datalab.visitkorea.or.kr (한국관광 데이터랩)이나 https://know.tour.go.kr (관광지식정보시스템)에서 \
             방한 외래관광객 통계를 연다. 프로그램으로 받으려면 https://www.data.go.kr/data/15000297/openapi.do 에서 인증키를 신청한다.\n\
             2. 국적별·월별 표를 내려받아 열 month(2019-01 모양), nationality_ko(국적), total(명)이 있는 CSV(UTF-8)로 저장한다. 합계 행은 지운다.\n\
             3. 파일을 {path} 에 두고 같은 명령을 다시 실행한다. 2010–2019년의 온전한 해마다 공식 합계와 비교한다"
        ),
        Lang::En => format!(
            "the Korea Tourism Organization serves these statistics from a form, not from a fixed address; load them by hand:\n\
             1. open the arrivals (방한 외래관광객) at https://datalab.visitkorea.or.kr or https://know.tour.go.kr; \
             for a program, apply for a key at https://www.data.go.kr/data/15000297/openapi.do\n\
             2. save the table by nationality and month as CSV in UTF-8 with the columns month (as 2019-01), nationality_ko and total; remove rows of totals\n\
             3. put it at {path} and run the same command again, which compares each whole year from 2010 to 2019 with the official total"
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// Twelve months that add up to the arrivals of 2010, 8,797,658 (KTO); the last month takes the rest.
    fn months_of_2010(last: u64) -> String {
        let mut text = "nationality_ko,total,month\n".to_owned();
        for month in 1..12 {
            writeln!(text, "일본,\"700,000\",2010-{month:02}").unwrap();
        }
        text + &format!("일본,{last},2010-12\n")
    }

    fn checked(text: &str) -> anyhow::Result<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kto_inbound.csv");
        std::fs::write(&path, text).unwrap();
        check(&path, Lang::En)
    }

    #[test]
    fn where_the_file_is_missing_the_message_says_where_to_get_it_and_where_to_put_it() {
        for lang in Lang::ALL {
            let error = check(Path::new("no/kto_inbound.csv"), lang).unwrap_err().to_string();
            for part in
                ["datalab.visitkorea.or.kr", "15000297", "nationality_ko", "no/kto_inbound.csv"]
            {
                assert!(error.contains(part), "no `{part}` in {error}");
            }
        }
    }

    #[test]
    fn whole_years_are_compared_with_the_official_totals() {
        assert_eq!(
            checked(&months_of_2010(1_097_658)).unwrap(),
            "Equal to the official totals of 2010."
        );
        let error = checked(&months_of_2010(1_097_659)).unwrap_err().to_string();
        assert!(error.contains("add up to 8797659, the official total is 8797658"), "{error}");
    }

    /// Such a copy circulates: every row says January 2010.
    #[test]
    fn a_copy_in_which_every_month_is_the_same_is_refused() {
        let text = months_of_2010(1_097_658);
        let text =
            (2..=12).fold(text, |text, month| text.replace(&format!("2010-{month:02}"), "2010-01"));
        let error = checked(&text).unwrap_err().to_string();
        assert!(error.contains("no whole year"), "{error}");
    }

    #[test]
    fn a_file_of_another_shape_is_refused_with_line_and_value() {
        for (text, part) in [
            ("월,계\n2010-01,5\n", "no column `month`"),
            ("month,total\n2010.1,5\n", "line 2: `2010.1` is not a month such as 2019-01"),
            ("month,total\n2010-01,-\n", "line 2: `-` is not a number of arrivals"),
        ] {
            let error = checked(text).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
