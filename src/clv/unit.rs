//! Units of time, as types: weeks and days cannot be mixed.

use std::fmt::Debug;

use crate::Lang;

/// A unit of time, in which a model of repeat buying counts: [`Days`], [`Weeks`], [`Months`] or [`Years`].
///
/// A model that was fitted in weeks takes weeks and no days, or the program does not compile.
///
/// *Korean term:* 시간 단위.
pub trait TimeUnit: Copy + Debug + PartialEq + PartialOrd + sealed::Sealed + 'static {
    /// How many days one unit has.
    const DAYS: f64;

    /// So many units.
    #[must_use]
    fn of(number: f64) -> Self;

    /// How many units it is.
    fn number(self) -> f64;

    /// What the unit is called in `lang`.
    fn name(lang: Lang) -> &'static str;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! units {
    ($($(#[$meta:meta])* $name:ident $days:literal $ko:literal $en:literal)+) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
            pub struct $name(pub f64);

            impl sealed::Sealed for $name {}

            impl TimeUnit for $name {
                const DAYS: f64 = $days;

                fn of(number: f64) -> Self {
                    Self(number)
                }

                fn number(self) -> f64 {
                    self.0
                }

                fn name(lang: Lang) -> &'static str {
                    lang.pick($ko, $en)
                }
            }
        )+
    };
}

units! {
    /// A time in days.
    ///
    /// *Korean term:* 일.
    Days 1.0 "일" "days"
    /// A time in weeks of seven days.
    ///
    /// *Korean term:* 주.
    Weeks 7.0 "주" "weeks"
    /// A time in months of 30.4375 days, a twelfth of the mean year.
    ///
    /// *Korean term:* 개월.
    Months 30.4375 "개월" "months"
    /// A time in mean years of 365.25 days.
    ///
    /// *Korean term:* 년.
    Years 365.25 "년" "years"
}
