//! Colours, letters and lines: what all figures have in common.

use plotters::style::RGBColor;
pub(super) use plotters::style::WHITE;

use crate::text;

/// Faces that draw Hangul on Linux, macOS and Windows, then whatever there is.
pub(super) const FONTS: &str =
    "Noto Sans KR, Apple SD Gothic Neo, Malgun Gothic, NanumGothic, sans-serif";

/// Letters and the line of an axis.
pub(super) const INK: RGBColor = RGBColor(0x22, 0x22, 0x22);
/// Second-rank letters and reference lines; 5.7 to 1 on white.
pub(super) const GREY: RGBColor = RGBColor(0x66, 0x66, 0x66);
/// The grid.
pub(super) const PALE: RGBColor = RGBColor(0xDD, 0xDD, 0xDD);
// Okabe, M., & Ito, K. (2008). Color universal design.
pub(super) const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xB2);
pub(super) const SKY: RGBColor = RGBColor(0x56, 0xB4, 0xE9);
pub(super) const VERMILLION: RGBColor = RGBColor(0xD5, 0x5E, 0x00);
pub(super) const GREEN: RGBColor = RGBColor(0x00, 0x9E, 0x73);
pub(super) const PURPLE: RGBColor = RGBColor(0xCC, 0x79, 0xA7);

/// How a line is broken: lengths of dash and gap in pixels.
#[derive(Clone, Copy)]
pub(super) enum Dash {
    Solid,
    Broken(u32, u32),
}

/// Lines that can be told apart without their colours.
pub(super) const LINES: [(RGBColor, Dash); 5] = [
    (BLUE, Dash::Solid),
    (VERMILLION, Dash::Broken(10, 5)),
    (GREEN, Dash::Broken(3, 4)),
    (PURPLE, Dash::Broken(20, 6)),
    (INK, Dash::Broken(2, 8)),
];

/// The size of letters in pixels.
#[derive(Clone, Copy)]
pub(super) enum Letters {
    Title,
    Text,
    Tick,
}

impl Letters {
    pub(super) fn size(self) -> f64 {
        match self {
            Self::Title => 17.0,
            Self::Text => 14.0,
            Self::Tick => 13.0,
        }
    }
}

/// About how wide `text` is at `size`; no font is at hand, so these are widths that the usual ones share.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(letter_width).sum::<f64>() * size
}

/// The width of a letter as a part of its size.
fn letter_width(letter: char) -> f64 {
    match letter {
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'j' | 'l' => 0.32,
        '(' | ')' | '[' | ']' | '-' | '"' | 'f' | 'r' | 't' | 'I' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '→' | '←' | '▲' | '●' => 0.92,
        letter if letter.is_uppercase() => 0.7,
        letter => match text::char_columns(letter) {
            0 => 0.0,
            1 => 0.6,
            _ => 0.94,
        },
    }
}

/// `text` in lines that fit into `room` pixels, broken at spaces but not before %; a longer word keeps a line to itself.
pub(super) fn wrapped(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let text = text.replace(" %", "\u{a0}%");
    for word in text.split(' ') {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= room || line.is_empty() {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    lines
}

/// `text` cut to `room` pixels, with an ellipsis where something is missing.
pub(super) fn shortened(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if width(&short, size) + 2.0 * size > room {
            break;
        }
        short.push(c);
    }
    short + "…"
}
