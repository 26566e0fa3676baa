//! The key of every numeric item: the library against the author's expression, for every combination of the givens.

use std::collections::BTreeMap;

use tourism_study::bank::{Body, Item, Numeric};
use tourism_study::unit::rounded;
use tourism_study::{Lang, Question};

use super::bank;

type Givens = BTreeMap<String, f64>;

/// Every combination of the values of the givens.
fn combinations(numeric: &Numeric) -> Vec<Givens> {
    let mut all = vec![Givens::new()];
    for (name, given) in &numeric.givens {
        let with = |before: &Givens| -> Vec<Givens> {
            let one =
                |value: &f64| before.clone().into_iter().chain([(name.clone(), *value)]).collect();
            given.values.iter().map(one).collect()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

fn numeric_items() -> Vec<(std::sync::Arc<Item>, Numeric)> {
    let bank = bank();
    let one = |item: &std::sync::Arc<Item>| match &item.body {
        Body::Numeric(numeric) => Some((item.clone(), (**numeric).clone())),
        _ => None,
    };
    bank.items().iter().filter_map(one).collect()
}

fn same(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * right.abs().max(1e-6)
}

#[test]
fn the_library_agrees_with_the_expression_or_the_checked_values() {
    let items = numeric_items();
    assert!(items.len() >= 30, "{} numeric items", items.len());
    for (item, numeric) in &items {
        for givens in combinations(numeric) {
            let question =
                Question::with_givens(item, givens.clone()).unwrap_or_else(|e| panic!("{e}"));
            let key = question.key().unwrap();
            if let Some(formula) = &numeric.key.formula {
                let other = formula.value(|name| givens.get(name).copied());
                let other = other.unwrap_or_else(|problem| panic!("{}: {problem}", item.id));
                assert!(
                    same(key, other),
                    "{}: {givens:?}: library {key}, formula {other}",
                    item.id
                );
            }
        }
        for checked in &numeric.checked {
            let question = Question::with_givens(item, checked.given.clone())
                .unwrap_or_else(|e| panic!("{e}"));
            let key = question.key().unwrap();
            // Tables print four places or more.
            let near = (key - checked.answer).abs() <= 5e-5_f64.max(5e-5 * checked.answer.abs());
            assert!(
                near,
                "{}: {:?}: library {key}, checked {}",
                item.id, checked.given, checked.answer
            );
        }
    }
}

#[test]
fn every_slip_is_told_from_the_answer_and_the_answer_is_worth_asking() {
    for (item, numeric) in numeric_items() {
        for givens in combinations(&numeric) {
            let question = Question::with_givens(&item, givens.clone()).unwrap();
            let shown =
                |value: f64| rounded(value * numeric.key.unit.scale(), numeric.key.decimals);
            let key = shown(question.key().unwrap());
            for slip in &numeric.slips {
                let wrong = slip.formula.value(|name| givens.get(name).copied());
                let wrong = wrong.unwrap_or_else(|problem| panic!("{}: {problem}", item.id));
                assert!(
                    (shown(wrong) - key).abs() > 1e-12,
                    "{}: {givens:?}: the slip {} gives the answer, {key}",
                    item.id,
                    slip.formula.text()
                );
            }
            let exact = question.key().unwrap() * numeric.key.unit.scale();
            let lost = (key - exact).abs() / exact.abs().max(1e-12);
            assert!(exact == 0.0 || lost < 0.03, "{}: {exact} is asked as {key}", item.id);
        }
    }
}

#[test]
fn the_answer_of_each_variant_is_read_back_as_right_and_each_slip_as_wrong() {
    for (item, numeric) in numeric_items() {
        for givens in combinations(&numeric) {
            let question = Question::with_givens(&item, givens.clone()).unwrap();
            for lang in Lang::ALL {
                let shown = tourism_study::judge::right_answer(&question, lang);
                let answer =
                    question.read(&shown).unwrap_or_else(|said| panic!("{}: {}", item.id, said.en));
                let verdict = question.judge(&answer).unwrap();
                assert!(
                    verdict.right,
                    "{}: {givens:?}: {shown} is judged wrong: {verdict:?}",
                    item.id
                );
                let solution = question.solution(lang).unwrap();
                assert!(!solution.contains(['{', '}']), "{}: {solution}", item.id);
                assert!(!question.stem(lang).contains(['{', '}']), "{}", item.id);
            }
            for slip in &numeric.slips {
                let wrong = slip.formula.value(|name| givens.get(name).copied()).unwrap();
                let typed =
                    rounded(wrong * numeric.key.unit.scale(), numeric.key.decimals).to_string();
                let verdict = question.judge(&question.read(&typed).unwrap()).unwrap();
                assert!(!verdict.right, "{}: {givens:?}: {typed} is judged right", item.id);
                let said = &verdict.reasons[0].why;
                assert!(
                    numeric.slips.iter().any(|slip| &slip.why == said),
                    "{}: {typed}: {said:?}",
                    item.id
                );
            }
            assert!(question.code().unwrap().contains("::"), "{}", item.id);
        }
    }
}
