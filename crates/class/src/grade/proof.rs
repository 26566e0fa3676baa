//! Whether the grader itself works: a fault of its own must never be held against a student.

use tourism_answers::ask::{Ask, Reply};
use tourism_marketing::Lang;

use super::Grader;
use super::session::Session;
use crate::compile::build;
use crate::error::{Error, Result};

impl Grader<'_> {
    /// Compiles and runs the answer cells as they were handed out: every one must compile, with its hidden tests, and
    /// none must answer.
    ///
    /// # Errors
    ///
    /// If one does not; the text says what the compiler said.
    pub fn prove(&self) -> Result<()> {
        let lang = self.folder.langs().first().copied().unwrap_or(Lang::Ko);
        let ids = self.asked.keys().filter(|(_, code)| *code == lang.code()).map(|(id, _)| id);
        let parts =
            ids.map(|id| self.part(id, lang, &self.stub(id, lang))).collect::<Result<Vec<_>>>()?;
        let folder = tempfile::tempdir()
            .map_err(|error| Error::refused(format!("a temporary folder: {error}")))?;
        let built = build(&parts, self.room, self.library, folder.path())?;
        if let Some((id, faults)) = built.failed.first_key_value() {
            let said: Vec<&str> =
                faults.iter().map(|fault| fault.message.as_str()).take(3).collect();
            return Err(Error::refused(format!(
                "nothing was graded: the answer cell of {id} as it was handed out does not compile in the sandbox, or a \
                 hidden test of it does not call its function as it is: {}",
                said.join("; ")
            )));
        }
        for part in &parts {
            let Some(program) = built.programs.get(&part.exercise) else { continue };
            let session = Session::start(self.room, program)?;
            let reply = session.ask(&Ask::value(&part.name()));
            let is_well = match &reply {
                // A function says what it takes; a value is still to be filled in, or part of the cell is given.
                Some(Reply::Unknown) | None => false,
                Some(_) => true,
            };
            if !is_well {
                let why = session
                    .stopped()
                    .map_or("no reply".to_owned(), |reason| reason.label(Lang::En));
                return Err(Error::refused(format!(
                    "nothing was graded: the answer cell of {} as it was handed out does not run in the sandbox: {why}{}",
                    part.exercise,
                    session.said()
                )));
            }
        }
        Ok(())
    }
}
