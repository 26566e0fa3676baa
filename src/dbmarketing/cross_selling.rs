//! What else to offer to whom.

use crate::{Error, Result, numeric, require};

/// How strongly two products go together.
///
/// *Korean term:* 연관규칙의 지표 (지지도, 신뢰도, 향상도).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Association {
    /// P(A and B), the share of the baskets with both (지지도).
    pub support: f64,
    /// P(B | A), the share of the baskets with A that hold B too (신뢰도).
    pub confidence: f64,
    /// The confidence as a multiple of P(B); 1 where the products have nothing to do with each other
    /// (향상도).
    pub lift: f64,
    /// P(A and B) − P(A) P(B), what is above chance.
    pub leverage: f64,
    /// (1 − P(B)) / (1 − confidence): how much more often the rule would fail by chance; `None` where it
    /// never fails.
    pub conviction: Option<f64>,
}

/// The five measures of the rule "who buys A buys B" from counts.
///
/// ```text
/// support = ab / n, confidence = ab / a, lift = confidence / (b / n),
/// leverage = ab / n − (a / n)(b / n), conviction = (1 − b / n) / (1 − confidence)
/// ```
///
/// Support, lift and leverage are the same for "A, so B" and "B, so A"; confidence and conviction are not. A
/// high confidence may say no more than that everybody buys B.
///
/// *Korean term:* 연관규칙 (장바구니 분석).
///
/// - `baskets`: n, at least 1
/// - `with_a`, `with_b`: a and b, baskets with each product, at least 1
/// - `with_both`: ab
///
/// # Errors
///
/// If a count is 0 that must not be, or if the counts cannot be of the same baskets.
///
/// # References
///
/// Agrawal & Srikant (1994); Brin et al. (1997).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing;
///
/// // Of 1,000 stays 400 had the spa, 250 the tour, 150 both.
/// let rule = dbmarketing::association(1_000, 400, 250, 150)?;
/// assert_eq!((rule.support, rule.confidence, rule.lift), (0.15, 0.375, 1.5));
/// assert!((rule.leverage - 0.05).abs() < 1e-15);
/// assert_eq!(rule.conviction, Some(1.2)); // 0.75 / 0.625
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "연관규칙")]
#[doc(alias = "지지도")]
#[doc(alias = "신뢰도")]
#[doc(alias = "향상도")]
#[doc(alias = "장바구니 분석")]
#[doc(alias = "교차판매")]
pub fn association(baskets: u64, with_a: u64, with_b: u64, with_both: u64) -> Result<Association> {
    require::some("baskets", baskets)?;
    require::some("with_a", with_a)?;
    require::some("with_b", with_b)?;
    let rule = "baskets with a product are a part of all baskets";
    require::part_of("with_a", with_a, "baskets", baskets, rule)?;
    require::part_of("with_b", with_b, "baskets", baskets, rule)?;
    let rule = "baskets with both are a part of those with either";
    require::part_of("with_both", with_both, "with_a", with_a, rule)?;
    require::part_of("with_both", with_both, "with_b", with_b, rule)?;
    let either = u128::from(with_a) + u128::from(with_b) - u128::from(with_both);
    if either > u128::from(baskets) {
        let what = format!("{either} baskets with A or B, of {baskets} in all");
        let rule = "`with_a` + `with_b` − `with_both` is at most `baskets`";
        return Err(Error::Contradiction { what, rule });
    }
    Ok(Association::of_counts(baskets, with_a, with_b, with_both))
}

impl Association {
    /// The measures of counts that have been judged.
    pub(super) fn of_counts(baskets: u64, with_a: u64, with_b: u64, with_both: u64) -> Self {
        let (n, a, b, ab) = (baskets as f64, with_a as f64, with_b as f64, with_both as f64);
        // The lift is written so that A and B can change places without a rounding error's difference.
        Self {
            support: ab / n,
            confidence: ab / a,
            lift: (ab * n) / (a * b),
            leverage: ab / n - (a / n) * (b / n),
            conviction: (with_both < with_a).then(|| {
                let (without_b, fails) = (baskets - with_b, with_a - with_both);
                (without_b as f64 / n) / (fails as f64 / a)
            }),
        }
    }
}

/// How many different products a customer holds on average.
///
/// ```text
/// Σ products / n
/// ```
///
/// *Korean term:* 교차구매율 (고객당 상품 수).
///
/// - `held`: products of each customer
/// - result: products per customer
///
/// # Errors
///
/// If `held` is empty.
///
/// # References
///
/// Verhoef (2003). More is not always better: some who buy across the range are a loss (Shah, D., et al.
/// (2012). Unprofitable cross-buying. *Journal of Marketing*, 76(3), 78–95).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing;
///
/// assert_eq!(dbmarketing::cross_buy_ratio(&[1, 1, 2, 3, 1])?, 1.6); // services of the resort per guest
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "교차구매")]
#[doc(alias = "교차판매")]
pub fn cross_buy_ratio(held: &[u32]) -> Result<f64> {
    require::at_least("held", 1, held)?;
    Ok(numeric::sum(held.iter().map(|&count| f64::from(count))) / held.len() as f64)
}

/// The offer to make next, and what it is expected to bring.
///
/// *Korean term:* 차기 최적 제안 (next best offer).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Offer {
    /// The place of the offer in the lists, from 0.
    pub place: usize,
    /// p m − c, in the currency of the margins, above 0.
    pub expected: f64,
}

/// The offer with the largest expected profit for one customer.
///
/// ```text
/// argmax (pⱼ mⱼ − c), nothing where its maximum is not above 0
/// ```
///
/// Not the likeliest purchase: a cheap one is likely and brings little. Of equal offers the first is taken.
///
/// *Korean term:* 차기 최적 제안 (적절한 제안, 일대일 마케팅).
///
/// - `probabilities`: p, that the customer takes each offer, 0 to 1
/// - `margins`: m, of each offer, finite, in one currency
/// - `cost`: c, of making an offer, not negative
/// - result: the best offer; `None` where silence is better
///
/// # Errors
///
/// If the lists are empty or differ in length, if a number is outside its range, or if an expected profit
/// leaves the range of 64 bits.
///
/// # References
///
/// Blattberg, Kim & Neslin (2008), chapter 21.
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing;
///
/// // Breakfast, spa day, minibar: 1,200, 2,100 and 500 KRW after a message of 300 KRW.
/// let best =
///     dbmarketing::next_best_offer(&[0.05, 0.02, 0.10], &[30_000.0, 120_000.0, 8_000.0], 300.0)?;
/// let best = best.expect("one of them pays");
/// assert_eq!(best.place, 1);
/// assert!((best.expected - 2_100.0).abs() < 1e-9);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "차기 최적 제안")]
#[doc(alias = "적절한 제안")]
#[doc(alias = "일대일 마케팅")]
#[doc(alias = "교차판매")]
pub fn next_best_offer(probabilities: &[f64], margins: &[f64], cost: f64) -> Result<Option<Offer>> {
    require::same_length("probabilities", probabilities, "margins", margins)?;
    require::at_least("probabilities", 1, probabilities)?;
    require::rates("probabilities", probabilities)?;
    require::all_finite("margins", margins)?;
    require::amount("cost", cost)?;
    let mut best: Option<Offer> = None;
    for (place, (p, m)) in probabilities.iter().zip(margins).enumerate() {
        let expected = require::computed("the expected profit", p * m - cost)?;
        if expected > best.map_or(0.0, |offer| offer.expected) {
            best = Some(Offer { place, expected });
        }
    }
    Ok(best)
}
