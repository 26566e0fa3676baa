//! What a notebook can ask of a lesson.

use std::fmt;
use std::path::{Path, PathBuf};

use tourism_marketing::own::Options;
use tourism_marketing::{Error, Lang, Result};

use crate::answer::{Answer, IntoAnswer};
use crate::card::{Card, Tone};
use crate::exercise::{Exercise, Task};
use crate::feedback::Feedback;
use crate::function::{Input, Kind, StudentFn};
use crate::guard::{self, Panic};
use crate::hints::{self, Gate};
use crate::judge::{self, Verdict};
use crate::lessons::{self, Plan};
use crate::overview;
use crate::own::OwnData;
use crate::progress;
use crate::progress::{Event, Journal, default_path};
use crate::rubric::Rubric;

/// A lesson that is open in a notebook.
///
/// It holds which lesson it is, the language and the place of the progress file, and every call looks into that
/// file: a notebook keeps it in a variable, across cells that each have their own copy of this crate.
pub struct Lesson {
    plan: &'static Plan,
    lang: Lang,
    journal: Journal,
    own: Option<OwnData>,
}

impl Lesson {
    /// Opens a lesson.
    ///
    /// # Errors
    ///
    /// If there is no lesson with this number.
    ///
    /// ```
    /// use tourism_course::prelude::*;
    /// let refusal = Lesson::open(99, Lang::En).unwrap_err();
    /// let refusal = refusal.to_string();
    /// assert!(refusal.starts_with("`lesson` is 99; it must be the number of a lesson of this course (did you mean 1, 2, 3"));
    /// ```
    pub fn open(number: u8, lang: Lang) -> Result<Self> {
        Self::with_progress(number, lang, default_path())
    }

    /// Opens a lesson whose progress is kept in a file of one's choice.
    ///
    /// # Errors
    ///
    /// If there is no lesson with this number.
    pub fn with_progress(number: u8, lang: Lang, progress: impl Into<PathBuf>) -> Result<Self> {
        let Some(plan) = lessons::find(number) else {
            let numbers: Vec<String> =
                lessons::ALL.iter().map(|plan| plan.number.to_string()).collect();
            return Err(Error::OutOfRange {
                name: "lesson",
                value: f64::from(number),
                rule: "the number of a lesson of this course",
                hint: Some(numbers.join(", ")),
            });
        };
        Ok(Self { plan, lang, journal: Journal::open(progress.into()), own: None })
    }

    /// The same lesson with the reader's own log of purchases beside it: a CSV file with a customer, a date and an
    /// amount on each row. [`own`](Self::own) gives it out.
    ///
    /// The exercises are still checked with the data of the course, so that their answers stay what they are.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or if its columns cannot be told with certainty;
    /// [`with_data_as`](Self::with_data_as) then names them.
    ///
    /// ```
    /// use tourism_course::prelude::*;
    ///
    /// let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../notebooks/datasets/my_hotel.csv");
    /// let lesson = Lesson::open(3, Lang::Ko)?.with_data(file)?;
    /// assert_eq!(lesson.own()?.spend().len(), 20); // guests
    /// # Ok::<(), tourism_course::Error>(())
    /// ```
    pub fn with_data(self, path: impl AsRef<Path>) -> Result<Self> {
        self.with_data_as(path, &Options::default())
    }

    /// The same, where the file needs to be explained: which columns, which encoding, which order of day and month.
    ///
    /// # Errors
    ///
    /// As [`with_data`](Self::with_data).
    pub fn with_data_as(mut self, path: impl AsRef<Path>, options: &Options) -> Result<Self> {
        self.own = Some(OwnData::read(path.as_ref(), options, self.lang)?);
        Ok(self)
    }

