//! The closed lists of the field: categories, dimensions, effects and strategies that are learnt as a whole.
//!
//! Korean: 목록으로 외우는 개념 (유형, 차원, 효과, 전략).
//!
//! Every list is an enum. `ALL` holds its members in the order in which they are taught; each has an `id()`, by
//! which data and exercises know it, a `label(lang)`, as textbooks have it, and a `description(lang)`, one sentence
//! that says what it means. `concept()` is the id of the list's concept, `title(lang)` its name, and `table(lang)`
//! the whole list for a notebook. `Display` prints the id.
//!
//! Where textbooks have two lists under similar names, there are two enums: [`LadderRung`] and
//! [`ExamLadderRung`], [`CrmEffect`] and [`CrmBenefit`], [`ECommerceType`] and [`ECommerceMode`].
//!
//! | field | lists |
//! |---|---|
//! | relationship | [`RelationshipGoal`], [`RelationshipEffect`], [`RelationshipStrategy`], [`EnhancementStrategy`], [`LadderRung`], [`ExamLadderRung`], [`MarketingMix`], [`MiceSector`] |
//! | customer value | [`CustomerEquityReason`], [`EquityDriver`], [`RfmDimension`], [`BestCustomerTask`], [`RewardProgramType`] |
//! | demand | [`DemandState`], [`MarketingTask`], [`DemarketingType`] |
//! | CRM and data | [`CrmStrategy`], [`CrmEffect`], [`CrmBenefit`], [`MonitoringActivity`], [`BigDataV`], [`CustomerDataType`], [`DatabaseEffect`], [`FourRights`], [`DatabaseStrategy`] |
//! | emotion | [`EmotionCategory`], [`EmotionReason`], [`EmotionStrategy`] |
//! | quality | [`ServqualDimension`], [`QualityDeterminant`], [`BradyCroninDimension`], [`Gap`], [`TqmActivity`], [`QualityCriterion`], [`TqmPrinciple`], [`InternalMarketingEffect`], [`InternalMarketingPractice`] |
//! | service | [`ServiceCharacteristic`], [`ServiceProcessCell`], [`ServicePackageElement`], [`CemStep`] |
//! | internet | [`InternetFeature`], [`ECommerceType`], [`ECommerceMode`], [`Party`], [`AdopterCategory`] |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::Lang;
//! use tourism_marketing::lists::RelationshipStrategy;
//!
//! for strategy in RelationshipStrategy::ALL {
//!     println!("{}: {}", strategy.label(Lang::Ko), strategy.description(Lang::Ko));
//! }
//! let first = RelationshipStrategy::Partnership;
//! assert_eq!(first.id(), "partnership");
//! assert_eq!(first.label(Lang::Ko), "동반자적 관계 구축");
//! assert_eq!(RelationshipStrategy::table(Lang::Ko).title(), "관계마케팅의 네 가지 전략");
//! ```
//!
//! # References
//!
//! - Berry, L. L. (1983). Relationship marketing. In L. L. Berry et al. (eds.), *Emerging Perspectives on
//!   Services Marketing* (pp. 25–28). Chicago: American Marketing Association.
//! - Brady, M. K., & Cronin, J. J. (2001). Some new thoughts on conceptualizing perceived service quality: A
//!   hierarchical approach. *Journal of Marketing*, 65(3), 34–49.
//! - Christopher, M., Payne, A., & Ballantyne, D. (1991, 2002). *Relationship Marketing*. Oxford:
//!   Butterworth-Heinemann.
//! - Kotler, P. (1973). The major tasks of marketing management. *Journal of Marketing*, 37(4), 42–49.
//! - Kotler, P., & Levy, S. J. (1971). Demarketing, yes, demarketing. *Harvard Business Review*, 49(6), 74–80.
//! - Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1985). A conceptual model of service quality and its
//!   implications for future research. *Journal of Marketing*, 49(4), 41–50.
//! - Reichheld, F. F., & Sasser, W. E. (1990). Zero defections: Quality comes to services. *Harvard Business
//!   Review*, 68(5), 105–111.
//! - Rogers, E. M. (2003). *Diffusion of Innovations* (5th ed.). New York: Free Press.
//! - Rust, R. T., Zeithaml, V. A., & Lemon, K. N. (2000). *Driving Customer Equity*. New York: Free Press.
//! - Schmenner, R. W. (1986). How can service businesses survive and prosper? *Sloan Management Review*, 27(3),
//!   21–32.
//! - Schmitt, B. H. (2003). *Customer Experience Management*. Hoboken: Wiley.

mod closed_list;
mod crm;
mod dbmarketing;
mod demarketing;
mod digital;
mod emotion;
mod ladder;
mod quality;
mod relationship;
mod service;
mod tqm;
mod value;

pub(crate) use closed_list::closed_list;
pub use crm::{BigDataV, CrmBenefit, CrmEffect, CrmStrategy, MonitoringActivity};
pub use dbmarketing::{CustomerDataType, DatabaseEffect, DatabaseStrategy, FourRights};
pub use demarketing::{DemandState, DemarketingType, MarketingTask};
pub use digital::{AdopterCategory, ECommerceMode, ECommerceType, InternetFeature, Party};
pub use emotion::{EmotionCategory, EmotionReason, EmotionStrategy};
pub use ladder::{ExamLadderRung, LadderRung};
pub use quality::{BradyCroninDimension, Gap, QualityDeterminant, ServqualDimension};
pub use relationship::{
    EnhancementStrategy, MarketingMix, MiceSector, RelationshipEffect, RelationshipGoal,
    RelationshipStrategy,
};
pub use service::{CemStep, ServiceCharacteristic, ServicePackageElement, ServiceProcessCell};
pub use tqm::{
    InternalMarketingEffect, InternalMarketingPractice, QualityCriterion, TqmActivity, TqmPrinciple,
};
pub use value::{
    BestCustomerTask, CustomerEquityReason, EquityDriver, RewardProgramType, RfmDimension,
};
