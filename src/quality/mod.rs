//! How good is the service: gaps, reliability of a questionnaire, priorities, costs and control of quality.
//!
//! Korean: 서비스 품질, SERVQUAL, 신뢰도, 중요도–성과 분석(IPA), 전사적 품질경영(TQM).
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | P, E | what guests perceived, what they expected | points of the scale, 1 to 7 |
//! | G = P − E | the gap; below 0 the service falls short | points of the scale |
//! | w | weight of a dimension | any, usually 100 points shared out |
//! | k, n | items of a questionnaire, respondents | items, persons |
//! | α, ω | reliability of a sum of items | up to 1 |
//! | p̄ | share of services with a defect | 0 to 1 |
//!
//! A questionnaire is given in one of two shapes, which every function names: *respondents* is one list per
//! person, each with one score per item; *items* is one list per item, each with one score per person.
//!
//! # SERVQUAL, its critics and their scale
//!
//! SERVQUAL measures the customer's gap of the gap model, by 22 pairs of items in five
//! [dimensions](crate::lists::ServqualDimension). Its difference scores are less reliable than their parts,
//! and the five dimensions are often not found again (Carman, 1990; Buttle, 1996). Cronin and Taylor
//! measure the 22 perceptions alone ([`servperf`]); they did not say that expectations are irrelevant, but
//! that P − E is not the measure (1994).
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::quality;
//!
//! // Gaps of five dimensions, weighted by the 100 points that guests shared out
//! let gaps = [-0.9, -0.4, -0.2, -0.6, 0.1];
//! let overall = quality::servqual_weighted(&gaps, &[30.0, 25.0, 20.0, 15.0, 10.0])?;
//! assert!((overall + 0.49).abs() < 1e-12);
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Shewhart, W. A. (1931). *Economic Control of Quality of Manufactured Product*. New York: Van Nostrand.
//! - Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. *Psychometrika*, 16,
//!   297–334.
//! - Juran, J. M. (1951). *Quality Control Handbook*. New York: McGraw-Hill.
//! - Feigenbaum, A. V. (1956). Total quality control. *Harvard Business Review*, 34(6), 93–101.
//! - Kaiser, H. F. (1960). The application of electronic computers to factor analysis. *Educational and
//!   Psychological Measurement*, 20, 141–151.
//! - Feldt, L. S. (1965). The approximate sampling distribution of Kuder–Richardson reliability coefficient
//!   twenty. *Psychometrika*, 30, 357–370.
//! - Horn, J. L. (1965). A rationale and test for the number of factors in factor analysis.
//!   *Psychometrika*, 30, 179–185.
//! - Harman, H. H., & Jones, W. H. (1966). Factor analysis by minimizing residuals (minres).
//!   *Psychometrika*, 31, 351–368.
//! - Martilla, J. A., & James, J. C. (1977). Importance–performance analysis. *Journal of Marketing*,
//!   41(1), 77–79.
//! - Crosby, P. B. (1979). *Quality Is Free*. New York: McGraw-Hill.
//! - Kano, N., Seraku, N., Takahashi, F., & Tsuji, S. (1984). Attractive quality and must-be quality.
//!   *Hinshitsu*, 14(2), 39–48 (in Japanese).
//! - Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring
//!   consumer perceptions of service quality. *Journal of Retailing*, 64(1), 12–40.
//! - Zeithaml, V. A., Parasuraman, A., & Berry, L. L. (1990). *Delivering Quality Service*. New York: Free
//!   Press.
//! - Carman, J. M. (1990). Consumer perceptions of service quality. *Journal of Retailing*, 66(1), 33–55.
//! - Cronin, J. J., & Taylor, S. A. (1992). Measuring service quality: A reexamination and extension.
//!   *Journal of Marketing*, 56(3), 55–68; (1994) SERVPERF versus SERVQUAL. *Journal of Marketing*, 58(1),
//!   125–131.
//! - Berger, C., et al. (1993). Kano's methods for understanding customer-defined quality. *Center for
//!   Quality of Management Journal*, 2(4), 3–36.
//! - Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1994). Alternative scales for measuring service
//!   quality. *Journal of Retailing*, 70(3), 201–230.
//! - Buttle, F. (1996). SERVQUAL: Review, critique, research agenda. *European Journal of Marketing*,
//!   30(1), 8–32.
//! - McDonald, R. P. (1999). *Test Theory: A Unified Treatment*. Mahwah: Erlbaum.
//! - Brady, M. K., & Cronin, J. J. (2001). Some new thoughts on conceptualizing perceived service quality.
//!   *Journal of Marketing*, 65(3), 34–49.

mod control;
mod cost;
mod factor;
mod gap;
mod hierarchical;
mod ipa;
mod kano;
mod reliability;
mod tolerance;

pub use control::{PChart, p_chart};
pub use cost::{CostOfQuality, QualityCosts, cost_of_quality, rolled_throughput_yield};
pub use factor::{FactorStructure, factor_structure, omega};
pub use gap::{
    DimensionGap, QUESTIONNAIRE, Servqual, dimension_means, questionnaire_items, servperf,
    servqual, servqual_gap, servqual_weighted,
};
pub use hierarchical::{BradyCronin, brady_cronin};
pub use ipa::{Crosshair, Ipa, IpaQuadrant, ipa, ipa_quadrant};
pub use kano::{Kano, KanoAnswer, KanoCategory, kano, kano_category};
pub use reliability::{ItemReliability, Reliability, cronbach_alpha, reliability};
pub use tolerance::{Tolerance, TolerancePosition, zone_of_tolerance};
