//! Named lines over two axes of numbers.

use super::canvas::{Canvas, Marker, thinned};
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::LINES;
use crate::{Error, Result};

/// A line through numbers.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) points: Vec<Point>,
}

/// Draws `lines`, at most five, each with its name beside it; `dots` marks the points that were given.
pub(super) fn draw(
    canvas: &mut Canvas,
    lines: &[Line],
    (x, y): (Scale, Scale),
    dots: bool,
) -> Result<()> {
    let places: Vec<Vec<Point>> = lines
        .iter()
        .map(|line| {
            let placed = line.points.iter().map(|&(a, b)| (x.place(a), y.place(b)));
            if dots { placed.collect() } else { thinned(placed) }
        })
        .collect();
    for (path, &(colour, dash)) in places.iter().zip(&LINES) {
        canvas.line(path, colour, 2.5, dash)?;
        if dots {
            for &at in path {
                canvas.marker(at, Marker::Disc, 3.5, colour, 1.0)?;
            }
        }
    }
    let end = |path: &Vec<Point>| path.last().map_or(0.0, |(_, height)| *height);
    let lowest = places.iter().map(end).fold(f64::INFINITY, f64::min);
    for (line, path) in lines.iter().zip(&places) {
        // Along the last third: there the lines have drifted apart.
        let third = path.len().div_ceil(3);
        let anchors: Vec<Point> =
            path.iter().rev().take(third).step_by(third / 20 + 1).copied().collect();
        let sides = [
            Side::Above,
            Side::LeftAbove,
            Side::Left,
            Side::RightBelow,
            Side::Below,
            Side::Right,
            Side::RightAbove,
        ];
        // Above the lowest line there may be others, and a label between two lines could be either's.
        let below = [Side::Below, Side::RightBelow, Side::LeftBelow, Side::Right, Side::Above];
        let is_lowest = lines.len() > 1 && end(path) <= lowest;
        canvas.label(&line.name, &anchors, if is_lowest { &below } else { &sides })?;
    }
    Ok(())
}

/// No more lines than can be told apart without their colours.
pub(super) fn judge(name: &'static str, count: usize) -> Result<()> {
    if count <= LINES.len() {
        return Ok(());
    }
    let what = format!("`{name}` has {count} values");
    Err(Error::Contradiction { what, rule: "at most 5 lines can be told apart in one figure" })
}
