//! The thread that owns evcxr: it opens the engine in the background and runs one cell after another.

use crate::completion::{self, Found};
use crate::documentation;
use crate::explain::{self, Scene};
use crate::notebook::{Ended, Notebook, Variables};
use crate::output::{Piece, Pump, Stream};
use crate::person::{Person, no_input};
use crate::progress::Progress;
use crate::screen::{self, Content, Screen};
use crate::server::Outbox;
use crate::source;
use crate::stale::Stale;
use crate::tools;
use crate::trouble::{Circumstances, Trouble};
use crate::warm::Folder;
use crate::words::Lang;
use anyhow::Result;
use crossbeam_channel::{Receiver, Sender, unbounded};
use evcxr::{CommandContext, EvalCallbacks};
use jupyter_protocol::{
    CompleteReply, ErrorOutput, ExecuteInput, ExecuteReply, ExecuteRequest, ExecuteResult,
    ExecutionCount, InspectReply, JupyterMessage, Media, MediaType, ReplyError, ReplyStatus,
};
use std::collections::VecDeque;
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A request that needs the engine.
pub enum Job {
    /// Run a cell.
    Execute(Box<JupyterMessage>, ExecuteRequest),
    /// Complete at a byte offset that is given in characters.
    Complete(Box<JupyterMessage>, String, usize),
    /// Show the documentation of what stands at the cursor.
    Inspect(Box<JupyterMessage>, String, usize),
    /// Stop: the front end has asked for it.
    Shutdown(Sender<()>),
}

/// The way to the engine for the sockets.
#[derive(Clone)]
pub struct Engine {
    jobs: Sender<Job>,
    interrupt: Interrupt,
    history: History,
    answers: Sender<String>,
}

/// The cells that were sent, with their numbers.
pub type History = Arc<Mutex<Vec<(usize, String)>>>;

/// Stops the running cell.
#[derive(Clone)]
pub struct Interrupt {
    pub asked: Arc<AtomicBool>,
    running: Arc<OnceLock<Arc<AtomicBool>>>,
    cells: Arc<OnceLock<Arc<Mutex<Child>>>>,
    /// The tools that compile, of which an interrupt stops what they do.
    tools: Option<tools::Files>,
}

impl Interrupt {
    fn ask(&self) {
        self.asked.store(true, Ordering::SeqCst);
        // While the cell is still being compiled its process holds the variables of the notebook, and nothing of
        // them has been touched: stop the compiler, not the process.
        if self.running.get().is_some_and(|running| running.load(Ordering::SeqCst)) {
            self.stop();
        } else if let Some(tools) = &self.tools {
            tools.stop_build();
        }
    }

    /// Forgets an interrupt that was meant for the cell before.
    fn forget(&self) {
        self.asked.store(false, Ordering::SeqCst);
        if let Some(tools) = &self.tools {
            tools.allow_build();
        }
    }

    fn stop(&self) {
        if let Some(cells) = self.cells.get() {
            let _ = cells.lock().unwrap_or_else(PoisonError::into_inner).kill();
        }
    }

    fn stop_if_asked(&self) {
        if self.asked.load(Ordering::SeqCst) {
            self.stop();
        }
    }
}

impl Engine {
    /// Starts the thread; the engine opens while the front end already gets answers.
    pub fn start(folder: Result<Folder>, out: Outbox, lang: Lang) -> Self {
        let (jobs, queue) = unbounded();
        let interrupt = Interrupt {
            asked: Arc::default(),
            running: Arc::default(),
            cells: Arc::default(),
            tools: folder.as_ref().ok().map(|folder| tools::Files::of(folder.path())),
        };
        let history = History::default();
        let (answers, answered) = unbounded();
        let engine =
            Self { jobs, interrupt: interrupt.clone(), history: Arc::clone(&history), answers };
        let person = Person { out: out.clone(), answered, interrupt: interrupt.clone(), lang };
        let thread = std::thread::Builder::new()
            .name("engine".to_owned())
            // The analysis recurses deeply.
            .stack_size(64 * 1024 * 1024)
            .spawn(move || run(&queue, folder, out, person, history));
        if let Err(error) = thread {
            eprintln!("the engine's thread did not start: {error}");
        }
        engine
    }

    /// Passes on what a person has answered to a cell's question.
    pub fn answer(&self, text: String) {
        let _ = self.answers.send(text);
    }

    /// Queues a request.
    pub fn ask(&self, job: Job) {
        let _ = self.jobs.send(job);
    }

    /// The cells that were sent so far.
    pub fn history(&self) -> Vec<(usize, String)> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Stops the cell that runs now, or the one that is about to.
    pub fn interrupt(&self) {
        self.interrupt.ask();
    }

