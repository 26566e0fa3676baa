//! Every scenario in SQLite, then in a real PostgreSQL server.

use tourism_class::gradebook::Gradebook;
use tourism_class::mark::{self, Desk, Options};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use crate::made;
use crate::postgres::Server;
use crate::scenarios;

type Scenario = fn(&mut dyn FnMut() -> Gradebook);

const ALL: [(&str, Scenario); 8] = [
    ("kept", scenarios::what_was_graded_comes_out_as_it_went_in),
    ("again", scenarios::grading_again_replaces_and_a_failure_changes_nothing),
    ("versions", scenarios::the_last_version_counts_or_the_best_or_the_chosen),
    ("late", scenarios::late_rules_and_extensions_change_the_score_and_not_the_points),
    ("marks", scenarios::marks_stay_with_the_words_they_were_given_for),
    ("overrides", scenarios::overrides_say_who_and_when_and_can_be_withdrawn),
    ("refused", scenarios::what_cannot_be_meant_is_refused_in_words),
    ("people", scenarios::students_without_a_submission_or_a_roster_are_there),
];

/// Six who open a new gradebook at once and write beside one another: the grader, markers, a report.
fn many_write_at_once(place: &str) {
    let write = |writer: usize| {
        let mut book = Gradebook::open(place).unwrap();
        book.put_assignment(&made::assignment()).unwrap();
        for number in 0..20 {
            let student = format!("{writer}-{number}");
            let outcomes = [Outcome::Right, Outcome::Wrong];
            book.record(&made::graded(&student, 1, "2026-04-09T01:00:00Z", outcomes)).unwrap();
            book.standings("ps1").unwrap();
        }
    };
    std::thread::scope(|scope| {
        for writer in 0..6 {
            scope.spawn(move || write(writer));
        }
    });
    let all = Gradebook::open(place).unwrap().all_graded("ps1").unwrap();
    assert_eq!(all.len(), 120);
    assert!(all.iter().all(|graded| graded.exercises.len() == 2 && graded.written.len() == 1));
}

#[test]
fn a_file_takes_many_writers() {
    let folder = tempfile::tempdir().unwrap();
    many_write_at_once(&folder.path().join("many.sqlite").display().to_string());
}

#[test]
fn a_file_keeps_the_class() {
    for (name, scenario) in ALL {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join(format!("{name}.sqlite")).display().to_string();
        scenario(&mut || Gradebook::open(&place).unwrap());
    }
}

#[test]
fn a_server_keeps_the_class() {
    let Some(server) = Server::start() else {
        eprintln!(
            "skipped: no PostgreSQL server on this machine (Debian: apt-get install postgresql)"
        );
        return;
    };
    for (name, scenario) in ALL {
        let place = server.database(name);
        scenario(&mut || Gradebook::open(&place).unwrap());
        if name == "marks" {
            a_page_serves_from(&place);
        }
    }
    many_write_at_once(&server.database("many"));
}

/// The client of a server waits in its own way, which must not meet that of the page.
fn a_page_serves_from(place: &str) {
    use std::io::{Read as _, Write as _};
    let desk = Desk::new(Gradebook::open(place).unwrap(), "ps1", None, "박".into(), false).unwrap();
    let served = mark::serve(desk, &Options { lang: Lang::Ko, port: 0 }).unwrap();
    let (host, path) = served.address.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = std::net::TcpStream::connect(host).unwrap();
    write!(stream, "GET /{path}desk HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 200") && reply.contains("다시 쓴 논술"), "{reply}");
}

#[test]
fn a_file_that_is_no_gradebook_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("grades.xlsx");
    std::fs::write(&path, "PK not a database at all, but long enough to be looked at").unwrap();
    let refusal = Gradebook::open(&path.display().to_string()).err().unwrap().to_string();
    assert!(refusal.contains("grades.xlsx") && refusal.contains("not a gradebook"), "{refusal}");
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK not a database"));

    let missing = folder.path().join("missing.sqlite").display().to_string();
    let refusal = Gradebook::open_existing(&missing).err().unwrap().to_string();
    assert!(refusal.contains("no such file"), "{refusal}");
    assert!(!std::path::Path::new(&missing).exists());

    let refusal = Gradebook::open("mysql://host/class").err().unwrap().to_string();
    assert!(refusal.contains("postgres://user@host/database"), "{refusal}");
}

#[test]
fn a_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("class/gradebook.sqlite");
    Gradebook::open(&path.display().to_string()).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}
