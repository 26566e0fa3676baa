//! Grading one submission.

use std::collections::{BTreeMap, BTreeSet};

use tourism_course::{Outcome, lessons};
use tourism_marketing::Lang;

use super::judge::{Verdict, judge};
use super::{Grader, own};
use crate::collect::Received;
use crate::compile::{Built, Fault, Part, build, explain};
use crate::error::{Error, Result};
use crate::extract::{Extracted, File, extract};
use crate::notebook::{self, essence};
use crate::record::{
    BilingualText, ExerciseId, GradedExercise, GradedSubmission, Item, ItemKind, Part as Piece,
    Reason, WrittenAnswer,
};
use crate::source::forbidden;

/// As much of an answer as is kept.
const LONGEST_ANSWER: usize = 300;
/// As much of a cell as is kept.
const LONGEST_CODE: usize = 64 << 10;

impl Grader<'_> {
    /// Grades one received version.
    ///
    /// # Errors
    ///
    /// If the sandbox or the compiler cannot be started, or a file not be read; whatever is wrong with the submission
    /// is in what is returned.
    pub fn grade(&self, received: &Received) -> Result<GradedSubmission> {
        let files = received.files.iter().map(|path| read(path)).collect::<Result<Vec<File>>>()?;
        let items = &self.folder.assignment().items;
        let default = self.folder.langs().first().copied().unwrap_or(Lang::Ko);
        let lang =
            files.iter().find_map(|file| file.notebook.as_ref().ok()?.lang).unwrap_or(default);
        let extracted = extract(items, &files, |lesson| self.folder.notebook(lang, lesson));
        let computed: Vec<&Item> =
            items.iter().filter(|item| item.kind == ItemKind::Computed).collect();
        let mut results = self.known_or_plain(&computed, &extracted, lang)?;
        self.run(&computed, &extracted, lang, &mut results)?;
        let exercises = computed.iter().filter_map(|item| results.remove(&item.exercise)).collect();
        let written =
            items.iter().filter(|item| item.kind == ItemKind::Written).map(|item| WrittenAnswer {
                exercise: item.exercise.clone(),
                text: kept(
                    extracted.written.get(&item.exercise).map_or("", String::as_str),
                    LONGEST_CODE,
                ),
                of: item.of,
            });
        Ok(GradedSubmission {
            assignment: self.folder.assignment().name.clone(),
            student: received.student.clone(),
            version: received.version,
            received: received.received,
            sha256: received.sha256.clone(),
            lang,
            troubles: extracted.troubles.clone(),
            written: written.collect(),
            exercises,
        })
    }

    /// Results that need no run: missing, forbidden, not attempted, or known from before.
    fn known_or_plain(
        &self,
        items: &[&Item],
        extracted: &Extracted,
        lang: Lang,
    ) -> Result<BTreeMap<ExerciseId, GradedExercise>> {
        let mut results = BTreeMap::new();
        for item in items {
            let Some(code) = extracted.answers.get(&item.exercise) else {
                let verdict = Verdict::of_reason(Outcome::NotAttempted, Reason::Missing);
                results.insert(
                    item.exercise.clone(),
                    graded(item, verdict, "", self.fingerprint(item, lang, "", "")?),
                );
                continue;
            };
            let print = self.fingerprint(item, lang, code, "")?;
            let verdict = if let Some(what) = forbidden(code) {
                Some(Verdict::of_reason(Outcome::DoesNotCompile, Reason::Forbidden { what }))
            } else if essence(code) == self.stub(&item.exercise, lang) || essence(code).is_empty() {
                Some(Verdict::not_attempted())
            } else {
                None
            };
            let own = self.fingerprint(item, lang, code, &definitions(extracted))?;
            let result = match verdict {
                Some(verdict) => Some(graded(item, verdict, code, print)),
                None => self.known(&print).or_else(|| self.known(&own)),
            };
            if let Some(result) = result {
                results.insert(item.exercise.clone(), result);
            }
        }
        crate::source::forget();
        Ok(results)
    }

    /// Compiles, runs and judges what is left.
    fn run(
        &self,
        items: &[&Item],
        extracted: &Extracted,
        lang: Lang,
        results: &mut BTreeMap<ExerciseId, GradedExercise>,
    ) -> Result<()> {
        let mut parts = Vec::new();
        for item in items.iter().filter(|item| !results.contains_key(&item.exercise)) {
            if let Some(code) = extracted.answers.get(&item.exercise) {
                parts.push(self.part(&item.exercise, lang, code)?);
            }
        }
        if parts.is_empty() {
            return Ok(());
        }
        let folder = tempfile::tempdir()
            .map_err(|error| Error::refused(format!("a temporary folder: {error}")))?;
        let mut built = build(&parts, self.room, self.library, &folder.path().join("plain"))?;
        let helped = self.with_own(&mut parts, extracted, &mut built, folder.path())?;
        for (part, item) in parts.iter().filter_map(|part| {
            Some((part, items.iter().find(|item| item.exercise == part.exercise)?))
        }) {
            let verdict =
                match (built.programs.get(&part.exercise), built.failed.get(&part.exercise)) {
                    (Some(program), _) => judge(
                        part,
                        exercise(&part.exercise)?,
                        self.tests.of(&part.exercise),
                        self.partial,
                        self.room,
                        program,
                    )?,
                    (None, faults) => does_not_compile(part, faults.map_or(&[], Vec::as_slice)),
                };
            let needs_own = helped.contains(&part.exercise);
            let own = if needs_own { definitions(extracted) } else { String::new() };
            let print = self.fingerprint(item, lang, &part.code, &own)?;
            let graded = graded(item, verdict, &part.code, print);
            self.remember(&graded);
            results.insert(part.exercise.clone(), graded);
        }
        Ok(())
    }

    /// Compiles again, with helpers from the student's other cells, what lacks a name; which those are.
    fn with_own(
        &self,
        parts: &mut [Part],
        extracted: &Extracted,
        built: &mut Built,
        folder: &std::path::Path,
    ) -> Result<BTreeSet<ExerciseId>> {
        let mut asked = BTreeSet::new();
        let mut again = Vec::new();
        for part in parts.iter_mut() {
            let Some(faults) = built.failed.get(&part.exercise) else { continue };
            if faults.iter().any(Fault::is_of_names) {
                asked.insert(part.exercise.clone());
            }
            let own = own::lacking(&part.code, faults, &extracted.definitions);
            if !own.is_empty() {
                part.own = own;
                again.push(part.clone());
            }
        }
        if again.is_empty() {
            return Ok(asked);
        }
        let second = build(&again, self.room, self.library, &folder.join("own"))?;
        for (exercise, program) in second.programs {
            built.failed.remove(&exercise);
            built.programs.insert(exercise, program);
        }
        Ok(asked)
    }
}

