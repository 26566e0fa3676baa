//! What a file of the bank may get wrong, and what is said of it.

use tourism_study::{Answer, Bank, Error, Lang, Question};

const OX: &str = r#"
[[item]]
id = "10-servperf-no-expectation"
concepts = ["servperf"]
form = "term"
type = "ox"
difficulty = 1
exams = ["midterm"]
source = "Cronin & Taylor 1992"
stem_ko = "SERVPERF는 기대 점수를 빼서 품질을 구한다."
stem_en = "SERVPERF subtracts expectation scores."
truth = false
why_ko = "성과만 묻는다."
why_en = "It asks for performance only."
"#;

const LIFT: &str = r#"
[[item]]
id = "05-lift"
concepts = ["reward-program"]
form = "calculation"
type = "numeric"
difficulty = 2
exams = ["hotel"]
source = "x"
stem_ko = "마진 {margin}, 보상 {reward}"
stem_en = "Margin {margin}, reward {reward}"
[item.given.margin]
unit = "percent"
values = [0.40]
[item.given.reward]
unit = "percent"
values = [0.04]
[item.key]
call = "loyalty::breakeven_sales_lift"
arguments = ["margin", "reward"]
formula = "reward / (margin - reward)"
unit = "percent"
decimals = 1
solution_ko = "{reward} ÷ ({margin} − {reward}) = {answer}"
solution_en = "{reward} ÷ ({margin} − {reward}) = {answer}"
[[item.slip]]
formula = "reward / margin"
why_ko = "마진으로 나누었다."
why_en = "Divided by the margin."
[[item.slip]]
formula = "margin / reward"
why_ko = "거꾸로 나누었다."
why_en = "Divided the wrong way round."
"#;

fn faults(file: &str, text: &str) -> Vec<String> {
    match Bank::read([(file, text)]) {
        Err(Error::Bank(faults)) => faults.0.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_complete_item_is_read_and_asked() {
    let bank = Bank::read([("10-servqual.toml", OX)]).unwrap();
    let question = Question::draw(&bank.items()[0], 1).unwrap();
    let verdict = question.judge(&question.read("ㅌ").unwrap()).unwrap();
    assert!(verdict.right);
    assert_eq!(verdict.key.get(Lang::Ko), "X");
    assert!(!question.judge(&Answer::Truth(true)).unwrap().right);
    assert_eq!(question.judge(&Answer::Number(1.0)), None, "no answer to an O/X item");
}

#[test]
fn a_fault_names_file_line_item_field_and_cure() {
    let no_why = OX.replace("why_en = \"It asks for performance only.\"\n", "");
    assert_eq!(
        faults("10-servqual.toml", &no_why),
        ["10-servqual.toml:2: item `10-servperf-no-expectation`, field `why_en`: is missing"]
    );
    let strange = OX.replace("truth = false", "truht = false");
    let said = &faults("10-servqual.toml", &strange)[0];
    assert!(said.contains("`10-servperf-no-expectation`") && said.contains("truht"), "{said}");
    let text = OX.replace("truth = false", "truth = \"no\"");
    let said = &faults("10-servqual.toml", &text)[0];
    assert!(said.contains("field `truth`") && said.contains("expected a boolean"), "{said}");
}

#[test]
fn several_faults_are_told_at_once() {
    let text = OX.replace("servperf\"]", "no-such\"]").replace("difficulty = 1", "difficulty = 7");
    let said = faults("04-rfm.toml", &text);
    assert_eq!(said.len(), 3, "{said:#?}");
    assert!(said[0].contains("field `id`: begins with 10, but stands in 04-rfm.toml"), "{said:#?}");
    assert!(said[1].contains("`no-such` is no concept of the course"), "{said:#?}");
    assert!(said[2].contains("is 7; it must be 1, 2 or 3"), "{said:#?}");
}

#[test]
fn a_field_of_another_type_and_an_id_used_twice_are_told() {
    let text = OX.replace("truth = false", "truth = false\nanswers = [[\"a\"]]");
    assert!(
        faults("10-a.toml", &text)[0]
            .contains("field `answers`: belongs to items of type blank, not ox")
    );
    let twice = format!("{OX}{OX}");
    assert!(faults("10-a.toml", &twice)[0].contains("is there already, at 10-a.toml:2"));
}

#[test]
fn what_is_not_toml_is_told_with_its_line() {
    let said = faults("10-a.toml", "[[item]]\nid = \"10-a\"\nstem_ko = \"빠진 따옴표\nb = 1");
    assert!(said[0].starts_with("10-a.toml:3: item `(file)`, field `TOML`"), "{said:?}");
}

#[test]
fn a_folder_that_is_not_there_says_what_a_bank_is() {
    let folder = tempfile::tempdir().unwrap();
    let said = Bank::folder(folder.path()).unwrap_err().to_string();
    assert!(said.contains("no file ends in .toml") && said.contains("04-rfm.toml"), "{said}");
    std::fs::write(folder.path().join("10-mine.toml"), OX).unwrap();
    assert_eq!(Bank::folder(folder.path()).unwrap().items().len(), 1);
}

/// .04/(.40 − .04) = 11.1 %: exams.md, sample item 7.
#[test]
fn a_number_is_computed_by_the_library_and_a_slip_is_recognised() {
    let bank = Bank::read([("05-loyalty.toml", LIFT)]).unwrap();
    let question = Question::draw(&bank.items()[0], 1).unwrap();
    assert_eq!(question.stem(Lang::Ko), "마진 40 %, 보상 4 %");
    let judge = |typed: &str| question.judge(&question.read(typed).unwrap()).unwrap();
    assert!(judge("11.1").right && judge("11.11 %").right);
    let worked = judge("11.1").worked.unwrap();
    assert_eq!(worked.solution.ko, "4 % ÷ (40 % − 4 %) = 11.1 %");
    assert_eq!(
        worked.code,
        "let (margin, reward) = (0.4, 0.04);\nloyalty::breakeven_sales_lift(margin, reward)?\n// 0.1111"
    );
    let slip = judge("10");
    assert!(!slip.right);
    assert_eq!(slip.reasons[0].why.en, "Divided by the margin.");
    assert!(judge("11.2").reasons[0].why.en.contains("round"));
}

#[test]
fn a_formula_with_a_name_that_is_not_given_and_a_function_that_is_not_there_are_told() {
    let text = LIFT
        .replace("reward / (margin", "reward / (profit")
        .replace("breakeven_sales_lift", "lift");
    let said = faults("05-loyalty.toml", &text);
    assert!(said[0].contains(
        "`loyalty::lift` is not registered; add a line to crates/study/src/calls/loyalty.rs"
    ));
    assert!(said[1].contains("uses `profit`, which is not given"), "{said:#?}");
}
