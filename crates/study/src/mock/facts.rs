//! What is known of each examination, and how surely. Said on the first screen, before anybody relies on it.

use tourism_course::Bilingual;
use tourism_marketing::Lang;

/// Something one should know before sitting the exam.
#[derive(Debug, Clone, Copy)]
pub struct Fact {
    /// How sure it is.
    pub sure: Sure,
    /// What it is.
    pub text: Bilingual,
}

/// How sure something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// From the law or an official page.
    Official,
    /// From two or more pages that do not depend on each other.
    Several,
    /// From one page, or inferred.
    One,
    /// Nobody has verified it; our assumption.
    Open,
    /// Of this mock exam, not of the real one.
    Ours,
}

impl Sure {
    /// Its mark: A to C, U, and none for what is ours.
    #[must_use]
    pub fn mark(self) -> &'static str {
        match self {
            Self::Official => "A",
            Self::Several => "B",
            Self::One => "C",
            Self::Open => "U",
            Self::Ours => "",
        }
    }

    /// What the marks mean, in one line.
    #[must_use]
    pub fn legend(lang: Lang) -> &'static str {
        lang.pick(
            "근거: A 법령·공식 문서, B 서로 다른 글 둘 이상, C 글 하나 또는 추론, U 확인하지 못함. 원서를 내기 전에 그해의 공고를 보십시오.",
            "Evidence: A law or official page, B two or more pages, C one page or an inference, U not verified. Read this year's notice before you rely on any of it.",
        )
    }
}

const fn fact(sure: Sure, ko: &'static str, en: &'static str) -> Fact {
    Fact { sure, text: Bilingual::new(ko, en) }
}

pub(super) const GUIDE: &[Fact] = &[
    fact(
        Sure::Official,
        "1차 필기는 국사 40 %, 관광자원해설 20 %, 관광법규 20 %, 관광학개론 20 %이며 과목마다 25문항입니다.",
        "The written test weighs Korean history 40 %, tourism resources 20 %, tourism law 20 % and introduction to tourism 20 %, with 25 items each.",
    ),
    fact(
        Sure::Several,
        "4지 택일입니다. 과목마다 40점 이상이고 가중 총점이 60점 이상이면 합격이고, 그 뒤에 면접이 있습니다.",
        "Four options each. Every subject needs 40 points and the weighted total 60; an interview follows.",
    ),
    fact(
        Sure::Several,
        "시간은 두 교시에 50분씩이거나 이어서 100분으로, 해마다 다릅니다. 100문항에 100분이므로 여기서는 25분으로 합니다.",
        "The time is two sessions of 50 minutes or 100 minutes at once, depending on the year: 100 items in 100 minutes, so 25 minutes here.",
    ),
    fact(
        Sure::Ours,
        "이 문제은행은 관광학개론 가운데 관광마케팅만 다룹니다. 관광학개론의 나머지 단원과 다른 세 과목은 묻지 않으므로, 이 점수가 실제 과목 점수를 예측하지는 않습니다.",
        "This bank covers only the marketing part of introduction to tourism: neither the rest of that subject nor the other three. The score does not predict that of the real subject.",
    ),
];

pub(super) const CONVENTION: &[Fact] = &[
    fact(
        Sure::Several,
        "필기는 컨벤션산업론 40, 호텔·관광실무론 30, 컨벤션영어 30으로 모두 100입니다.",
        "The written test has the convention industry 40, hotel and tourism practice 30 and convention English 30: 100 in all.",
    ),
    fact(
        Sure::One,
        "객관식 4지 택일로 알려져 있습니다.",
        "Said to be multiple choice with four options.",
    ),
    fact(
        Sure::Open,
        "과목마다 40점 이상, 평균 60점 이상이 합격이라고 하나 확인하지 못했습니다. 여기서는 배점대로 가중한 평균으로 셈합니다. 시간도 확인하지 못해 한 문항에 1분으로 잡았습니다.",
        "40 points in each subject and a mean of 60 are said to pass; not verified, and the mean is weighted here. The time is not verified either: one minute for each item.",
    ),
    fact(
        Sure::Ours,
        "이 문제은행은 호텔·관광실무론 가운데 마케팅과 서비스만 다룹니다. 이 시험의 문항이 30개보다 적어, 모자라는 만큼 관계마케팅·CRM·서비스(1, 7, 12강)의 문항으로 채웁니다.",
        "This bank covers only marketing and services within hotel and tourism practice. It has fewer than 30 items for this exam; items on relationships, CRM and services (lessons 1, 7, 12) fill the paper.",
    ),
];

