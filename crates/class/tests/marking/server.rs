//! Who may speak to the page.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use tourism_class::gradebook::Gradebook;
use tourism_class::mark::{self, Desk, Options, Served};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use crate::made::{assignment, graded, id, student};

pub const STUDENTS: [(&str, &str, &str); 3] = [
    ("2026-001", "김하늘", "파레토 법칙은 경험칙이다.\n둘째 줄."),
    ("2026-002", "Ann Lee", "<img src=x onerror=\"document.title='stolen'\"> & <b>굵게</b>"),
    ("2026-003", "이바다", "상위 20 %의 비중은 55 %였다."),
];

/// A class of three with one essay each, and a fourth that wrote nothing.
pub fn class() -> (String, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("g.sqlite").display().to_string();
    let mut book = Gradebook::open(&place).unwrap();
    book.put_assignment(&assignment()).unwrap();
    for (number, name, text) in STUDENTS.into_iter().chain([("2026-004", "무응답", "  \n")]) {
        book.put_students(&[student(number, name, None)]).unwrap();
        let mut one = graded(number, 1, "2026-04-09T01:00:00Z", [Outcome::Right; 2]);
        one.written[0].text = text.into();
        book.record(&one).unwrap();
    }
    (place, folder)
}

pub fn served(place: &str, lang: Lang) -> Served {
    let book = Gradebook::open_existing(place).unwrap();
    let desk = Desk::new(book, "ps1", Some(id("3.essay")), "박 조교".into(), false).unwrap();
    mark::serve(desk, &Options { lang, port: 0 }).unwrap()
}

/// The status and the body of a request, spoken by hand.
fn ask(address: &str, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
    let host = address.strip_prefix("http://").unwrap().split('/').next().unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let headers = if headers.contains("Host:") {
        headers.to_owned()
    } else {
        format!("Host: {host}\r\n{headers}")
    };
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    (reply[9..12].parse().unwrap(), reply)
}

#[test]
fn nothing_is_said_without_the_secret_or_to_a_page_from_elsewhere() {
    let (place, _folder) = class();
    let served = served(&place, Lang::En);
    let address = &served.address;
    let token = address.trim_end_matches('/').rsplit('/').next().unwrap();
    assert_eq!(token.len(), 32);
    assert!(address.starts_with("http://127.0.0.1:"));
    let path = |rest: &str| format!("/{token}/{rest}");

    for own in ["", "mark.js", "mark.css", "desk"] {
        assert_eq!(ask(address, "GET", &path(own), "", "").0, 200, "{own}");
        let wrong = format!("/{}/{own}", "0".repeat(32));
        assert_eq!(ask(address, "GET", &wrong, "", "").0, 404);
        // A name that was made to point here.
        assert_eq!(ask(address, "GET", &path(own), "Host: evil.example\r\n", "").0, 404);
    }
    assert_eq!(ask(address, "GET", "/", "", "").0, 404);
    let given = r#"{"key":"x","points":[],"remark":""}"#;
    let elsewhere = "Origin: http://evil.example\r\n";
    assert_eq!(ask(address, "POST", &path("save"), elsewhere, given).0, 404);
    let (code, said) = ask(address, "POST", &path("save"), "", given);
    assert!(code == 422 && said.contains("not on the desk"), "{said}");
    assert_eq!(ask(address, "POST", &path("save"), "", "{").0, 422);
    let large = "x".repeat(300_000);
    assert_eq!(ask(address, "POST", &path("save"), "", &large).0, 413);
    let page = ask(address, "GET", &path(""), "", "").1;
    assert!(page.contains("content-security-policy: default-src 'none'"), "{page}");
}

#[test]
fn answers_come_without_names_and_empty_ones_not_at_all() {
    let (place, _folder) = class();
    let served = served(&place, Lang::En);
    let path = format!("/{}desk", served.address.splitn(4, '/').nth(3).unwrap());
    let laid = ask(&served.address, "GET", &path, "", "").1;
    for (number, name, _) in STUDENTS {
        assert!(!laid.contains(number) && !laid.contains(name), "{name}");
    }
    assert_eq!(laid.matches("\"key\"").count(), 3);
}

#[test]
fn points_that_the_rubric_does_not_have_are_refused() {
    let (place, _folder) = class();
    let book = Gradebook::open_existing(&place).unwrap();
    let mut desk = Desk::new(book, "ps1", None, "박".into(), true).unwrap();
    let (questions, answers) = desk.lay(Lang::Ko).unwrap();
    assert_eq!(questions[0].criteria.len(), 5);
    assert!(answers.iter().any(|it| it.student.as_deref() == Some("2026-001 김하늘")));
    let given = |points: Vec<Option<f64>>| mark::Given {
        key: answers[0].key.clone(),
        points,
        remark: String::new(),
    };
    let refusal = desk.save(&given(vec![Some(7.0), None, None, None, None])).unwrap_err();
    assert!(refusal.to_string().contains("takes 0 to 6 points, but got 7"), "{refusal}");
    assert!(desk.save(&given(vec![Some(1.0)])).is_err());
    assert!(desk.save(&given(vec![Some(f64::NAN); 5])).is_err());
    let done = desk.save(&given(vec![Some(6.0); 5])).unwrap();
    assert_eq!((done.done, done.all), (1, 3));
    let again = Gradebook::open_existing(&place).unwrap();
    let refusal = Desk::new(again, "ps1", Some(id("3.short")), "박".into(), true).err().unwrap();
    assert!(refusal.to_string().contains("it has 3.essay"), "{refusal}");
}
