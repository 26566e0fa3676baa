//! The reader's file: nothing is lost, whatever happens to it.

use std::fs;
use std::path::PathBuf;

use tourism_study::Lang;
use tourism_study::practice::{Log, Origin, Rating, Review};

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("my-study.json");
    (folder, path)
}

fn review(item: &str) -> Review {
    Review::now(item, 7, true, Origin::Quiz)
}

fn names(folder: &tempfile::TempDir) -> Vec<String> {
    let names = fs::read_dir(folder.path()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| !name.contains("lock")).collect()
}

#[test]
fn an_answer_is_in_the_file_at_once() {
    let (folder, path) = folder();
    let mut log = Log::open(path.clone());
    log.record(review("a"));
    assert_eq!(Log::open(path.clone()).reviews(), log.reviews());
    log.rate_last(Rating::Easy);
    assert_eq!(Log::open(path).reviews()[0].rating, Rating::Easy);
    assert_eq!(names(&folder), ["my-study.json"], "no temporary file stays");
    assert!(log.notices(Lang::En).is_empty());
}

#[test]
fn a_damaged_file_is_set_aside_and_told_of() {
    for damage in
        ["{\"version\":1,\"reviews\":[{\"at\"", "[]", "안녕", "{\"version\":1,\"reviews\":[{}]}"]
    {
        let (folder, path) = folder();
        fs::write(&path, damage).unwrap();
        let mut log = Log::open(path.clone());
        let said = log.notices(Lang::Ko);
        assert_eq!(said.len(), 1, "{said:?}");
        log.record(review("a"));
        assert_eq!(Log::open(path).reviews().len(), 1);
        let aside = names(&folder).into_iter().find(|name| name.contains("damaged")).unwrap();
        assert!(said[0].contains(&aside), "{said:?}");
        assert_eq!(fs::read_to_string(folder.path().join(aside)).unwrap(), damage);
    }
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let (_folder, path) = folder();
    let later = "{\"version\":9,\"answers\":1}";
    fs::write(&path, later).unwrap();
    let mut log = Log::open(path.clone());
    log.record(review("a"));
    log.record(review("b"));
    assert_eq!(log.reviews().len(), 2, "remembered in this practice");
    assert_eq!(log.notices(Lang::En).len(), 1);
    assert_eq!(fs::read_to_string(path).unwrap(), later);
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let (_folder, path) = folder();
    std::thread::scope(|scope| {
        for program in 0..4 {
            let path = path.clone();
            scope.spawn(move || {
                let mut log = Log::open(path);
                for k in 0..10 {
                    log.record(review(&format!("{program}-{k}")));
                }
            });
        }
    });
    let log = Log::open(path);
    let mut items: Vec<&str> = log.reviews().iter().map(|review| review.item.as_str()).collect();
    items.sort_unstable();
    items.dedup();
    assert_eq!(items.len(), 40);
}

#[test]
fn what_cannot_be_written_is_written_with_the_next_answer() {
    let (folder, _) = folder();
    let blocked = folder.path().join("later");
    // A file where a folder is needed: refused for every user.
    fs::write(&blocked, "").unwrap();
    let mut log = Log::open(blocked.join("my-study.json"));
    log.record(review("a"));
    assert!(log.notices(Lang::Ko)[0].contains("저장하지 못했습니다"));
    fs::remove_file(&blocked).unwrap();
    log.record(review("b"));
    assert_eq!(Log::open(blocked.join("my-study.json")).reviews().len(), 2);
}

#[test]
fn an_export_is_imported_once() {
    let (folder, path) = folder();
    let mut home = Log::open(path);
    home.record(review("a"));
    home.record(review("b"));
    let exported = folder.path().join("export.json");
    fs::write(&exported, serde_json::to_vec(&home.export()).unwrap()).unwrap();

    let mut away = Log::open(folder.path().join("away.json"));
    away.record(review("c"));
    assert_eq!(away.import(&exported).unwrap(), 2);
    assert_eq!(away.import(&exported).unwrap(), 0);
    assert_eq!(Log::open(folder.path().join("away.json")).reviews().len(), 3);
}

#[test]
fn an_import_of_something_else_says_what_is_wanted_and_changes_nothing() {
    let (folder, path) = folder();
    let mut log = Log::open(path);
    log.record(review("a"));
    let other = folder.path().join("notes.txt");
    fs::write(&other, "hello").unwrap();
    let said = log.import(&other).unwrap_err().to_string();
    assert!(
        said.contains(
            "notes.txt: this is not a file of answers; name a file that `tourism quiz --export"
        ),
        "{said}"
    );
    assert!(
        log.import(&folder.path().join("none"))
            .unwrap_err()
            .to_string()
            .contains("there is no such file")
    );
    assert_eq!(log.reviews().len(), 1);
    assert!(other.exists());
}
