//! What was answered, and how it is read from what was typed.

use std::collections::BTreeSet;

use tourism_marketing::Lang;

use super::number;
use crate::bank::Body;
use crate::question::Question;
use crate::text::Text;

/// An answer, in places as they are shown, counted from 0.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// One option.
    Choice(usize),
    /// O or X.
    Truth(bool),
    /// A word for each blank.
    Words(Vec<String>),
    /// For each left side, the place of what goes with it.
    Pairs(Vec<usize>),
    /// The places in the order in which they belong.
    Order(Vec<usize>),
    /// The statements that hold.
    Several(BTreeSet<usize>),
    /// A number as it is shown: of a per cent, 11.1.
    Number(f64),
    /// None.
    Passed,
}

/// The labels of statements, of right sides and of steps: ㄱ ㄴ ㄷ in Korean, a b c in English.
#[must_use]
pub fn labels(count: usize, lang: Lang) -> &'static [&'static str] {
    let all = lang
        .pick(&["ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅅ"], &["a", "b", "c", "d", "e", "f", "g"]);
    all.get(..count.min(all.len())).unwrap_or_default()
}

impl Question {
    /// Reads an answer from what was typed, in either language and in any of the usual ways of writing it:
    /// `3`, `③`, `3번`; `O`, `x`, `참`; `ㄱㄷ`, `a, c`, `1 3`; `11.1 %`, `1,200,000원`, `120만`.
    ///
    /// # Errors
    ///
    /// If it is no answer to this question; says what one looks like.
    pub fn read(&self, typed: &str) -> Result<Answer, Text> {
        let count = self.order().len();
        let answer = match &self.item().body {
            Body::Choice(_) => places(typed, count)
                .filter(|places| places.len() == 1)
                .and_then(|places| places.first().copied().map(Answer::Choice)),
            Body::Ox { .. } => truth(typed).map(Answer::Truth),
            Body::Blank(blank) => words(typed, blank.answers.len()).map(Answer::Words),
            Body::Match(_) => pairs(typed, count).map(Answer::Pairs),
            Body::Order { .. } => {
                places(typed, count).filter(|places| is_whole(places, count)).map(Answer::Order)
            }
            Body::Multi(_) => {
                places(typed, count).map(|places| Answer::Several(places.into_iter().collect()))
            }
            Body::Numeric(numeric) => number::read(typed, numeric.key.unit).map(Answer::Number),
            Body::Written(_) => None,
        };
        answer.ok_or_else(|| {
            let typed = typed.trim();
            Text::new(
                format!(
                    "‘{typed}’: 답으로 읽을 수 없습니다. 이렇게 쓰십시오 — {}",
                    self.how_to_answer(Lang::Ko)
                ),
                format!(
                    "“{typed}” cannot be read as an answer. Write it like this — {}",
                    self.how_to_answer(Lang::En)
                ),
            )
        })
    }
}

/// Whether every place is there once.
fn is_whole(places: &[usize], count: usize) -> bool {
    places.len() == count && places.iter().collect::<BTreeSet<_>>().len() == count
}

/// The places that labels of any kind name; none if something else is there, or a label too high.
fn places(typed: &str, count: usize) -> Option<Vec<usize>> {
    let text = typed.replace("번", " ");
    let mut places = Vec::new();
    for letter in text.chars().filter(|&letter| !is_between(letter)) {
        places.push(place(letter).filter(|&place| place < count)?);
    }
    (!places.is_empty()).then_some(places)
}

/// What may stand between labels.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || ",.;:·、，()[]-–—→>=/~".contains(letter)
}

fn place(letter: char) -> Option<usize> {
    let after =
        |first: char| usize::try_from(u32::from(letter).checked_sub(u32::from(first))?).ok();
    match letter {
        '1'..='9' => after('1'),
        '１'..='９' => after('１'),
        '①'..='⑨' => after('①'),
        'a'..='g' => after('a'),
        'A'..='G' => after('A'),
        '㉠'..='㉦' => after('㉠'),
        _ => labels(7, Lang::Ko).iter().position(|label| {
            // A Korean keyboard types compatibility letters; a file of macOS may hold the others.
            label.starts_with(letter) || initial(label).is_some_and(|initial| initial == letter)
        }),
    }
}

/// The initial consonant (U+1100 …) that looks like a letter of the keyboard.
fn initial(label: &str) -> Option<char> {
    let codes = [0x1100, 0x1102, 0x1103, 0x1105, 0x1106, 0x1107, 0x1109];
    let place = labels(7, Lang::Ko).iter().position(|other| *other == label)?;
    codes.get(place).copied().and_then(char::from_u32)
}

