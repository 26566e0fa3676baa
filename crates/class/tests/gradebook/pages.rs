//! What is made of the gradebook: sheets, the report, the feedback.

use std::path::{Path, PathBuf};

use tourism_class::gradebook::{Change, Gradebook, LateRule, Mark, Override, Policy};
use tourism_class::record::BilingualText;
use tourism_class::report::{Numbers, Report, Sign, behind, html};
use tourism_class::{feedback, grades};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use crate::made::{assignment, at, class, graded, hard, id};

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// The pages stay for whoever wants to look at them.
fn kept(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("class-pages");
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

fn book() -> (Gradebook, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut book = Gradebook::open(&folder.path().join("g.sqlite").display().to_string()).unwrap();
    let (students, submissions) = class();
    book.put_assignment(&assignment()).unwrap();
    book.put_students(&students).unwrap();
    for one in &submissions {
        book.record(one).unwrap();
        // 24 of the 30 points of the rubric: 8 of 10.
        let mark = Mark {
            points: [6.0, 3.0, 6.0, 6.0, 3.0].map(Some).to_vec(),
            remark: "예가 구체적입니다. <b>대안</b>은 한 문장 더 필요합니다.".into(),
            by: "박".into(),
            at: at("2026-04-15T01:00:00Z"),
        };
        if one.student != "2026-010" {
            book.put_mark("ps1", &one.student, &id("3.essay"), &one.written[0].text, &mark)
                .unwrap();
        }
    }
    (book, folder)
}

#[test]
fn the_numbers_are_those_worked_by_hand() {
    let (mut book, _folder) = book();
    let standings = book.standings("ps1").unwrap();
    let numbers = Numbers::of(&assignment(), &standings);
    assert_eq!(
        (numbers.students, numbers.handed_in, numbers.late, numbers.to_mark),
        (21, 20, 2, 1)
    );
    // 9 have 12 of 14 points, 5 have 10, 5 have 8; number 10 has 4, as the essay waits.
    assert_eq!(numbers.bands, [0, 0, 1, 0, 0, 5, 0, 5, 9, 0]);
    assert!(close(
        numbers.mean().unwrap(),
        (9.0 * 12.0 + 5.0 * 10.0 + 5.0 * 8.0 + 4.0) / 14.0 / 20.0
    ));
    assert!(close(numbers.median().unwrap(), 10.0 / 14.0));

    let [first, second, essay] = numbers.items.as_slice() else { panic!("three items") };
    // Outcomes in the order: not attempted, does not compile, panicked, wrong, right.
    assert_eq!(first.outcomes, [0, 0, 0, 5, 15]);
    assert_eq!(second.outcomes, [3, 2, 2, 3, 10]);
    // The six best have both right; of the six last only number 15 has the first.
    let stats = first.stats.unwrap();
    assert!(close(stats.difficulty, 7.0 / 12.0) && close(stats.discrimination, 5.0 / 6.0));
    let stats = second.stats.unwrap();
    assert!(close(stats.difficulty, 0.5) && close(stats.discrimination, 1.0));
    assert!(essay.stats.is_none());
    assert!(close(essay.mean.unwrap(), 0.8), "what waits is not counted: {:?}", essay.mean);
    // 2/1 × (1 − (0.75·0.25 + 0.5·0.5) / 0.6875)
    assert!(close(numbers.reliability.unwrap(), 8.0 / 11.0));

    let found: Vec<_> =
        numbers.mistakes.iter().map(|it| (it.exercise.to_string(), it.count)).collect();
    assert_eq!(found, [("3.1".into(), 5), ("3.2".into(), 3)]);
    // Too few for the statistics of an item.
    let few = Numbers::of(&assignment(), &standings[..14]);
    assert!(few.items.iter().all(|item| item.stats.is_none()));
}

#[test]
fn the_report_names_whom_it_may_and_nobody_where_it_may_not() {
    let (mut book, _folder) = book();
    let excused = Override {
        student: "2026-003".into(),
        exercise: None,
        change: Change::Extension { until: at("2026-04-20T00:00:00Z") },
        why: "병결".into(),
        by: "조교 박".into(),
        at: at("2026-04-12T00:00:00Z"),
    };
    book.put_override("ps1", &excused).unwrap();
    let (assignment, standings) = (assignment(), book.standings("ps1").unwrap());
    let numbers = Numbers::of(&assignment, &standings);
    let behind = behind(&standings, &[]);
    let overrides = book.overrides("ps1").unwrap();
    for lang in Lang::ALL {
        for has_names in [true, false] {
            let report = Report {
                assignment: &assignment,
                standings: &standings,
                numbers: &numbers,
                behind: &behind,
                overrides: &overrides,
                has_names,
            };
            let page = html(&report, lang);
            let name = format!("report-{}-{has_names}.html", lang.code());
            std::fs::write(kept(&name), &page).unwrap();
            assert_eq!(page.contains("2026-021") && page.contains("학생21"), has_names);
            assert_eq!(page.contains("조교 박"), has_names);
            assert!(!page.contains("<script") && !page.contains("://"));
            assert!(page.contains(lang.pick("신뢰도(KR-20): 0.73", "Reliability (KR-20): 0.73")));
        }
    }
}

#[test]
fn who_falls_behind_is_told_with_the_reason() {
    let (mut book, _folder) = book();
    let mut next = assignment();
    next.name = "ps2".into();
    next.due = Some(at("2026-05-10T15:00:00Z"));
    next.items.truncate(2);
    book.put_assignment(&next).unwrap();
    for (student, outcomes) in [
        ("2026-001", [Outcome::Right, Outcome::Right]),
        ("2026-002", [Outcome::Right, Outcome::Wrong]),
        ("2026-003", [Outcome::Wrong, Outcome::Wrong]),
    ] {
        let mut one = graded(student, 1, "2026-05-01T00:00:00Z", outcomes);
        one.assignment = "ps2".into();
        one.written.clear();
        book.record(&one).unwrap();
    }
    let before = [book.standings("ps1").unwrap()];
    let found = behind(&book.standings("ps2").unwrap(), &before);
    let signs =
        |student: &str| found.iter().find(|it| it.student.id == student).map(|it| it.signs.clone());
    assert_eq!(signs("2026-001"), None);
    let drop = |now| Sign::Drop { before: 12.0 / 14.0, now };
    assert_eq!(signs("2026-002"), Some(vec![drop(0.5)]));
    assert_eq!(signs("2026-003"), Some(vec![Sign::Low(0.0), drop(0.0)]));
    assert_eq!(signs("2026-004"), Some(vec![Sign::Nothing { missed: 0, of: 1 }]));
    assert_eq!(signs("2026-021"), Some(vec![Sign::Nothing { missed: 1, of: 1 }]));
}

#[test]
fn feedback_is_in_the_students_language_and_about_nobody_else() {
    let (mut book, folder) = book();
    let late = LateRule { percent_per_day: 10.0, ..LateRule::default() };
    book.set_policy("ps1", Policy { late, ..Policy::default() }).unwrap();
    book.record(&hard()).unwrap();
    let mut ended =
        graded("2026-004", 1, "2026-04-09T00:00:00Z", [Outcome::Panicked, Outcome::DoesNotCompile]);
    let label = tourism_class::record::Reason::TimedOut;
    ended.exercises[0].message = BilingualText::new(label.label(Lang::Ko), label.label(Lang::En));
    ended.exercises[0].reason = Some(label);
    ended.exercises[1].message.ko =
        "세미콜론이 빠졌습니다.\nerror: expected `;`\n  3 | }\n    | ^".into();
    book.record(&ended).unwrap();
    let standings = book.standings("ps1").unwrap();
    let written =
        feedback::write(folder.path(), &assignment(), &standings, Lang::Ko, |_| ()).unwrap();
    assert_eq!(written.len(), 20);
    for (path, standing) in written.iter().zip(&standings) {
        let page = std::fs::read_to_string(path).unwrap();
        assert!(page.contains(&format!("{} ({})", standing.student.name, standing.student.id)));
        for other in standings.iter().filter(|it| it.student.id != standing.student.id) {
            assert!(!page.contains(&other.student.id), "{}: {}", path.display(), other.student.id);
        }
        assert!(!page.contains("<script") && !page.contains("<b>대안") && !page.contains("://"));
    }
    let page = |number: &str| {
        let page = std::fs::read_to_string(folder.path().join(format!("{number}.html"))).unwrap();
        std::fs::write(kept(&format!("feedback-{number}.html")), &page).unwrap();
        page
    };
    assert!(page("2026-001").contains("<html lang=\"ko\">"));
    assert!(page("2026-002").contains("<html lang=\"en\">"), "as the roster says");
    assert!(
        page("2026-020").contains("마감 후 1일째") && page("2026-020").contains("10 %를 뺐습니다")
    );
    assert!(page("2026-010").contains("아직 채점 중"));
    let hard = page("2026-003");
    assert!(
        hard.contains("&lt;b&gt;대안") && hard.contains("DROP TABLE") && hard.contains("03-q4")
    );
    let ended = page("2026-004");
    assert_eq!(ended.matches("시간이 초과되었습니다").count(), 1, "said once");
    assert!(!ended.contains("패닉"), "a time out is no panic");
    assert!(ended.contains("<p class=\"said\">세미콜론이 빠졌습니다.</p>"));
    assert!(ended.contains("<code>error: expected `;`\n  3 | }"), "the compiler's own columns");
    assert!(hard.contains("include_str!(&quot;/etc/passwd&quot;)"));
}

#[test]
fn the_sheet_has_a_line_for_each_student_and_a_column_for_each_exercise() {
    let (mut book, _folder) = book();
    let standings = book.standings("ps1").unwrap();
    let sheet = grades::of_assignment(&assignment(), &standings, Lang::Ko);
    let csv = String::from_utf8(sheet.csv().unwrap()).unwrap();
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let wanted = [
        "학번",
        "이름",
        "분반",
        "3.1 (2)",
        "3.2 (2)",
        "3.essay (10)",
        "얻은 점수",
        "늦은 일수",
        "총점 (14)",
        "비고",
    ];
    assert_eq!(head, wanted);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 21);
    assert_eq!(
        rows[0].iter().collect::<Vec<_>>(),
        ["2026-001", "학생1", "A", "2", "2", "8", "12", "0", "12", ""]
    );
    assert_eq!(&rows[9][9], "서술형 미채점 1");
    assert_eq!(&rows[15][9], "제출물 문제 1");
    assert_eq!((&rows[20][8], &rows[20][9]), ("0", "미제출"));
    let course = grades::of_course(&[assignment()], &[standings], Lang::En);
    assert!(
        course.table().starts_with(
            "Student ID  Name    Section  ps1 (14)\n2026-001    학생1   A              12"
        ),
        "{}",
        course.table()
    );
}

