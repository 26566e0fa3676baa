//! The event log as a lesson keeps it: what cannot be written stays in memory.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use tourism_marketing::Lang;

use super::file::{Trouble, read, write};
use super::{Event, disk};

/// The event log of a learner.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    memory: RefCell<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    /// Events that are not in the file yet.
    unsaved: Vec<Event>,
    /// What is to be told the next time progress is shown.
    notices: Vec<Notice>,
    /// Whether trouble with the file has been told.
    is_told: bool,
}

#[derive(Debug, Clone)]
enum Notice {
    SetAside(PathBuf),
    NotSaved(String),
    Newer,
}

impl Journal {
    /// The log in a file, which need not exist yet.
    #[must_use]
    pub fn open(path: PathBuf) -> Self {
        let journal = Self { path, memory: RefCell::default() };
        match read(&journal.path) {
            Ok(_) => {}
            Err(Trouble::Damaged) => journal.save(Vec::new()),
            Err(trouble) => journal.tell(&trouble),
        }
        journal
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds an event; what cannot be written stays in memory and is tried again with the next one.
    pub fn record(&self, event: Event) {
        self.save(vec![event]);
    }

    /// Every event, those in memory only included.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let mut events = read(&self.path).unwrap_or_default();
        events.extend(self.memory.borrow().unsaved.iter().cloned());
        events
    }

    /// What has happened to the file since this was last asked.
    #[must_use]
    pub fn notices(&self, lang: Lang) -> Vec<String> {
        let notices = std::mem::take(&mut self.memory.borrow_mut().notices);
        notices.iter().map(|notice| notice.said(lang, &self.path)).collect()
    }

    fn save(&self, new: Vec<Event>) {
        let _lock = disk::lock(&self.path);
        let events = match read(&self.path) {
            Ok(events) => Ok(events),
            Err(Trouble::Damaged) => self.set_aside(),
            Err(trouble) => Err(trouble),
        };
        let mut pending = std::mem::take(&mut self.memory.borrow_mut().unsaved);
        pending.extend(new);
        let written = events.and_then(|mut events| {
            events.extend(pending.iter().cloned());
            write(&self.path, events).map_err(|error| Trouble::Refused(error.to_string()))
        });
        if let Err(trouble) = written {
            self.memory.borrow_mut().unsaved = pending;
            self.tell(&trouble);
        }
    }

    /// Moves a damaged file out of the way.
    fn set_aside(&self) -> Result<Vec<Event>, Trouble> {
        let refused = |error: std::io::Error| Trouble::Refused(error.to_string());
        let aside = disk::set_aside(&self.path).map_err(refused)?;
        self.memory.borrow_mut().notices.push(Notice::SetAside(aside));
        Ok(Vec::new())
    }

    fn tell(&self, trouble: &Trouble) {
        let notice = match trouble {
            Trouble::Damaged => return,
            Trouble::Newer => Notice::Newer,
            Trouble::Refused(why) => Notice::NotSaved(why.clone()),
        };
        let mut memory = self.memory.borrow_mut();
        if !std::mem::replace(&mut memory.is_told, true) {
            memory.notices.push(notice);
        }
    }
}

