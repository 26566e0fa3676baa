//! Concentration.

use tourism_marketing::pareto;

use super::calls;

calls! {
    "pareto::pareto_alpha", |top, share| pareto::pareto_alpha(top, share);
    "pareto::pareto_top_share", |alpha, top| pareto::pareto_top_share(alpha, top);
    "pareto::top_share", |a, b, c, d, e, top| pareto::top_share(&[a, b, c, d, e], top);
    "pareto::hhi", |a, b, c| pareto::hhi(&[a, b, c]);
    "pareto::gini", |a, b, c, d| pareto::gini(&[a, b, c, d]);
}