    /// Ends the thread and removes its folder; returns when that is done.
    pub fn shut_down(&self) {
        let (done, ended) = unbounded();
        self.interrupt.ask();
        if self.jobs.send(Job::Shutdown(done)).is_ok() {
            let _ = ended.recv_timeout(std::time::Duration::from_secs(5));
        }
    }
}

struct Open {
    context: CommandContext,
    folder: Folder,
    pump: Pump,
    stale: Stale,
    notebook: Notebook,
    knows_question_mark: bool,
}

impl Open {
    /// The engine learns that cells may hold a `?` from the first one that fails to compile for it, and on the way
    /// takes a figure in that cell for something that can only be printed. It learns it from a cell of ours instead.
    fn learn_question_mark(&mut self) {
        if !std::mem::replace(&mut self.knows_question_mark, true) {
            let _ = self.context.execute("Ok::<(), std::fmt::Error>(())?;");
            let _ = self.pump.finish();
        }
    }

    fn variables(&self) -> Variables {
        let known = self.context.variables_and_types();
        known.map(|(name, kind)| (name.to_owned(), kind.to_owned())).collect()
    }
}

/// What evcxr says where it knows nothing.
const NO_DOCUMENTATION: &str = "No documentation found";

/// What came of a cell. One that fails may still have shown something before it did.
struct Evaluated {
    value: Content,
    trouble: Option<Trouble>,
}

struct Worker {
    open: Result<Open, String>,
    out: Outbox,
    person: Person,
    interrupt: Interrupt,
    history: History,
    lang: Lang,
    screen: Screen,
    count: usize,
}

fn run(
    queue: &Receiver<Job>,
    folder: Result<Folder>,
    out: Outbox,
    person: Person,
    history: History,
) {
    let (interrupt, lang) = (person.interrupt.clone(), person.lang);
    let screen = Screen::new(out.clone());
    let open = open(folder, &screen, &interrupt, lang).map_err(|error| format!("{error:#}"));
    let mut worker = Worker { open, out, person, screen, interrupt, history, lang, count: 0 };
    worker.warm(queue);
    let mut waiting = VecDeque::new();
    while let Some(job) = waiting.pop_front().or_else(|| queue.recv().ok()) {
        match job {
            Job::Execute(message, request) => {
                worker.out.busy(&message);
                let reply = worker.execute(&message, &request);
                // After an error, the cells that had been sent behind this one are not run. Those that come
                // once the reply is out were sent by somebody who knows of the error.
                let abort = request.stop_on_error && reply.status == ReplyStatus::Error;
                waiting.extend(queue.try_iter());
                worker.out.reply(reply.as_child_of(&message));
                worker.out.idle(&message);
                if abort {
                    waiting.retain(|job| !worker.aborted(job));
                }
            }
            Job::Complete(message, code, cursor) => {
                worker.out.busy(&message);
                let reply = worker.complete(&code, cursor);
                worker.out.reply(reply.as_child_of(&message));
                worker.out.idle(&message);
            }
            Job::Inspect(message, code, cursor) => {
                worker.out.busy(&message);
                let reply = worker.inspect(&code, cursor);
                worker.out.reply(reply.as_child_of(&message));
                worker.out.idle(&message);
            }
            Job::Shutdown(done) => {
                drop(worker);
                let _ = done.send(());
                return;
            }
        }
    }
}

fn open(
    folder: Result<Folder>,
    screen: &Screen,
    interrupt: &Interrupt,
    lang: Lang,
) -> Result<Open> {
    let folder = folder?;
    let (context, outputs) = folder.open_engine()?;
    let show = {
        let screen = screen.clone();
        move |piece| match piece {
            Piece::Text(stream, text) => screen.text(stream, &text),
            Piece::Content(shown) => screen.display(shown),
            Piece::TooMuch => screen.text(
                Stream::Err,
                &lang.pick(
                    "\n출력이 2 MB를 넘어 나머지는 표시하지 않습니다.\n",
                    "\nThe output is longer than 2 MB; the rest is not shown.\n",
                ),
            ),
        }
    };
    let on_start = {
        let interrupt = interrupt.clone();
        move || interrupt.stop_if_asked()
    };
    let pump = Pump::start(outputs.stdout, outputs.stderr, show, on_start);
    let _ = interrupt.running.set(pump.running());
    let _ = interrupt.cells.set(context.process_handle());
    Ok(Open {
        context,
        folder,
        pump,
        stale: Stale::default(),
        notebook: Notebook::default(),
        knows_question_mark: false,
    })
}

