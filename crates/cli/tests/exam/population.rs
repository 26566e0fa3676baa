//! A class that is simulated by item response theory sits a paper with planted faults; the analysis finds them.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::candidate::Candidate;

/// Splitmix64 (Steele, Lea & Flood 2014), so that the class is the same everywhere.
struct Random(u64);

impl Random {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Box & Muller 1958.
    fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.unit()).ln()).sqrt() * (std::f64::consts::TAU * self.unit()).cos()
    }

    fn below(&mut self, count: usize) -> usize {
        let share = self.unit();
        (1..count).take_while(|&k| k as f64 / count as f64 <= share).count()
    }
}

const CLASS: usize = 400;
/// Numbers of form A: the key names another option; everybody guesses; a second option is right as well.
const MISKEYED: usize = 5;
const GUESSED: usize = 12;
const DOUBLE: usize = 20;

/// What each person means to choose, as an option of form A from 1: two-parameter logistic.
fn choose(
    random: &mut Random,
    item: usize,
    right: usize,
    count: usize,
    ability: f64,
    hard: f64,
) -> usize {
    let steep = 1.0 + 0.1 * (item % 8) as f64;
    let knows = random.unit() < 1.0 / (1.0 + (-steep * (ability - hard)).exp());
    let other = |random: &mut Random, not: usize| {
        let drawn = 1 + random.below(count - 1);
        if drawn >= not { drawn + 1 } else { drawn }
    };
    let truth = if item == MISKEYED { right % count + 1 } else { right };
    match (item, knows) {
        (GUESSED, _) => 1 + random.below(count),
        (DOUBLE, true) if random.unit() < 0.5 => right % count + 1,
        (_, true) => truth,
        (_, false) => other(random, truth),
    }
}

fn answers(key: &Value) -> String {
    let items = key["items"].as_array().unwrap();
    let forms = key["forms"].as_array().unwrap();
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let mut random = Random(2026);
    let hard: Vec<f64> = items.iter().map(|_| 1.8 * random.unit() - 1.0).collect();
    let mut csv = String::from("student,form");
    for place in 1..=items.len() {
        write!(csv, ",{place}").unwrap();
    }
    for person in 0..CLASS {
        let ability = random.normal();
        let form = &forms[person % forms.len()];
        let chosen: Vec<usize> = items
            .iter()
            .zip(&hard)
            .map(|(item, &hard)| {
                let count = item["options_ko"].as_array().unwrap().len();
                choose(
                    &mut random,
                    number(&item["number"]),
                    number(&item["right"]),
                    count,
                    ability,
                    hard,
                )
            })
            .collect();
        write!(csv, "\np{person},{}", form["name"].as_str().unwrap()).unwrap();
        for placed in form["items"].as_array().unwrap() {
            let wanted = chosen[number(&placed["item"]) - 1];
            let options = placed["options"].as_array().unwrap();
            let shown = options.iter().position(|option| number(option) == wanted).unwrap();
            write!(csv, ",{}", shown + 1).unwrap();
        }
    }
    csv + "\n"
}

#[test]
fn planted_faults_are_found_and_sound_items_are_not_accused() {
    let candidate = Candidate::new();
    let mix = "term=16,negative=16,membership=8";
    candidate.said(
        &["make", "--seed", "7", "--mix", mix, "--forms", "A,B,C", "-o", "paper", "--lang", "en"],
        "",
    );
    let key: Value =
        serde_json::from_str(&fs::read_to_string(candidate.path("paper/key.json")).unwrap())
            .unwrap();
    fs::write(candidate.path("answers.csv"), answers(&key)).unwrap();
    let said = candidate.said(
        &[
            "score",
            "answers.csv",
            "--key",
            "paper",
            "-o",
            "report.html",
            "--grades",
            "grades.csv",
            "--items",
            "items.csv",
            "--lang",
            "en",
        ],
        "",
    );
    let accused: Vec<&str> = said.lines().filter(|line| line.starts_with("  item ")).collect();
    let of = |item: usize| {
        let begin = format!("  item {item} ");
        accused
            .iter()
            .find(|line| line.starts_with(&begin))
            .unwrap_or_else(|| panic!("{item}: {said}"))
    };
    let second = |item: usize| {
        let right = usize::try_from(key["items"][item - 1]["right"].as_u64().unwrap()).unwrap();
        ['①', '②', '③', '④'][right % 4]
    };
    assert!(
        of(MISKEYED).contains(&format!("The best chose {} and not the key", second(MISKEYED))),
        "{said}"
    );
    assert!(of(GUESSED).contains("Answered as by guessing"), "{said}");
    assert!(
        of(DOUBLE).contains(&format!("Many of the best chose {} besides", second(DOUBLE))),
        "{said}"
    );
    assert_eq!(accused.len(), 3, "no other item is accused: {said}");
    let report = fs::read_to_string(candidate.path("report.html")).unwrap();
    assert!(report.contains("Items to look at before grading") && !report.contains("<script"));
    let grades = fs::read_to_string(candidate.path("grades.csv")).unwrap();
    assert_eq!(grades.lines().count(), CLASS + 1);
}

#[test]
fn papers_are_the_same_for_the_same_seed_and_never_replaced_by_accident() {
    let candidate = Candidate::new();
    for folder in ["one", "two"] {
        let arguments = [
            "make", "--seed", "3", "--items", "20", "--forms", "A,B", "-o", folder, "--lang", "ko",
        ];
        candidate.said(&arguments, "");
    }
    for name in ["paper-A.ko.html", "paper-B.ko.md", "key.ko.html", "key.json", "answers.csv"] {
        let text = |folder: &str| fs::read_to_string(candidate.path(folder).join(name)).unwrap();
        assert_eq!(text("one"), text("two"), "{name}");
    }
    let again = candidate.types(&["make", "--items", "20", "-o", "one"], "");
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("holds papers already"));
}

#[test]
fn a_mix_that_the_bank_cannot_meet_is_told() {
    let candidate = Candidate::new();
    let output =
        candidate.types(&["make", "--mix", "ordering=90", "-o", "paper", "--lang", "en"], "");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("“ordering”: 90 wanted, only 15 found."), "{said}");
}

#[test]
fn a_file_of_answers_with_problems_is_refused_whole() {
    let candidate = Candidate::new();
    candidate.said(&["make", "--seed", "3", "--items", "3", "-o", "paper", "--lang", "en"], "");
    fs::write(candidate.path("answers.csv"), "student,form,1,2,3\n김,A,1,9,2\n이,A,1,1\n").unwrap();
    let output = candidate
        .types(&["score", "answers.csv", "--key", "paper", "-o", "r.html", "--lang", "en"], "");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("answers.csv: line 2, column `2`: `9` is no option"), "{said}");
    assert!(!candidate.path("r.html").exists());
}
