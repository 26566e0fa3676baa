//! Concentration.

use tourism_marketing::pareto;

use super::calls;

calls! {
    "pareto::pareto_alpha", |top, share| pareto::pareto_alpha(top, share);
    "pareto::pareto_top_share", |alpha, top| pareto::pareto_top_share(alpha, top);
}