impl Worker {
    /// While the student still reads: makes the first cells quick, a step at a time.
    fn warm(&mut self, queue: &Receiver<Job>) {
        let Ok(open) = &mut self.open else { return };
        if queue.is_empty() {
            open.learn_question_mark();
        }
        // The analysis meets the standard library, and what a lesson begins with.
        let plain = "let numbers = vec![1.0_f64]; let total: f64 = numbers.iter().map(|x| x * 2.0).sum(); total.";
        let lesson = "use tourism_course::prelude::*; let lesson = Lesson::open(1, Lang::Ko)?; \
                      let numbers = data::column(&data::hotel_customers()?, |guest| guest.spend_krw); \
                      let share = pareto::top_share(&numbers, 0.2)?; share.";
        for code in std::iter::once(plain).chain(open.folder.has_course().then_some(lesson)) {
            if queue.is_empty() {
                let _ = open.context.completions(code, code.len());
            }
        }
    }

    /// Runs one cell, publishes what it shows, and makes the reply.
    fn execute(&mut self, message: &JupyterMessage, request: &ExecuteRequest) -> ExecuteReply {
        if !request.silent {
            if request.store_history {
                self.count += 1;
                let entry = (self.count, request.code.clone());
                self.history.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
            }
            let execution_count = ExecutionCount::new(self.count);
            let input = ExecuteInput { code: request.code.clone(), execution_count };
            self.out.publish(input.as_child_of(message));
        }
        let execution_count = ExecutionCount::new(self.count);
        self.screen.belongs_to(message);
        self.interrupt.forget();
        let Evaluated { value, trouble } = self.evaluate(message, request);
        let mut reply = ExecuteReply {
            execution_count,
            user_expressions: Some(std::collections::HashMap::new()),
            ..ExecuteReply::default()
        };
        if let Some(data) = screen::media(value)
            && !request.silent
        {
            let transient = Some(jupyter_protocol::Transient::default());
            let result = ExecuteResult { transient, ..ExecuteResult::new(execution_count, data) };
            self.out.publish(result.as_child_of(message));
        }
        if let Some(Trouble { name, value, traceback }) = trouble {
            let error = ErrorOutput {
                ename: name.to_owned(),
                evalue: value.clone(),
                traceback: traceback.clone(),
            };
            self.out.publish(error.as_child_of(message));
            reply.status = ReplyStatus::Error;
            let error = ReplyError { ename: name.to_owned(), evalue: value, traceback };
            reply.error = Some(Box::new(error));
        }
        reply
    }

