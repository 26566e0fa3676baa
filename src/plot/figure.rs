//! A finished figure.

use std::fmt;
use std::io::Write as _;
use std::path::Path;

use super::canvas::FINENESS;
use crate::{Error, Result, display, text, whole};

/// A drawn figure: an SVG, its title and the sentence that says what it shows.
///
/// `Display` is that sentence, so that a terminal says what a notebook draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    title: String,
    alt: String,
    svg: String,
}

impl Figure {
    /// The figure around `drawing`, an `<svg>` document of `size` in the drawing's own, finer pixels.
    pub(super) fn new(title: String, alt: String, size: (u32, u32), drawing: &str) -> Self {
        let (width, height) = size;
        let (shown_width, shown_height) = (width / FINENESS, height / FINENESS);
        let body = drawing.split_once('>').map_or(drawing, |(_, body)| body);
        // Letters keep a white rim, so that they can be read where they cross a line.
        let rim = 4 * FINENESS;
        let body = body.replace(
            "<text ",
            &format!(
                "<text stroke=\"#FFFFFF\" stroke-width=\"{rim}\" stroke-linejoin=\"round\" paint-order=\"stroke\" "
            ),
        );
        let (label, caption) = (text::escaped(&alt), text::escaped(&title));
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{shown_width}\" \
             height=\"{shown_height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{label}\" \
             style=\"max-width:100%;height:auto\">\n<title>{caption}</title>\n<desc>{label}</desc>{body}"
        );
        Self { title, alt, svg }
    }

    /// The SVG document.
    #[must_use]
    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// What the figure shows, in full sentences, with the numbers that are seen in it.
    #[must_use]
    pub fn alt(&self) -> &str {
        &self.alt
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Writes the SVG to a file, whole or not at all.
    ///
    /// # Errors
    ///
    /// If the folder does not exist or cannot be written to.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        let written = whole::write(path, |mut file| file.write_all(self.svg.as_bytes()));
        written.map_err(|error: std::io::Error| {
            let cure =
                "give the name of a file in a folder that exists and can be written to".to_owned();
            Error::File {
                path: path.to_owned(),
                problem: format!("the figure was not saved ({error})"),
                cure,
            }
        })
    }

    /// Shows the figure in a notebook.
    pub fn evcxr_display(&self) {
        display::show(&[("text/html", &self.svg), ("text/plain", &self.alt)]);
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.alt)
    }
}
