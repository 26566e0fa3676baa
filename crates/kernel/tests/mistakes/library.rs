//! A small library whose documentation has the house's form, for the cases about arguments.

/// What went wrong, in words that mend the cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Error {
    /// A list was too short.
    TooFew { name: &'static str, need: usize, got: usize },
    /// Two lists of different lengths.
    LengthMismatch { left: &'static str, left_len: usize, right: &'static str, right_len: usize },
    /// A number outside its range.
    OutOfRange { name: &'static str, value: f64, rule: &'static str, hint: Option<String> },
    /// A number of a list outside its range.
    ItemOutOfRange { name: &'static str, index: usize, value: f64, rule: &'static str },
    /// Amounts that add up to zero.
    AllZero { name: &'static str },
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooFew { name, need, got } => {
                write!(f, "`{name}` has {got} value(s); it needs at least {need}")
            }
            Self::LengthMismatch { left, left_len, right, right_len } => write!(
                f,
                "`{left}` has {left_len} values but `{right}` has {right_len}; they must pair up one to one"
            ),
            Self::OutOfRange { name, value, rule, hint } => {
                write!(f, "`{name}` is {value}; it must be {rule}")?;
                hint.as_ref().map_or(Ok(()), |hint| write!(f, " (did you mean {hint}?)"))
            }
            Self::ItemOutOfRange { name, index, value, rule } => {
                write!(f, "`{name}`[{index}] is {value}; it must be {rule}")
            }
            Self::AllZero { name } => write!(
                f,
                "`{name}` adds up to zero, so no share of it can be taken; at least one value must be positive"
            ),
        }
    }
}

impl std::error::Error for Error {}

/// A result of this library.
pub type Result<T> = std::result::Result<T, Error>;

/// Who brings the revenue.
pub mod pareto {
    use crate::{Error, Result};

    /// The share of revenue that comes from the largest `share` of the customers.
    ///
    /// - `spend`: one amount per customer, in any order, in one currency
    /// - `share`: p, the share of the customers, above 0 and at most 1 (0.20, not 20)
    /// - result: a share of the revenue, from 0 to 1
    ///
    /// # Errors
    ///
    /// If `spend` is empty or `share` is outside its range.
    pub fn top_share(spend: &[f64], share: f64) -> Result<f64> {
        if !(share > 0.0 && share <= 1.0) {
            let hint = (share > 1.0 && share <= 100.0).then(|| format!("{:.2}", share / 100.0));
            let rule = "a share above 0 and at most 1";
            return Err(Error::OutOfRange { name: "share", value: share, rule, hint });
        }
        let total = total(spend)?;
        let mut sorted = spend.to_vec();
        sorted.sort_by(|a, b| b.total_cmp(a));
        let count = (share * spend.len() as f64) as usize;
        Ok(sorted[..count].iter().sum::<f64>() / total)
    }

    /// The Gini coefficient of the amounts.
    ///
    /// - `spend`: one amount per customer, in any order, in one currency
    /// - result: from 0 (all equal) to below 1
    ///
    /// # Errors
    ///
    /// If `spend` is empty.
    pub fn gini(spend: &[f64]) -> Result<f64> {
        total(spend).map(|_| 0.25)
    }

    /// Customers and revenue side by side.
    #[derive(Debug, Clone)]
    pub struct Curve {
        /// Cumulative shares of revenue.
        pub revenue: Vec<f64>,
    }

    /// The Pareto curve.
    ///
    /// - `spend`: one amount per customer, in any order, in one currency
    ///
    /// # Errors
    ///
    /// If `spend` is empty.
    pub fn curve(spend: &[f64]) -> Result<Curve> {
        total(spend).map(|_| Curve { revenue: spend.to_vec() })
    }

    /// How two lists go together.
    ///
    /// - `nights`: nights per guest
    /// - `spend`: one amount per guest, in one currency
    ///
    /// # Errors
    ///
    /// If the lists differ in length.
    pub fn together(nights: &[f64], spend: &[f64]) -> Result<f64> {
        if nights.len() == spend.len() {
            return Ok(1.0);
        }
        let (left_len, right_len) = (nights.len(), spend.len());
        Err(Error::LengthMismatch { left: "nights", left_len, right: "spend", right_len })
    }

    fn total(spend: &[f64]) -> Result<f64> {
        if spend.is_empty() {
            return Err(Error::TooFew { name: "spend", need: 1, got: 0 });
        }
        if let Some(index) = spend.iter().position(|value| *value < 0.0) {
            let (value, rule) = (spend[index], "finite and not negative");
            return Err(Error::ItemOutOfRange { name: "spend", index, value, rule });
        }
        let total: f64 = spend.iter().sum();
        if total == 0.0 { Err(Error::AllZero { name: "spend" }) } else { Ok(total) }
    }
}

/// Guests by name.
pub mod guests {
    /// A greeting.
    ///
    /// - `name`: the guest's name
    pub fn greet(name: &str) -> String {
        format!("{name} 님")
    }

    /// A guest's card.
    ///
    /// - `name`: the guest's name
    pub fn card(name: String) -> String {
        name
    }
}