    fn evaluate(&mut self, message: &JupyterMessage, request: &ExecuteRequest) -> Evaluated {
        let cell = request.code.as_str();
        let open = match &mut self.open {
            Ok(open) => open,
            Err(error) => {
                let traceback = error.lines().map(str::to_owned).collect();
                let trouble = Trouble { name: "EngineNotStarted", value: error.clone(), traceback };
                return Evaluated { value: Content::new(), trouble: Some(trouble) };
            }
        };
        if let Some(name) = open.stale.used_by(cell) {
            let trouble = Trouble::of_stale(name, self.lang);
            return Evaluated { value: Content::new(), trouble: Some(trouble) };
        }
        if cell.contains('?') {
            open.learn_question_mark();
        }
        // It forgets it with everything else.
        open.knows_question_mark &= !cell.contains(":clear");
        let before = open.variables();
        let code = open.folder.prepare_cell(cell, &mut open.context);
        let progress =
            Progress::follow(&tools::Files::of(open.folder.path()), &self.screen, self.lang);
        let (person, screen, lang) = (&self.person, &self.screen, self.lang);
        let mut callbacks = EvalCallbacks {
            input_reader: &|question| {
                if request.allow_stdin {
                    return person.answer(message, question.prompt, question.is_password);
                }
                screen.text(Stream::Err, &no_input(lang));
                String::new()
            },
        };
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            open.context.execute_with_callbacks(&code, &mut callbacks)
        }));
        progress.end();
        let mut observed = open.pump.finish();
        let shown = std::mem::take(&mut observed.value);
        open.stale.note(cell, !matches!(result, Ok(Err(evcxr::Error::CompilationErrors(_)))));
        let variables: Vec<(String, String)> = open
            .context
            .variables_and_types()
            .map(|(name, kind)| (name.to_owned(), kind.to_owned()))
            .collect();
        let around = Circumstances {
            // Only a panic is looked up in it.
            generated: observed.panic.as_ref().and_then(|_| open.context.last_source().ok()),
            observed,
            interrupted: self.interrupt.asked.swap(false, Ordering::SeqCst),
            variables: before.keys().cloned().collect(),
        };
        let context = &mut open.context;
        let mut documentation = |path: &str| {
            let (plain, html) = context.hover_at(path, path.len()).ok()?;
            (plain != NO_DOCUMENTATION).then_some(html)
        };
        let mut scene = Scene {
            cell,
            notebook: &open.notebook,
            variables: &variables,
            documentation: &mut documentation,
            lang: self.lang,
        };
        let trouble = match &result {
            Ok(Ok(_)) => Trouble::of_observed(&around, &mut scene),
            Ok(Err(error)) => Some(Trouble::of_error(error, &around, &mut scene)),
            Err(_) => {
                let value = self.lang.pick(
                    "커널 내부에서 오류가 났습니다. 커널을 다시 시작하십시오.",
                    "The kernel itself failed. Please restart it.",
                );
                let traceback = vec![value.clone()];
                Some(Trouble { name: "KernelError", value, traceback })
            }
        };
        if trouble.is_none() {
            let warnings = tools::Files::of(open.folder.path()).read_warnings();
            for sentence in explain::warnings(&warnings, &mut scene) {
                self.screen.text(Stream::Err, &format!("{sentence}\n"));
            }
        }
        let ended = match &result {
            Ok(Ok(_)) if trouble.is_none() => Ended::Well,
            Ok(Ok(_)) => Ended::Stopped,
            Ok(Err(evcxr::Error::SubprocessTerminated(_))) => Ended::TookAll,
            _ => Ended::NotCompiled,
        };
        let after = open.variables();
        open.notebook.note(self.count, cell, ended, &before, &after);
        // What an engine command (`:vars`) answers does not come by way of the cell process.
        let answer = result.ok().and_then(Result::ok).map(|outputs| outputs.content_by_mime_type);
        let answer: Content = answer.unwrap_or_default().into_iter().collect();
        let shown = if answer.is_empty() { shown } else { answer };
        if ended == Ended::Well && source::ends_in_value(cell) {
            return Evaluated { value: shown, trouble };
        }
        self.screen.display(shown);
        Evaluated { value: Content::new(), trouble }
    }

    /// Answers a cell that will not be run.
    fn aborted(&self, job: &Job) -> bool {
        let Job::Execute(message, _) = job else { return false };
        self.out.busy(message);
        let reply = ExecuteReply {
            status: ReplyStatus::Aborted,
            execution_count: ExecutionCount::new(self.count),
            ..ExecuteReply::default()
        };
        self.out.reply(reply.as_child_of(message));
        self.out.idle(message);
        true
    }

    fn complete(&mut self, code: &str, cursor: usize) -> CompleteReply {
        let mut reply =
            CompleteReply { cursor_start: cursor, cursor_end: cursor, ..CompleteReply::default() };
        let Ok(open) = &mut self.open else { return reply };
        let code = open.folder.without_known_deps(code);
        let at = byte_offset(&code, cursor);
        let Ok(found) = open.context.completions(&code, at) else { return reply };
        reply.cursor_start = char_offset(&code, found.start_offset);
        reply.cursor_end = char_offset(&code, found.end_offset);
        let found = found.completions.into_iter();
        let suggestions = completion::tidy(found.map(|found| Found {
            code: found.code,
            kind: found.kind,
            label: found.label,
        }));
        let types = suggestions.iter().map(|suggestion| {
            serde_json::json!({
                "start": reply.cursor_start,
                "end": reply.cursor_end,
                "text": suggestion.text,
                "type": suggestion.kind,
                "signature": suggestion.signature,
            })
        });
        reply.metadata.insert("_jupyter_types_experimental".to_owned(), types.collect());
        reply.matches = suggestions.into_iter().map(|suggestion| suggestion.text).collect();
        reply
    }

    fn inspect(&mut self, code: &str, cursor: usize) -> InspectReply {
        let mut reply = InspectReply::default();
        let Ok(open) = &mut self.open else { return reply };
        let code = open.folder.without_known_deps(code);
        let Some(end) = completion::end_of_subject(&code, byte_offset(&code, cursor)) else {
            return reply;
        };
        if let Ok((plain, html)) = open.context.hover_at(&code, end)
            && plain != NO_DOCUMENTATION
        {
            reply.found = true;
            let plain = documentation::plain(&html);
            reply.data = Media::new(vec![MediaType::Plain(plain), MediaType::Html(html)]);
        }
        reply
    }
}

fn byte_offset(code: &str, characters: usize) -> usize {
    code.char_indices().nth(characters).map_or(code.len(), |(offset, _)| offset)
}

fn char_offset(code: &str, bytes: usize) -> usize {
    code.char_indices().take_while(|(offset, _)| *offset < bytes).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_characters_where_jupyter_does() {
        let code = "let 값 = gini(";
        assert_eq!(byte_offset(code, 5), 7);
        assert_eq!(char_offset(code, 7), 5);
        assert_eq!(byte_offset(code, 99), code.len());
    }
}
