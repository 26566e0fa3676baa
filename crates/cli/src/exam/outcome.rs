//! The report of a sitting: the score and the rule, topics, concepts to go back to, every missed item with its reasons.

use tourism_marketing::Lang;
use tourism_study::mock::{Asked, Kept, Outcome, Sittings, default_folder, needed_elsewhere};
use tourism_study::practice::{Log, Origin, Review, default_path};
use tourism_study::{Bank, concepts};

use super::desk::Desk;
use super::first_screen::tidy;
use super::{list, sheet_view};

/// How many weak concepts are named.
const WEAK: usize = 8;

/// Adds up a sitting that was handed in, tells the practice of it, and reports.
pub(super) fn finish(
    desk: &mut Desk,
    kept: &mut Kept,
    bank: &Bank,
    asked: &[Asked],
) -> anyhow::Result<()> {
    kept.sitting.outcome = Some(Outcome::of(&kept.sitting, asked));
    kept.save()?;
    remember(desk, kept, asked);
    let mut all = Sittings::read(&default_folder()).kept;
    all.retain(|other| other.sitting.exam == kept.sitting.exam);
    show(desk, kept, bank, &all)
}

/// Every answer that a program could judge becomes a review of `tourism quiz`: missed items come back tomorrow.
fn remember(desk: &Desk, kept: &Kept, asked: &[Asked]) {
    let mut log = Log::open(default_path());
    for (entry, asked) in kept.sitting.entries.iter().zip(asked) {
        let Some(answer) = &entry.answer else { continue };
        if let Some(judged) = asked.judge(Some(answer)) {
            log.record(Review::now(&entry.item, entry.seed, judged.right, Origin::Exam));
        }
    }
    for notice in log.notices(desk.lang) {
        desk.say(notice);
    }
}

/// The report of a sitting, after it or later.
pub(super) fn show(desk: &Desk, kept: &Kept, bank: &Bank, all: &[Kept]) -> anyhow::Result<()> {
    let sitting = &kept.sitting;
    let Some(outcome) = &sitting.outcome else {
        anyhow::bail!("`{}` is not finished; go on with `--resume {0}`", kept.name);
    };
    let Some(mock) = sitting.mock() else { return Ok(()) };
    let lang = desk.lang;
    desk.rule();
    desk.say(format!("{} · {}", mock.title(lang), kept.name));
    desk.rule();
    score(desk, kept, outcome);
    rule(desk, mock.rules(), outcome);
    topics(desk, outcome);
    weak(desk, outcome);
    list::chart(desk, mock, all);
    if let Ok(asked) = sitting.asked(bank) {
        missed(desk, kept, &asked);
    }
    desk.gap();
    desk.say(match lang {
        Lang::Ko => format!(
            "파일: {}. 답한 문항은 `tourism quiz`의 복습 일정에 들어갔습니다.",
            kept.path.display()
        ),
        Lang::En => format!(
            "File: {}. The items you answered are in the schedule of `tourism quiz`.",
            kept.path.display()
        ),
    });
    Ok(())
}

fn score(desk: &Desk, kept: &Kept, outcome: &Outcome) {
    let minutes = (kept.sitting.elapsed / 60.0).ceil();
    let (of, right) = outcome.judged;
    let mut parts = vec![match desk.lang {
        Lang::Ko => format!("{}점 / 100점", tidy(outcome.score)),
        Lang::En => format!("{} of 100 points", tidy(outcome.score)),
    }];
    if of > 0 {
        parts.push(match desk.lang {
            Lang::Ko => format!("객관식 {of}문항 가운데 {right}문항 정답"),
            Lang::En => format!("{right} of {of} objective items right"),
        });
    }
    let written: (f64, f64) =
        outcome.written.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.points, sum.1 + it.of));
    if written.1 > 0.0 {
        parts.push(match desk.lang {
            Lang::Ko => format!("서술형 {}/{}점(스스로 채점)", tidy(written.0), tidy(written.1)),
            Lang::En => {
                format!("written {}/{} (your own marks)", tidy(written.0), tidy(written.1))
            }
        });
    }
    if outcome.unanswered > 0 {
        parts.push(match desk.lang {
            Lang::Ko => format!("무응답 {}", outcome.unanswered),
            Lang::En => format!("{} without an answer", outcome.unanswered),
        });
    }
    parts.push(match desk.lang {
        Lang::Ko => format!("{minutes}분"),
        Lang::En => format!("{minutes} min"),
    });
    desk.say(parts.join(" · "));
    if outcome.score_late > outcome.score {
        desk.say(match desk.lang {
            Lang::Ko => format!(
                "시간이 끝난 뒤의 답까지 넣으면 {}점입니다. 아래의 판정은 시간 안의 답만 셈합니다.",
                tidy(outcome.score_late)
            ),
            Lang::En => format!(
                "With what was answered after the time: {}. The verdict below counts only what was in time.",
                tidy(outcome.score_late)
            ),
        });
    }
}