#[test]
fn prairielearn_gets_a_score_from_0_to_1_and_a_test_for_each_exercise() {
    let (mut book, _folder) = book();
    let mut broken = graded("2026-021", 1, "2026-04-09T00:00:00Z", [Outcome::NotAttempted; 2]);
    broken.troubles = vec![tourism_class::record::Trouble::Unreadable { why: "line 1".into() }];
    broken.written[0].text = String::new();
    book.record(&broken).unwrap();
    let standings = book.standings("ps1").unwrap();
    let json = |place: usize| {
        let results =
            tourism_class::prairielearn::results(&assignment(), &standings[place], Lang::En);
        serde_json::to_value(results.unwrap()).unwrap()
    };
    let good = json(0);
    assert_eq!(good["gradable"], true);
    assert!(close(good["score"].as_f64().unwrap(), 12.0 / 14.0));
    assert!(good.get("format_errors").is_none());
    let tests = good["tests"].as_array().unwrap();
    assert_eq!(tests.len(), 3);
    assert_eq!((&tests[0]["name"], &tests[0]["points"]), (&"3.1 One blank".into(), &2.0.into()));
    let wrong = &json(15)["tests"][0];
    assert_eq!((&wrong["points"], &wrong["max_points"]), (&0.0.into(), &2.0.into()));
    assert_eq!(wrong["message"], "A share was given as a percentage.\nHint: Between 0 and 1");
    let broken = json(20);
    assert_eq!(broken["gradable"], false);
    assert_eq!(broken["format_errors"][0], "The file cannot be read as a notebook: line 1");
}