impl Notice {
    fn said(&self, lang: Lang, path: &Path) -> String {
        let path = path.display();
        match (self, lang) {
            (Self::SetAside(aside), Lang::Ko) => format!(
                "진도 파일을 읽을 수 없어 `{}`에 따로 옮겨 두고 새로 시작했습니다. 지우지 않았으니 필요하면 열어 볼 수 있습니다.",
                aside.display()
            ),
            (Self::SetAside(aside), Lang::En) => format!(
                "The progress file could not be read. It was moved to `{}`, and a new one was started; nothing was deleted.",
                aside.display()
            ),
            (Self::NotSaved(why), Lang::Ko) => format!(
                "진도를 `{path}`에 저장하지 못했습니다({why}). 문항은 그대로 풀 수 있고, 진도는 이 노트북을 닫을 때까지만 남습니다."
            ),
            (Self::NotSaved(why), Lang::En) => format!(
                "Progress cannot be saved in `{path}` ({why}). The exercises work as usual; progress lasts until this notebook is closed."
            ),
            (Self::Newer, Lang::Ko) => format!(
                "`{path}`는 더 새로운 판이 쓴 진도 파일이라 건드리지 않았습니다. 진도는 이 노트북을 닫을 때까지만 남습니다."
            ),
            (Self::Newer, Lang::En) => format!(
                "`{path}` was written by a later version of this course and is left as it is. Progress lasts until this notebook is closed."
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{FILE, Kind};
    use super::*;
    use crate::outcome::Outcome;

    fn check(exercise: u8) -> Event {
        Event {
            exercise: Some(exercise),
            outcome: Some(Outcome::Wrong),
            ..Event::now(3, Kind::Check)
        }
    }

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        (folder, path)
    }

    fn names(folder: &tempfile::TempDir) -> Vec<String> {
        let files = fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<String> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter(|name| *name != format!("{FILE}.lock"))
            .collect();
        names.sort();
        names
    }

    #[test]
    fn an_event_is_found_again() {
        let (folder, path) = folder();
        let event = Event {
            misconception: Some("percent".into()),
            concepts: vec!["gini-coefficient".into()],
            ..check(1)
        };
        Journal::open(path.clone()).record(event.clone());
        assert_eq!(Journal::open(path).events(), [event]);
        assert_eq!(names(&folder), [FILE], "no temporary file stays");
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_told_once() {
        for damage in
            ["{\"version\":1,\"events\":[{\"at\":", "[]", "안녕", "{\"version\":1,\"events\":[{}]}"]
        {
            let (folder, path) = folder();
            fs::write(&path, damage).unwrap();
            let journal = Journal::open(path.clone());
            journal.record(check(1));
            assert_eq!(journal.events().len(), 1);
            let notices = journal.notices(Lang::Ko);
            assert_eq!(notices.len(), 1, "{notices:?}");
            assert_eq!(journal.notices(Lang::Ko), Vec::<String>::new());
            let aside = names(&folder).into_iter().find(|name| name.contains("damaged")).unwrap();
            assert!(notices[0].contains(&aside), "{notices:?}");
            assert_eq!(fs::read_to_string(folder.path().join(aside)).unwrap(), damage);
        }
    }

    #[test]
    fn bytes_that_are_not_text_are_set_aside_too() {
        let (_folder, path) = folder();
        fs::write(&path, [0xC0, 0xFF, 0x00]).unwrap();
        assert_eq!(Journal::open(path).notices(Lang::En).len(), 1);
    }

    #[test]
    fn an_empty_file_is_a_beginning() {
        let (folder, path) = folder();
        fs::write(&path, "").unwrap();
        let journal = Journal::open(path);
        journal.record(check(1));
        assert_eq!((journal.events().len(), journal.notices(Lang::En).len()), (1, 0));
        assert_eq!(names(&folder), [FILE]);
    }

    #[test]
    fn the_file_of_a_later_version_is_left_alone() {
        let (folder, path) = folder();
        let later = "{\"version\":2,\"entries\":{}}";
        fs::write(&path, later).unwrap();
        let journal = Journal::open(path.clone());
        journal.record(check(1));
        assert_eq!(journal.events().len(), 1, "kept in memory");
        assert_eq!(journal.notices(Lang::En).len(), 1);
        assert_eq!(fs::read_to_string(path).unwrap(), later);
        assert_eq!(names(&folder), [FILE]);
    }

    #[test]
    fn what_a_later_version_adds_to_an_event_is_ignored() {
        let (_folder, path) = folder();
        fs::write(
            &path,
            r#"{"version":1,"mood":"good","events":[{"at":1,"lesson":3,"kind":"check","mood":1}]}"#,
        )
        .unwrap();
        assert_eq!(read(&path).unwrap().len(), 1);
    }

    #[test]
    fn a_place_that_cannot_be_written_is_told_once_and_events_stay_in_memory() {
        let (folder, path) = folder();
        // A file where a folder is needed: refused for every user, root included.
        fs::write(&path, "").unwrap();
        let journal = Journal::open(path.join("inside").join(FILE));
        journal.record(check(1));
        journal.record(check(2));
        assert_eq!(journal.events().len(), 2);
        let notices = journal.notices(Lang::Ko);
        assert_eq!(notices.len(), 1);
        assert!(notices[0].contains("저장하지 못했습니다"), "{notices:?}");
        journal.record(check(3));
        assert_eq!(journal.notices(Lang::Ko), Vec::<String>::new());
        assert_eq!(names(&folder), [FILE]);
    }

    #[test]
    fn what_could_not_be_written_is_written_with_the_next_event() {
        let (folder, path) = folder();
        let blocked = folder.path().join("later");
        fs::write(&blocked, "").unwrap();
        let journal = Journal::open(blocked.join(FILE));
        journal.record(check(1));
        fs::remove_file(&blocked).unwrap();
        journal.record(check(2));
        assert_eq!(read(&blocked.join(FILE)).unwrap().len(), 2);
        drop(path);
    }

    #[test]
    fn two_notebooks_at_once_lose_nothing() {
        let (folder, path) = folder();
        std::thread::scope(|scope| {
            for notebook in 0..4 {
                let journal = Journal::open(path.clone());
                scope.spawn(move || {
                    for _ in 0..10 {
                        journal.record(check(notebook));
                    }
                });
            }
        });
        let events = read(&path).unwrap();
        assert_eq!(events.len(), 40);
        assert!((0..4).all(|notebook| {
            events.iter().filter(|event| event.exercise == Some(notebook)).count() == 10
        }));
        assert_eq!(names(&folder), [FILE]);
    }
}
