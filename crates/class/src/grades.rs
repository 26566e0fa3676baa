//! Grades as a sheet: for the eye, and as CSV for an LMS.

use tourism_course::answer::digits;
use tourism_marketing::Lang;
use tourism_marketing::data::guarded_cell;

use crate::error::{Error, Result};
use crate::gradebook::{Source, Standing};
use crate::record::Assignment;

/// A heading and one line for each student.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// One assignment: a column for each exercise.
#[must_use]
pub fn of_assignment(assignment: &Assignment, standings: &[Standing], lang: Lang) -> Sheet {
    let mut head = who(lang);
    head.extend(
        assignment.items.iter().map(|item| format!("{} ({})", item.exercise, digits(item.of))),
    );
    head.extend([
        lang.pick("얻은 점수", "Points").to_owned(),
        lang.pick("늦은 일수", "Days late").to_owned(),
        format!("{} ({})", lang.pick("총점", "Score"), digits(assignment.of())),
        lang.pick("비고", "Note").to_owned(),
    ]);
    let rows = standings.iter().map(|standing| {
        let mut row = whom(standing);
        row.extend(standing.items.iter().map(|item| shown(item.points)));
        row.push(shown(standing.earned));
        row.push(standing.late.days.to_string());
        row.push(shown(standing.total));
        row.push(notes(standing, lang).join(lang.pick(" · ", "; ")));
        row
    });
    Sheet { head, rows: rows.collect() }
}

/// All assignments: a column for each.
#[must_use]
pub fn of_course(assignments: &[Assignment], standings: &[Vec<Standing>], lang: Lang) -> Sheet {
    let mut head = who(lang);
    head.extend(assignments.iter().map(|it| format!("{} ({})", it.name, digits(it.of()))));
    // Whoever is missing from the roster is only where something was handed in.
    let mut students: Vec<&Standing> = standings.iter().flatten().collect();
    students.sort_by(|a, b| a.student.id.cmp(&b.student.id));
    students.dedup_by(|a, b| a.student.id == b.student.id);
    let rows = students.into_iter().map(|student| {
        let mut row = whom(student);
        for standings in standings {
            let found = standings.iter().find(|it| it.student.id == student.student.id);
            row.push(match found {
                Some(it) if it.is_excused => lang.pick("면제", "excused").to_owned(),
                Some(it) => shown(it.total),
                None => String::new(),
            });
        }
        row
    });
    Sheet { head, rows: rows.collect() }
}

fn who(lang: Lang) -> Vec<String> {
    [("학번", "Student ID"), ("이름", "Name"), ("분반", "Section")]
        .map(|(ko, en)| lang.pick(ko, en).to_owned())
        .to_vec()
}

fn whom(standing: &Standing) -> Vec<String> {
    let student = &standing.student;
    vec![student.id.clone(), student.name.clone(), student.section.clone().unwrap_or_default()]
}

/// To hundredths, as grades are read; without trailing zeros.
#[must_use]
pub fn shown(points: f64) -> String {
    digits((points * 100.0).round() / 100.0)
}

/// What the numbers do not say.
fn notes(standing: &Standing, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    if standing.is_excused {
        notes.push(lang.pick("면제", "excused").to_owned());
    }
    let Some(graded) = &standing.graded else {
        notes.push(lang.pick("미제출", "nothing handed in").to_owned());
        return notes;
    };
    if standing.late.closed {
        notes.push(lang.pick("마감 후 제출", "after closing").to_owned());
    }
    if standing.total_is_set {
        notes.push(lang.pick("총점 직접 입력", "score set by hand").to_owned());
    }
    if standing.items.iter().any(|item| item.source == Source::Set) {
        notes.push(lang.pick("문항 점수 직접 입력", "points set by hand").to_owned());
    }
    let waiting = standing.to_mark();
    if waiting > 0 {
        notes.push(match lang {
            Lang::Ko => format!("서술형 미채점 {waiting}"),
            Lang::En => format!("to be marked: {waiting}"),
        });
    }
    if !graded.troubles.is_empty() {
        notes.push(match lang {
            Lang::Ko => format!("제출물 문제 {}", graded.troubles.len()),
            Lang::En => format!("troubles: {}", graded.troubles.len()),
        });
    }
    notes
}

impl Sheet {
    /// How many students it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no student.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// As CSV in UTF-8, with the mark at its beginning by which a Korean Excel knows the encoding.
    ///
    /// # Errors
    ///
    /// If memory does not suffice.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
        let written = (|| {
            writer.write_record(&self.head)?;
            self.rows.iter().try_for_each(|row| {
                writer.write_record(row.iter().map(|it| guarded_cell(it).into_owned()))
            })
        })();
        written.map_err(|error: csv::Error| Error::refused(format!("grades as CSV: {error}")))?;
        writer.into_inner().map_err(|error| Error::refused(format!("grades as CSV: {error}")))
    }

    /// For a terminal: columns side by side, Hangul two places wide.
    #[must_use]
    pub fn table(&self) -> String {
        let widths: Vec<usize> = (0..self.head.len())
            .map(|place| self.lines().filter_map(|row| row.get(place)).map(|it| width(it)).max())
            .map(Option::unwrap_or_default)
            .collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).map(|(cell, wide)| {
                let space = " ".repeat(wide.saturating_sub(width(cell)));
                let is_number = cell.parse::<f64>().is_ok();
                if is_number { format!("{space}{cell}") } else { format!("{cell}{space}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        self.lines().map(line).collect::<Vec<_>>().join("\n")
    }

    fn lines(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.head).chain(&self.rows)
    }
}

fn width(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{1100}' { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_takes_two_places_and_numbers_stand_to_the_right() {
        let rows = [["김하늘", "9.5"], ["=Ann()", "-12"]];
        let sheet = Sheet {
            head: vec!["이름".into(), "점수".into()],
            rows: rows.map(|row| row.map(str::to_owned).to_vec()).to_vec(),
        };
        assert_eq!(sheet.table(), "이름    점수\n김하늘   9.5\n=Ann()   -12");
        assert_eq!(
            String::from_utf8(sheet.csv().unwrap()).unwrap(),
            "\u{feff}이름,점수\n김하늘,9.5\n'=Ann(),-12\n"
        );
    }

    #[test]
    fn points_are_read_to_hundredths() {
        assert_eq!(shown(2.0 / 3.0), "0.67");
        assert_eq!(shown(0.1 + 0.2), "0.3");
        assert_eq!(shown(12.0), "12");
    }
}
