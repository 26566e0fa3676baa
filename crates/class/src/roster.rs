//! The roster: a CSV file as an office or an LMS writes it.

use std::collections::BTreeMap;
use std::path::Path;

use csv::StringRecord;
use encoding_rs::EUC_KR;
use tourism_marketing::Lang;

use crate::error::{Error, Result};
use crate::record::Student;

/// The names by which each column is known; compared without case and spaces.
const COLUMNS: [(&str, &[&str]); 5] = [
    (
        "id",
        &[
            "id",
            "student",
            "studentid",
            "studentnumber",
            "sisuserid",
            "sisloginid",
            "idnumber",
            "학번",
            "학생번호",
            "아이디",
        ],
    ),
    ("name", &["name", "fullname", "studentname", "이름", "성명", "학생이름"]),
    ("email", &["email", "e-mail", "emailaddress", "mail", "이메일", "메일", "전자우편"]),
    ("section", &["section", "class", "group", "분반", "반", "수강반"]),
    ("lang", &["lang", "language", "언어"]),
];

/// Reads a roster. The first line names the columns; a number is needed, the rest may be missing.
///
/// # Errors
///
/// If the file cannot be read, a column of numbers is missing, or a line is not right; the text names the line.
pub fn read(path: &Path) -> Result<Vec<Student>> {
    let bytes = std::fs::read(path).map_err(Error::file("reading", path))?;
    parse(&bytes).map_err(|why| Error::refused(format!("{}: {why}", path.display())))
}

/// UTF-8, or CP949 as a Korean Excel writes it.
fn text(bytes: &[u8]) -> std::result::Result<String, String> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    let (text, _, has_faults) = EUC_KR.decode(bytes);
    if has_faults {
        return Err("it is neither UTF-8 nor CP949; save it as CSV UTF-8".to_owned());
    }
    Ok(text.into_owned())
}

fn parse(bytes: &[u8]) -> std::result::Result<Vec<Student>, String> {
    let text = text(bytes)?;
    let separator =
        if text.lines().next().is_some_and(|head| head.contains('\t')) { b'\t' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let head = reader.headers().map_err(|error| error.to_string())?.clone();
    let columns = columns(&head)?;
    let mut students: BTreeMap<String, (u64, Student)> = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let line = record.position().map_or(0, csv::Position::line);
        let Some(student) =
            student(&record, &columns).map_err(|why| format!("line {line}: {why}"))?
        else {
            continue;
        };
        if let Some((other, _)) =
            students.insert(student.id.to_lowercase(), (line, student.clone()))
        {
            return Err(format!(
                "line {line}: the number {} stands on line {other} too",
                student.id
            ));
        }
    }
    if students.is_empty() {
        return Err("it names no student".to_owned());
    }
    let mut students: Vec<(u64, Student)> = students.into_values().collect();
    students.sort_by_key(|(line, _)| *line);
    Ok(students.into_iter().map(|(_, student)| student).collect())
}

type Columns = BTreeMap<&'static str, usize>;

fn columns(head: &StringRecord) -> std::result::Result<Columns, String> {
    let key = |text: &str| text.to_lowercase().replace([' ', '_'], "");
    let mut found = Columns::new();
    for (place, title) in head.iter().enumerate() {
        let is_it = |(_, names): &&(&str, &[&str])| names.contains(&key(title).as_str());
        if let Some((column, _)) = COLUMNS.iter().find(is_it) {
            found.entry(column).or_insert(place);
        }
    }
    if found.contains_key("id") {
        return Ok(found);
    }
    let titles: Vec<&str> = head.iter().collect();
    Err(format!(
        "line 1: no column is the student's number; name one `id` (or 학번). The columns are: {}",
        titles.join(", ")
    ))
}

fn student(
    record: &StringRecord,
    columns: &Columns,
) -> std::result::Result<Option<Student>, String> {
    let field = |name: &str| {
        columns
            .get(name)
            .and_then(|&place| record.get(place))
            .map(str::trim)
            .filter(|it| !it.is_empty())
    };
    let Some(id) = field("id") else {
        let is_empty = record.iter().all(|field| field.trim().is_empty());
        return if is_empty { Ok(None) } else { Err("the student's number is missing".to_owned()) };
    };
    let is_fit = id.len() <= 64
        && !id.starts_with('.')
        && id.chars().all(|it| it.is_alphanumeric() || "._-@".contains(it));
    if !is_fit {
        return Err(format!(
            "the number `{id}` may hold letters, digits, `.`, `-`, `_` and `@` only"
        ));
    }
    let lang = match field("lang").map(str::to_lowercase).as_deref() {
        None => None,
        Some("ko" | "kr" | "korean" | "한국어") => Some(Lang::Ko),
        Some("en" | "english" | "영어") => Some(Lang::En),
        Some(other) => return Err(format!("the language is `{other}`; it must be ko or en")),
    };
    let owned = |name| field(name).map(str::to_owned);
    Ok(Some(Student {
        id: id.to_owned(),
        name: owned("name").unwrap_or_else(|| id.to_owned()),
        email: owned("email"),
        section: owned("section"),
        lang,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_korean_excel_and_an_english_lms_are_both_read() {
        let (korean, _, _) =
            EUC_KR.encode("학번,이름,분반\n20261234,김하나,1반\n\n20261235,이두리,2반\n");
        let students = parse(&korean).unwrap();
        assert_eq!((students[0].id.as_str(), students[0].name.as_str()), ("20261234", "김하나"));
        assert_eq!(students[1].section.as_deref(), Some("2반"));
        let english =
            parse("\u{feff}Name\tStudent ID\tEmail\tLanguage\nKim, A\ts1\ta@x.kr\ten\n".as_bytes())
                .unwrap();
        assert_eq!((english[0].id.as_str(), english[0].lang), ("s1", Some(Lang::En)));
    }

    #[test]
    fn a_wrong_roster_names_the_line() {
        let why = |text: &str| parse(text.as_bytes()).unwrap_err();
        assert!(why("name\nKim\n").starts_with("line 1: no column is the student's number"));
        assert_eq!(why("id\ns1\nS1\n"), "line 3: the number S1 stands on line 2 too");
        assert!(why("id\n../x\n").starts_with("line 2: the number `../x`"));
        assert_eq!(why("id,name\n,Kim\n"), "line 2: the student's number is missing");
        assert_eq!(why("id,lang\n1,fr\n"), "line 2: the language is `fr`; it must be ko or en");
        assert_eq!(why("id\n"), "it names no student");
    }
}
