//! How a value shows itself in a notebook: the evcxr display protocol, in one place.

/// Any value in its debug form.
///
/// A notebook asks the last value of a cell for `evcxr_display` and compiles the cell anew where there is none. With this
/// trait in scope the first try succeeds; a type's own `evcxr_display` goes before it.
pub trait Show {
    /// Shows the value as plain text.
    fn evcxr_display(&self);
}

impl<T: std::fmt::Debug + ?Sized> Show for T {
    fn evcxr_display(&self) {
        show(&[("text/plain", &format!("{self:?}"))]);
    }
}

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
