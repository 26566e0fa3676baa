//! The Jupyter sockets: requests in, messages out in the order in which they were made.

use crate::engine::{Engine, Job};
use crate::environment;
use crate::history;
use crate::requests;
use crate::source::{self, Whole};
use crate::warm::Folder;
use crate::words::Lang;
use anyhow::{Context as _, Result};
use jupyter_protocol::{CodeMirrorMode, HelpLink};
use jupyter_protocol::{
    CommClose, CommInfoReply, ConnectionInfo, HistoryReply, InterruptReply, IsCompleteReply,
    JupyterMessage, JupyterMessageContent, KernelInfoReply, LanguageInfo, ReplyStatus,
    ShutdownReply, Status,
};
use jupyter_zmq_client as zmq;
use std::path::Path;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Where every outgoing message goes; one task sends them in this order.
#[derive(Clone)]
pub struct Outbox(UnboundedSender<Outgoing>);

enum Outgoing {
    IoPub(JupyterMessage),
    Shell(JupyterMessage),
    Stdin(JupyterMessage),
}

impl Outbox {
    /// To every front end.
    pub fn publish(&self, message: JupyterMessage) {
        let _ = self.0.send(Outgoing::IoPub(message));
    }

    /// To the front end that asked.
    pub fn reply(&self, message: JupyterMessage) {
        let _ = self.0.send(Outgoing::Shell(message));
    }

    /// A question to the person at the front end that asked.
    pub fn ask(&self, message: JupyterMessage) {
        let _ = self.0.send(Outgoing::Stdin(message));
    }

    /// The kernel works for this request.
    pub fn busy(&self, parent: &JupyterMessage) {
        self.publish(Status::busy().as_child_of(parent));
    }

    /// The kernel has finished this request.
    pub fn idle(&self, parent: &JupyterMessage) {
        self.publish(Status::idle().as_child_of(parent));
    }
}

/// Serves one kernel until it is told to stop, or until Jupyter is gone.
pub fn run(connection_file: &Path) -> Result<()> {
    let text = std::fs::read_to_string(connection_file)
        .with_context(|| format!("reading the connection file {}", connection_file.display()))?;
    let info: ConnectionInfo = serde_json::from_str(&text)
        .with_context(|| format!("{} is not a connection file", connection_file.display()))?;
    // May start this program anew, so it comes before any thread and any socket. Where it fails, the cells say why.
    let folder = environment::enter(Folder::for_kernel);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("starting the server")?
        .block_on(serve(&info, folder))
}

async fn serve(info: &ConnectionInfo, folder: Result<Folder>) -> Result<()> {
    let session = format!("tourism-kernel-{}", std::process::id());
    let iopub =
        zmq::create_kernel_iopub_connection(info, &session).await.context("binding iopub")?;
    let shell =
        zmq::create_kernel_shell_connection(info, &session).await.context("binding shell")?;
    let mut control =
        zmq::create_kernel_control_connection(info, &session).await.context("binding control")?;
    let stdin =
        zmq::create_kernel_stdin_connection(info, &session).await.context("binding stdin")?;
    let mut heartbeat =
        zmq::create_kernel_heartbeat_connection(info).await.context("binding heartbeat")?;

    tokio::spawn(async move { while heartbeat.single_heartbeat().await.is_ok() {} });
    let (shell_send, shell_receive) = shell.split();
    let (stdin_send, mut stdin_receive) = stdin.split();
    let (send, outgoing) = unbounded_channel();
    let out = Outbox(send);
    let sender = tokio::spawn(send_in_order(outgoing, iopub, shell_send, stdin_send));
    let engine = Engine::start(folder, out.clone(), Lang::of_environment());
    let answers = engine.clone();
    tokio::spawn(async move {
        while let Ok(message) = stdin_receive.read().await {
            if let JupyterMessageContent::InputReply(reply) = message.content {
                answers.answer(reply.value);
            }
        }
    });
    let about = kernel_info();
    tokio::spawn(serve_shell(shell_receive, out, engine.clone(), about.clone()));

    loop {
        tokio::select! {
            message = control.read() => {
                let Ok(message) = message else { continue };
                if let Some(reply) = control_reply(&message, &engine, &about).await {
                    let stop = matches!(reply, JupyterMessageContent::ShutdownReply(_));
                    let _ = control.send(JupyterMessage::new(reply, Some(&message))).await;
                    if stop {
                        // The reply is on its way through the socket's own task.
                        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
                        break;
                    }
                }
            }
            () = parent_gone() => {
                end_engine(&engine).await;
                break;
            }
        }
    }
    sender.abort();
    Ok(())
}

