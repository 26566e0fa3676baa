//! Item analysis against numbers computed outside this project, with Python's `statistics` module.

use tourism_study::analysis::{Analysis, Changes, Mark, Problem, Responses, Row, analyse};
use tourism_study::paper::{Key, KeyForm, KeyItem, Placed};

/// Thirty persons, eight items with four options; 0 is no answer. Drawn by Python's `random`.
const ANSWERS: [&str; 30] = [
    "12341313", "12341240", "12341444", "12341233", "13341201", "30120401", "12341232", "13342312",
    "42403142", "12341234", "33003321", "12200112", "12341414", "12340231", "12341243", "10144132",
    "32014002", "12003401", "12341430", "12341200", "02341221", "42332240", "12432301", "13321420",
    "12341434", "02320210", "12111432", "14332431", "12142323", "12141134",
];
const RIGHT: [usize; 8] = [1, 2, 3, 4, 1, 2, 3, 4];

/// Form B asks in the reverse order, and has the options in the reverse order.
fn key() -> Key {
    let item = |(place, &right): (usize, &usize)| KeyItem {
        number: place + 1,
        id: format!("0{}-item", place + 1),
        lesson: 1,
        concept: "rfm".into(),
        form: "term".into(),
        difficulty: 1,
        points: 2.5,
        right,
        stem_ko: "물음".into(),
        stem_en: "question".into(),
        options_ko: vec!["가".into(), "나".into(), "다".into(), "라".into()],
        options_en: vec!["a".into(), "b".into(), "c".into(), "d".into()],
    };
    let form = |name: &str, items: Vec<usize>, options: [usize; 4]| KeyForm {
        name: name.into(),
        items: items.into_iter().map(|item| Placed { item, options: options.to_vec() }).collect(),
    };
    Key {
        version: 1,
        title: "시험".into(),
        seed: 1,
        items: RIGHT.iter().enumerate().map(item).collect(),
        forms: vec![
            form("A", (1..=8).collect(), [1, 2, 3, 4]),
            form("B", (1..=8).rev().collect(), [4, 3, 2, 1]),
        ],
        written: Vec::new(),
    }
}

fn header() -> Vec<String> {
    ["student", "form"]
        .into_iter()
        .map(str::to_owned)
        .chain((1..=8).map(|k| k.to_string()))
        .collect()
}

fn row(line: u64, name: &str, form: &str, answers: impl Iterator<Item = String>) -> Row {
    let cells = [name.to_owned(), form.to_owned()].into_iter().chain(answers).collect();
    Row { line, cells }
}

/// Every other person has form B: numbers turned round, options turned round.
fn rows() -> Vec<Row> {
    let one = |(at, answers): (usize, &&str)| {
        let cells: Vec<u32> = answers.chars().map(|it| it.to_digit(10).unwrap()).collect();
        let line = at as u64 + 2;
        let name = format!("s{at}");
        if at % 2 == 0 {
            row(line, &name, "A", cells.into_iter().map(|it| it.to_string()))
        } else {
            let turned = |it: u32| if it == 0 { String::new() } else { (5 - it).to_string() };
            row(line, &name, "b", cells.into_iter().rev().map(turned))
        }
    };
    ANSWERS.iter().enumerate().map(one).collect()
}

fn analysis(changes: &Changes) -> Analysis {
    let responses = Responses::read(&key(), &header(), &rows()).unwrap();
    analyse(&key(), &responses, changes)
}

