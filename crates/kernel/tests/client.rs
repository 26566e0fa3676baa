//! A front end in a few lines: starts the kernel and talks to it over its sockets.

use jupyter_protocol::{
    CommId, CommOpen, CompleteRequest, ConnectionInfo, ExecuteRequest, HistoryEntry,
    HistoryRequest, InputReply, InspectRequest, InterruptRequest, IsCompleteRequest,
    JupyterMessage, JupyterMessageContent as Content, KernelInfoRequest, ReplyStatus,
    ShutdownRequest, Stdio,
};
use jupyter_zmq_client as zmq;
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

/// What came of one cell.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ran {
    pub status: String,
    pub name: String,
    pub value: String,
    pub traceback: String,
    pub stdout: String,
    pub stderr: String,
    /// The plain text of the value.
    pub shown: String,
    /// The plain texts of what was shown before the value, and the HTML of what has no plain text.
    pub displayed: Vec<String>,
}

impl Ran {
    pub fn printed(text: &str) -> Self {
        Self { status: "ok".to_owned(), stdout: text.to_owned(), ..Self::default() }
    }

    pub fn value(text: &str) -> Self {
        Self { status: "ok".to_owned(), shown: text.to_owned(), ..Self::default() }
    }

    pub fn is_error(&self, name: &str, value: &str) {
        let got = (self.status.as_str(), self.name.as_str(), self.value.as_str());
        assert_eq!(got, ("error", name, value), "{self:?}");
        assert!(!self.traceback.is_empty());
    }
}

/// What a kernel leaves while it runs.
pub struct Traces {
    /// The folder in which it compiles.
    pub folder: std::path::PathBuf,
    /// Its processes, those of its cells included.
    pub processes: Vec<u32>,
}

impl Traces {
    /// The processes that are still there.
    pub fn alive(&self) -> Vec<u32> {
        let there = processes();
        self.processes
            .iter()
            .copied()
            .filter(|id| there.iter().any(|(there, _)| there == id))
            .collect()
    }
}

/// All processes of the machine that are not dead already: number and parent's number.
fn processes() -> Vec<(u32, u32)> {
    let listed = Command::new("ps").args(["-eo", "pid=,ppid=,stat="]).output().expect("ps runs");
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    listed
        .lines()
        .filter_map(|line| match line.split_whitespace().collect::<Vec<_>>()[..] {
            [id, parent, state] if !state.starts_with('Z') => {
                Some((id.parse().ok()?, parent.parse().ok()?))
            }
            _ => None,
        })
        .collect()
}

/// A running kernel.
pub struct Kernel {
    runtime: tokio::runtime::Runtime,
    process: Child,
    shell: zmq::ClientShellConnection,
    control: zmq::ClientControlConnection,
    iopub: zmq::ClientIoPubConnection,
    stdin: zmq::ClientStdinConnection,
    info: ConnectionInfo,
    folder: tempfile::TempDir,
}

const PATIENCE: Duration = Duration::from_mins(2);

impl Kernel {
    pub fn start(lang: &str) -> Self {
        Self::start_with(lang, &[])
    }