async fn send_in_order(
    mut outgoing: UnboundedReceiver<Outgoing>,
    mut iopub: zmq::KernelIoPubConnection,
    mut shell: zmq::RouterSendConnection,
    mut stdin: zmq::RouterSendConnection,
) {
    while let Some(message) = outgoing.recv().await {
        let sent = match message {
            Outgoing::IoPub(message) => iopub.send(message).await,
            Outgoing::Shell(message) => shell.send(message).await,
            Outgoing::Stdin(message) => stdin.send(message).await,
        };
        if let Err(error) = sent {
            eprintln!("a message could not be sent: {error}");
        }
    }
}

async fn serve_shell(
    mut shell: zmq::RouterRecvConnection,
    out: Outbox,
    engine: Engine,
    about: KernelInfoReply,
) {
    loop {
        let message = match requests::read(&mut shell).await {
            Ok(message) => message,
            Err(error) => {
                eprintln!("a request could not be read: {error}");
                continue;
            }
        };
        let parent = Box::new(message.clone());
        let reply: Option<JupyterMessageContent> = match message.content {
            JupyterMessageContent::ExecuteRequest(request) => {
                engine.ask(Job::Execute(parent, request));
                continue;
            }
            JupyterMessageContent::CompleteRequest(request) => {
                engine.ask(Job::Complete(parent, request.code, request.cursor_pos));
                continue;
            }
            JupyterMessageContent::InspectRequest(request) => {
                engine.ask(Job::Inspect(parent, request.code, request.cursor_pos));
                continue;
            }
            JupyterMessageContent::KernelInfoRequest(_) => Some(about.clone().into()),
            JupyterMessageContent::IsCompleteRequest(request) => Some(
                match source::whole(&request.code) {
                    Whole::Complete => IsCompleteReply::complete(),
                    Whole::Incomplete(indent) => IsCompleteReply::incomplete(indent),
                    Whole::Invalid => IsCompleteReply::invalid(),
                }
                .into(),
            ),
            JupyterMessageContent::HistoryRequest(request) => {
                Some(HistoryReply::new(history::answer(&request, &engine.history())).into())
            }
            JupyterMessageContent::CommInfoRequest(_) => Some(CommInfoReply::default().into()),
            JupyterMessageContent::CommOpen(open) => {
                // No target is known here: say so, as the protocol asks.
                let close = CommClose { comm_id: open.comm_id, data: serde_json::Map::new() };
                out.publish(close.as_child_of(&parent));
                None
            }
            _ => None,
        };
        out.busy(&parent);
        if let Some(reply) = reply {
            out.reply(JupyterMessage::new(reply, Some(&parent)));
        }
        out.idle(&parent);
    }
}

async fn control_reply(
    message: &JupyterMessage,
    engine: &Engine,
    about: &KernelInfoReply,
) -> Option<JupyterMessageContent> {
    match &message.content {
        JupyterMessageContent::KernelInfoRequest(_) => Some(about.clone().into()),
        JupyterMessageContent::InterruptRequest(_) => {
            engine.interrupt();
            Some(InterruptReply::new().into())
        }
        JupyterMessageContent::ShutdownRequest(request) => {
            end_engine(engine).await;
            let reply =
                ShutdownReply { restart: request.restart, status: ReplyStatus::Ok, error: None };
            Some(reply.into())
        }
        _ => None,
    }
}

async fn end_engine(engine: &Engine) {
    let engine = engine.clone();
    let _ = tokio::task::spawn_blocking(move || engine.shut_down()).await;
}

/// Returns when the Jupyter that started this kernel has died without saying so.
async fn parent_gone() {
    if std::env::var_os("JPY_PARENT_PID").is_none() {
        return std::future::pending().await;
    }
    let parent = rustix::process::getppid();
    while rustix::process::getppid() == parent {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
}

fn kernel_info() -> KernelInfoReply {
    let version = std::process::Command::new("rustc")
        .arg("--version")
        .output()
        .ok()
        .and_then(|output| {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            text.split_whitespace().nth(1).map(str::to_owned)
        })
        .unwrap_or_default();
    KernelInfoReply {
        status: ReplyStatus::Ok,
        protocol_version: "5.3".to_owned(),
        implementation: "tourism-kernel".to_owned(),
        implementation_version: env!("CARGO_PKG_VERSION").to_owned(),
        banner: format!("Rust {version} (tourism-kernel)"),
        language_info: LanguageInfo {
            name: "rust".to_owned(),
            version,
            mimetype: Some("text/x-rustsrc".to_owned()),
            file_extension: Some(".rs".to_owned()),
            pygments_lexer: Some("rust".to_owned()),
            codemirror_mode: Some(CodeMirrorMode::Simple("rust".to_owned())),
            nbconvert_exporter: None,
        },
        help_links: vec![
            HelpLink {
                text: "The Rust Book".to_owned(),
                url: "https://doc.rust-lang.org/book/".to_owned(),
            },
            HelpLink {
                text: "Rust 책(한국어)".to_owned(),
                url: "https://doc.rust-kr.org/".to_owned(),
            },
        ],
        debugger: false,
        error: None,
    }
}