/// For each left side the place on the right: `ㄷㄱㄹㄴ`, or `1ㄷ 2ㄱ 3ㄹ 4ㄴ` in any order.
fn pairs(typed: &str, count: usize) -> Option<Vec<usize>> {
    let is_digit = |letter: char| letter.is_ascii_digit() || ('①'..='⑨').contains(&letter);
    let letters: Vec<char> =
        typed.replace("번", " ").chars().filter(|&letter| !is_between(letter)).collect();
    let mixed = letters.iter().any(|&letter| is_digit(letter))
        && !letters.iter().all(|&letter| is_digit(letter));
    let chosen = if mixed {
        let mut chosen = vec![None; count];
        for pair in letters.chunks(2) {
            let [left, right] = *pair else { return None };
            if !is_digit(left) || is_digit(right) {
                return None;
            }
            *chosen.get_mut(place(left)?)? = Some(place(right)?);
        }
        chosen.into_iter().collect::<Option<Vec<usize>>>()?
    } else {
        places(typed, count)?
    };
    is_whole(&chosen, count).then_some(chosen)
}

fn truth(typed: &str) -> Option<bool> {
    match typed.trim().trim_end_matches('.').to_lowercase().as_str() {
        "o" | "ㅇ" | "○" | "◯" | "０" | "0" | "ｏ" | "t" | "true" | "y" | "yes" | "참" | "맞다"
        | "옳다" | "예" | "네" => Some(true),
        "x" | "ㅌ" | "×" | "✕" | "✗" | "ｘ" | "f" | "false" | "n" | "no" | "거짓" | "틀리다"
        | "그르다" | "아니다" | "아니오" | "아니요" => Some(false),
        _ => None,
    }
}

fn words(typed: &str, count: usize) -> Option<Vec<String>> {
    let parts: Vec<&str> = if count == 1 {
        vec![typed]
    } else {
        let comma = |letter: char| ",;，、\n".contains(letter);
        if typed.contains(comma) {
            typed.split(comma).collect()
        } else {
            typed.split('/').collect()
        }
    };
    let words: Vec<String> = parts.iter().map(|word| word.trim().to_owned()).collect();
    (words.len() == count && words.iter().all(|word| !word.is_empty())).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_in_every_script() {
        for typed in [
            "ㄱㄷ",
            "ㄱ, ㄷ",
            "a c",
            "AC",
            "1,3",
            "13",
            "①③",
            "(1) (3)",
            "㉠·㉢",
            "１，３",
            "1번 3번",
            "\u{1100}\u{1103}",
        ] {
            assert_eq!(places(typed, 4), Some(vec![0, 2]), "{typed}");
        }
        for typed in ["", " ", "5", "ㅁ", "x", "정답", "0"] {
            assert_eq!(places(typed, 4), None, "{typed}");
        }
    }

    #[test]
    fn pairs_are_read_in_order_or_with_their_numbers() {
        let chosen = Some(vec![2, 0, 3, 1]);
        for typed in
            ["ㄷㄱㄹㄴ", "c a d b", "3142", "1ㄷ 2ㄱ 3ㄹ 4ㄴ", "2-ㄱ, 1-ㄷ, 4-ㄴ, 3-ㄹ", "①c②a③d④b"]
        {
            assert_eq!(pairs(typed, 4), chosen, "{typed}");
        }
        for typed in ["ㄷㄱㄹ", "ㄱㄱㄷㄹ", "1ㄷ", "1ㄷ1ㄱ2ㄴ3ㄹ", "ㄷ1ㄱ2"] {
            assert_eq!(pairs(typed, 4), None, "{typed}");
        }
    }

    #[test]
    fn o_and_x_are_what_any_keyboard_types() {
        assert!(["O", "o", "ㅇ", "참", "true"].iter().all(|typed| truth(typed) == Some(true)));
        assert!(["X", "x", "×", "거짓", "False"].iter().all(|typed| truth(typed) == Some(false)));
        assert_eq!(truth("글쎄"), None);
    }

    #[test]
    fn several_blanks_are_parted_by_a_comma() {
        assert_eq!(words("파레토, 주란", 2).unwrap(), ["파레토", "주란"]);
        assert_eq!(words("80/20 법칙", 1).unwrap(), ["80/20 법칙"]);
        assert_eq!(words("R / F", 2).unwrap(), ["R", "F"]);
        assert_eq!(words("하나", 2), None);
    }
}
