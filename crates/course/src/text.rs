//! When two words mean the same: spelling variants and other names.
//!
//! Case, spaces, punctuation, full-width forms and decomposed Hangul (as macOS stores it) make no difference,
//! and a term of the course equals its other names (보장성 = 확신성 = 보증성). Hangul composes by arithmetic
//! (the Unicode Standard, section 3.12), so no table of Unicode is compiled into a notebook for it.

/// The names of the concepts, generated from the concept list of the curriculum.
const TERMS: &str = include_str!("terms.tsv");
/// The names of people.
const PEOPLE: &str = include_str!("people.tsv");

/// Whether two texts say the same.
///
/// ```
/// use tourism_course::text;
/// assert!(text::same("파레토 법칙", "ＰＡＲＥＴＯ　principle"));
/// assert!(!text::same("파레토 법칙", "파레토 분포"));
/// ```
#[must_use]
pub fn same(left: &str, right: &str) -> bool {
    let (left, right) = (key(left), key(right));
    left == right || matches!((term_of(&left), term_of(&right)), (Some(a), Some(b)) if a.id == b.id)
}

/// A term or a person with all names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The fixed word for it, as in the concept list.
    pub id: &'static str,
    names: &'static str,
}

impl Term {
    /// Its names, the usual Korean one first.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.names.split('|')
    }
}

/// Every term and person.
pub fn terms() -> impl Iterator<Item = Term> {
    let rows = TERMS.lines().chain(PEOPLE.lines()).filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t')).map(|(id, names)| Term { id, names })
}

/// The term that has `name` among its names.
#[must_use]
pub fn term(name: &str) -> Option<Term> {
    term_of(&key(name))
}

fn term_of(key_of_name: &str) -> Option<Term> {
    let first = key_of_name.chars().next()?;
    // Most names are told apart by their first letter, without a key of their own.
    let begins = |name: &str| {
        let letter = name.chars().find(|&c| is_told(c));
        letter.and_then(|c| c.to_lowercase().next()) == Some(first)
    };
    terms().find(|term| term.names().any(|name| begins(name) && key(name) == key_of_name))
}

/// Whether a character makes a difference between texts.
fn is_told(character: char) -> bool {
    character.is_alphanumeric() || "+%".contains(character)
}

/// Whether `typed` misses one of the names of what `meant` stands for by a slip of a letter.
///
/// Hangul is compared letter by letter (자모), not syllable by syllable.
#[must_use]
pub fn nearly(typed: &str, meant: &str) -> bool {
    let typed = letters(&key(typed));
    let near = |name: &str| {
        let name = letters(&key(name));
        let slips = 1 + name.len() / 8;
        name.len() >= 4 && distance(&typed, &name) <= slips
    };
    near(meant) || term(meant).is_some_and(|term| term.names().any(near))
}

/// The form in which texts are compared: composed, half-width, lower case, without spaces and punctuation.
#[must_use]
pub fn key(text: &str) -> String {
    let mut composed = String::with_capacity(text.len());
    for letter in text.chars().map(half_width) {
        match composed.chars().next_back().and_then(|last| hangul::joined(last, letter)) {
            Some(joined) => {
                composed.pop();
                composed.push(joined);
            }
            None => composed.push(letter),
        }
    }
    composed.chars().filter(|&c| is_told(c)).flat_map(char::to_lowercase).collect()
}

/// The ordinary form of a full-width character, which Korean and Japanese keyboards can type.
fn half_width(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

/// The letters of a text, Hangul syllables taken apart.
fn letters(text: &str) -> Vec<char> {
    text.chars().flat_map(hangul::parts).collect()
}

/// How many letters must be put in, taken out or changed to make one text the other (Levenshtein 1966).
fn distance(left: &[char], right: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        let mut next = vec![before];
        for (b, above) in right.iter().zip(row.iter().skip(1)) {
            before = (diagonal + usize::from(a != b)).min(above + 1).min(before + 1);
            diagonal = *above;
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or(left.len())
}

/// Hangul syllables and their letters.
mod hangul {
    const SYLLABLE: u32 = 0xAC00;
    const FIRST: u32 = 0x1100;
    const VOWEL: u32 = 0x1161;
    const LAST: u32 = 0x11A7; // stands for "no last consonant"
    const FIRSTS: u32 = 19;
    const VOWELS: u32 = 21;
    const LASTS: u32 = 28;

    /// A syllable out of what is there and the letter that follows.
    pub(super) fn joined(there: char, letter: char) -> Option<char> {
        let (there, letter) = (u32::from(there), u32::from(letter));
        let (first, vowel) = (there.wrapping_sub(FIRST), letter.wrapping_sub(VOWEL));
        if first < FIRSTS && vowel < VOWELS {
            return char::from_u32(SYLLABLE + (first * VOWELS + vowel) * LASTS);
        }
        let (syllable, last) = (there.wrapping_sub(SYLLABLE), letter.wrapping_sub(LAST));
        let open = syllable < FIRSTS * VOWELS * LASTS && syllable % LASTS == 0;
        (open && (1..LASTS).contains(&last)).then(|| char::from_u32(there + last)).flatten()
    }

    /// The letters of a syllable; any other character alone.
    pub(super) fn parts(letter: char) -> impl Iterator<Item = char> {
        let syllable = u32::from(letter).wrapping_sub(SYLLABLE);
        let codes = if syllable < FIRSTS * VOWELS * LASTS {
            let (rest, last) = (syllable / LASTS, syllable % LASTS);
            let last = if last == 0 { 0 } else { LAST + last };
            [FIRST + rest / VOWELS, VOWEL + rest % VOWELS, last]
        } else {
            [u32::from(letter), 0, 0]
        };
        codes.into_iter().filter(|&code| code != 0).filter_map(char::from_u32)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn case_spaces_width_and_the_way_hangul_is_stored_make_no_difference() {
        assert_eq!(key("  Ｊ．Ｍ．　JURAN "), "jmjuran");
        // What Python's unicodedata.normalize("NFD", "관광 값") gives.
        let decomposed =
            "\u{1100}\u{116a}\u{11ab}\u{1100}\u{116a}\u{11bc} \u{1100}\u{1161}\u{11b9}";
        assert_eq!(key(decomposed), "관광값");
        assert!(same(decomposed, "관광 값"));
    }

    #[test]
    fn every_name_of_a_term_is_the_term_and_no_name_belongs_to_two() {
        let mut owners: HashMap<String, &str> = HashMap::new();
        let mut count = 0;
        for term in terms() {
            count += 1;
            for name in term.names() {
                assert!(!key(name).is_empty(), "{}: {name:?}", term.id);
                assert!(name.parse::<u32>().is_err(), "{name:?} is no name of {}", term.id);
                let owner = *owners.entry(key(name)).or_insert(term.id);
                assert_eq!(owner, term.id, "{name} is the name of two terms");
            }
        }
        assert_eq!(count, 276 + 7, "276 concepts in the curriculum, 7 people");
    }

    #[test]
    fn terms_equal_their_other_names() {
        assert!(same("보장성", "확신성"));
        assert!(same("80/20 법칙", "pareto principle"));
        assert!(same("쥬란", "Joseph M. Juran"));
        assert!(!same("파레토", "주란"));
        assert!(!same("", "주란"));
    }

    #[test]
    fn a_slip_of_a_letter_is_seen() {
        assert!(nearly("쥬런", "주란"));
        assert!(nearly("Jurann", "주란"));
        assert!(!nearly("Pareto", "주란"));
        assert!(!nearly("", "주란"));
    }
}