    /// The reader's own data.
    ///
    /// # Errors
    ///
    /// If the lesson was opened without any.
    ///
    /// ```
    /// use tourism_course::prelude::*;
    /// let refusal = Lesson::open(3, Lang::En)?.own().unwrap_err();
    /// assert!(refusal.to_string().contains("with_data"));
    /// # Ok::<(), tourism_course::Error>(())
    /// ```
    pub fn own(&self) -> Result<&OwnData> {
        self.own.as_ref().ok_or_else(|| Error::NotComputable {
            what: "`lesson.own()`",
            why: match self.lang {
                Lang::Ko => "이 강의는 자기 자료 없이 열렸다; let mine = Lesson::open(3, lang)?.with_data(\"my_hotel.csv\")?; 처럼 연다".to_owned(),
                Lang::En => "this lesson was opened without data of one's own; open it as let mine = Lesson::open(3, lang)?.with_data(\"my_hotel.csv\")?;".to_owned(),
            },
        })
    }

    /// Checks a value as the answer to an exercise.
    pub fn check(&self, exercise: u8, answer: impl IntoAnswer) -> Feedback {
        self.check_answer(exercise, Ok(answer.into_answer()))
    }

    /// Checks what `answer` returns; a panic in it is caught. [`check!`](crate::check) calls this.
    pub fn check_with<A: IntoAnswer>(&self, exercise: u8, answer: impl FnOnce() -> A) -> Feedback {
        self.check_answer(exercise, guard::run(|| answer().into_answer()))
    }

    fn check_answer(&self, exercise: u8, answer: Result<Answer, Panic>) -> Feedback {
        self.judged(exercise, |exercise| judge::value(exercise, answer))
    }

    /// Checks a function on many inputs. [`check_fn!`](crate::check_fn) calls this.
    #[expect(clippy::needless_pass_by_value, reason = "a notebook names the function, without `&`")]
    pub fn check_function<Arguments, F: StudentFn<Arguments>>(
        &self,
        exercise: u8,
        function: F,
    ) -> Feedback {
        self.check_call(exercise, F::KINDS, &|input| function.answer_to(input))
    }

    fn check_call(
        &self,
        exercise: u8,
        kinds: &[Kind],
        function: &dyn Fn(&Input) -> Answer,
    ) -> Feedback {
        self.judged(exercise, |exercise| match &exercise.task {
            Task::Function(trials) if trials.kinds == kinds => {
                judge::function(exercise, trials, &|input| guard::run(|| function(input)))
            }
            Task::Function(_) => Verdict::OtherArguments,
            Task::Value(_) | Task::Set(_) | Task::Choice(_) => Verdict::OtherCheck,
        })
    }

