//! Association rules that other programs have found.

use tourism_marketing::dbmarketing::basket::{self, Baskets, Rule, Thresholds};

use crate::shared::close;

/// The five baskets of mlxtend's documentation.
fn toy() -> Baskets {
    Baskets::of_names(&[
        vec!["Milk", "Onion", "Nutmeg", "Kidney Beans", "Eggs", "Yogurt"],
        vec!["Dill", "Onion", "Nutmeg", "Kidney Beans", "Eggs", "Yogurt"],
        vec!["Milk", "Apple", "Kidney Beans", "Eggs"],
        vec!["Milk", "Unicorn", "Corn", "Kidney Beans", "Yogurt"],
        vec!["Corn", "Onion", "Onion", "Kidney Beans", "Ice cream", "Eggs"],
    ])
    .unwrap()
}

/// mlxtend 0.23, `apriori(df, min_support=0.6)`.
#[test]
fn the_frequent_sets_are_those_of_mlxtend() {
    let sets = basket::frequent(&toy(), 0.6, 10).unwrap();
    let found: Vec<(String, u64)> =
        sets.iter().map(|set| (set.items.join(" + "), set.count)).collect();
    let expected = [
        ("Kidney Beans", 5),
        ("Eggs", 4),
        ("Eggs + Kidney Beans", 4),
        ("Milk", 3),
        ("Onion", 3),
        ("Yogurt", 3),
        ("Eggs + Onion", 3),
        ("Kidney Beans + Milk", 3),
        ("Kidney Beans + Onion", 3),
        ("Kidney Beans + Yogurt", 3),
        ("Eggs + Kidney Beans + Onion", 3),
    ];
    assert_eq!(found, expected.map(|(items, count)| (items.to_owned(), count)));
    assert_eq!(sets[1].support, 0.8);
}

/// mlxtend 0.23, `association_rules(…, metric="confidence", min_threshold=0.7)`: twelve rules.
#[test]
fn the_rules_are_those_of_mlxtend() {
    let thresholds = Thresholds { support: 0.6, confidence: 0.7, most_items: 10 };
    let found = basket::rules(&toy(), &thresholds).unwrap();
    let name =
        |rule: &Rule| format!("{} → {}", rule.antecedent.join(", "), rule.consequent.join(", "));
    let rows: Vec<(String, f64, f64)> = found
        .rules
        .iter()
        .map(|rule| (name(rule), rule.measures.confidence, rule.measures.lift))
        .collect();
    let expected = [
        ("Kidney Beans, Onion → Eggs", 1.0, 1.25),
        ("Onion → Eggs", 1.0, 1.25),
        ("Onion → Eggs, Kidney Beans", 1.0, 1.25),
        ("Eggs → Kidney Beans, Onion", 0.75, 1.25),
        ("Eggs → Onion", 0.75, 1.25),
        ("Eggs, Kidney Beans → Onion", 0.75, 1.25),
        ("Eggs → Kidney Beans", 1.0, 1.0),
        ("Eggs, Onion → Kidney Beans", 1.0, 1.0),
        ("Milk → Kidney Beans", 1.0, 1.0),
        ("Onion → Kidney Beans", 1.0, 1.0),
        ("Yogurt → Kidney Beans", 1.0, 1.0),
        ("Kidney Beans → Eggs", 0.8, 1.0),
    ];
    assert_eq!(rows, expected.map(|(name, confidence, lift)| (name.to_owned(), confidence, lift)));
    // Onion → Eggs: support .6, leverage .12, conviction infinite; Eggs → Onion: conviction 1.6.
    let onion = &found.rules[1].measures;
    close(onion.support, 0.6);
    close(onion.leverage, 0.12);
    assert_eq!(onion.conviction, None);
    close(found.rules[4].measures.conviction.unwrap(), 1.6);
    let offers = found.suggestions(&["Onion"]);
    let items: Vec<&str> = offers.iter().map(|offer| offer.item.as_str()).collect();
    assert_eq!(items, ["Eggs", "Kidney Beans"]); // both sure; in the order of their names
}

#[test]
fn a_share_of_the_baskets_is_met_exactly() {
    // 0.29 × 100 is 28.999999999999996, and 29 baskets are enough.
    let baskets: Vec<Vec<&str>> =
        (0..100).map(|basket| if basket < 29 { vec!["spa"] } else { vec![] }).collect();
    let baskets = Baskets::of_names(&baskets).unwrap();
    assert_eq!(basket::frequent(&baskets, 0.29, 1).unwrap().len(), 1);
    assert_eq!(basket::frequent(&baskets, 0.295, 1).unwrap().len(), 0);
}
