//! A practice: what is asked, what is answered, and what is remembered of it.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;

use tourism_course::card::Card as Shown;
use tourism_course::progress;
use tourism_marketing::Lang;

use super::calendar::{self, Day, days_between};
use super::file::{Log, default_path};
use super::missed::{Missed, missed};
use super::queue::{Limits, Queued, Why, queue};
use super::review::{Origin, Rating, Review};
use super::schedule::{Card, Cards, Scheduler};
use super::stats::{Stats, stats};
use crate::bank::{Bank, Filter, Form};
use crate::error::Result;
use crate::judge::{Answer, Verdict};
use crate::question::Question;
use crate::show::{self, Kind, Mood, Page};
use crate::{Exam, Typed};

/// How often an item comes again in one practice.
const REPEATS: u32 = 2;

/// What a practice is about.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The language.
    pub lang: Lang,
    /// Which items.
    pub filter: Filter,
    /// How many items, at most.
    pub count: Option<usize>,
    /// How many new ones in a day, and whether ahead of time.
    pub limits: Limits,
    /// The seed of the order of options and of the numbers; else the time.
    pub seed: Option<u64>,
    /// Where it is asked.
    pub origin: Origin,
    /// A folder with a bank of one's own.
    pub bank: Option<PathBuf>,
    /// The reader's file.
    pub file: PathBuf,
    /// The progress file of the lessons.
    pub lessons: PathBuf,
}

impl Settings {
    /// Everything, in a language, with the reader's usual files.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            filter: Filter::default(),
            count: None,
            limits: Limits::default(),
            seed: None,
            origin: Origin::Quiz,
            bank: None,
            file: default_path(),
            lessons: progress::default_path(),
        }
    }
}

/// A question that is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// Why it is asked now.
    pub why: Why,
    /// Its number in this practice.
    pub number: usize,
    /// The questions of this practice, as far as is known.
    pub total: usize,
}

/// A question that was answered.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The question.
    pub question: Question,
    /// What came of it.
    pub verdict: Verdict,
    /// How well it counts as remembered.
    pub rating: Rating,
    /// In how many days it comes again.
    pub in_days: u32,
    /// In how many days it would come again, for each rating.
    pub intervals: [u32; 4],
    /// Whether it comes again in this practice.
    pub repeats: bool,
    /// The card before the answer.
    before: Option<Card>,
}

/// A practice.
#[derive(Debug)]
pub struct Practice {
    settings: Settings,
    bank: Bank,
    log: Log,
    scheduler: Scheduler,
    cards: Cards,
    missed: Missed,
    queue: VecDeque<Queued>,
    asked: Option<Asked>,
    answered: Option<Answered>,
    begun: usize,
    again: BTreeMap<String, u32>,
    tally: (usize, usize),
    seed: u64,
}

impl Practice {
    /// Opens a practice of everything in a notebook.
    ///
    /// # Errors
    ///
    /// If the bank has faults.
    pub fn open(lang: Lang) -> Result<Self> {
        Self::with(Settings { origin: Origin::Notebook, ..Settings::new(lang) })
    }

    /// Opens a practice.
    ///
    /// # Errors
    ///
    /// If the bank cannot be read or has faults.
    pub fn with(settings: Settings) -> Result<Self> {
        let bank = match &settings.bank {
            Some(folder) => Bank::folder(folder)?,
            None => Bank::embedded()?,
        };
        let (log, scheduler) = (Log::open(settings.file.clone()), Scheduler::default());
        let cards = scheduler.cards(log.reviews());
        let missed = missed(&settings.lessons);
        let seed = settings.seed.unwrap_or_else(calendar::now);
        let mut practice = Self {
            settings,
            bank,
            log,
            scheduler,
            cards,
            missed,
            queue: VecDeque::new(),
            asked: None,
            answered: None,
            begun: 0,
            again: BTreeMap::new(),
            tally: (0, 0),
            seed,
        };
        practice.plan();
        Ok(practice)
    }

    /// Only items of a lesson.
    #[must_use]
    pub fn lesson(self, lesson: u8) -> Self {
        self.only(|filter| filter.lesson = Some(lesson))
    }

    /// Only items of a part of the field, such as `"segment"`.
    #[must_use]
    pub fn module(self, module: &str) -> Self {
        self.only(|filter| filter.module = Some(module.to_owned()))
    }

    /// Only items for an examination.
    #[must_use]
    pub fn exam(self, exam: Exam) -> Self {
        self.only(|filter| filter.exam = Some(exam))
    }

