//! What one hands over as an answer in a notebook: a number, a text, true or false, several of them.

/// An answer as it would be typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed(pub String);

macro_rules! typed_from {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Typed {
            fn from(value: $kind) -> Self {
                Self(value.to_string())
            }
        })*
    };
}
typed_from!(&str, String, &String, i32, u8, usize, f64, bool, char);

impl<T: Into<Typed>, const N: usize> From<[T; N]> for Typed {
    fn from(values: [T; N]) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
        Self(values.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_handed_over_is_read_as_if_typed() {
        assert_eq!(Typed::from(3).0, "3");
        assert_eq!(Typed::from(11.1).0, "11.1");
        assert_eq!(Typed::from(true).0, "true");
        assert_eq!(Typed::from(["R", "F"]).0, "R, F");
        assert_eq!(Typed::from([1, 3]).0, "1, 3");
    }
}
