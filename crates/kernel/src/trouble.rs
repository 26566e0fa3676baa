//! What went wrong with a cell, in the fields that Jupyter asks for.

use crate::drawing::{self, Note, Place};
use crate::explain::{self, Code, Fault, Scene};
use crate::output::{Exit, Observed, Panic};
use crate::words::Lang;
use std::collections::BTreeSet;

/// More different errors than this are not drawn.
const MOST_DRAWN: usize = 3;

/// `ename`, `evalue` and `traceback` of an error reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The kind of error, a fixed English word.
    pub name: &'static str,
    /// The error in one line.
    pub value: String,
    /// What the notebook shows.
    pub traceback: Vec<String>,
}

/// What is known about the cell beside the engine's own error and its [`Scene`].
pub struct Circumstances {
    /// The source that the engine generated from it.
    pub generated: Option<String>,
    /// What the cell process told.
    pub observed: Observed,
    /// Whether the learner asked for an interrupt.
    pub interrupted: bool,
    /// The variables that were there before the cell ran.
    pub variables: Vec<String>,
}

impl Trouble {
    /// The trouble behind a failed evaluation.
    pub fn of_error(error: &evcxr::Error, around: &Circumstances, scene: &mut Scene<'_>) -> Self {
        match error {
            evcxr::Error::CompilationErrors(errors) => {
                Self::of_compiler(errors, scene.cell, scene.lang)
                    .explained(explain::compile_errors(errors, scene), scene.lang)
            }
            evcxr::Error::SubprocessTerminated(_) => Self::of_process_end(around, scene),
            // The compiler was stopped: nothing of the cell has run, and nothing is lost.
            _ if around.interrupted => Self::of_interrupted_build(scene.lang),
            other => {
                let value = drawing::plain_words(&other.to_string());
                let traceback = value.lines().map(str::to_owned).collect();
                let sentences = explain::engine_error(&value, scene);
                Self { name: "Error", value, traceback }.explained(sentences, scene.lang)
            }
        }
    }

    /// Puts the explanation under the message.
    fn explained(mut self, sentences: Vec<String>, lang: Lang) -> Self {
        if !sentences.is_empty() {
            self.traceback.push(String::new());
            let title = lang.pick("풀이", "In plain words");
            self.traceback.push(format!("\u{1b}[1m{title}\u{1b}[0m"));
            self.traceback.extend(sentences);
        }
        self
    }

    /// The trouble in a cell that the engine takes for a success: a panic, or an early return by `?`.
    pub fn of_observed(around: &Circumstances, scene: &mut Scene<'_>) -> Option<Self> {
        let lang = scene.lang;
        if let Some(panic) = &around.observed.panic {
            let trouble = Self::of_panic(panic, around, scene);
            return Some(trouble.explained(explain::panic(panic, scene), lang));
        }
        let text = around.observed.question_mark.as_ref()?;
        let told = lang.pick(
            "`?`가 오류를 받아 이 셀을 여기서 마쳤습니다.",
            "`?` met an error and ended this cell here.",
        );
        let traceback = vec![format!("\u{1b}[31m{text}\u{1b}[0m"), told];
        let trouble = Self { name: "Error", value: text.clone(), traceback };
        Some(trouble.explained(explain::question_mark(text, scene), lang))
    }

    /// A cell that uses a function whose last edit did not compile.
    pub fn of_stale(name: &str, lang: Lang) -> Self {
        let value = lang.pick(
            format!("`{name}` 함수를 마지막으로 고친 내용이 컴파일되지 않았습니다."),
            format!("The last edit of `{name}` did not compile."),
        );
        let cure = lang.pick(
            "그 셀에 표시된 오류를 먼저 고쳐 다시 실행하십시오. 이 셀은 예전 코드로 답하지 않도록 실행하지 않았습니다.",
            "Mend the error shown at its cell and run that cell again. This cell was not run, so as not to answer with the old code.",
        );
        let traceback = vec![format!("\u{1b}[31m{value}\u{1b}[0m"), cure];
        Self { name: "DoesNotCompile", value, traceback }
    }