    /// Starts the kernel with more in its environment.
    pub fn start_with(lang: &str, environment: &[(&str, &Path)]) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("connection.json");
        let (info, process, shell, control, iopub, stdin) = runtime.block_on(async {
            let ip = "127.0.0.1";
            let (ports, listeners) =
                zmq::peek_ports_with_listeners(ip.parse().expect("an address"), 5)
                    .await
                    .expect("five ports");
            let info: ConnectionInfo = serde_json::from_value(serde_json::json!({
                "ip": ip, "transport": "tcp", "signature_scheme": "hmac-sha256", "key": "a-key",
                "shell_port": ports[0], "iopub_port": ports[1], "stdin_port": ports[2],
                "control_port": ports[3], "hb_port": ports[4], "kernel_name": "rust",
            }))
            .expect("a connection");
            std::fs::write(&file, serde_json::to_string(&info).expect("JSON")).expect("the file");
            drop(listeners);
            let process = Command::new(env!("CARGO_BIN_EXE_tourism-kernel"))
                .arg("--connection-file")
                .arg(&file)
                .env("TOURISM_LANG", lang)
                .envs(environment.iter().copied())
                .env_remove("TOURISM_LAB")
                .env("XDG_CACHE_HOME", folder.path())
                // As Jupyter starts it: without the path by which cargo lets its programs find Rust's own library.
                .env_remove("LD_LIBRARY_PATH")
                .spawn()
                .expect("the kernel starts");
            tokio::time::sleep(Duration::from_millis(500)).await;
            let session = "test";
            let identity = zmq::peer_identity_for_session(session).expect("an identity");
            // One identity for both: a question comes back to whoever sent the cell.
            let shell =
                zmq::create_client_shell_connection_with_identity(&info, session, identity.clone())
                    .await
                    .expect("shell");
            let stdin = zmq::create_client_stdin_connection_with_identity(&info, session, identity)
                .await
                .expect("stdin");
            let control =
                zmq::create_client_control_connection(&info, session).await.expect("control");
            let iopub =
                zmq::create_client_iopub_connection(&info, "", session).await.expect("iopub");
            (info, process, shell, control, iopub, stdin)
        });
        let mut kernel = Self { runtime, process, shell, control, iopub, stdin, info, folder };
        // The subscription takes a moment to reach the kernel; a cell that answers proves that it has.
        std::thread::sleep(Duration::from_millis(300));
        kernel.request(KernelInfoRequest {});
        kernel
    }

    fn send(&mut self, code: &str) -> JupyterMessage {
        let message: JupyterMessage = ExecuteRequest::new(code.to_owned()).into();
        self.runtime.block_on(self.shell.send(message.clone())).expect("sent");
        message
    }

    pub fn run(&mut self, code: &str) -> Ran {
        let request = self.send(code);
        self.collect(&request)
    }

    /// Runs a cell that asks once, with an answer.
    pub fn run_and_answer(&mut self, code: &str, answer: &str) -> Ran {
        let request = ExecuteRequest { allow_stdin: true, ..ExecuteRequest::new(code.to_owned()) };
        let request: JupyterMessage = request.into();
        self.runtime.block_on(async {
            self.shell.send(request.clone()).await.expect("sent");
            let question = tokio::time::timeout(PATIENCE, self.stdin.read()).await;
            let question = question.expect("a question in time").expect("a question");
            assert!(matches!(question.content, Content::InputRequest(_)), "{:?}", question.content);
            let reply = InputReply { value: answer.to_owned(), ..InputReply::default() };
            self.stdin.send(reply.as_child_of(&question)).await.expect("sent");
        });
        self.collect(&request)
    }

    /// Opens a channel to a target that the kernel does not know; returns whether it was closed at once.
    pub fn comm_is_closed(&mut self) -> bool {
        let comm = CommOpen { comm_id: CommId("a".to_owned()), ..CommOpen::default() };
        let message: JupyterMessage = comm.into();
        self.runtime.block_on(self.shell.send(message.clone())).expect("sent");
        let mut closed = false;
        loop {
            let published = self.published();
            closed |=
                matches!(&published.content, Content::CommClose(close) if close.comm_id.0 == "a");
            if note(&mut Ran::default(), &published, &message) {
                return closed;
            }
        }
    }

    /// Asks from a second front end what the kernel is, and runs a cell there.
    pub fn second_front_end(&mut self, code: &str) -> (String, Ran) {
        let request: JupyterMessage = ExecuteRequest::new(code.to_owned()).into();
        let version = self.runtime.block_on(async {
            let session = "second";
            let identity = zmq::peer_identity_for_session(session).expect("an identity");
            let mut shell =
                zmq::create_client_shell_connection_with_identity(&self.info, session, identity)
                    .await
                    .expect("shell");
            shell.send(KernelInfoRequest {}.into()).await.expect("sent");
            let reply = tokio::time::timeout(PATIENCE, shell.read()).await;
            let reply = reply.expect("an answer in time").expect("an answer");
            let Content::KernelInfoReply(about) = reply.content else { panic!("{reply:?}") };
            shell.send(request.clone()).await.expect("sent");
            let reply = tokio::time::timeout(PATIENCE, shell.read()).await;
            reply.expect("an answer in time").expect("an answer");
            about.language_info.version
        });
        // What it shows reaches every front end.
        let mut ran = Ran::default();
        while !note(&mut ran, &self.published(), &request) {}
        (version, ran)
    }

    /// Sends the second cell before the first has been answered, as "Run All" may.
    pub fn run_both(&mut self, first: &str, second: &str) -> [Ran; 2] {
        let first = self.send(first);
        let second = self.send(second);
        [self.collect(&first), self.collect(&second)]
    }

    /// Interrupts the cell as soon as it has printed or shown something.
    pub fn run_and_interrupt(&mut self, code: &str) -> Ran {
        let request = self.send(code);
        let mut ran = Ran::default();
        while ran.stdout.is_empty() && ran.displayed.is_empty() {
            let message = self.published();
            note(&mut ran, &message, &request);
        }
        self.runtime.block_on(async {
            self.control.send(InterruptRequest {}.into()).await.expect("sent");
            let reply = tokio::time::timeout(PATIENCE, self.control.read()).await;
            reply.expect("an answer in time").expect("an answer");
        });
        let rest = self.collect(&request);
        let displayed = [ran.displayed, rest.displayed].concat();
        Ran { stdout: ran.stdout + &rest.stdout, displayed, ..rest }
    }

    /// `complete`, `invalid`, or `incomplete` with the indent of the next line.
    pub fn is_complete(&mut self, code: &str) -> String {
        match self.request(IsCompleteRequest { code: code.to_owned() }) {
            Content::IsCompleteReply(reply) => {
                let status = serde_json::to_value(reply.status).expect("JSON");
                format!("{}{}", status.as_str().unwrap_or_default(), reply.indent)
            }
            other => panic!("unexpected answer: {other:?}"),
        }
    }

    /// The last `n` cells.
    pub fn history(&mut self, n: i32) -> Vec<String> {
        match self.request(HistoryRequest::Tail { n, output: false, raw: true }) {
            Content::HistoryReply(reply) => reply
                .history
                .into_iter()
                .map(|entry| match entry {
                    HistoryEntry::Input(_, _, code)
                    | HistoryEntry::InputOutput(_, _, (code, _)) => code,
                })
                .collect(),
            other => panic!("unexpected answer: {other:?}"),
        }
    }

    pub fn complete(&mut self, code: &str, cursor_pos: usize) -> Vec<String> {
        match self.request(CompleteRequest { code: code.to_owned(), cursor_pos }) {
            Content::CompleteReply(reply) => reply.matches,
            other => panic!("unexpected answer: {other:?}"),
        }
    }

    pub fn inspect(&mut self, code: &str, cursor_pos: usize) -> String {
        let request = InspectRequest { code: code.to_owned(), cursor_pos, detail_level: Some(0) };
        match self.request(request) {
            Content::InspectReply(reply) => serde_json::to_string(&reply.data).expect("JSON"),
            other => panic!("unexpected answer: {other:?}"),
        }
    }

    fn request(&mut self, content: impl Into<Content>) -> Content {
        let message = JupyterMessage::new(content, None);
        self.runtime.block_on(async {
            self.shell.send(message).await.expect("sent");
            let reply = tokio::time::timeout(PATIENCE, self.shell.read()).await;
            reply.expect("an answer in time").expect("an answer").content
        })
    }

    /// What the kernel's own process holds in memory, in kB.
    pub fn memory(&self) -> u64 {
        let id = self.process.id().to_string();
        let said = Command::new("ps").args(["-o", "rss=", "-p", &id]).output().expect("ps runs");
        String::from_utf8_lossy(&said.stdout).trim().parse().expect("a number")
    }

    /// What there is of the kernel now.
    pub fn traces(&self) -> Traces {
        let there = processes();
        let mut own = vec![self.process.id()];
        let mut next = 0;
        while let Some(&parent) = own.get(next) {
            own.extend(there.iter().filter(|(_, of)| *of == parent).map(|(id, _)| *id));
            next += 1;
        }
        let cache = self.folder.path().join("tourism-kernel");
        Traces { folder: cache.join(format!("kernel-{}", self.process.id())), processes: own }
    }

    /// Starts a cell, and kills the kernel once the cell has printed something.
    pub fn kill_during(mut self, code: &str) -> Traces {
        let request = self.send(code);
        let mut ran = Ran::default();
        while ran.stdout.is_empty() {
            let message = self.published();
            note(&mut ran, &message, &request);
        }
        let traces = self.traces();
        self.process.kill().expect("killed");
        self.process.wait().expect("ended");
        traces
    }

    /// Asks for the end and sees that it comes; gives back the kernel's folder, which goes with the value.
    pub fn shut_down(mut self) -> tempfile::TempDir {
        self.runtime.block_on(async {
            self.control.send(ShutdownRequest { restart: false }.into()).await.expect("sent");
            let reply = tokio::time::timeout(PATIENCE, self.control.read()).await;
            let reply = reply.expect("an answer in time").expect("an answer");
            assert!(matches!(reply.content, Content::ShutdownReply(_)), "{:?}", reply.content);
        });
        for _ in 0..100 {
            if let Some(status) = self.process.try_wait().expect("the process's state") {
                assert!(status.success(), "{status}");
                return std::mem::replace(&mut self.folder, tempfile::tempdir().expect("a folder"));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the kernel did not end within five seconds of its answer");
    }

    fn published(&mut self) -> JupyterMessage {
        let message = self
            .runtime
            .block_on(async { tokio::time::timeout(PATIENCE, self.iopub.read()).await });
        message.expect("a message in time").expect("a message")
    }

    /// Everything that belongs to a request, up to its "idle" and its reply.
    fn collect(&mut self, request: &JupyterMessage) -> Ran {
        let mut ran = Ran::default();
        while !note(&mut ran, &self.published(), request) {}
        let reply = self
            .runtime
            .block_on(async { tokio::time::timeout(PATIENCE, self.shell.read()).await });
        let Content::ExecuteReply(reply) =
            reply.expect("a reply in time").expect("a reply").content
        else {
            panic!("not a reply to a cell");
        };
        let status = match reply.status {
            ReplyStatus::Ok => "ok",
            ReplyStatus::Aborted => "aborted",
            ReplyStatus::Error => {
                let error = reply.error.expect("an error has its fields");
                // The reply and the published error agree.
                assert_eq!((&ran.name, &ran.value), (&error.ename, &error.evalue));
                "error"
            }
        };
        status.clone_into(&mut ran.status);
        ran
    }
}

impl Drop for Kernel {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Notes a published message; returns whether the kernel is idle again.
fn note(ran: &mut Ran, message: &JupyterMessage, request: &JupyterMessage) -> bool {
    let parent = message.parent_header.as_ref().map(|header| &header.msg_id);
    if parent != Some(&request.header.msg_id) {
        return false;
    }
    match &message.content {
        Content::StreamContent(stream) => match stream.name {
            Stdio::Stdout => ran.stdout.push_str(&stream.text),
            Stdio::Stderr => ran.stderr.push_str(&stream.text),
        },
        Content::ExecuteResult(result) => {
            ran.shown = plain(&result.data);
        }
        Content::DisplayData(display) => ran.displayed.push(plain(&display.data)),
        Content::UpdateDisplayData(display) => ran.displayed.push(plain(&display.data)),
        Content::ErrorOutput(error) => {
            ran.name.clone_from(&error.ename);
            ran.value.clone_from(&error.evalue);
            ran.traceback = without_colours(&error.traceback.join("\n"));
        }
        Content::Status(status) => return status.execution_state.as_str() == "idle",
        _ => {}
    }
    false
}

fn plain(data: &jupyter_protocol::Media) -> String {
    let data = serde_json::to_value(data).expect("JSON");
    let text = data["text/plain"].as_str().or_else(|| data["text/html"].as_str());
    text.unwrap_or_default().to_owned()
}

fn without_colours(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(escape) = rest.find('\u{1b}') {
        plain.push_str(&rest[..escape]);
        rest = rest[escape..].split_once('m').map_or("", |(_, rest)| rest);
    }
    plain + rest
}