fn rule(desk: &Desk, rules: &tourism_study::mock::Rules, outcome: &Outcome) {
    let Some(floor) = rules.floor else { return };
    let above = outcome.reaches_floor(rules).unwrap_or(true);
    let floor = tidy(floor);
    desk.say(match (above, desk.lang) {
        (true, Lang::Ko) => format!("○ 과락 기준({floor}점)을 넘었습니다."),
        (true, Lang::En) => format!("○ At or above the floor of {floor}."),
        (false, Lang::Ko) => {
            format!("× 과락입니다({floor}점 미만). 다른 과목이 아무리 높아도 합격하지 못합니다.")
        }
        (false, Lang::En) => {
            format!("× Below the floor of {floor}: no score elsewhere could make up for it.")
        }
    });
    if !above {
        return;
    }
    let (Some(pass), Some(needed)) = (rules.pass, needed_elsewhere(rules, outcome.score)) else {
        return;
    };
    let (pass, shown) = (tidy(pass), tidy(needed.max(0.0)));
    desk.say(match (needed > 100.0, desk.lang) {
        (true, Lang::Ko) => {
            format!("이 점수로는 다른 과목이 모두 만점이어도 총점 {pass}점이 되지 않습니다.")
        }
        (true, Lang::En) => {
            format!("With this score the total cannot reach {pass}, even with 100 elsewhere.")
        }
        (false, Lang::Ko) => format!(
            "총점 {pass}점이 되려면 다른 과목의 가중 평균이 {shown}점 이상이어야 합니다(과목마다 {floor}점 이상)."
        ),
        (false, Lang::En) => format!(
            "For a total of {pass} the other subjects need a weighted mean of {shown} (and {floor} in each)."
        ),
    });
}

fn topics(desk: &Desk, outcome: &Outcome) {
    desk.gap();
    desk.say(desk.pick("강의별", "By lesson"));
    for topic in &outcome.topics {
        let share = if topic.of > 0.0 { topic.points / topic.of } else { 0.0 };
        let bar = list::bar(share, 20);
        let name = name_of(topic.lesson, desk.lang);
        let questions = match desk.lang {
            Lang::Ko => format!("{}문항", topic.asked),
            Lang::En => format!("{} item{}", topic.asked, if topic.asked == 1 { "" } else { "s" }),
        };
        desk.say(format!(
            "  {:>2} {bar} {:>3.0} %  {name} ({questions})",
            topic.lesson,
            100.0 * share
        ));
    }
}

fn weak(desk: &Desk, outcome: &Outcome) {
    if outcome.weak.is_empty() {
        return;
    }
    desk.gap();
    desk.say(desk.pick("다시 볼 개념", "Concepts to go back to"));
    for weak in outcome.weak.iter().take(WEAK) {
        let name = concepts::find(&weak.concept).map_or("", |concept| concept.name(desk.lang));
        desk.hung(
            "  · ",
            match desk.lang {
                Lang::Ko => format!(
                    "{name} → {}강 ({}문항 가운데 {}문항 틀림)",
                    weak.lesson, weak.asked, weak.missed
                ),
                Lang::En => format!(
                    "{name} → lesson {} ({} of {} missed)",
                    weak.lesson, weak.missed, weak.asked
                ),
            },
        );
    }
    let more = outcome.weak.len().saturating_sub(WEAK);
    if more > 0 {
        desk.say(match desk.lang {
            Lang::Ko => format!("  … 그 밖에 {more}개"),
            Lang::En => format!("  … and {more} more"),
        });
    }
}

/// Every missed item: what was answered, what is right, why.
fn missed(desk: &Desk, kept: &Kept, asked: &[Asked]) {
    let lang = desk.lang;
    let mut headed = false;
    for (place, (entry, asked)) in kept.sitting.entries.iter().zip(asked).enumerate() {
        let Some(judged) = asked.judge(entry.answer.as_deref()) else { continue };
        if judged.right {
            continue;
        }
        if !headed {
            desk.gap();
            desk.say(desk.pick("틀린 문항", "Missed items"));
            headed = true;
        }
        desk.rule();
        sheet_view::print(desk, asked, &format!("{}. ", place + 1));
        let none = desk.pick("무응답", "no answer");
        let mine = entry.answer.as_deref().unwrap_or(none);
        desk.hung(
            "   ",
            match lang {
                Lang::Ko => format!("× 내 답: {mine}   ○ 정답: {}", judged.key.ko),
                Lang::En => format!("× yours: {mine}   ○ right: {}", judged.key.en),
            },
        );
        for reason in &judged.reasons {
            let mark = if reason.right { "○" } else { "×" };
            let about = reason.about.get(lang);
            let gap = if about.is_empty() { "" } else { " " };
            desk.hung(&format!("   {about}{gap}{mark} "), reason.why.get(lang));
        }
        let item = asked.item();
        desk.hung(
            "   ",
            match lang {
                Lang::Ko => format!("{}강 · 출처: {}", item.lesson(), judged.source),
                Lang::En => format!("Lesson {} · source: {}", item.lesson(), judged.source),
            },
        );
    }
}

/// ① ② ③.
pub(super) fn circled(place: usize) -> String {
    let number = u32::try_from(place).ok().and_then(|place| char::from_u32('①' as u32 + place));
    number.map_or_else(String::new, String::from)
}

/// The name of a lesson.
pub(super) fn name_of(lesson: u8, lang: Lang) -> &'static str {
    match lesson {
        1 => lang.pick("관계마케팅", "Relationship marketing"),
        2 => lang.pick("고객유지와 고객생애가치", "Retention and lifetime value"),
        3 => lang.pick("파레토 법칙", "The Pareto principle"),
        4 => lang.pick("우량고객 선별과 RFM", "Finding the best customers: RFM"),
        5 => lang.pick("고객차별화와 보상", "Tiers and rewards"),
        6 => lang.pick("역마케팅과 수요관리", "Demarketing and demand"),
        7 => lang.pick("CRM", "CRM"),
        8 => lang.pick("데이터베이스 마케팅", "Database marketing"),
        9 => lang.pick("감성마케팅", "Emotional marketing"),
        10 => lang.pick("서비스 품질", "Service quality"),
        11 => lang.pick("전사적 품질경영과 내부마케팅", "TQM and internal marketing"),
        12 => lang.pick("서비스와 대기행렬", "Services and queues"),
        13 => lang.pick("인터넷과 확산", "Internet and diffusion"),
        14 => lang.pick("종합", "Capstone"),
        _ => "",
    }
}
