//! What the running cell shows in the notebook, as it comes.

use crate::output::Stream;
use crate::server::Outbox;
use jupyter_protocol::{
    DisplayData, JupyterMessage, JupyterMessageContent, Media, StreamContent, Transient,
    UpdateDisplayData,
};
use std::sync::{Arc, Mutex, PoisonError};

/// The output of the cell that runs now.
#[derive(Clone)]
pub struct Screen {
    out: Outbox,
    /// The request to which output belongs.
    current: Arc<Mutex<Option<JupyterMessage>>>,
}

/// One thing to show, in each of the forms that it comes in: media type and content.
pub type Content = Vec<(String, String)>;

impl Screen {
    /// A screen whose output belongs to no cell yet.
    pub fn new(out: Outbox) -> Self {
        Self { out, current: Arc::default() }
    }

    /// From now on output belongs to this request.
    pub fn belongs_to(&self, request: &JupyterMessage) {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(request.clone());
    }

    /// Shows printed text.
    pub fn text(&self, stream: Stream, text: &str) {
        self.publish(match stream {
            Stream::Out => StreamContent::stdout(text),
            Stream::Err => StreamContent::stderr(text),
        });
    }

    /// Shows a figure or a table.
    pub fn display(&self, content: Content) {
        if let Some(data) = media(content) {
            self.publish(DisplayData::new(data));
        }
    }

    /// Shows something that a later call with the same `id` replaces.
    pub fn progress(&self, id: &str, text: &str, first: bool) {
        let data = Media::new(vec![jupyter_protocol::MediaType::Plain(text.to_owned())]);
        let transient = Transient { display_id: Some(id.to_owned()) };
        if first {
            self.publish(DisplayData { transient: Some(transient), ..DisplayData::new(data) });
        } else {
            self.publish(UpdateDisplayData {
                data,
                metadata: serde_json::Map::default(),
                transient,
            });
        }
    }

    fn publish(&self, content: impl Into<JupyterMessageContent>) {
        let parent = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(parent) = parent.as_ref() {
            self.out.publish(JupyterMessage::new(content.into(), Some(parent)));
        }
    }
}

/// The forms as Jupyter sends them; JSON stays JSON.
pub fn media(content: Content) -> Option<Media> {
    if content.is_empty() {
        return None;
    }
    let data: serde_json::Map<String, serde_json::Value> = content
        .into_iter()
        .map(|(mime, text)| {
            let json = mime.ends_with("json").then(|| serde_json::from_str(&text).ok()).flatten();
            (mime, json.unwrap_or(serde_json::Value::String(text)))
        })
        .collect();
    serde_json::from_value(serde_json::Value::Object(data)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_stays_json() {
        let mime = "application/vnd.tourism-marketing.check+json";
        let content = vec![(mime.to_owned(), "{\"outcome\":\"right\"}".to_owned())];
        let shown = serde_json::to_value(media(content).unwrap()).unwrap();
        assert_eq!(shown[mime]["outcome"], "right");
        assert!(media(Vec::new()).is_none());
    }
}
