//! Requests read with the defaults that the protocol gives.
//!
//! `jupyter-protocol` asks for every field of a history request; front ends leave out those with a default, and their
//! request would then be dropped without an answer.

use anyhow::{Context as _, Result};
use jupyter_protocol::{Header, JupyterMessage, JupyterMessageContent};
use jupyter_zmq_client::{RawMessage, RouterRecvConnection};
use serde_json::{Value, json};
use zeromq::SocketRecv as _;

/// The next request.
pub async fn read(shell: &mut RouterRecvConnection) -> Result<JupyterMessage> {
    let raw = RawMessage::from_multipart(shell.socket.recv().await?, &shell.mac)?;
    let [header, parent, metadata, content, buffers @ ..] = &raw.jparts[..] else {
        anyhow::bail!("a message of {} parts", raw.jparts.len());
    };
    let header: Header = serde_json::from_slice(header).context("reading the header")?;
    let mut content = serde_json::from_slice(content).context("reading the content")?;
    fill_in(&header.msg_type, &mut content);
    let content = JupyterMessageContent::from_type_and_content(&header.msg_type, content)
        .with_context(|| format!("reading a {}", header.msg_type))?;
    Ok(JupyterMessage {
        zmq_identities: raw.zmq_identities.clone(),
        content,
        // An empty parent is `{}`, which is none.
        parent_header: serde_json::from_slice(parent).ok(),
        metadata: serde_json::from_slice(metadata).context("reading the metadata")?,
        buffers: buffers.to_vec(),
        channel: None,
        header,
    })
}

fn fill_in(kind: &str, content: &mut Value) {
    let defaults = match kind {
        "history_request" => json!({
            "output": false, "raw": true, "unique": false, "n": i32::MAX,
            "session": 0, "start": 0, "stop": i32::MAX,
        }),
        "execute_request" => json!({
            "silent": false, "store_history": true, "user_expressions": {}, "allow_stdin": false,
            "stop_on_error": true,
        }),
        _ => return,
    };
    if let (Value::Object(content), Value::Object(defaults)) = (content, defaults) {
        for (name, value) in defaults {
            content.entry(name).or_insert(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_front_end_leaves_out_has_its_default() {
        let mut content = json!({"hist_access_type": "search", "pattern": "6*", "output": true});
        fill_in("history_request", &mut content);
        let read = JupyterMessageContent::from_type_and_content("history_request", content);
        assert!(matches!(read, Ok(JupyterMessageContent::HistoryRequest(_))), "{read:?}");
    }
}
