//! Statistics.

use tourism_marketing::stats;

use super::{calls, number, whole};

calls! {
    "stats::two_proportion_z.z", |x1, n1, x2, n2| Ok(stats::two_proportion_z(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?)?.z);
    "stats::two_proportion_z.p_value", |x1, n1, x2, n2| Ok(stats::two_proportion_z(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?)?.p_value);
    "stats::two_proportion_z.difference", |x1, n1, x2, n2| Ok(stats::two_proportion_z(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?)?.difference);
    "stats::difference_ci.low", |x1, n1, x2, n2, level| Ok(stats::difference_ci(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?, level)?.low);
    "stats::difference_ci.high", |x1, n1, x2, n2, level| Ok(stats::difference_ci(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?, level)?.high);
    "stats::newcombe_ci.low", |x1, n1, x2, n2, level| Ok(stats::newcombe_ci(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?, level)?.low);
    "stats::newcombe_ci.high", |x1, n1, x2, n2, level| Ok(stats::newcombe_ci(whole(x1)?, whole(n1)?, whole(x2)?, whole(n2)?, level)?.high);
    "stats::wilson_ci.low", |x, n, level| Ok(stats::wilson_ci(whole(x)?, whole(n)?, level)?.low);
    "stats::wilson_ci.high", |x, n, level| Ok(stats::wilson_ci(whole(x)?, whole(n)?, level)?.high);
    "stats::sample_size_two_prop", |p1, p2, alpha, power| stats::sample_size_two_prop(p1, p2, alpha, power).map(number);
    "stats::welch_t.t", |mean_1, sd_1, n_1, mean_2, sd_2, n_2| Ok(stats::welch_t(&stats::Summary { mean: mean_1, sd: sd_1, n: whole(n_1)? }, &stats::Summary { mean: mean_2, sd: sd_2, n: whole(n_2)? })?.t);
    "stats::cohens_d", |mean_1, sd_1, n_1, mean_2, sd_2, n_2| stats::cohens_d(&stats::Summary { mean: mean_1, sd: sd_1, n: whole(n_1)? }, &stats::Summary { mean: mean_2, sd: sd_2, n: whole(n_2)? });
}
