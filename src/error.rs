//! The one error type: every message names the field, the value and what would be right.

use std::path::PathBuf;

/// What went wrong, in words that mend the cell or the file.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A list was shorter than the method needs.
    #[error("`{name}` has {got} value(s); it needs at least {need}")]
    TooFew {
        /// The argument.
        name: &'static str,
        /// How many values the method needs.
        need: usize,
        /// How many values were given.
        got: usize,
    },

    /// Two lists that belong together differ in length.
    #[error(
        "`{left}` has {left_len} values but `{right}` has {right_len}; they must pair up one to one"
    )]
    LengthMismatch {
        /// The first argument.
        left: &'static str,
        /// Its length.
        left_len: usize,
        /// The second argument.
        right: &'static str,
        /// Its length.
        right_len: usize,
    },

    /// One number was outside the range its method is defined on.
    #[error("`{name}` is {value}; it must be {rule}{}", did_you_mean(.hint.as_deref()))]
    OutOfRange {
        /// The argument.
        name: &'static str,
        /// What was given.
        value: f64,
        /// What is allowed.
        rule: &'static str,
        /// What was probably meant, where it can be told.
        hint: Option<String>,
    },

    /// One number of a list was outside the range its method is defined on.
    #[error("`{name}`[{index}] is {value}; it must be {rule}")]
    ItemOutOfRange {
        /// The argument.
        name: &'static str,
        /// The place in the list, counted from 0.
        index: usize,
        /// What was given.
        value: f64,
        /// What is allowed.
        rule: &'static str,
    },

    /// A list of amounts adds up to zero, so shares of it are not defined.
    #[error(
        "`{name}` adds up to zero, so no share of it can be taken; at least one value must be positive"
    )]
    AllZero {
        /// The argument.
        name: &'static str,
    },

    /// Arguments that are each in range contradict one another.
    #[error("{what}; {rule}")]
    Contradiction {
        /// What was given.
        what: String,
        /// What is required.
        rule: &'static str,
    },

    /// A figure or number left the range in which it can be computed.
    #[error("{what} cannot be computed: {why}")]
    NotComputable {
        /// The result that was asked for.
        what: &'static str,
        /// The reason.
        why: String,
    },

    /// A place in a data file that cannot be read, with the cure.
    #[error("{}, line {line}, column {column}: {problem}; {cure}", path.display())]
    Data {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1; the header is line 1.
        line: u64,
        /// The column's name, or its number where it has no name.
        column: String,
        /// What was found.
        problem: String,
        /// What would be right.
        cure: String,
    },

    /// A data file that cannot be opened or found.
    #[error("{}: {problem}; {cure}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What happened.
        problem: String,
        /// What to do.
        cure: String,
    },
}

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A fixed word for the kind of error, by which a course finds its explanation.
    ///
    /// ```
    /// use tourism_marketing::pareto;
    /// let error = pareto::gini(&[]).unwrap_err();
    /// assert_eq!(error.code(), "too_few");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooFew { .. } => "too_few",
            Self::LengthMismatch { .. } => "length_mismatch",
            Self::OutOfRange { .. } | Self::ItemOutOfRange { .. } => "out_of_range",
            Self::AllZero { .. } => "all_zero",
            Self::Contradiction { .. } => "contradiction",
            Self::NotComputable { .. } => "not_computable",
            Self::Data { .. } => "data",
            Self::File { .. } => "file",
        }
    }
}

fn did_you_mean(hint: Option<&str>) -> String {
    hint.map_or_else(String::new, |hint| format!(" (did you mean {hint}?)"))
}