    /// Only items of a form.
    #[must_use]
    pub fn form(self, form: Form) -> Self {
        self.only(|filter| filter.form = Some(form))
    }

    fn only(mut self, change: impl FnOnce(&mut Filter)) -> Self {
        change(&mut self.settings.filter);
        self.plan();
        self
    }

    /// Makes the queue anew.
    fn plan(&mut self) {
        let (bank, limits) = (self.bank.only(&self.settings.filter), self.settings.limits);
        let mut queue =
            queue(&bank, self.log.reviews(), &self.cards, &self.missed, calendar::today(), limits);
        queue.truncate(self.settings.count.unwrap_or(usize::MAX));
        (self.queue, self.asked, self.answered) = (queue.into(), None, None);
        self.begun = 0;
    }

    /// What waits to be asked.
    #[must_use]
    pub fn waiting(&self) -> Vec<Queued> {
        self.queue.iter().cloned().collect()
    }

    /// The items that the practice is about.
    #[must_use]
    pub fn bank(&self) -> Bank {
        self.bank.only(&self.settings.filter)
    }

    /// The reader's file.
    pub fn log(&mut self) -> &mut Log {
        &mut self.log
    }

    /// What has happened to the reader's file since this was last asked.
    pub fn notices(&mut self) -> Vec<String> {
        self.log.notices(self.settings.lang)
    }

    /// How the practice goes.
    #[must_use]
    pub fn stats(&self) -> Stats {
        stats(&self.bank(), self.log.reviews(), &self.cards, calendar::today())
    }

    /// How many were answered in this practice, and how many of them rightly.
    #[must_use]
    pub fn tally(&self) -> (usize, usize) {
        self.tally
    }

    /// The question that waits for its answer, or the next one; none where nothing waits.
    ///
    /// # Errors
    ///
    /// If the numbers of a question cannot be computed; no item of the bank does that.
    pub fn ask(&mut self) -> Result<Option<&Asked>> {
        if self.asked.is_none()
            && let Some(queued) = self.queue.pop_front()
        {
            self.begun += 1;
            let answers = self.cards.get(&queued.item.id).map_or(0, |card| card.answers);
            let seed = self.seed.wrapping_add(answers as u64);
            let question = Question::draw(&queued.item, seed)?;
            let total = self.begun + self.queue.len();
            self.asked = Some(Asked { question, why: queued.why, number: self.begun, total });
        }
        Ok(self.asked.as_ref())
    }

    /// Answers the question that waits. It is in the reader's file when this returns. None where no question waits, or
    /// where the answer is of another kind.
    pub fn give(&mut self, answer: &Answer) -> Option<&Answered> {
        let verdict = self.asked.as_ref()?.question.judge(answer)?;
        let asked = self.asked.take()?;
        let item = asked.question.item().clone();
        let review =
            Review::now(&item.id, asked.question.seed(), verdict.right, self.settings.origin);
        let (rating, day) = (review.rating, review.day);
        self.tally.0 += 1;
        self.tally.1 += usize::from(verdict.right);
        self.log.record(review);
        let before = self.cards.get(&item.id).cloned();
        let intervals = self.scheduler.intervals(before.as_ref(), day).unwrap_or([1; 4]);
        let in_days = self.schedule(&item.id, before.as_ref(), rating, day);
        let again = self.again.entry(item.id.clone()).or_default();
        let repeats = !verdict.right && *again < REPEATS;
        if repeats {
            *again += 1;
            self.queue.push_back(Queued { item, why: Why::Again });
        }
        let question = asked.question;
        self.answered =
            Some(Answered { question, verdict, rating, in_days, intervals, repeats, before });
        self.answered.as_ref()
    }

    /// Says how well the last right answer was remembered; a wrong one stays forgotten.
    pub fn rate_last(&mut self, rating: Rating) -> Option<&Answered> {
        let mut answered = self.answered.take()?;
        if answered.verdict.right && rating != answered.rating {
            self.log.rate_last(rating);
            let id = answered.question.item().id.clone();
            answered.in_days =
                self.schedule(&id, answered.before.as_ref(), rating, calendar::today());
            answered.rating = rating;
        }
        self.answered = Some(answered);
        self.answered.as_ref()
    }

    fn schedule(&mut self, id: &str, before: Option<&Card>, rating: Rating, day: Day) -> u32 {
        let Some(card) = self.scheduler.after(before, rating, day) else { return 1 };
        let days = days_between(day, card.due);
        self.cards.insert(id.to_owned(), card);
        days
    }

