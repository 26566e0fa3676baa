//! Exercise 6: the dimensions of the survey from the largest shortfall.

use crate::function::Input;
use tourism_marketing::quality::{self, DimensionGap, QUESTIONNAIRE, Servqual};
use tourism_marketing::{Result, data};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("설문의 갭 순위", "The gaps of the survey, ranked"),
    ask: Bilingual::new(
        "모의 설문(300명)에서 다섯 차원을 가장 크게 모자라는 것부터 차례로 쓰십시오.",
        "In the simulated survey of 300 guests, list the five dimensions from the largest shortfall.",
    ),
    stars: 3,
    concepts: &["servqual", "rater-dimensions", "service-quality-evaluation"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(names(&survey()?.worst_first())),
    misconceptions: &[
        Misconception {
            id: "best_first",
            wrong: |_| {
                let mut places = survey()?.worst_first();
                places.reverse();
                is(names(&places))
            },
            message: Bilingual::new(
                "가장 나은 차원부터 적으셨습니다. 음수의 크기가 가장 큰 갭부터 적으십시오.",
                "This starts with the best. Begin with the most negative gap.",
            ),
        },
        Misconception {
            id: "lowest_perception",
            wrong: |_| is(names(&ranked(|dimension| dimension.perception)?)),
            message: Bilingual::new(
                "갭이 아니라 지각 점수가 낮은 차례로 적으셨습니다. 지각이 높아도 기대가 더 높으면 모자랍니다.",
                "This ranks by perception, lowest first. However high a perception is, it falls short of a still higher expectation.",
            ),
        },
        Misconception {
            id: "near_tie",
            wrong: |_| is(["reliability", "responsiveness", "empathy", "assurance", "tangibles"]),
            message: Bilingual::new(
                "넷째와 셋째가 바뀌었습니다. 표의 소수 둘째 자리까지 보십시오. 두 갭의 차이는 0.01점도 되지 않으므로 순위에 뜻을 둘 만하지 않지만, 이 자료의 값은 그렇습니다.",
                "The third and the fourth have changed places. Read the table to its second decimal. The two differ by less than 0.01 points: hardly a ranking to act on, but so the data have it.",
            ),
        },
        Misconception {
            id: "questionnaire_order",
            wrong: |_| is(names(&[0, 1, 2, 3, 4])),
            message: Bilingual::new(
                "설문지의 차례 그대로입니다. 갭이 작은(더 음수인) 것부터 늘어놓으십시오.",
                "This is the order of the questionnaire. Sort by the gap, the most negative first.",
            ),
        },
        Misconception {
            id: "tangibles_first",
            wrong: |_| is(["tangibles", "", "", "", ""]),
            message: Bilingual::new(
                "유형성을 가장 모자라는 차원으로 보셨습니다. 갭의 부호를 다시 보십시오.",
                "Tangibles were put first as the largest shortfall. Look at the sign of its gap again.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "`quality::servqual(&expected, &perceived, &dims)?`의 결과에는 차원별 갭이 들어 있습니다.",
            "The result of `quality::servqual(&expected, &perceived, &dims)?` holds the gaps of the dimensions.",
        ),
        Bilingual::new(
            "새 셀에서 `quality::servqual(&expected, &perceived, &dims)?.table(&names, lang)`을 실행하고 갭 열을 보십시오.",
            "In a new cell run `quality::servqual(&expected, &perceived, &dims)?.table(&names, lang)` and read the column of gaps.",
        ),
        Bilingual::new(
            "갭이 음수인 것은 넷이고 양수인 것은 하나입니다. 양수인 것이 맨 뒤이고, 나머지는 음수의 크기가 큰 차례로 적으십시오.",
            "Four gaps are negative and one is positive. The positive one comes last, the others by the size of the shortfall.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "갭의 표를 보고 손으로 늘어놓아도 되고, `worst_first()`를 써도 됩니다. 확신성과 공감성의 차이는 0.005점뿐입니다. 이 자료를 만들 때 겨냥한 갭은 공감성이 더 컸는데 300명을 뽑으니 순서가 바뀌었습니다. 순위는 이만큼 우연에 흔들립니다.",
            "Read the table and sort by hand, or use `worst_first()`. Assurance and empathy differ by 0.005 points. The simulation aimed at a larger gap for empathy, and a sample of 300 turned the two around: so much does chance move a ranking.",
        ),
    },
    takeaway: Bilingual::new(
        "갭의 순위는 “무엇이 기대에 가장 못 미치는가”에 답합니다. “무엇을 먼저 고칠 것인가”에는 중요도와 비용도 필요합니다.",
        "The ranking answers what falls short most. What to mend first also needs importance and cost.",
    ),
};

/// The survey that the notebook reads.
fn survey() -> Result<Servqual> {
    let answers = data::servqual_survey()?;
    let expected: Vec<Vec<f64>> = answers.iter().map(|guest| guest.expectations.clone()).collect();
    let perceived: Vec<Vec<f64>> = answers.into_iter().map(|guest| guest.perceptions).collect();
    quality::servqual(&expected, &perceived, &quality::questionnaire_items())
}

/// The places of the dimensions by a score, smallest first.
fn ranked(score: fn(&DimensionGap) -> f64) -> Result<Vec<usize>> {
    let survey = survey()?;
    let mut places: Vec<(usize, f64)> = survey.dimensions.iter().map(score).enumerate().collect();
    places.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    Ok(places.into_iter().map(|(place, _)| place).collect())
}

/// The ids of the dimensions at these places of the questionnaire.
fn names(places: &[usize]) -> Vec<&'static str> {
    let id = |place: &usize| QUESTIONNAIRE.get(*place).map_or("", |(dimension, _)| dimension.id());
    places.iter().map(id).collect()
}
