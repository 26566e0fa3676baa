//! The closed lists against the concepts of the curriculum, and what every list must have.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tourism_marketing::Lang;
use tourism_marketing::lists::*;

/// A list with its type taken away.
struct List {
    name: &'static str,
    concept: &'static str,
    titles: [&'static str; 2],
    members: Vec<Member>,
    tables: [String; 2],
}

/// A member, Korean first.
struct Member {
    id: &'static str,
    shown: String,
    labels: [&'static str; 2],
    descriptions: [&'static str; 2],
}

macro_rules! lists {
    ($($list:ident)+) => {
        vec![$(List {
            name: stringify!($list),
            concept: $list::concept(),
            titles: Lang::ALL.map($list::title),
            members: $list::ALL.into_iter().map(|it| Member {
                id: it.id(),
                shown: format!("{it:>3}"),
                labels: Lang::ALL.map(|lang| it.label(lang)),
                descriptions: Lang::ALL.map(|lang| it.description(lang)),
            }).collect(),
            tables: Lang::ALL.map(|lang| $list::table(lang).to_string()),
        }),+]
    };
}

fn all() -> Vec<List> {
    lists! {
        AdopterCategory BestCustomerTask BigDataV BradyCroninDimension CemStep CrmBenefit CrmEffect CrmStrategy
        CustomerDataType CustomerEquityReason DatabaseEffect DatabaseStrategy DemandState DemarketingType
        ECommerceMode ECommerceType EmotionCategory EmotionReason EmotionStrategy EnhancementStrategy
        EquityDriver ExamLadderRung FourRights Gap InternalMarketingEffect InternalMarketingPractice
        InternetFeature LadderRung MarketingMix MarketingTask MiceSector MonitoringActivity Party
        QualityCriterion QualityDeterminant RelationshipEffect RelationshipGoal RelationshipStrategy
        RewardProgramType RfmDimension ServiceCharacteristic ServicePackageElement ServiceProcessCell
        ServqualDimension TqmActivity TqmPrinciple
    }
}

fn kebab(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

fn has_hangul(text: &str) -> bool {
    text.chars().any(|c| ('가'..='힣').contains(&c))
}

#[test]
fn the_members_of_a_list_are_told_apart_by_id_label_and_description() {
    for List { name, concept, members, .. } in all() {
        assert!(kebab(concept), "{name}: {concept}");
        assert!(members.len() >= 2, "{name}");
        let distinct = |texts: Vec<&str>| texts.iter().collect::<BTreeSet<_>>().len();
        assert_eq!(distinct(members.iter().map(|it| it.id).collect()), members.len(), "{name}");
        for lang in 0..2 {
            let labels = members.iter().map(|it| it.labels[lang]).collect();
            assert_eq!(distinct(labels), members.len(), "{name}");
            let descriptions = members.iter().map(|it| it.descriptions[lang]).collect();
            assert_eq!(distinct(descriptions), members.len(), "{name}");
        }
        for Member { id, shown, .. } in members {
            assert!(kebab(id), "{name}: {id}");
            assert_eq!(shown.trim(), id, "{name} shows its id");
        }
    }
}

#[test]
fn every_list_speaks_both_languages_in_whole_sentences() {
    for List { name, titles, members, .. } in all() {
        assert!(has_hangul(titles[0]) && !has_hangul(titles[1]), "{name}: {titles:?}");
        for Member { id, labels, descriptions: [ko, en], .. } in members {
            assert!(labels.iter().all(|label| !label.trim().is_empty()), "{name}::{id}");
            assert!(!has_hangul(labels[1]), "{name}::{id}: {}", labels[1]);
            // A declarative sentence of a Korean textbook ends in 다, examples in brackets aside.
            let sentence = ko.split('(').next().unwrap().trim_end_matches('.');
            assert!(ko.ends_with('.') && sentence.ends_with('다'), "{name}::{id}: {ko}");
            assert_eq!(ko.matches('.').count(), 1, "{name}::{id}: one sentence, {ko}");
            assert!(en.ends_with('.') && en.starts_with(char::is_uppercase), "{name}::{id}: {en}");
            assert_eq!(en.matches('.').count(), 1, "{name}::{id}: one sentence, {en}");
            assert!(!has_hangul(en), "{name}::{id}: {en}");
        }
    }
}

#[test]
fn the_table_of_a_list_has_a_row_for_each_member() {
    for List { name, titles, members, tables, .. } in all() {
        for lang in 0..2 {
            let lines: Vec<&str> = tables[lang].lines().collect();
            assert_eq!(lines[0], titles[lang], "{name}");
            assert_eq!(lines.len(), 3 + members.len(), "{name}");
            for (line, member) in lines[3..].iter().zip(&members) {
                assert!(line.starts_with(member.labels[lang]), "{name}: {line}");
                assert!(line.ends_with(member.descriptions[lang]), "{name}: {line}");
            }
        }
    }
}

#[test]
fn a_list_in_a_notebook() {
    insta::assert_snapshot!("list_ko", EmotionCategory::table(Lang::Ko));
    insta::assert_snapshot!("list_en", EmotionCategory::table(Lang::En));
}

#[test]
fn the_adopters_add_up_to_everybody() {
    let mut end = 0.0;
    for category in AdopterCategory::ALL {
        end += category.share();
        assert!((category.end() - end).abs() < 1e-15, "{category}");
    }
    assert_eq!(AdopterCategory::Laggard.end(), 1.0);
}

#[test]
fn every_state_of_demand_has_its_own_task_in_the_order_of_kotler() {
    assert_eq!(DemandState::ALL.map(DemandState::task), MarketingTask::ALL);
}

/// Members that are no closed list: a chapter's contents, tables of contents, examples of what may be done.
const NO_LISTS: [&str; 4] = [
    "tourism-marketing",
    "rm-tactics",
    "customer-information-prerequisite",
    "seed-adjacent-topics",
];

#[test]
fn the_lists_are_those_of_the_curriculum() {
    let Some(concepts) = curriculum() else { return };
    let lists = all();
    for (concept, members) in &concepts {
        let ours: Vec<&List> = lists.iter().filter(|list| list.concept == concept).collect();
        if NO_LISTS.contains(&concept.as_str()) {
            assert!(ours.is_empty(), "{concept}");
            continue;
        }
        assert!(!ours.is_empty(), "no list for {concept}: {members:?}");
        let ours: Vec<[String; 2]> = match concept.as_str() {
            // Two lists that are taught as one.
            "demand-states" => DemandState::ALL
                .iter()
                .map(|state| {
                    let of = |lang, demand: [&str; 2], task: [&str; 2]| {
                        format!(
                            "{}–{}",
                            state
                                .label(lang)
                                .trim_end_matches(demand[0])
                                .trim_end_matches(demand[1]),
                            state
                                .task()
                                .label(lang)
                                .trim_end_matches(task[0])
                                .trim_end_matches(task[1]),
                        )
                    };
                    [
                        of(Lang::Ko, ["수요", " "], ["마케팅", ""]),
                        // "re-marketing" and "de-marketing" are one word each.
                        of(Lang::En, [" demand", ""], [" marketing", ""]),
                    ]
                })
                .collect(),
            "e-commerce-types" => {
                // Their order mixes parties and modes.
                let ours: BTreeSet<&str> = ECommerceType::ALL
                    .iter()
                    .map(|it| it.label(Lang::Ko))
                    .chain(ECommerceMode::ALL.iter().map(|it| it.label(Lang::Ko)))
                    .collect();
                assert_eq!(ours, members.iter().map(String::as_str).collect());
                continue;
            }
            // The share belongs to `share()`.
            "adopter-categories" => AdopterCategory::ALL
                .iter()
                .map(|it| {
                    let percent = (it.share() * 1000.0).round() / 10.0;
                    [format!("{} {percent} %", it.label(Lang::Ko)), it.label(Lang::En).to_owned()]
                })
                .collect(),
            _ => {
                let [list] = ours.as_slice() else { panic!("{concept} has {} lists", ours.len()) };
                list.members.iter().map(|it| it.labels.map(str::to_owned)).collect()
            }
        };
        let theirs: Vec<[String; 2]> = members
            .iter()
            .map(|member| {
                let (ko, en) = member.split_once(" / ").expect("Korean / English");
                // What stands behind a colon, or in brackets about editions, belongs to the description.
                let bare =
                    |text: &str| text.split(':').next().unwrap().replace(" (later editions)", "");
                [bare(ko), bare(en)]
            })
            .collect();
        assert_eq!(ours, theirs, "{concept}");
    }
    let known: BTreeSet<&str> = concepts.keys().map(String::as_str).collect();
    for List { name, concept, .. } in lists {
        assert!(known.contains(concept), "{name} belongs to {concept}, which has no members");
    }
}

/// The members of the concepts, where the curriculum lies beside the project.
fn curriculum() -> Option<BTreeMap<String, Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/curriculum/concepts.json");
    let Ok(json) = fs::read_to_string(&path) else {
        eprintln!("skipped: the curriculum is not beside the project ({})", path.display());
        return None;
    };
    let concepts: serde_json::Value = serde_json::from_str(&json).expect("concepts.json is JSON");
    let members = concepts.as_array().expect("a list of concepts").iter().map(|concept| {
        let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
        let members = concept["members"].as_array().expect("members").iter().map(text).collect();
        (text(&concept["id"]), members)
    });
    Some(members.filter(|(_, members): &(_, Vec<String>)| !members.is_empty()).collect())
}
