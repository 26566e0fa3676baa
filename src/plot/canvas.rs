//! The paper under every figure: frame, axes, lines, markers, labels. The only file that knows plotters.

use plotters::coord::Shift;
use plotters::element::{Circle, DashedPathElement, PathElement, Polygon, Rectangle, Text};
use plotters::prelude::{DrawingArea, IntoDrawingArea, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{
    Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle, WHITE,
};

use super::figure::Figure;
use super::labels::{Area, Place, Point, Side, Taken};
use super::style::{self, Dash, FONTS, GREY, INK, Letters, PALE};
use crate::{Error, Result};

/// Plotters draws on whole pixels; four of them make one on the screen, so that curves are smooth.
pub(super) const FINENESS: u32 = 4;

/// An axis; places on it run from 0 to 1.
pub(super) struct Axis {
    /// The title with its unit.
    pub(super) title: String,
    /// Places with their labels.
    pub(super) ticks: Vec<(f64, String)>,
    /// Whether lines run across the figure from the ticks.
    pub(super) grid: bool,
}

/// What is known of a figure before it is drawn.
pub(super) struct Plan {
    pub(super) title: String,
    /// What the figure shows, under the title.
    pub(super) finding: String,
    /// Width and height of the plotting area in pixels.
    pub(super) size: (f64, f64),
    pub(super) x: Axis,
    pub(super) y: Axis,
}

/// The shape of a point.
#[derive(Clone, Copy)]
pub(super) enum Marker {
    Disc,
    Triangle,
    Diamond,
}

/// Where text stands that is not moved out of the way of others.
#[derive(Clone, Copy)]
pub(super) enum Beside {
    Right,
    Left,
}

/// The figure of `plan` with what `draw` draws into it; `alt` says what it shows.
pub(super) fn drawn(
    plan: Plan,
    alt: String,
    draw: impl FnOnce(&mut Canvas<'_>) -> Result<()>,
) -> Result<Figure> {
    let mut buffer = String::new();
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    draw(&mut canvas)?;
    let frame = canvas.finish()?;
    Ok(frame.figure(&buffer, alt))
}

/// A figure in the making; its places are pairs from (0, 0), left below, to (1, 1).
pub(super) struct Canvas<'a> {
    root: DrawingArea<SVGBackend<'a>, Shift>,
    frame: Area,
    size: (f64, f64),
    taken: Taken,
    title: String,
}

impl<'a> Canvas<'a> {
    /// White paper with title, finding and axes; the SVG goes into `buffer`.
    pub(super) fn new(buffer: &'a mut String, plan: Plan) -> Result<Self> {
        let tick = Letters::Tick.size();
        let widest =
            plan.y.ticks.iter().map(|(_, label)| style::width(label, tick)).fold(24.0, f64::max);
        let last = plan.x.ticks.last().map_or(0.0, |(_, label)| style::width(label, tick));
        let sides = (widest + 22.0, (last / 2.0 + 8.0).max(26.0));
        let canvas =
            Self::paper(buffer, plan.title, &plan.finding, plan.size, sides, (72.0, 58.0))?;
        canvas.axes(&plan.x, &plan.y)?;
        Ok(canvas)
    }

    /// White paper with title and finding, without axes; `size` is that of the area to draw on, in pixels.
    pub(super) fn blank(
        buffer: &'a mut String,
        title: String,
        finding: &str,
        size: (f64, f64),
    ) -> Result<Self> {
        Self::paper(buffer, title, finding, size, (16.0, 16.0), (54.0, 16.0))
    }

    /// White paper with title and finding, and room around the area to draw on.
    fn paper(
        buffer: &'a mut String,
        title: String,
        finding: &str,
        area: (f64, f64),
        (left, right): (f64, f64),
        (above, below): (f64, f64),
    ) -> Result<Self> {
        let total_width = left + area.0 + right;
        let lines = style::wrapped(finding, Letters::Text.size(), total_width - 40.0);
        let top = above + 20.0 * lines.len() as f64;
        let frame = Area { left, top, right: left + area.0, bottom: top + area.1 };
        let size = (total_width, frame.bottom + below);
        let root =
            SVGBackend::with_string(buffer, (pixels(size.0), pixels(size.1))).into_drawing_area();
        root.fill(&WHITE).map_err(|error| drawing(&error))?;
        let canvas = Self { root, frame, size, taken: Taken::new(frame), title };
        canvas.heading(&lines)?;
        Ok(canvas)
    }

    /// A line through `path`.
    pub(super) fn line(
        &mut self,
        path: &[Point],
        colour: RGBColor,
        width: f64,
        dash: Dash,
    ) -> Result<()> {
        let path: Vec<Point> = path.iter().map(|&place| self.pixel(place)).collect();
        self.taken.line(&path);
        self.pixel_line(&path, colour, width, dash)
    }

    /// A line that labels may cross.
    pub(super) fn guide(
        &self,
        path: &[Point],
        colour: RGBColor,
        width: f64,
        dash: Dash,
    ) -> Result<()> {
        let path: Vec<Point> = path.iter().map(|&place| self.pixel(place)).collect();
        self.pixel_line(&path, colour, width, dash)
    }

    /// A bar that stands on the x axis.
    pub(super) fn bar(&mut self, from: f64, to: f64, height: f64, colour: RGBColor) -> Result<()> {
        let ((left, top), (right, bottom)) = (self.pixel((from, height)), self.pixel((to, 0.0)));
        self.taken.area(Area { left, top, right, bottom });
        let bar = Rectangle::new([fine((left, top)), fine((right, bottom))], colour.filled());
        self.root.draw(&bar).map_err(|error| drawing(&error))
    }

    /// A bar between two corners, wherever they stand.
    pub(super) fn block(&mut self, from: Point, to: Point, colour: RGBColor) -> Result<()> {
        self.shade(from, to, colour, 1.0)
    }

    /// A bar between two corners, whose opacity says something.
    pub(super) fn shade(
        &mut self,
        from: Point,
        to: Point,
        colour: RGBColor,
        opacity: f64,
    ) -> Result<()> {
        let ((x0, y0), (x1, y1)) = (self.pixel(from), self.pixel(to));
        let (left, right, top, bottom) = (x0.min(x1), x0.max(x1), y0.min(y1), y0.max(y1));
        self.taken.area(Area { left, top, right, bottom });
        let corners = [fine((left, top)), fine((right, bottom))];
        let block = Rectangle::new(corners, colour.mix(opacity).filled());
        self.root.draw(&block).map_err(|error| drawing(&error))
    }

    /// Text in the middle of `at`, on whatever is there.
    pub(super) fn inscription(&mut self, text: &str, at: Point) -> Result<()> {
        self.text(text, self.pixel(at), Letters::Tick, INK, HPos::Center, VPos::Center)
    }

    /// A tinted area inside `outline`.
    pub(super) fn tint(&self, outline: &[Point], colour: RGBColor) -> Result<()> {
        self.fill(outline, colour, 0.12)
    }

    /// An area inside `outline`, over which labels may be written.
    pub(super) fn fill(&self, outline: &[Point], colour: RGBColor, opacity: f64) -> Result<()> {
        let outline: Vec<(i32, i32)> =
            outline.iter().map(|&place| fine(self.pixel(place))).collect();
        self.root
            .draw(&Polygon::new(outline, colour.mix(opacity).filled()))
            .map_err(|error| drawing(&error))
    }

    /// Text beside `at`, where the place is known to be free.
    pub(super) fn words(&mut self, text: &str, at: Point, side: Beside) -> Result<()> {
        const GAP: f64 = 6.0;
        let letters = Letters::Tick;
        let (width, height) = (style::width(text, letters.size()), letters.size());
        let (x, y) = self.pixel(at);
        let (x, y, left, h) = match side {
            Beside::Right => (x + GAP, y, x + GAP, HPos::Left),
            Beside::Left => (x - GAP, y, x - GAP - width, HPos::Right),
        };
        let (top, bottom) = (y - height / 2.0, y + height / 2.0);
        self.taken.area(Area { left, top, right: left + width, bottom });
        self.text(text, (x, y), letters, INK, h, VPos::Center)
    }

    /// A point of `radius` pixels.
    pub(super) fn marker(
        &mut self,
        at: Point,
        shape: Marker,
        radius: f64,
        colour: RGBColor,
        opacity: f64,
    ) -> Result<()> {
        let at = self.pixel(at);
        self.taken.point(at);
        self.pixel_marker(at, shape, radius, colour.mix(opacity).filled())
    }

    /// A large point with a white rim, which labels keep off.
    pub(super) fn landmark(
        &mut self,
        at: Point,
        shape: Marker,
        radius: f64,
        colour: RGBColor,
    ) -> Result<()> {
        let (x, y) = self.pixel(at);
        self.taken.area(Area {
            left: x - radius,
            top: y - radius,
            right: x + radius,
            bottom: y + radius,
        });
        self.pixel_marker((x, y), shape, radius + 2.0, WHITE.filled())?;
        self.pixel_marker((x, y), shape, radius, colour.filled())
    }

    /// The value of a bar: above it, or inside where that is free of lines and the top is not.
    pub(super) fn bar_value(&mut self, middle: f64, height: f64, text: &str) -> Result<()> {
        let letters = Letters::Tick;
        let ((x, top), (_, foot)) = (self.pixel((middle, height)), self.pixel((middle, 0.0)));
        let half = (style::width(text, letters.size()) / 2.0, letters.size() / 2.0 + 1.0);
        let area = |y: f64| Area {
            left: x - half.0,
            top: y - half.1,
            right: x + half.0,
            bottom: y + half.1,
        };
        let above = top - 3.0 - half.1;
        // Inside the bar, at its top and at its foot, where the bar is high enough.
        let inside =
            [top + 4.0 + half.1, foot - 4.0 - half.1].into_iter().filter(|y| y + half.1 < foot);
        let inside = inside.filter(|y| y - half.1 > top);
        let places: Vec<f64> =
            (above > self.frame.top).then_some(above).into_iter().chain(inside).collect();
        let free = places.iter().find(|&&y| self.taken.crossings(&area(y)) == 0);
        let y = free.or(places.first()).copied().unwrap_or(above);
        self.taken.area(area(y));
        self.text(text, (x, y), letters, INK, HPos::Center, VPos::Center)
    }

    /// Text beside the first of `anchors` where it covers nothing; returns the anchor that was chosen.
    pub(super) fn label(&mut self, text: &str, anchors: &[Point], sides: &[Side]) -> Result<Point> {
        let letters = Letters::Text;
        let room = (style::width(text, letters.size()), 1.3 * letters.size());
        let pixels: Vec<Point> = anchors.iter().map(|&place| self.pixel(place)).collect();
        let Place { anchor, area, far } = self.taken.place(&pixels, sides, room);
        if far {
            let leader = [anchor, area.nearest(anchor)];
            self.taken.line(&leader);
            self.pixel_line(&leader, GREY, 1.0, Dash::Solid)?;
        }
        let middle = f64::midpoint(area.top, area.bottom);
        // The width is an estimate: keep the end next to the anchor where it was computed.
        let (x, side) = if area.left >= anchor.0 {
            (area.left, HPos::Left)
        } else if area.right <= anchor.0 {
            (area.right, HPos::Right)
        } else {
            (f64::midpoint(area.left, area.right), HPos::Center)
        };
        self.text(text, (x, middle), letters, INK, side, VPos::Center)?;
        let chosen = pixels.iter().position(|&pixel| pixel == anchor);
        Ok(chosen.and_then(|place| anchors.get(place).copied()).unwrap_or_default())
    }

    /// Grey words that name a part of the figure, beside `at`.
    pub(super) fn caption(&mut self, text: &str, at: Point, side: Side) -> Result<()> {
        let letters = Letters::Tick;
        let room = (style::width(text, letters.size()), 1.3 * letters.size());
        let Place { area, .. } = self.taken.place(&[self.pixel(at)], &[side], room);
        let middle = (f64::midpoint(area.left, area.right), f64::midpoint(area.top, area.bottom));
        self.text(text, middle, letters, GREY, HPos::Center, VPos::Center)
    }

    /// The finished figure, whose SVG was drawn into the buffer.
    pub(super) fn finish(self) -> Result<Frame> {
        self.root.present().map_err(|error| drawing(&error))?;
        Ok(Frame { title: self.title, size: (pixels(self.size.0), pixels(self.size.1)) })
    }

    fn heading(&self, finding: &[String]) -> Result<()> {
        self.text(&self.title, (16.0, 24.0), Letters::Title, INK, HPos::Left, VPos::Center)?;
        let mut y = 48.0;
        for line in finding {
            self.text(line, (16.0, y), Letters::Text, GREY, HPos::Left, VPos::Center)?;
            y += 20.0;
        }
        Ok(())
    }

    fn axes(&self, x: &Axis, y: &Axis) -> Result<()> {
        let Area { left, top, right, bottom } = self.frame;
        let thin = |path: &[Point]| self.pixel_line(path, PALE, 1.0, Dash::Solid);
        for (place, label) in &x.ticks {
            let (at, _) = self.pixel((*place, 0.0));
            if x.grid {
                thin(&[(at, top), (at, bottom)])?;
            }
            self.text(label, (at, bottom + 8.0), Letters::Tick, INK, HPos::Center, VPos::Top)?;
        }
        for (place, label) in &y.ticks {
            let (_, at) = self.pixel((0.0, *place));
            if y.grid {
                thin(&[(left, at), (right, at)])?;
            }
            self.text(label, (left - 8.0, at), Letters::Tick, INK, HPos::Right, VPos::Center)?;
        }
        self.pixel_line(&[(left, top), (left, bottom), (right, bottom)], INK, 1.0, Dash::Solid)?;
        let middle = f64::midpoint(left, right);
        self.text(
            &x.title,
            (middle, bottom + 42.0),
            Letters::Text,
            INK,
            HPos::Center,
            VPos::Center,
        )?;
        self.text(&y.title, (16.0, top - 18.0), Letters::Text, INK, HPos::Left, VPos::Center)
    }

    fn pixel(&self, (x, y): Point) -> Point {
        let Area { left, top, right, bottom } = self.frame;
        (left + x * (right - left), bottom - y * (bottom - top))
    }

    fn pixel_line(&self, path: &[Point], colour: RGBColor, width: f64, dash: Dash) -> Result<()> {
        let path: Vec<(i32, i32)> = path.iter().map(|&point| fine(point)).collect();
        let style =
            ShapeStyle { color: colour.to_rgba(), filled: false, stroke_width: pixels(width) };
        match dash {
            Dash::Solid => self.root.draw(&PathElement::new(path, style)),
            Dash::Broken(dash, gap) => {
                let (dash, gap) = (dash * FINENESS, gap * FINENESS);
                self.root.draw(&DashedPathElement::new(path, dash, gap, style))
            }
        }
        .map_err(|error| drawing(&error))
    }

    fn pixel_marker(
        &self,
        (x, y): Point,
        shape: Marker,
        radius: f64,
        style: ShapeStyle,
    ) -> Result<()> {
        let corners = match shape {
            Marker::Disc => {
                let disc = Circle::new(fine((x, y)), pixels(radius), style);
                return self.root.draw(&disc).map_err(|error| drawing(&error));
            }
            Marker::Triangle => {
                let (wide, low) = (0.95 * radius, 0.6 * radius);
                vec![(x, y - 1.1 * radius), (x + wide, y + low), (x - wide, y + low)]
            }
            Marker::Diamond => {
                vec![(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
            }
        };
        let corners: Vec<(i32, i32)> = corners.into_iter().map(fine).collect();
        self.root.draw(&Polygon::new(corners, style)).map_err(|error| drawing(&error))
    }

    fn text(
        &self,
        text: &str,
        at: Point,
        letters: Letters,
        colour: RGBColor,
        h: HPos,
        v: VPos,
    ) -> Result<()> {
        let weight =
            if matches!(letters, Letters::Title) { FontStyle::Bold } else { FontStyle::Normal };
        // The SVG backend divides the size of a font by 1.24.
        let size = letters.size() * 1.24 * f64::from(FINENESS);
        let style = TextStyle {
            font: FontDesc::new(FontFamily::Name(FONTS), size, weight),
            color: colour.to_backend_color(),
            pos: Pos::new(h, v),
        };
        self.root
            .draw(&Text::new(text.to_owned(), fine(at), style))
            .map_err(|error| drawing(&error))
    }
}

/// What a finished canvas leaves when its buffer is free again.
pub(super) struct Frame {
    title: String,
    size: (u32, u32),
}

impl Frame {
    /// The figure around the finished `drawing`; `alt` says what it shows.
    pub(super) fn figure(self, drawing: &str, alt: String) -> Figure {
        Figure::new(self.title, alt, self.size, drawing)
    }
}

/// A length in the drawing's own pixels.
fn pixels(length: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size on the screen: a few thousand, and `as` saturates"
    )]
    let pixels = (length * f64::from(FINENESS)).round() as u32;
    pixels
}

/// A place in the drawing's own pixels.
fn fine((x, y): Point) -> (i32, i32) {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a place on the screen, and `as` saturates"
    )]
    let round = |length: f64| (length * f64::from(FINENESS)).round() as i32;
    (round(x), round(y))
}

fn drawing(error: &impl std::fmt::Display) -> Error {
    Error::NotComputable { what: "the figure", why: error.to_string() }
}

/// `path` with as many points as can be seen: consecutive ones lie at least 1/300 of the figure apart.
pub(super) fn thinned(path: impl IntoIterator<Item = Point>) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    let mut last = None;
    for (x, y) in path {
        last = Some((x, y));
        if kept.last().is_none_or(|&(a, b)| (x - a).hypot(y - b) >= 1.0 / 300.0) {
            kept.push((x, y));
        }
    }
    if let Some(end) = last.filter(|end| kept.last() != Some(end)) {
        kept.push(end);
    }
    kept
}

/// An axis of percentages from 0 to 100.
pub(super) fn percent_axis(title: &str, grid: bool) -> Axis {
    let ticks = (0..=5).map(|fifth| (f64::from(fifth) / 5.0, (fifth * 20).to_string())).collect();
    Axis { title: title.to_owned(), ticks, grid }
}