pub(super) const HOTEL: &[Fact] = &[
    fact(
        Sure::Several,
        "1차는 관광법규, 호텔회계론, 호텔인사·조직관리론, 호텔마케팅론이고, 그 뒤에 면접이 있습니다.",
        "The test has tourism law, hotel accounting, hotel personnel and organisation, and hotel marketing; an interview follows.",
    ),
    fact(
        Sure::Open,
        "호텔경영사의 선택지 수, 문항 수, 시간, 배점, 합격 규칙은 확인하지 못했습니다. 여기서는 4지 25문항 25분에 네 과목을 같은 비중으로 보고, 호텔관리사의 규칙(과목 40점, 총점 60점)을 씁니다.",
        "The numbers of options and items, the time, the weights and the pass rule are not verified. Here: 25 items with four options in 25 minutes, four equal subjects, and the rule of the junior test (40 in each subject, 60 in all).",
    ),
    fact(
        Sure::One,
        "응시자가 몇 명뿐이고 2023년에는 시행되지 않았다고 합니다. 시행 여부를 먼저 확인하십시오.",
        "Very few sit it, and it is said not to have been held in 2023: find out first whether it is held.",
    ),
    fact(
        Sure::Ours,
        "이 문제은행은 호텔마케팅론의 주제에 가장 가깝지만 호텔 영업의 실무와 법규는 다루지 않습니다.",
        "This bank is nearest to hotel marketing; it covers neither hotel operations nor law.",
    ),
];

pub(super) const CONSULTANT2: &[Fact] = &[
    fact(
        Sure::Several,
        "과목은 마케팅관리론, 시장조사론, 소비자행동론이며, 과목마다 논술형 2문항과 약술형 4문항을 90분에 씁니다.",
        "The subjects are marketing management, market research and consumer behaviour; each has two essays and four short answers in 90 minutes.",
    ),
    fact(
        Sure::One,
        "배점은 논술 30점, 약술 10점입니다. 2 × 30 + 4 × 10 = 100에서 추론한 것입니다.",
        "Essays have 30 points and short answers 10; this is inferred from 2 × 30 + 4 × 10 = 100.",
    ),
    fact(
        Sure::Several,
        "과목마다 40점 이상이고 평균 60점 이상이면 합격입니다.",
        "Every subject needs 40 points, and the mean 60.",
    ),
    fact(
        Sure::Ours,
        "실제로는 심사위원이 채점하지만 여기서는 채점기준을 보고 스스로 매깁니다. 시장조사론과 소비자행동론에만 나오는 주제는 이 문제은행에 없습니다.",
        "Examiners mark the real one; here you mark yourself by a rubric. Topics that only market research or consumer behaviour ask are not in this bank.",
    ),
];

pub(super) const MIDTERM: &[Fact] = &[fact(
    Sure::Ours,
    "대학마다 시험이 다릅니다. 여기서는 여러 형식의 객관식 24문항(문항마다 2.5점, 부분 점수 없음)과 약술 4문항(10점씩)을 75분에 풉니다. 과락과 합격선은 없습니다.",
    "Every university has its own. Here: 24 items of all forms (2.5 points each, no part marks) and four short answers (10 points each) in 75 minutes, with neither floor nor pass mark.",
)];
