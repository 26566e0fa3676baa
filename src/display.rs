//! How a value shows itself in a notebook: the evcxr display protocol, in one place.

/// Prints `content` under its MIME types so that the notebook picks the richest one it can draw.
///
/// The blocks go out in one write: a crash between two of them would otherwise leave half a block behind.
pub fn show(content: &[(&str, &str)]) {
    use std::fmt::Write as _;
    use std::io::Write as _;
    let mut text = String::new();
    for (mime, body) in content {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "EVCXR_BEGIN_CONTENT {mime}\n{body}\nEVCXR_END_CONTENT\n");
    }
    // A notebook that has gone away is not an error of the lesson.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