    /// Shows the question that waits, or the next one.
    #[expect(
        clippy::should_implement_trait,
        reason = "it shows a card whenever it is asked, and never ends"
    )]
    pub fn next(&mut self) -> Shown {
        let lang = self.settings.lang;
        let mut page = match self.ask() {
            Ok(Some(asked)) => show::question(asked, lang),
            Ok(None) => self.at_the_end(),
            Err(error) => Page::new(Mood::Wrong, error.to_string()),
        };
        for notice in self.notices() {
            page.add(Kind::Aside, "!", notice);
        }
        page.card(lang)
    }

    /// Answers the question that waits: `quiz.answer(3)`, `quiz.answer("ㄱㄷ")`, `quiz.answer(11.1)`.
    pub fn answer(&mut self, typed: impl Into<Typed>) -> Shown {
        let lang = self.settings.lang;
        let Some(asked) = &self.asked else {
            let heading = lang.pick(
                "먼저 문제를 받으십시오: `quiz.next()`",
                "Ask for a question first: `quiz.next()`",
            );
            return Page::new(Mood::Plain, heading).card(lang);
        };
        let typed: Typed = typed.into();
        match asked.question.read(&typed.0) {
            Err(said) => Page::new(Mood::Plain, said.get(lang)).card(lang),
            Ok(answer) => {
                let page = self.give(&answer).map(|answered| show::verdict(answered, lang));
                page.unwrap_or_else(|| Page::new(Mood::Plain, "?")).card(lang)
            }
        }
    }

    /// Passes: shows the answer, and the item counts as forgotten.
    pub fn pass(&mut self) -> Shown {
        let lang = self.settings.lang;
        let page = self.give(&Answer::Passed).map(|answered| show::verdict(answered, lang));
        page.unwrap_or_else(|| {
            Page::new(Mood::Plain, lang.pick("기다리는 문제가 없습니다", "No question waits"))
        })
        .card(lang)
    }

    /// Says how well the last right answer was remembered: `"hard"`, `"good"`, `"easy"`, or `"어려움"`, `"알맞음"`, `"쉬움"`.
    pub fn rate(&mut self, rating: &str) -> Shown {
        let lang = self.settings.lang;
        let Some(rating) = Rating::read(rating) else {
            let names: Vec<&str> = Rating::ALL.iter().map(|rating| rating.label(lang)).collect();
            return Page::new(Mood::Plain, names.join(" · ")).card(lang);
        };
        let answered =
            self.rate_last(rating).map(|answered| (answered.verdict.right, answered.in_days));
        let heading = match (answered, lang) {
            (None, _) => {
                lang.pick("아직 답한 문제가 없습니다", "No question was answered yet").to_owned()
            }
            (Some((false, _)), Lang::Ko) => {
                "틀린 답은 ‘다시’로 남습니다: 내일 다시 묻습니다".to_owned()
            }
            (Some((false, _)), Lang::En) => {
                "A wrong answer stays “again”: asked again tomorrow".to_owned()
            }
            (Some((true, 1)), _) => {
                format!(
                    "{}: {}",
                    rating.label(lang),
                    lang.pick("내일 다시 묻습니다", "asked again tomorrow")
                )
            }
            (Some((true, days)), Lang::Ko) => {
                format!("{}: {days}일 뒤에 다시 묻습니다", rating.label(lang))
            }
            (Some((true, days)), Lang::En) => {
                format!("{}: asked again in {days} days", rating.label(lang))
            }
        };
        Page::new(Mood::Plain, heading).card(lang)
    }

    /// Shows how the practice goes.
    #[must_use]
    pub fn overview(&self) -> Shown {
        show::overview(&self.stats(), self.settings.lang).card(self.settings.lang)
    }

    /// What there is to say when nothing more is asked.
    #[must_use]
    pub fn at_the_end(&self) -> Page {
        let lang = self.settings.lang;
        let (answered, right) = self.tally;
        let heading = match (answered, lang) {
            (0, Lang::Ko) => "지금 물을 문항이 없습니다".to_owned(),
            (0, Lang::En) => "Nothing is due now".to_owned(),
            (_, Lang::Ko) => format!("끝났습니다 — {answered}개 가운데 {right}개를 맞혔습니다"),
            (_, Lang::En) => format!("Done — {right} of {answered} right"),
        };
        let mut page = Page::new(Mood::Plain, heading);
        page.add(Kind::Text, "", show::outlook(&self.stats(), lang));
        page
    }
}
