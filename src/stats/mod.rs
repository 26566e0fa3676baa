//! Did it work, how much, and how sure are we? Tests, intervals, effect sizes and regression for experiments
//! and surveys.
//!
//! Korean: 통계 검정, 신뢰구간, 효과크기, 감성마케팅 실험의 분석.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | x, n, p = x / n | who did it, of how many, their share | guests, guests, 0 to 1 |
//! | m, s | mean and standard deviation of a group, with n − 1 in the denominator | those of the measure |
//! | p-value | how often chance alone would bring a result at least as far from "no effect" | 0 to 1 |
//! | level | how often intervals of this kind hold the true value | 0 to 1, usually 0.95 |
//! | d, g | a difference of means in standard deviations | none |
//! | η², ω², V, r, R² | how much of the differences a grouping, a table or a line explains | none |
//!
//! All p-values are two-sided. Variances have n − 1 in the denominator.
//!
//! # What a p-value does not say
//!
//! A p-value is not the probability that there is no effect, and a small one does not mean a large effect:
//! with enough guests, every difference becomes significant. So every test here comes with a size — a
//! difference with its interval, d, η², V — and that is what a hotel pays for. Where several hypotheses are
//! tested, one in twenty is "significant" by chance: [`holm`] and [`tukey_hsd`] correct for that.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::stats;
//!
//! // 60 of 200 guests booked the spa with scent in the lobby, 40 of 200 without
//! let test = stats::two_proportion_z(60, 200, 40, 200)?;
//! let more = stats::difference_ci(60, 200, 40, 200, 0.95)?;
//! assert!(test.p_value < 0.05); // not likely by chance alone …
//! assert!(more.low > 0.01 && more.high < 0.19); // … but one more guest in a hundred, or nineteen?
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Pearson, K. (1900). On the criterion that a given system of deviations … can be reasonably supposed to
//!   have arisen from random sampling. *Philosophical Magazine*, 50, 157–175.
//! - Student (1908). The probable error of a mean. *Biometrika*, 6(1), 1–25.
//! - Fisher, R. A. (1925). *Statistical Methods for Research Workers*. Edinburgh: Oliver & Boyd.
//! - Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *Journal of
//!   the American Statistical Association*, 22, 209–212.
//! - Cramér, H. (1946). *Mathematical Methods of Statistics*. Princeton University Press.
//! - Welch, B. L. (1947). The generalization of "Student's" problem when several different population
//!   variances are involved. *Biometrika*, 34, 28–35.
//! - Welch, B. L. (1951). On the comparison of several mean values. *Biometrika*, 38, 330–336.
//! - Kruskal, W. H., & Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. *Journal of the
//!   American Statistical Association*, 47, 583–621.
//! - Tukey, J. W. (1953). *The Problem of Multiple Comparisons*. Princeton University.
//! - Kramer, C. Y. (1956). Extension of multiple range tests to group means with unequal numbers of
//!   replications. *Biometrics*, 12, 307–310.
//! - Hays, W. L. (1963). *Statistics for Psychologists*. New York: Holt.
//! - Holm, S. (1979). A simple sequentially rejective multiple test procedure. *Scandinavian Journal of
//!   Statistics*, 6(2), 65–70.
//! - Fleiss, J. L. (1981). *Statistical Methods for Rates and Proportions*, 2nd ed. New York: Wiley.
//! - Hedges, L. V. (1981). Distribution theory for Glass's estimator of effect size. *Journal of Educational
//!   Statistics*, 6(2), 107–128.
//! - Hedges, L. V., & Olkin, I. (1985). *Statistical Methods for Meta-Analysis*. Orlando: Academic Press.
//! - Cohen, J. (1988). *Statistical Power Analysis for the Behavioral Sciences*, 2nd ed. Hillsdale: Erlbaum.
//! - Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions.
//!   *Statistics in Medicine*, 17, 873–890.
//! - Kohavi, R., Tang, D., & Xu, Y. (2020). *Trustworthy Online Controlled Experiments*. Cambridge University
//!   Press.

mod anova;
mod chi_square;
mod correlation;
mod effect;
mod fisher;
mod interval;
mod multiple;
mod post_hoc;
mod proportion;
mod rank_test;
mod regression;
mod summary;
mod t_test;

pub(crate) mod distribution;
pub(crate) mod least_squares;
pub(crate) mod matrix;
pub(crate) mod studentized_range;

pub use anova::{Anova, levene, one_way_anova, welch_anova};
pub use chi_square::{ChiSquare, chi_square};
pub use correlation::{Correlation, correlation, rank_correlation};
pub use effect::{cohens_d, cohens_d_ci, hedges_g, hedges_g_ci};
pub use fisher::{FisherExact, fisher_exact};
pub use interval::Interval;
pub use multiple::holm;
pub use post_hoc::{Comparison, Pairwise, PairwiseMethod, games_howell, tukey_hsd};
pub use proportion::{
    ProportionTest, difference_ci, newcombe_ci, sample_size_two_prop, two_proportion_z, wilson_ci,
};
pub use rank_test::{RankTest, kruskal_wallis};
pub use regression::{Coefficient, Regression, regression, simple_regression};
pub use summary::{Summary, mean_ci, top2_box};
pub use t_test::{TTest, paired_t, welch_t};

pub(crate) use correlation::{pearson, unit};
pub(crate) use summary::mean;
