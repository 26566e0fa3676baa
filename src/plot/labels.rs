//! Where a label fits: beside what it names, and on nothing else.

/// A place in pixels.
pub(super) type Point = (f64, f64);

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    fn holds(&self, (x, y): Point) -> bool {
        x >= self.left && x <= self.right && y >= self.top && y <= self.bottom
    }

    /// The point of this area that is nearest to `point`.
    pub(super) fn nearest(&self, (x, y): Point) -> Point {
        (x.max(self.left).min(self.right), y.max(self.top).min(self.bottom))
    }

    /// This area and `by` pixels around it.
    fn grown(&self, by: f64) -> Self {
        let Self { left, top, right, bottom } = *self;
        Self { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
    }

    /// The part of this area that `other` covers, in square pixels.
    fn shared(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }

    fn size(&self) -> f64 {
        (self.right - self.left) * (self.bottom - self.top)
    }
}

/// Where a label went.
pub(super) struct Place {
    /// What it names.
    pub(super) anchor: Point,
    pub(super) area: Area,
    /// Whether a line must join the two.
    pub(super) far: bool,
}

/// The distance between a label and what it names, in pixels, where there is room.
const NEAR: f64 = 10.0;

/// Where a label stands to what it names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Side {
    Right,
    Left,
    Above,
    Below,
    RightBelow,
    LeftAbove,
    RightAbove,
    LeftBelow,
}

impl Side {
    pub(super) const ALL: [Self; 8] = [
        Self::Right,
        Self::Left,
        Self::Above,
        Self::Below,
        Self::RightBelow,
        Self::LeftAbove,
        Self::RightAbove,
        Self::LeftBelow,
    ];

    /// The rectangle of a label of `size` on this side of `anchor`, `gap` pixels off.
    fn area(self, (x, y): Point, (width, height): (f64, f64), gap: f64) -> Area {
        let diagonal = 0.6 * gap;
        let (left, top) = match self {
            Self::Right => (x + gap, y - height / 2.0),
            Self::Left => (x - gap - width, y - height / 2.0),
            Self::Above => (x - width / 2.0, y - gap - height),
            Self::Below => (x - width / 2.0, y + gap),
            Self::RightBelow => (x + diagonal, y + diagonal),
            Self::LeftAbove => (x - diagonal - width, y - diagonal - height),
            Self::RightAbove => (x + diagonal, y - diagonal - height),
            Self::LeftBelow => (x - diagonal - width, y + diagonal),
        };
        Area { left, top, right: left + width, bottom: top + height }
    }
}

/// What has been drawn so far, and the frame that labels must not leave.
pub(super) struct Taken {
    frame: Area,
    points: Vec<Point>,
    areas: Vec<Area>,
}

impl Taken {
    pub(super) fn new(frame: Area) -> Self {
        Self { frame, points: Vec::new(), areas: Vec::new() }
    }

    /// Keeps labels off a line through `path`.
    pub(super) fn line(&mut self, path: &[Point]) {
        for pair in path.windows(2) {
            if let &[(x0, y0), (x1, y1)] = pair {
                let steps = ((x1 - x0).hypot(y1 - y0) / 4.0).ceil().clamp(1.0, 500.0);
                let mut step = 0.0;
                while step <= steps {
                    let part = step / steps;
                    self.points.push((x0 + part * (x1 - x0), y0 + part * (y1 - y0)));
                    step += 1.0;
                }
            }
        }
    }

    /// Keeps labels off a rectangle.
    pub(super) fn area(&mut self, area: Area) {
        self.areas.push(area);
    }

    /// Keeps labels off a point.
    pub(super) fn point(&mut self, point: Point) {
        self.points.push(point);
    }

    /// The best place for a label of `size` beside one of `anchors`, which is taken from then on.
    ///
    /// Near places, earlier anchors and earlier sides are preferred where two are equally free. A label that
    /// had to go far off needs a line to its anchor.
    pub(super) fn place(&mut self, anchors: &[Point], sides: &[Side], size: (f64, f64)) -> Place {
        let corner = (self.frame.left, self.frame.top);
        let mut best =
            Place { anchor: corner, area: Side::RightBelow.area(corner, size, NEAR), far: false };
        let mut least = f64::INFINITY;
        for (rank, &anchor) in anchors.iter().enumerate() {
            for (turn, side) in sides.iter().enumerate() {
                for gap in [NEAR, 28.0, 56.0, 96.0, 144.0, 200.0] {
                    let area = side.area(anchor, size, gap);
                    let taste = 0.05 * gap + 1e-3 * rank as f64 + 1e-5 * turn as f64;
                    let far = gap > NEAR;
                    let leader =
                        if far { self.struck_out(anchor, area.nearest(anchor)) } else { 0.0 };
                    let cost = self.cost(&area) + leader + taste;
                    if cost < least {
                        least = cost;
                        best = Place { anchor, area, far };
                    }
                }
            }
        }
        self.areas.push(best.area);
        best
    }

    /// How many points of the lines lie in `area`.
    pub(super) fn crossings(&self, area: &Area) -> usize {
        self.points.iter().filter(|&&point| area.holds(point)).count()
    }

    /// How much a line between two points would strike out: labels and bars, and a little for other lines.
    fn struck_out(&self, (x0, y0): Point, (x1, y1): Point) -> f64 {
        let on_line = (0..=20).map(|step| f64::from(step) / 20.0);
        let points = on_line.map(|part| (x0 + part * (x1 - x0), y0 + part * (y1 - y0)));
        let hit = points.filter(|&point| self.areas.iter().any(|area| area.holds(point))).count();
        let length = (x1 - x0).hypot(y1 - y0).max(1.0);
        let crossed = self.points.iter().filter(|&&(x, y)| {
            let along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
            let aside = ((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length;
            along > NEAR && along < length && aside.abs() < 3.0
        });
        10.0 * hit as f64 + 2.0 * crossed.count() as f64
    }

    /// How much a label in `area` would cover: nothing is 0, leaving the frame is worst.
    fn cost(&self, area: &Area) -> f64 {
        let outside = area.size() - area.shared(&self.frame);
        let covered: f64 = self.areas.iter().map(|taken| area.shared(taken)).sum();
        // Lines have a width, and letters may be wider than was estimated.
        let touched = self.crossings(&area.grown(2.0));
        100.0 * outside + 10.0 * covered + 10.0 * touched as f64
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "areas of whole pixels")]
mod tests {
    use super::*;

    const FRAME: Area = Area { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 };

    #[test]
    fn a_label_stays_inside_the_frame() {
        let area = Taken::new(FRAME).place(&[(195.0, 50.0)], &Side::ALL, (60.0, 16.0)).area;
        assert_eq!(area.shared(&FRAME), area.size());
    }

    #[test]
    fn a_label_does_not_cover_a_line_or_another_label() {
        let mut taken = Taken::new(FRAME);
        taken.line(&[(0.0, 50.0), (200.0, 50.0)]);
        let mut place = || taken.place(&[(100.0, 50.0)], &Side::ALL, (60.0, 16.0)).area;
        let (first, second) = (place(), place());
        assert_eq!(first.shared(&second), 0.0);
        assert!([first, second].iter().all(|area| area.bottom < 50.0 || area.top > 50.0));
    }
}
