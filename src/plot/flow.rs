//! Boxes with words in them, and arrows from one to another.

use plotters::style::RGBColor;

use super::canvas::{Beside, Canvas};
use super::labels::Point;
use super::style::{self, Dash, INK, Letters};
use crate::Result;

/// How far an arrow keeps off what it joins, and how large its head is, in pixels.
const OFF: f64 = 6.0;
const HEAD: (f64, f64) = (8.0, 5.0);

/// A sheet whose places are pixels, counted from the left and from above.
pub(super) struct Flow<'a, 'b> {
    canvas: &'a mut Canvas<'b>,
    size: (f64, f64),
}

impl<'a, 'b> Flow<'a, 'b> {
    /// The drawing area of `canvas`, which is `size` pixels large.
    pub(super) fn new(canvas: &'a mut Canvas<'b>, size: (f64, f64)) -> Self {
        Self { canvas, size }
    }

    fn place(&self, (x, y): Point) -> Point {
        (x / self.size.0, 1.0 - y / self.size.1)
    }

    /// An empty box with its left upper corner at `corner`.
    pub(super) fn frame(
        &mut self,
        (left, top): Point,
        (width, height): Point,
        colour: RGBColor,
    ) -> Result<()> {
        let (right, bottom) = (left + width, top + height);
        let outline = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
            .map(|corner| self.place(corner));
        self.canvas.tint(&outline, colour)?;
        self.canvas.line(&outline, colour, 1.5, Dash::Solid)
    }

    /// Words centred at `middle`, in at most two lines of `room` pixels; the first line stands at the height of `middle`.
    pub(super) fn words(&mut self, text: &str, (x, y): Point, room: f64) -> Result<()> {
        let size = Letters::Tick.size();
        for (line, words) in (0_u8..2).zip(style::wrapped(text, size, room)) {
            let words = style::shortened(&words, size, room);
            self.canvas.inscription(&words, self.place((x, y + 18.0 * f64::from(line))))?;
        }
        Ok(())
    }

    /// One line of words beside `at`.
    pub(super) fn beside(&mut self, text: &str, at: Point, side: Beside) -> Result<()> {
        self.canvas.words(text, self.place(at), side)
    }

    /// A line through `path`, given in pixels.
    pub(super) fn line(
        &mut self,
        path: &[Point],
        colour: RGBColor,
        width: f64,
        dash: Dash,
    ) -> Result<()> {
        let path: Vec<Point> = path.iter().map(|&at| self.place(at)).collect();
        self.canvas.line(&path, colour, width, dash)
    }

    /// An arrow of ink from one thing to another, with some room to both.
    pub(super) fn arrow(&mut self, from: Point, to: Point) -> Result<()> {
        let (from, to) = (towards(from, to, OFF), towards(to, from, OFF));
        self.line(&[from, to], INK, 1.5, Dash::Solid)?;
        self.head(to, from, INK)
    }

    /// A line with a head at either end: what lies between two things.
    pub(super) fn span(&mut self, path: &[Point], colour: RGBColor, width: f64) -> Result<()> {
        let ([first, second, ..], [.., before, last]) = (path, path) else { return Ok(()) };
        let (start, end) = (towards(*first, *second, OFF), towards(*last, *before, OFF));
        self.head(start, *second, colour)?;
        self.head(end, *before, colour)?;
        let corners = path.iter().copied().skip(1).take(path.len() - 2);
        let path: Vec<Point> = [start].into_iter().chain(corners).chain([end]).collect();
        self.line(&path, colour, width, Dash::Solid)
    }

    /// The head of an arrow that comes from `from` and ends at `tip`.
    fn head(&mut self, tip: Point, from: Point, colour: RGBColor) -> Result<()> {
        let back = towards(tip, from, HEAD.0);
        let along = ((tip.0 - back.0) / HEAD.0, (tip.1 - back.1) / HEAD.0);
        let (dx, dy) = (-along.1 * HEAD.1, along.0 * HEAD.1);
        let head = [(back.0 + dx, back.1 + dy), tip, (back.0 - dx, back.1 - dy)];
        self.line(&head, colour, 1.5, Dash::Solid)
    }
}

/// The point `by` pixels from `from` on the way to `to`.
fn towards(from: Point, to: Point, by: f64) -> Point {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(f64::MIN_POSITIVE);
    (from.0 + dx / length * by, from.1 + dy / length * by)
}
