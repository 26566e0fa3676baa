//! Exercise 1: which technique is which.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const AMBUSH: &str = "ambush|앰부시|매복|앰부시 마케팅|ambush marketing";
const VIRAL: &str = "viral|바이럴|바이럴 마케팅|viral marketing";
const BUZZ: &str = "buzz|버즈|버즈 마케팅|buzz marketing";
const NEURO: &str = "neuro|뉴로|뉴로마케팅|neuromarketing";
const CHASM: &str = "chasm|캐즘|캐즘 마케팅|chasm marketing";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("다섯 기법 짝짓기", "Matching five techniques"),
    ask: Bilingual::new(
        "다섯 설명을 읽고 앰부시, 바이럴, 버즈, 뉴로, 캐즘 가운데 맞는 이름을 설명의 차례대로 답하십시오.",
        "Read five descriptions and give the name of each, in their order: ambush, viral, buzz, neuro, chasm.",
    ),
    stars: 1,
    concepts: &["ambush-marketing", "viral-marketing", "buzz-marketing", "neuromarketing", "chasm"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is([VIRAL, AMBUSH, NEURO, CHASM, BUZZ]),
    misconceptions: &[
        Misconception {
            id: "order_of_the_question",
            wrong: |_| is([AMBUSH, VIRAL, BUZZ, NEURO, CHASM]),
            message: Bilingual::new(
                "문제에 적힌 이름의 차례 그대로입니다. 설명 ㄱ부터 ㅁ까지에 맞추어 다시 늘어놓으십시오.",
                "These are the names in the order in which the question lists them. Put them in the order of the descriptions.",
            ),
        },
        Misconception {
            id: "viral_and_buzz_swapped",
            wrong: |_| is([BUZZ, "", "", "", VIRAL]),
            message: Bilingual::new(
                "바이럴과 버즈가 바뀌었습니다. 만들어 둔 콘텐츠가 온라인 매체를 타고 번지면 바이럴, 사람들 사이의 대화를 일으키면 버즈입니다.",
                "Viral and buzz have changed places. Content that travels through online media is viral; talk among people is buzz.",
            ),
        },
        Misconception {
            id: "ambush_as_buzz",
            wrong: |_| is(["", BUZZ, "", "", ""]),
            message: Bilingual::new(
                "둘째를 버즈로 보셨습니다. 화제를 일으키기는 하지만, 핵심은 공식 후원사가 아니면서 행사와 이어진 듯한 인상을 만드는 데 있습니다.",
                "The second was taken for buzz. It may get people talking, but its point is to seem tied to an event without being its sponsor.",
            ),
        },
        Misconception {
            id: "ambush_as_viral",
            wrong: |_| is(["", VIRAL, "", "", ""]),
            message: Bilingual::new(
                "둘째를 바이럴로 보셨습니다. 이용자가 퍼뜨리는 것이 없습니다. 후원권 없이 행사에 올라타는 방법의 이름을 쓰십시오.",
                "The second was taken for viral. Nothing is passed on by users there: name the way of riding on an event without the rights to it.",
            ),
        },
        Misconception {
            id: "chasm_as_ambush",
            wrong: |_| is(["", "", "", AMBUSH, ""]),
            message: Bilingual::new(
                "넷째는 시장 사이의 틈을 가리킵니다. 앰부시는 행사에 숨어드는 기법입니다.",
                "The fourth is a gap between markets. Ambush is hiding in an event.",
            ),
        },
        Misconception {
            id: "neuro_as_chasm",
            wrong: |_| is(["", "", CHASM, "", ""]),
            message: Bilingual::new(
                "셋째는 몸의 반응을 재는 방법입니다. 캐즘은 재는 방법이 아니라 수요의 단절입니다.",
                "The third measures bodily responses. A chasm is no measurement but a break in demand.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "설명마다 동사를 보십시오. 퍼뜨리는지, 올라타는지, 재는지, 끊기는지, 이야기하는지를 나눕니다.",
            "Look at the verbs: to pass on, to ride on, to measure, to break off, to talk.",
        ),
        Bilingual::new(
            "몸의 반응을 재는 것은 뉴로, 시장 사이의 단절은 캐즘, 행사에 올라타는 것은 앰부시입니다. 남은 둘은 매체를 타는지, 대화를 타는지로 나눕니다.",
            "Measuring the body is neuro, a break between markets is the chasm, riding on an event is ambush. The other two differ in travelling by media or by talk.",
        ),
        Bilingual::new(
            "첫째는 온라인으로 번지는 영상이므로 바이럴이고, 다섯째는 사람들의 대화이므로 버즈입니다. `vec![\"viral\", …]` 꼴로 다섯을 쓰십시오.",
            "The first, a clip that spreads online, is viral; the fifth, talk among people, is buzz. Write all five as `vec![\"viral\", …]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "ㄱ은 이용자가 온라인 매체로 퍼뜨리는 콘텐츠, ㄴ은 후원권 없는 연상, ㄷ은 생체 반응의 측정, ㄹ은 시장의 단절, ㅁ은 대인 관계망의 대화입니다.",
            "A is content that users spread through online media, B an association without the rights, C a measurement of the body, D a break in the market, E talk in personal networks.",
        ),
    },
    takeaway: Bilingual::new(
        "다섯 가운데 넷은 기법이지만 캐즘은 현상의 이름입니다. 그것을 건너려는 전략이 캐즘 마케팅입니다.",
        "Four of the five are techniques; the chasm is a phenomenon, and chasm marketing the strategy for crossing it.",
    ),
};
