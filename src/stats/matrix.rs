//! Symmetric matrices of a survey's size.

/// A square matrix, row by row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Square {
    size: usize,
    cells: Vec<f64>,
}

impl Square {
    pub(crate) fn from_fn(size: usize, cell: impl Fn(usize, usize) -> f64) -> Self {
        let places = (0..size).flat_map(|row| (0..size).map(move |column| (row, column)));
        Self { size, cells: places.map(|(row, column)| cell(row, column)).collect() }
    }

    /// Cells outside are 0.
    pub(crate) fn at(&self, row: usize, column: usize) -> f64 {
        self.cells.get(row * self.size + column).copied().unwrap_or_default()
    }

    fn set(&mut self, row: usize, column: usize, value: f64) {
        if let Some(cell) = self.cells.get_mut(row * self.size + column) {
            *cell = value;
        }
    }

    /// The eigenvalues of a symmetric matrix, largest first, by Jacobi's rotations.
    ///
    /// Jacobi, C. G. J. (1846). Über ein leichtes Verfahren, die in der Theorie der Säcularstörungen
    /// vorkommenden Gleichungen numerisch aufzulösen. *Journal für die reine und angewandte Mathematik*,
    /// 30, 51–94.
    pub(crate) fn eigenvalues(mut self) -> Vec<f64> {
        let pairs: Vec<(usize, usize)> =
            (0..self.size).flat_map(|p| (p + 1..self.size).map(move |q| (p, q))).collect();
        let norm: f64 = self.cells.iter().map(|cell| cell * cell).sum();
        for _ in 0..60 {
            let off: f64 = pairs.iter().map(|&(p, q)| self.at(p, q) * self.at(p, q)).sum();
            if off <= 1e-30 * norm {
                break;
            }
            for &(p, q) in &pairs {
                self.rotate(p, q);
            }
        }
        let mut values: Vec<f64> = (0..self.size).map(|at| self.at(at, at)).collect();
        values.sort_by(|a, b| b.total_cmp(a));
        values
    }

    /// Turns rows and columns p and q so that the cell (p, q) becomes 0.
    fn rotate(&mut self, p: usize, q: usize) {
        let off = self.at(p, q);
        if off == 0.0 {
            return;
        }
        let theta = (self.at(q, q) - self.at(p, p)) / (2.0 * off);
        // The smaller of the two angles; where theta overflows it is 0.
        let tangent = theta.signum() / (theta.abs() + theta.hypot(1.0));
        let cos = 1.0 / tangent.hypot(1.0);
        let sin = tangent * cos;
        let turn =
            |first: f64, second: f64| (cos * first - sin * second, sin * first + cos * second);
        for k in 0..self.size {
            let (left, right) = turn(self.at(k, p), self.at(k, q));
            self.set(k, p, left);
            self.set(k, q, right);
        }
        for k in 0..self.size {
            let (upper, lower) = turn(self.at(p, k), self.at(q, k));
            self.set(p, k, upper);
            self.set(q, k, lower);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The Hilbert matrix of order 3; `numpy.linalg.eigvalsh`.
    #[test]
    fn the_eigenvalues_of_a_hilbert_matrix() {
        let hilbert = Square::from_fn(3, |row, column| 1.0 / (row + column + 1) as f64);
        let expected =
            [1.408_318_927_123_653_7, 0.122_327_065_853_905_84, 0.002_687_340_355_773_529];
        for (found, expected) in hilbert.eigenvalues().iter().zip(expected) {
            assert!((found - expected).abs() < 1e-14, "{found}, expected {expected}");
        }
    }
}