    fn of_compiler(errors: &[evcxr::CompilationError], cell: &str, lang: Lang) -> Self {
        let code = Code::of(cell);
        let faults: Vec<Fault> = errors
            .iter()
            .filter(|error| explain::is_error(error))
            .map(|error| Fault::of(error, &code))
            .collect();
        // One mistake in a cell's text can bring a dozen errors; the later ones often vanish with the first.
        let mut traceback = Vec::new();
        let mut drawn = BTreeSet::new();
        let mut hidden = 0;
        for fault in &faults {
            let line = fault.primary().map(|mark| code.line(mark.at.start));
            if drawn.contains(&(line, &fault.message)) {
                continue;
            }
            if drawn.len() == MOST_DRAWN {
                hidden += 1;
                continue;
            }
            drawn.insert((line, &fault.message));
            if !traceback.is_empty() {
                traceback.push(String::new());
            }
            traceback.extend(drawing::draw_error(fault, &code, lang));
        }
        if hidden > 0 {
            traceback.push(String::new());
            traceback.push(lang.pick(
                format!("오류가 {hidden}개 더 있습니다. 첫 오류를 고치면 함께 없어지기도 합니다."),
                format!("More errors follow ({hidden}); they may vanish with the first."),
            ));
        }
        let value = faults.first().map_or_else(String::new, |fault| {
            let message = drawing::message(fault, &code);
            if fault.code.is_empty() { message } else { format!("{message} [{}]", fault.code) }
        });
        Self { name: "CompileError", value, traceback }
    }

    fn of_panic(panic: &Panic, around: &Circumstances, scene: &Scene<'_>) -> Self {
        let place = place_in_cell(&panic.location, around.generated.as_deref(), scene.cell);
        let traceback = match place {
            Some(place) => {
                let text = scene.lang.pick("여기에서 멈추었습니다", "it stopped here");
                let notes = [Note { place, text, primary: true }];
                drawing::draw(&panic.message, None, &notes, &[], scene.cell)
            }
            None => {
                panic.message.lines().map(|line| format!("\u{1b}[31m{line}\u{1b}[0m")).collect()
            }
        };
        Self { name: "Panic", value: panic.message.clone(), traceback }
    }

    fn of_interrupted_build(lang: Lang) -> Self {
        let value = lang.pick(
            "컴파일을 중단했습니다. 셀은 실행되지 않았고 변수는 그대로 있습니다.",
            "The compiler was interrupted. The cell did not run; all variables are as they were.",
        );
        let traceback = vec![format!("\u{1b}[31m{value}\u{1b}[0m")];
        Self { name: "Interrupted", value, traceback }
    }

    fn of_process_end(around: &Circumstances, scene: &Scene<'_>) -> Self {
        let lang = scene.lang;
        let (name, value) = if around.interrupted {
            ("Interrupted", lang.pick("실행을 중단했습니다.", "The cell was interrupted."))
        } else {
            let words = around.observed.last_words.join(" ");
            match around.observed.exit {
                // The engine's handler of crashes speaks first, unless there is no stack left to speak on.
                Some(Exit::Signal(SEGV)) if !words.contains("Segmentation fault.") => (
                    "StackOverflow",
                    lang.pick(
                        "함수가 자기 자신을 너무 깊이 불러 스택이 넘쳤습니다.",
                        "A function called itself too deeply and the stack overflowed.",
                    ),
                ),
                // Killed by nobody that the kernel knows of: the system does so where memory ends.
                exit if words.contains("memory allocation of")
                    || exit == Some(Exit::Signal(KILL)) =>
                {
                    (
                        "OutOfMemory",
                        lang.pick("메모리가 모자랍니다.", "There was not enough memory."),
                    )
                }
                Some(Exit::Code(code)) => (
                    "ProcessExit",
                    lang.pick(
                        format!("이 셀이 실행 프로세스를 끝냈습니다(종료 코드 {code})."),
                        format!("The cell ended its process (exit code {code})."),
                    ),
                ),
                Some(Exit::Signal(signal)) => (
                    "Crash",
                    lang.pick(
                        format!("실행 프로세스가 비정상으로 끝났습니다(신호 {signal})."),
                        format!("The cell's process crashed (signal {signal})."),
                    ),
                ),
                None => (
                    "Crash",
                    lang.pick(
                        "실행 프로세스가 비정상으로 끝났습니다.",
                        "The cell's process ended unexpectedly.",
                    ),
                ),
            }
        };
        let mut traceback = vec![format!("\u{1b}[31m{value}\u{1b}[0m")];
        if !around.variables.is_empty() {
            let names = around.variables.join(", ");
            let wanted = around.variables.iter().map(String::as_str);
            let back = scene.notebook.cells_that_bring_back(wanted);
            let back: Vec<String> = back.iter().map(|number| format!("[{number}]")).collect();
            let (ko, en) = if back.is_empty() {
                (
                    "이 변수를 만든 셀을 다시 실행하십시오.".to_owned(),
                    "Run the cells that made them again.".to_owned(),
                )
            } else {
                let cells = back.join(", ");
                (
                    format!("다음 셀을 차례로 다시 실행하십시오: {cells}."),
                    format!("Run these cells again, in this order: {cells}."),
                )
            };
            traceback.push(lang.pick(
                format!("변수가 사라졌습니다: {names}. {ko} 함수와 use는 남아 있습니다."),
                format!(
                    "These variables are gone: {names}. {en} Functions and imports are still there."
                ),
            ));
        }
        if name == "StackOverflow" {
            let sentence = lang.pick(
                "자기 자신을 부르는 함수에는 부르기를 그만두는 조건(`if`)이 있어야 합니다. 그 조건에 언젠가 이르는지 확인하십시오.",
                "A function that calls itself needs a condition (`if`) under which it stops. Check that it gets there.",
            );
            return Self { name, value, traceback }.explained(vec![sentence], lang);
        }
        Self { name, value, traceback }
    }
}

