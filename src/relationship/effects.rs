//! The six effects of relationship marketing, in money.

use crate::{Error, Result, numeric, require};

/// One number for each of the six effects of relationship marketing (관계마케팅의 여섯 가지 효과), which are
/// the list [`RelationshipEffect`](crate::lists::RelationshipEffect).
///
/// An effect may be negative: a membership discount can cost more than it saves.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RelationshipEffects {
    /// Purchases grow and the share is defended (구매 증가·점유율 유지).
    pub purchase_share: f64,
    /// Marketing cost is saved (마케팅 비용 절감).
    pub cost_saving: f64,
    /// Customers advertise by word of mouth (구전을 통한 무료 광고).
    pub word_of_mouth: f64,
    /// Known needs are easier to satisfy (고객만족 서비스 기능).
    pub satisfaction_service: f64,
    /// Customers follow into new business (사업기회 확대).
    pub business_expansion: f64,
    /// Staff stay (종업원 유지).
    pub employee_retention: f64,
}

impl RelationshipEffects {
    /// The numbers in the order of [`RelationshipEffect::ALL`](crate::lists::RelationshipEffect::ALL).
    #[must_use]
    pub fn in_order(&self) -> [f64; 6] {
        [
            self.purchase_share,
            self.cost_saving,
            self.word_of_mouth,
            self.satisfaction_service,
            self.business_expansion,
            self.employee_retention,
        ]
    }
}

/// The total of the six effects and the share of each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EffectBreakdown {
    /// The effects, as they were given; money per year.
    pub effects: RelationshipEffects,
    /// Δπ: their sum, money per year.
    pub total: f64,
    /// Each effect as a share of the total. The shares add up to 1; one is negative where its effect and the
    /// total have different signs.
    pub shares: RelationshipEffects,
}

/// What the six effects of relationship marketing add up to, and which part each one has.
///
/// ```text
/// Δπ = Σ eₖ, shareₖ = eₖ / Δπ, k = 1 … 6
/// ```
///
/// The list is that of Korean textbooks. The effects are conditional, not automatic (Dowling & Uncles, 1997),
/// and not always separate: a guest who is served better and therefore buys more is counted once.
///
/// *Korean term:* 관계마케팅의 여섯 가지 효과 (이익 증가의 분해).
///
/// - `effects`: money per year, in one currency
/// - result: the sum in that currency, and shares without unit
///
/// # Errors
///
/// If an effect is not finite, or if the effects cancel out, so that nothing is left to take shares of.
///
/// # References
///
/// After Reichheld & Sasser (1990) and Heskett et al. (1994); Dowling, G. R., & Uncles, M. (1997). Do customer
/// loyalty programs really work? *Sloan Management Review*, 38(4), 71–82.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship::{self, RelationshipEffects};
///
/// let effects = RelationshipEffects {
///     purchase_share: 40e6, // KRW a year, one hotel
///     cost_saving: 25e6,
///     word_of_mouth: 15e6,
///     satisfaction_service: 5e6,
///     business_expansion: 10e6,
///     employee_retention: 5e6,
/// };
/// let breakdown = relationship::six_effects_total(&effects)?;
/// assert_eq!(breakdown.total, 100e6);
/// assert_eq!(breakdown.shares.in_order(), [0.40, 0.25, 0.15, 0.05, 0.10, 0.05]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "여섯 가지 효과")]
#[doc(alias = "관계마케팅의 효과")]
pub fn six_effects_total(effects: &RelationshipEffects) -> Result<EffectBreakdown> {
    let RelationshipEffects {
        purchase_share,
        cost_saving,
        word_of_mouth,
        satisfaction_service,
        business_expansion,
        employee_retention,
    } = *effects;
    require::finite("purchase_share", purchase_share)?;
    require::finite("cost_saving", cost_saving)?;
    require::finite("word_of_mouth", word_of_mouth)?;
    require::finite("satisfaction_service", satisfaction_service)?;
    require::finite("business_expansion", business_expansion)?;
    require::finite("employee_retention", employee_retention)?;
    let what = "the shares of the six effects";
    let total = require::computed("the sum of the six effects", numeric::sum(effects.in_order()))?;
    if total == 0.0 {
        let why = "the effects add up to zero, and nothing has no shares".to_owned();
        return Err(Error::NotComputable { what, why });
    }
    let share = |effect: f64| require::computed(what, effect / total);
    let shares = RelationshipEffects {
        purchase_share: share(purchase_share)?,
        cost_saving: share(cost_saving)?,
        word_of_mouth: share(word_of_mouth)?,
        satisfaction_service: share(satisfaction_service)?,
        business_expansion: share(business_expansion)?,
        employee_retention: share(employee_retention)?,
    };
    Ok(EffectBreakdown { effects: *effects, total, shares })
}