/// p, D, r, r without the item, and how often each option was chosen.
#[test]
fn two_forms_counted_together_give_the_numbers_of_an_independent_computation() {
    let found = analysis(&Changes::default());
    #[rustfmt::skip] // A table.
    let wanted = [
        (0.766_666_667, 0.5, 0.577_223_497_2, 0.427_005_350_7, [23, 0, 3, 2], 2),
        (0.766_666_667, 0.25, 0.434_405_312_3, 0.260_263_368_5, [0, 23, 4, 1], 2),
        (0.633_333_333, 1.0, 0.684_200_454_1, 0.538_344_327_7, [5, 1, 19, 2], 3),
        (0.6, 0.875, 0.801_461_986_1, 0.695_895_484_3, [2, 3, 3, 18], 4),
        (0.533_333_333, 0.875, 0.797_110_047_3, 0.687_136_131_2, [16, 5, 3, 2], 4),
        (0.366_666_667, 0.625, 0.506_621_710_3, 0.317_133_298_4, [4, 11, 5, 9], 1),
        (0.333_333_333, 0.625, 0.491_199_634_5, 0.303_683_615_1, [5, 4, 10, 5], 6),
        (0.166_666_667, 0.5, 0.493_006_969_8, 0.349_148_624_4, [8, 7, 4, 5], 6),
    ];
    assert_eq!(found.group, 8);
    let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
    for (item, (p, d, r, rest, chosen, omitted)) in found.items.iter().zip(wanted) {
        let number = item.number;
        assert!(close(item.difficulty, p), "item {number}: p {}", item.difficulty);
        assert!(close(item.groups.discrimination, d), "item {number}: D {:?}", item.groups);
        assert!(close(item.point_biserial.unwrap(), r), "item {number}: r");
        assert!(close(item.rest.unwrap(), rest), "item {number}: rest");
        let counts: Vec<usize> = item.options.iter().map(|it| it.chosen).collect();
        assert_eq!((counts.as_slice(), item.omitted), (&chosen[..], omitted), "item {number}");
    }
    assert!(close(found.kr20.unwrap(), 0.750_610_848_672_222_2));
    assert!(
        close(found.mean, 4.166_666_666_666_667) && close(found.deviation, 2.207_311_084_152_440_4)
    );
    // s9 answered 12341234, all right: 8 × 2.5 points of 20.
    assert!(close(found.grades[9].points, 20.0) && close(found.most, 20.0));
}

#[test]
fn an_item_left_out_and_a_second_key_change_every_grade() {
    let changes = Changes { dropped: [8].into(), accepted: [(6, [4].into())].into() };
    let found = analysis(&changes);
    assert_eq!(found.items.len(), 7);
    assert!((found.most - 17.5).abs() < 1e-9);
    let sixth = found.items.iter().find(|item| item.number == 6).unwrap();
    // 11 chose the key, 9 the other option.
    assert!((sixth.difficulty - 20.0 / 30.0).abs() < 1e-9);
}

#[test]
fn problems_of_the_file_are_named_by_line_column_and_value() {
    let mut rows = rows();
    rows[3].cells[4] = "7".into();
    rows[5].cells[1] = "C".into();
    rows[6].cells[0] = "s0".into();
    rows[7].cells[9] = "1,2".into();
    let said: Vec<String> = Responses::read(&key(), &header(), &rows)
        .unwrap_err()
        .iter()
        .map(Problem::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "line 5, column `3`: `7` is no option; 1 to 4 are, empty for no answer, * for several marks",
            "line 7, column `form`: `C` is no form of this paper; there are A, B",
            "line 8, column `student`: `s0` is there already, on line 2",
            "line 9, column `8`: `1,2` is no option; 1 to 4 are, empty for no answer, * for several marks",
        ]
    );
    let mut short = header();
    short.pop();
    let said = Responses::read(&key(), &short, &rows).unwrap_err();
    assert_eq!(
        said[0].to_string(),
        "line 1, column `8`: is missing; every number of the form has a column"
    );
}

#[test]
fn marks_are_read_as_scanners_and_people_write_them() {
    let marks = ["1", "②", "c", "D", "3.0", "*", "-", ""];
    let rows = [row(2, "s", "A", marks.iter().map(|it| (*it).to_owned()))];
    let responses = Responses::read(&key(), &header(), &rows).unwrap();
    let o = Mark::Option;
    assert_eq!(
        responses.students[0].marks,
        [o(0), o(1), o(2), o(3), o(2), Mark::Double, Mark::None, Mark::None]
    );
}