    fn judged(&self, number: u8, judge: impl FnOnce(&'static Exercise) -> Verdict) -> Feedback {
        let Some(exercise) = self.exercise(number) else {
            return Feedback::no_such_exercise(
                self.plan.number,
                number,
                self.no_such_exercise(number),
            );
        };
        let verdict = judge(exercise);
        let mut event = self.event(progress::Kind::Check, exercise);
        event.outcome = Some(verdict.outcome());
        event.misconception = verdict.misconception().map(str::to_owned);
        self.journal.record(event);
        Feedback::new(self.plan.number, self.lang, exercise, &verdict, self.gate(exercise))
    }

    /// The next hint to an exercise; each call goes one step further.
    pub fn hint(&self, exercise: u8) -> Card {
        let Some(exercise) = self.exercise(exercise) else {
            return self.no_such_exercise(exercise);
        };
        let events = self.journal.events();
        let level = hints::next_level(
            exercise,
            overview::of_exercise(&events, self.plan.number, exercise.number),
        );
        self.shown_hint(exercise, level)
    }

    /// The hint of a level, counted from 1.
    pub fn hint_level(&self, exercise: u8, level: usize) -> Card {
        match self.exercise(exercise) {
            Some(exercise) => self.shown_hint(exercise, level),
            None => self.no_such_exercise(exercise),
        }
    }

    fn shown_hint(&self, exercise: &Exercise, level: usize) -> Card {
        match hints::hint(self.lang, exercise, level) {
            Some(card) => {
                let level = u8::try_from(level).ok();
                self.journal.record(Event { level, ..self.event(progress::Kind::Hint, exercise) });
                card
            }
            None => hints::no_such_level(self.lang, exercise),
        }
    }

    /// The solution of an exercise, after a right answer or three attempts.
    pub fn solution(&self, exercise: u8) -> Card {
        let Some(exercise) = self.exercise(exercise) else {
            return self.no_such_exercise(exercise);
        };
        let gate = self.gate(exercise);
        if gate == Gate::Open {
            self.journal.record(self.event(progress::Kind::Solution, exercise));
        }
        hints::solution(self.lang, exercise, gate)
    }

    /// How far one is with each exercise, and which concepts to review.
    pub fn progress(&self) -> Card {
        overview::progress(
            self.lang,
            self.plan,
            &self.journal.events(),
            self.journal.notices(self.lang),
        )
    }

    /// The title, the objectives and the list of exercises.
    pub fn overview(&self) -> Card {
        overview::opening(
            self.lang,
            self.plan,
            &self.journal.events(),
            self.journal.notices(self.lang),
        )
    }

    /// The rubric of a written question: `"essay"` (논술) or `"short"` (약술).
    pub fn rubric(&self, question: &str) -> Card {
        self.with_rubric(question, |rubric| rubric.card(self.lang))
    }

    /// Adds up the points that one gives a written answer, one number per criterion.
    pub fn score(&self, question: &str, points: &[f64]) -> Card {
        self.with_rubric(question, |rubric| {
            if let Ok(sum) = rubric.score(points) {
                let mut event = Event::now(self.plan.number, progress::Kind::Score);
                event.rubric = Some(rubric.id.to_owned());
                event.points = Some(sum);
                event.concepts =
                    rubric.concepts.iter().map(|&concept| concept.to_owned()).collect();
                self.journal.record(event);
            }
            rubric.score_card(self.lang, points)
        })
    }

    /// Shows [`overview`](Self::overview) in a notebook.
    pub fn evcxr_display(&self) {
        self.overview().evcxr_display();
    }

    fn exercise(&self, number: u8) -> Option<&'static Exercise> {
        self.plan.exercise(number)
    }

    fn gate(&self, exercise: &Exercise) -> Gate {
        hints::gate(
            exercise,
            overview::of_exercise(&self.journal.events(), self.plan.number, exercise.number),
        )
    }

    fn event(&self, kind: progress::Kind, exercise: &Exercise) -> Event {
        let concepts = exercise.concepts.iter().map(|&concept| concept.to_owned()).collect();
        Event { exercise: Some(exercise.number), concepts, ..Event::now(self.plan.number, kind) }
    }

    fn with_rubric(&self, question: &str, show: impl FnOnce(&'static Rubric) -> Card) -> Card {
        if let Some(rubric) = self.plan.rubrics.iter().find(|rubric| rubric.is_called(question)) {
            return show(rubric);
        }
        let names: Vec<String> = self
            .plan
            .rubrics
            .iter()
            .map(|rubric| format!("`\"{}\"`: {}", rubric.id, rubric.name.get(self.lang)))
            .collect();
        let heading = match self.lang {
            Lang::Ko => format!("이 강의에 ‘{question}’ 문항은 없습니다"),
            Lang::En => format!("This lesson has no written question “{question}”"),
        };
        Card::new(self.lang, Tone::Plain, "✎", heading).items(names)
    }

    fn no_such_exercise(&self, number: u8) -> Card {
        let numbers: Vec<String> =
            self.plan.exercises.iter().map(|exercise| exercise.number.to_string()).collect();
        let numbers = numbers.join(", ");
        let (heading, text) = match self.lang {
            Lang::Ko => {
                (format!("{number}번 문항은 없습니다"), format!("이 강의의 문항 번호: {numbers}"))
            }
            Lang::En => (
                format!("There is no exercise {number}"),
                format!("This lesson has the exercises {numbers}."),
            ),
        };
        Card::new(self.lang, Tone::Plain, "○", heading).text(text)
    }
}

impl fmt::Debug for Lesson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lesson")
            .field("number", &self.plan.number)
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}