fn graded(item: &Item, verdict: Verdict, code: &str, fingerprint: String) -> GradedExercise {
    let hint = verdict.hint.or_else(|| {
        let wants = matches!(verdict.outcome, Outcome::Wrong | Outcome::Panicked)
            && verdict.reason.is_none();
        let first = exercise(&item.exercise).ok()?.hints.first().filter(|_| wants)?;
        Some(BilingualText::from(*first))
    });
    let points = (verdict.share * item.of * 1e6).round() / 1e6;
    GradedExercise {
        exercise: item.exercise.clone(),
        outcome: verdict.outcome,
        reason: verdict.reason,
        points: points.clamp(0.0, item.of),
        of: item.of,
        misconception: verdict.mistake,
        message: BilingualText::new(
            kept(&verdict.message.ko, LONGEST_CODE),
            kept(&verdict.message.en, LONGEST_CODE),
        ),
        hint,
        answer: kept(&verdict.answer, LONGEST_ANSWER),
        code: kept(code, LONGEST_CODE),
        fingerprint,
    }
}

fn read(path: &std::path::Path) -> Result<File> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = std::fs::metadata(path).map_err(Error::file("reading", path))?.len();
    if size > notebook::LARGEST {
        return Ok(File { name, notebook: Err(notebook::too_large(size)) });
    }
    let bytes = std::fs::read(path).map_err(Error::file("reading", path))?;
    Ok(File { name, notebook: notebook::read(&bytes) })
}

fn definitions(extracted: &Extracted) -> String {
    extracted.definitions.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
}

pub(super) fn exercise(id: &ExerciseId) -> Result<&'static tourism_course::exercise::Exercise> {
    let found = match id.part {
        Piece::Exercise(number) => lessons::find(id.lesson).and_then(|plan| plan.exercise(number)),
        Piece::Written(_) => None,
    };
    found.ok_or_else(|| {
        Error::refused(format!("the course has no exercise {id}; release the assignment again"))
    })
}

/// Text without what a database refuses, and not longer than it may be.
fn kept(text: &str, longest: usize) -> String {
    let text = text.replace('\0', "\u{fffd}");
    match text.char_indices().nth(longest) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text,
    }
}

fn does_not_compile(part: &Part, faults: &[Fault]) -> Verdict {
    let shown: Vec<String> =
        faults.iter().filter_map(|fault| fault.shown(part.lines())).take(3).collect();
    let message = if shown.is_empty() {
        BilingualText::new(
            "답 셀의 함수를 부를 수 없습니다. 함수의 이름, 인수와 돌려주는 값의 형이 처음 셀과 같은지 보십시오.",
            "The function of the answer cell cannot be called. Its name, its arguments and what it returns must be those of the stub.",
        )
    } else {
        let meaning = faults.first().and_then(explain).unwrap_or_default();
        let said = shown.join("\n\n");
        BilingualText::new(format!("{}\n\n{said}", meaning.ko), format!("{}\n\n{said}", meaning.en))
    };
    let message = BilingualText::new(message.ko.trim(), message.en.trim());
    let code = faults.first().map(|fault| fault.code.clone()).filter(|code| !code.is_empty());
    Verdict { mistake: code, message, ..Verdict::empty(Outcome::DoesNotCompile) }
}

impl Verdict {
    fn empty(outcome: Outcome) -> Self {
        Self {
            outcome,
            reason: None,
            mistake: None,
            message: BilingualText::default(),
            hint: None,
            answer: String::new(),
            share: 0.0,
        }
    }

    fn not_attempted() -> Self {
        let message = BilingualText::new(
            "답 셀이 처음 그대로입니다.",
            "The answer cell is as it was handed out.",
        );
        Self { message, ..Self::empty(Outcome::NotAttempted) }
    }

    fn of_reason(outcome: Outcome, reason: Reason) -> Self {
        let message = BilingualText::new(reason.label(Lang::Ko), reason.label(Lang::En));
        let mistake = Some(reason.id().to_owned());
        Self { reason: Some(reason), mistake, message, ..Self::empty(outcome) }
    }
}
