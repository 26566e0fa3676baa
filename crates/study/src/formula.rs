//! An expression of named numbers, as the author of an item writes it: `reward / (margin - reward)`.

use exmex::{BinOp, Express as _, FlatEx, MakeOperators, Operator};

/// What an expression may use, and nothing else: the letter `e` is a name like any other, not Euler's number.
#[derive(Debug, Clone)]
struct Arithmetic;

impl MakeOperators<f64> for Arithmetic {
    fn make<'a>() -> Vec<Operator<'a, f64>> {
        let ranked = |apply: fn(f64, f64) -> f64, prio, is_commutative| BinOp {
            apply,
            prio,
            is_commutative,
        };
        vec![
            Operator::make_bin("^", ranked(f64::powf, 4, false)),
            Operator::make_bin("*", ranked(|a, b| a * b, 2, true)),
            Operator::make_bin("/", ranked(|a, b| a / b, 3, false)),
            Operator::make_bin_unary("+", ranked(|a, b| a + b, 0, true), |a| a),
            Operator::make_bin_unary("-", ranked(|a, b| a - b, 1, false), |a| -a),
            Operator::make_unary("exp", f64::exp),
            Operator::make_unary("ln", f64::ln),
            Operator::make_unary("sqrt", f64::sqrt),
        ]
    }
}

/// An expression that has been understood.
#[derive(Debug, Clone)]
pub struct Formula {
    text: String,
    tree: FlatEx<f64, Arithmetic>,
}

impl Formula {
    /// Reads an expression with `+ - * / ^ ( )`, `exp`, `ln` and `sqrt`.
    ///
    /// # Errors
    ///
    /// If it cannot be understood; says why.
    pub fn read(text: &str) -> Result<Self, String> {
        unmistakable(text)?;
        let tree = FlatEx::<f64, Arithmetic>::parse(text)
            .map_err(|error| format!("`{text}` cannot be understood ({error}); + - * / ^ ( ) exp ln sqrt and the names of the givens are"))?;
        Ok(Self { text: text.to_owned(), tree })
    }

    /// The expression as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The names that stand in it.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.tree.var_names().iter().map(String::as_str)
    }

    /// Its value where `value_of` says what each name is.
    ///
    /// # Errors
    ///
    /// If a name has no value, or the result is not a finite number.
    pub fn value(&self, value_of: impl Fn(&str) -> Option<f64>) -> Result<f64, String> {
        let values: Vec<f64> = self
            .names()
            .map(|name| {
                value_of(name)
                    .ok_or_else(|| format!("`{}` uses `{name}`, which is not given", self.text))
            })
            .collect::<Result<_, _>>()?;
        match self.tree.eval(&values) {
            Ok(value) if value.is_finite() => Ok(value),
            Ok(value) => Err(format!("`{}` gives {value}", self.text)),
            Err(error) => Err(format!("`{}` cannot be computed ({error})", self.text)),
        }
    }
}

/// Refuses `-x ^ 2` and `a ^ b ^ c`, which programs read in different ways.
fn unmistakable(text: &str) -> Result<(), String> {
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let is_sign = *letter == '-' && before.is_none_or(|before| "(+-*/^".contains(*before));
        if (is_sign || *letter == '^') && letters.get(after_operand(&letters, at + 1)) == Some(&'^')
        {
            return Err(format!(
                "`{text}` may be read in two ways; set parentheses: -(x ^ 2), (a ^ b) ^ c"
            ));
        }
    }
    Ok(())
}

/// The place behind the number, the name or the parentheses that begin at a place.
fn after_operand(letters: &[char], at: usize) -> usize {
    let mut depth = 0_usize;
    for (k, letter) in letters.iter().enumerate().skip(at) {
        match letter {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth > 0 || letter.is_alphanumeric() || "_.".contains(*letter) => {}
            '-' if k == at => {}
            _ => return k,
        }
    }
    letters.len()
}

/// Two formulas are the same if they are written the same.
impl PartialEq for Formula {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str, given: &[(&str, f64)]) -> Result<f64, String> {
        let value_of = |name: &str| given.iter().find(|(n, _)| *n == name).map(|(_, v)| *v);
        Formula::read(text).and_then(|formula| formula.value(value_of))
    }

    /// By hand: .04/(.40 − .04) = 1/9; −2² is −4 and 2^3^2 is 2^9 in the notation of mathematics.
    #[test]
    fn arithmetic_is_that_of_a_school_book() {
        let given = [
            ("reward", 0.04),
            ("margin", 0.40),
            ("expected", 3.0),
            ("sqrt_n", 4.0),
            ("e", 5.0),
            ("E", 7.0),
        ];
        let close = |text: &str, right: f64| {
            let got = value(text, &given).unwrap();
            assert!((got - right).abs() < 1e-12, "{text} = {got}");
        };
        close("reward / (margin - reward)", 1.0 / 9.0);
        close("expected * 2 + sqrt_n", 10.0);
        close("2 ^ expected - 1", 7.0);
        close("-(expected ^ 2)", -9.0);
        close("2 * (-expected) ^ 2", 18.0);
        close("1 - 2 - 3 + 4", 0.0);
        close("2 * 12 / 4 * 3", 18.0);
        close("e + E", 12.0);
        close("8 / 4 / 2", 1.0);
        close("exp(ln(5))", 5.0);
        close("sqrt(sqrt_n)", 2.0);
        close("-(expected) + 15", 12.0);
    }

    #[test]
    fn what_programs_read_differently_is_refused() {
        for text in
            ["-expected ^ 2", "2 * (-x ^ 2)", "2 ^ x ^ 2", "a ^ (b - 1) ^ c", "-sqrt(x) ^ 2"]
        {
            assert!(Formula::read(text).unwrap_err().contains("two ways"), "{text}");
        }
        for text in ["a ^ b - c ^ d", "(a ^ b) ^ c", "1 - x ^ 2", "a ^ -b", "-(a) + b ^ c"] {
            assert!(Formula::read(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_computed_is_told() {
        assert!(value("1 +", &[]).unwrap_err().contains("cannot be understood"));
        assert!(
            value("churn * 2", &[("rate", 1.0)])
                .unwrap_err()
                .contains("`churn`, which is not given")
        );
        assert!(value("1 / (rate - 1)", &[("rate", 1.0)]).unwrap_err().contains("gives inf"));
    }
}
