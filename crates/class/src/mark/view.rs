//! The page, in which `mark.js` puts the answers.

use maud::{DOCTYPE, html as markup};
use tourism_marketing::Lang;

pub(super) fn html(title: &str, lang: Lang) -> String {
    let say = |ko, en| lang.pick(ko, en);
    markup! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (say("서술형 채점", "Marking")) " — " (title) }
                link rel="stylesheet" href="mark.css";
                script src="mark.js" defer {}
            }
            body
                data-saved=(say("저장됨", "Saved"))
                data-saving=(say("저장하는 중", "Saving"))
                data-lost=(say("저장하지 못했습니다. 프로그램이 켜져 있는지 확인하십시오. 다시 시도하는 중입니다.", "Not saved: is the program still running? Trying again."))
                data-refused=(say("저장하지 않았습니다", "Not saved"))
                data-answer=(say("답안", "Answer"))
                data-done=(say("채점함", "marked"))
                data-zero=(say("0점", "none"))
                data-full=(say("만점", "full"))
                data-none=(say("채점할 답안이 없습니다.", "There is nothing to mark."))
                data-all-done=(say("모두 채점했습니다.", "Everything is marked."))
                data-marked-by=(say("채점자", "Marked by"))
                data-characters=(say("자", "characters")) {
                header {
                    h1 { (say("서술형 채점", "Marking")) " — " (title) }
                    p {
                        span #progress {} " "
                        span #status role="status" {}
                    }
                }
                main {
                    section #answer aria-live="polite" {
                        h2 #which tabindex="-1" {}
                        p #ask {}
                        div #text {}
                        p #length {}
                    }
                    form #rubric autocomplete="off" {
                        h2 { (say("채점 기준", "Rubric")) }
                        ol #criteria {}
                        p #sum {}
                        label for="remark" { (say("학생에게 하는 말", "To the student")) " " kbd { "r" } }
                        textarea #remark rows="4" {}
                        label for="earlier" { (say("앞서 쓴 말 넣기", "Use an earlier remark")) }
                        select #earlier { option value="" { "–" } }
                        p.buttons {
                            button type="button" #previous { (say("이전", "Previous")) " " kbd { "p" } }
                            button type="button" #next { (say("다음", "Next")) " " kbd { "n" } }
                            button type="button" #unmarked { (say("다음 미채점", "Next unmarked")) " " kbd { "u" } }
                        }
                    }
                }
                footer {
                    p {
                        kbd { "1" } "–" kbd { "9" } " " (say("항목으로", "to a criterion")) " · "
                        kbd { "Enter" } " " (say("다음 칸으로, 끝에서는 다음 미채점 답안으로", "to the next field; from the last to the next unmarked answer")) " · "
                        kbd { "f" } " " (say("이 항목 만점", "full points here")) " · "
                        kbd { "z" } " " (say("이 항목 0점", "none here")) " · "
                        kbd { "Ctrl" } "+" kbd { "Enter" } " " (say("말하는 칸에서도 다음 미채점 답안으로", "to the next unmarked answer, from the remark too"))
                    }
                    p { (say(
                        "적는 대로 저장됩니다. 빈 칸이 있으면 아직 채점하지 않은 답안으로 셉니다. 한글 자판에서도 단축키를 그대로 쓸 수 있습니다.",
                        "Everything is saved as you type. An answer with an empty field counts as unmarked.",
                    )) }
                }
            }
        }
    }
    .into_string()
}