/// The numbers of two signals, the same on every Unix.
const SEGV: i32 = 11;
const KILL: i32 = 9;

/// Finds the text of the generated line in the cell, if it stands there only once.
///
/// evcxr gives each statement a line of its own, so the text may be a part of the cell's line.
fn place_in_cell(location: &str, generated: Option<&str>, cell: &str) -> Option<Place> {
    let mut parts = location.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    if !parts.next()?.ends_with("src/lib.rs") {
        return None;
    }
    let generated = generated?.lines().nth(line.checked_sub(1)?)?;
    let statement = generated.trim();
    let mut found = cell.match_indices(statement);
    let (at, _) = found.next().filter(|_| !statement.is_empty())?;
    if found.next().is_some() {
        return None;
    }
    let before = &cell[..at];
    let start_line = before.matches('\n').count() + 1;
    let first_column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
    let indent = generated.chars().take_while(|c| c.is_whitespace()).count();
    let length = statement.chars().count();
    let skipped = column.saturating_sub(indent + 1).min(length.saturating_sub(1));
    Some(Place {
        start_line,
        start_column: first_column + skipped,
        end_line: start_line,
        end_column: first_column + length,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notebook::Notebook;

    #[test]
    fn a_panic_points_at_its_line_in_the_cell() {
        let generated = "fn x() {\nlet a = 1;\n    assert!(a > 2);\n}";
        let cell = "let a = 1;\n    assert!(a > 2);";
        let place = place_in_cell("src/lib.rs:3:5", Some(generated), cell).unwrap();
        assert_eq!((place.start_line, place.start_column, place.end_column), (2, 5, 20));
    }

    #[test]
    fn a_line_that_occurs_twice_is_not_guessed_at() {
        let twice = "go();\ngo();";
        assert_eq!(place_in_cell("src/lib.rs:2:1", Some(twice), twice), None);
    }

    #[test]
    fn a_crash_names_the_variables_that_are_gone() {
        let notebook = Notebook::default();
        let around = Circumstances {
            generated: None,
            observed: Observed::default(),
            interrupted: true,
            variables: vec!["guests".to_owned(), "spend".to_owned()],
        };
        let error = evcxr::Error::SubprocessTerminated(String::new());
        let mut scene = Scene {
            cell: "loop {}",
            notebook: &notebook,
            variables: &[],
            documentation: &mut |_| None,
            lang: Lang::Ko,
        };
        let trouble = Trouble::of_error(&error, &around, &mut scene);
        assert_eq!(trouble.name, "Interrupted");
        assert!(trouble.traceback[1].contains("guests, spend"), "{trouble:?}");
    }
}
