//! Named lines over two axes of numbers.

use super::canvas::{Axis, Canvas, Marker, percent_axis, thinned};
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

/// How much of the width an axis takes beside which names stand.
const ROOM: f64 = 0.85;

/// From 0 to 100 %, with room on the right for the names of the lines.
pub(super) fn axis_with_room(title: &str) -> Axis {
    let mut axis = percent_axis(title, false);
    for (place, _) in &mut axis.ticks {
        *place *= ROOM;
    }
    axis
}

/// Draws `lines` over shares from 0 to 1 on [`axis_with_room`], each with its name where it ends.
pub(super) fn draw_with_room(canvas: &mut Canvas, lines: &[Line], y: Scale) -> Result<()> {
    let place = |&(share, value): &Point| (ROOM * share, y.place(value));
    let paths: Vec<Vec<Point>> =
        lines.iter().map(|line| line.points.iter().map(place).collect()).collect();
    for (path, &(colour, dash)) in paths.iter().zip(&LINES) {
        canvas.line(path, colour, 2.5, dash)?;
    }
    for (line, path) in lines.iter().zip(&paths) {
        let end: Vec<Point> = path.last().into_iter().copied().collect();
        canvas.label(&line.name, &end, &[Side::Right, Side::RightBelow, Side::RightAbove])?;
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
