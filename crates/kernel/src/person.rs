//! A cell's question to the person at the front end.

use crate::engine::Interrupt;
use crate::server::Outbox;
use crate::words::Lang;
use crossbeam_channel::{Receiver, RecvTimeoutError};
use jupyter_protocol::{InputRequest, JupyterMessage};
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Whoever can answer a question.
pub struct Person {
    pub out: Outbox,
    pub answered: Receiver<String>,
    pub interrupt: Interrupt,
    pub lang: Lang,
}

impl Person {
    /// Asks, and waits for the answer; an interrupt ends the waiting.
    pub fn answer(&self, request: &JupyterMessage, prompt: String, password: bool) -> String {
        // An answer that came after an interrupt belongs to a question that is over.
        while self.answered.try_recv().is_ok() {}
        self.out.ask(InputRequest { prompt, password }.as_child_of(request));
        loop {
            match self.answered.recv_timeout(Duration::from_millis(200)) {
                Ok(answer) => return answer,
                Err(RecvTimeoutError::Timeout) if !self.interrupt.asked.load(Ordering::SeqCst) => {}
                Err(_) => return String::new(),
            }
        }
    }
}

/// What a cell is told that asks where nobody can answer.
pub fn no_input(lang: Lang) -> String {
    lang.pick(
        "이 화면에서는 입력을 받을 수 없어 빈 줄을 읽었습니다.\n",
        "This front end cannot ask for input; an empty line was read.\n",
    )
}
