//! What a result depends on, as one hash: equal hashes need no new run.

use sha2::{Digest as _, Sha256};

use crate::library::hex;

/// A hash of several texts, each told from the next.
#[derive(Debug, Clone, Default)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// The fingerprint with one more text.
    #[must_use]
    pub fn with(mut self, text: impl AsRef<[u8]>) -> Self {
        let text = text.as_ref();
        self.0.update(text.len().to_le_bytes());
        self.0.update(text);
        self
    }

    /// As it is kept.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = hex(&self.0.finalize());
        text.truncate(32);
        text
    }
}
