//! A real browser, driven over its debugging protocol.

use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// A busy machine is slow and not wrong.
const PATIENCE: Duration = Duration::from_mins(2);

pub struct Browser {
    child: Child,
    socket: WebSocket<TcpStream>,
    session: String,
    last: u64,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// `None` where the machine has none.
    pub fn open(address: &str) -> Option<Self> {
        let program = program()?;
        let profile = tempfile::tempdir().unwrap();
        let child = Command::new(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-sync",
            ])
            .args(["--disable-background-networking", "--disable-component-update"])
            .args(["--remote-debugging-port=0", "--window-size=1280,900"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (port, path) = endpoint(profile.path());
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let (socket, _) =
            tungstenite::client(format!("ws://127.0.0.1:{port}{path}"), stream).unwrap();
        let mut browser =
            Self { child, socket, session: String::new(), last: 0, _profile: profile };
        let target = browser.call("Target.createTarget", json!({ "url": address }));
        let target = json!({ "targetId": target["targetId"], "flatten": true });
        let session = browser.call("Target.attachToTarget", target);
        session["sessionId"].as_str().unwrap().clone_into(&mut browser.session);
        Some(browser)
    }

    #[expect(clippy::needless_pass_by_value, reason = "callers write `json!` in place")]
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": params });
        if !self.session.is_empty() {
            message["sessionId"] = self.session.clone().into();
        }
        self.socket.send(Message::text(message.to_string())).unwrap();
        loop {
            let Message::Text(text) = self.socket.read().unwrap() else { continue };
            let reply: Value = serde_json::from_str(&text).unwrap();
            if reply["id"] == self.last {
                assert!(reply.get("error").is_none(), "{method}: {reply}");
                return reply["result"].clone();
            }
        }
    }

    /// What an expression of the page gives.
    pub fn ask(&mut self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "returnByValue": true });
        let reply = self.call("Runtime.evaluate", params);
        assert!(reply.get("exceptionDetails").is_none(), "{expression}: {reply}");
        reply["result"]["value"].clone()
    }

    /// Waits until an expression of the page is true.
    pub fn wait(&mut self, expression: &str) {
        let begun = Instant::now();
        // The page may still be loading.
        let tried = format!(
            "(() => {{ try {{ return Boolean({expression}) }} catch {{ return false }} }})()"
        );
        while self.ask(&tried) != true {
            let seen = || "document.body.innerText";
            assert!(begun.elapsed() < PATIENCE, "{expression} is not true:\n{}", self.ask(seen()));
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Presses a key by its place: `KeyN`, `Digit6`, `Enter`.
    pub fn press(&mut self, code: &str) {
        self.press_with(code, 0);
    }

    /// The same with modifiers: 2 is Ctrl.
    pub fn press_with(&mut self, code: &str, modifiers: u8) {
        let letter = code.strip_prefix("Key").map(str::to_lowercase);
        let text = match (code, letter) {
            ("Enter", _) => "\r".to_owned(),
            ("Period", _) => ".".to_owned(),
            (_, Some(letter)) => letter,
            _ => code.strip_prefix("Digit").unwrap_or_default().to_owned(),
        };
        let key = if text.is_empty() || text == "\r" { code } else { &text };
        for kind in ["keyDown", "keyUp"] {
            let mut params =
                json!({ "type": kind, "code": code, "key": key, "modifiers": modifiers });
            if kind == "keyDown" && modifiers == 0 && !text.is_empty() {
                params["text"] = text.clone().into();
            }
            self.call("Input.dispatchKeyEvent", params);
        }
    }

    /// Types a text, as an input method does.
    pub fn write(&mut self, text: &str) {
        self.call("Input.insertText", json!({ "text": text }));
    }

    /// A picture of the page, for whoever wants to look at it.
    pub fn picture(&mut self, file: &Path) {
        // A page behind another may never be drawn.
        self.call("Page.bringToFront", json!({}));
        let data = self.call("Page.captureScreenshot", json!({ "format": "png" }));
        std::fs::write(file, STANDARD.decode(data["data"].as_str().unwrap()).unwrap()).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|file| file.is_file())
}

/// Where the browser listens: it writes its port and its path into a file.
fn endpoint(profile: &Path) -> (u16, String) {
    let begun = Instant::now();
    loop {
        let text = std::fs::read_to_string(profile.join("DevToolsActivePort")).unwrap_or_default();
        if let Some((port, path)) = text.trim().split_once('\n') {
            return (port.parse().unwrap(), path.to_owned());
        }
        assert!(begun.elapsed() < PATIENCE, "the browser does not answer");
        std::thread::sleep(Duration::from_millis(50));
    }
}
