//! What stimuli are made of: hue and temperature of colours. Their effects are tested with
//! [`stats`](crate::stats).
//!
//! Korean: 감성마케팅, 색채(컬러)마케팅, 색온도감.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | r, g, b | red, green and blue of an sRGB colour | 0 to 255 |
//! | H | hue, the angle on the colour circle: 0 red, 120 green, 240 blue | degrees, 0 to 360 |
//! | L | relative luminance | 0 (black) to 1 (white) |
//!
//! "Warm" and "cool" are conventions of colour studies, not physics: warm hues tend to raise arousal, cool
//! ones to calm, and their effects on buying are small to medium (Roschk, Loureiro & Breitsohl, 2017).
//! Which colours please differs between cultures; test before painting the lobby.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::emotion::{self, ColourTemperature};
//!
//! // The orange of a poster, and grey letters on its white margin
//! assert_eq!(emotion::hue_temperature(255, 80, 0), ColourTemperature::Warm);
//! assert!(emotion::contrast_ratio([119, 119, 119], [255, 255, 255]) < 4.5); // too pale to be read well
//! ```
//!
//! # References
//!
//! - Bellizzi, J. A., Crowley, A. E., & Hasty, R. W. (1983). The effects of color in store design. *Journal
//!   of Retailing*, 59(1), 21–45.
//! - Labrecque, L. I., & Milne, G. R. (2012). Exciting red and competent blue. *Journal of the Academy of
//!   Marketing Science*, 40, 711–727.
//! - Roschk, H., Loureiro, S. M. C., & Breitsohl, J. (2017). Calibrating 30 years of experimental research:
//!   A meta-analysis of the atmospheric effects of music, scent, and color. *Journal of Retailing*, 93(2),
//!   228–240.
//! - W3C (2018). *Web Content Accessibility Guidelines 2.1*, success criterion 1.4.3.

use crate::lists::closed_list;

closed_list! {
    /// How warm a colour looks.
    ///
    /// *Korean term:* 색온도감.
    ///
    /// A convention of colour studies; see [`hue_temperature`].
    ColourTemperature of "color-marketing"
    ko "색온도감"
    en "Temperature of a colour"
    {
        Warm "warm"
            ko "난색": "빨강·주황·노랑처럼 따뜻하게 느껴지는 색이다."
            en "warm": "Red, orange, yellow: looks warm."
        Cool "cool"
            ko "한색": "청록·파랑처럼 차갑게 느껴지는 색이다."
            en "cool": "Turquoise, blue: looks cool."
        Intermediate "intermediate"
            ko "중간색": "연두나 보라처럼 난색과 한색 사이에 있는 색이다."
            en "intermediate": "Yellowish green, violet: between the two."
        Neutral "neutral"
            ko "무채색": "흰색·회색·검정처럼 색상이 없는 색이다."
            en "neutral": "White, grey, black: has no hue."
    }
}

/// The hue of a colour, none for white, grey and black.
///
/// ```text
/// H = 60° · (g − b)/C,  120° + 60° · (b − r)/C  or  240° + 60° · (r − g)/C,  with red, green or blue the largest
/// C = largest − smallest of r, g, b
/// ```
///
/// *Korean term:* 색상 (HSL의 색상각).
///
/// - `red`, `green`, `blue`: of an sRGB colour, 0 to 255
/// - result: degrees, 0 up to 360
///
/// # References
///
/// Joblove, G. H., & Greenberg, D. (1978). Color spaces for computer graphics. *SIGGRAPH Computer
/// Graphics*, 12(3), 20–25.
///
/// # Examples
///
/// ```
/// use tourism_marketing::emotion;
///
/// let orange = emotion::hue(255, 80, 0).unwrap_or_default(); // of a poster
/// assert!((orange - 18.823529).abs() < 1e-6);
/// assert_eq!(emotion::hue(128, 128, 128), None);
/// ```
#[must_use]
#[doc(alias = "색상")]
pub fn hue(red: u8, green: u8, blue: u8) -> Option<f64> {
    let (r, g, b) = (f64::from(red), f64::from(green), f64::from(blue));
    let chroma = r.max(g).max(b) - r.min(g).min(b);
    if chroma == 0.0 {
        return None;
    }
    let sixths = if red >= green && red >= blue {
        (g - b) / chroma
    } else if green >= blue {
        2.0 + (b - r) / chroma
    } else {
        4.0 + (r - g) / chroma
    };
    let degrees = 60.0 * sixths;
    Some(if degrees < 0.0 { degrees + 360.0 } else { degrees })
}

/// How warm a colour looks, by its hue.
///
/// ```text
/// warm: H ≤ 90° or H ≥ 300°,  cool: 120° ≤ H ≤ 270°,  intermediate: between,  neutral: no hue
/// ```
///
/// The bounds are a convention, here as in the studies of colour in shops; state them in a report. A pale
/// or dark colour has the temperature of its hue too, though it hardly shows.
///
/// *Korean term:* 색온도감 (난색·한색).
///
/// - `red`, `green`, `blue`: of an sRGB colour, 0 to 255
/// - result: warm, cool, intermediate or neutral
///
/// # References
///
/// Bellizzi, Crowley & Hasty (1983), for the split into warm and cool.
///
/// # Examples
///
/// ```
/// use tourism_marketing::emotion::{self, ColourTemperature};
///
/// // Three lobbies: orange, blue, grey.
/// assert_eq!(emotion::hue_temperature(255, 80, 0), ColourTemperature::Warm);
/// assert_eq!(emotion::hue_temperature(0, 120, 255), ColourTemperature::Cool);
/// assert_eq!(emotion::hue_temperature(128, 128, 128), ColourTemperature::Neutral);
/// ```
#[must_use]
#[doc(alias = "색온도감")]
#[doc(alias = "난색")]
#[doc(alias = "한색")]
#[doc(alias = "컬러마케팅")]
pub fn hue_temperature(red: u8, green: u8, blue: u8) -> ColourTemperature {
    match hue(red, green, blue) {
        None => ColourTemperature::Neutral,
        Some(hue) if hue <= 90.0 || hue >= 300.0 => ColourTemperature::Warm,
        Some(hue) if (120.0..=270.0).contains(&hue) => ColourTemperature::Cool,
        Some(_) => ColourTemperature::Intermediate,
    }
}

/// How well two colours can be told apart, as letters on their ground: the contrast ratio of WCAG.
///
/// ```text
/// (L₁ + 0.05) / (L₂ + 0.05),  L₁ the lighter;  L = 0.2126 R + 0.7152 G + 0.0722 B of linear light
/// ```
///
/// A sign that older guests shall read needs at least 4.5, in large letters 3.
///
/// *Korean term:* 명도 대비.
///
/// - `first`, `second`: red, green and blue of two sRGB colours, 0 to 255
/// - result: 1 (the same) to 21 (black on white)
///
/// # References
///
/// W3C (2018).
///
/// # Examples
///
/// ```
/// use tourism_marketing::emotion;
///
/// assert_eq!(emotion::contrast_ratio([0, 0, 0], [255, 255, 255]), 21.0); // a sign in the lobby
/// assert!((emotion::contrast_ratio([119, 119, 119], [255, 255, 255]) - 4.48).abs() < 0.005);
/// ```
#[must_use]
#[doc(alias = "명도 대비")]
#[doc(alias = "WCAG")]
pub fn contrast_ratio(first: [u8; 3], second: [u8; 3]) -> f64 {
    let (a, b) = (luminance(first), luminance(second));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
