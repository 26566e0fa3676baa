//! The commands as an instructor types them.

use std::path::Path;
use std::process::{Command, Output};

use tourism_class::gradebook::Gradebook;

use crate::made::{assignment, class};

struct Class(tempfile::TempDir);

impl Class {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("gradebook.sqlite").display().to_string();
        let mut book = Gradebook::open(&place).unwrap();
        let (students, submissions) = class();
        book.put_assignment(&assignment()).unwrap();
        book.put_students(&students).unwrap();
        for one in &submissions {
            book.record(one).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tourism-class"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("TOURISM_GRADEBOOK")
            .env("LC_ALL", "C.UTF-8")
            .env("USER", "kim")
            .output()
            .unwrap()
    }

    /// Standard output of a command that ends well.
    fn said(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Standard error of a command that fails with a code.
    fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }
}

fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn an_instructor_goes_once_round() {
    let class = Class::new();
    assert!(class.said(&["grades"]).starts_with("Student ID"));
    assert!(class.said(&["grades", "ps1", "--lang", "ko"]).contains("서술형 미채점 1"));
    assert_eq!(class.said(&["grades", "ps1", "--csv", "ps1.csv"]), "ps1.csv: students 21\n");
    assert!(
        std::fs::read(class.path("ps1.csv")).unwrap().starts_with("\u{feff}Student ID".as_bytes())
    );
    // 19 and 20 came on the first day after the due time, with 2 and 0 points.
    let rule = ["late", "ps1", "--per-day", "10", "--at-most", "50", "--grace", "15"];
    let told = "ps1: 10 % off for each day begun, at most 50 %; 15 minutes of grace; the last version counts\n";
    assert_eq!(class.said(&rule), told);
    assert_eq!(class.said(&["late", "ps1"]), told);
    let set = ["set", "ps1", "2026-020", "--exercise", "3.1", "--points", "1.5", "--why", "slip"];
    assert_eq!(class.said(&set), "2026-020 학생20: 1.35 of 14 points\n");
    let extend = ["set", "ps1", "2026-020", "--extend-to", "2026-04-20 23:59", "--why", "ill"];
    assert_eq!(class.said(&extend), "2026-020 학생20: 1.5 of 14 points\n");
    let log = Gradebook::open_existing(&class.path("gradebook.sqlite").display().to_string())
        .unwrap()
        .overrides("ps1")
        .unwrap();
    assert_eq!(
        log.iter().map(|one| (one.by.as_str(), one.why.as_str())).collect::<Vec<_>>(),
        [("kim", "slip"), ("kim", "ill")]
    );

    assert_eq!(class.said(&["report", "ps1"]), "ps1-report.html: handed in 20 of 21\n");
    class.said(&["report", "ps1", "--without-names", "-o", "open.html"]);
    assert_eq!(
        class.said(&["feedback", "ps1"]),
        "feedback/ps1: pages 20, students without a submission 1\n"
    );
    class.said(&["similarity", "ps1", "--lang", "ko"]);
    assert_eq!(class.said(&["prairielearn", "ps1"]), "prairielearn/ps1: students 20\n");
    for (name, wanted) in [
        ("gradebook.sqlite", 0o600),
        ("ps1.csv", 0o600),
        ("ps1-report.html", 0o600),
        ("open.html", 0o644),
        ("feedback/ps1/2026-001.html", 0o600),
        ("ps1-similarity.html", 0o600),
        ("prairielearn/ps1/2026-001/results.json", 0o600),
    ] {
        assert_eq!(mode(&class.path(name)), wanted, "{name}");
    }
}

#[test]
fn what_cannot_be_done_is_said_in_one_sentence() {
    let class = Class::new();
    assert!(class.refused(1, &["grades", "ps9"]).contains("there is no assignment `ps9`"));
    assert!(
        class
            .refused(1, &["feedback", "ps1", "--student", "2026-021"])
            .contains("handed nothing in")
    );
    assert!(class.refused(1, &["mark", "ps1", "--exercise", "3.short"]).contains("it has 3.essay"));
    assert!(class.refused(1, &["late", "ps1", "--per-day", "120"]).contains("from 0 to 100"));
    let set = ["set", "ps1", "2026-001", "--excuse", "--why", " "];
    assert!(class.refused(1, &set).contains("`--why` is empty"));
    assert!(class.refused(2, &["set", "ps1", "2026-001", "--why", "x"]).contains("--excuse"));
    assert!(
        class
            .refused(
                2,
                &["set", "ps1", "2026-001", "--exercise", "3", "--points", "1", "--why", "x"]
            )
            .contains("as `3.2`")
    );
    let nowhere = ["grades", "--gradebook", "none.sqlite"];
    assert!(class.refused(1, &nowhere).contains("there is no such file"));
    let far = ["grades", "--gradebook", "postgres://kim:secret@db.example.ac.kr/class"];
    let said = class.refused(1, &far);
    assert!(said.contains("ssh -L") && !said.contains("secret"), "{said}");
}
