//! What recommendations are worth, and how far they carry.

use crate::{Error, Result, numeric, require};

/// One customer whom a referral brought.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Referral {
    /// The period in which the new customer comes, counted from now.
    pub period: u32,
    /// What is gained, in money of that period: see [`Referrals`].
    pub value: f64,
}

/// Everybody whom one customer's recommendations bring.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Referrals {
    /// Who would not have come otherwise (type 1): the whole lifetime value is gained.
    pub won: Vec<Referral>,
    /// Who would have come anyway (type 2): the acquisition cost is saved.
    pub saved: Vec<Referral>,
    /// m: what the programme pays for one referral, in money.
    pub incentive: f64,
}

/// What a customer's recommendations are worth today.
///
/// ```text
/// CRV = Σ (CLV − m) / (1 + i)ᵗ over those won + Σ (AC − m) / (1 + i)ᵗ over those who would have come anyway
/// ```
///
/// The customers with the highest lifetime value are not those with the highest referral value (Kumar et al.,
/// 2007).
///
/// *Korean term:* 고객추천가치 (CRV).
///
/// - `referrals`: whom the customer brings and when; in one currency
/// - `discount`: i per period, above −1
/// - result: money today; 0 for a customer who brings nobody, negative where the incentive costs more than it
///   brings
///
/// # Errors
///
/// If a value or the incentive is not finite, if the incentive is negative, if `discount` is not above −1, or if
/// the sum leaves the range of 64 bits.
///
/// # References
///
/// Kumar, Petersen & Leone (2007); Kumar, V., Petersen, J. A., & Leone, R. P. (2010). Driving profitability by
/// encouraging customer referrals. *Journal of Marketing*, 74(5), 1–17.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship::{self, Referral, Referrals};
///
/// let referrals = Referrals {
///     won: vec![
///         Referral { period: 1, value: 200_000.0 }, // KRW, lifetime value of a guest
///         Referral { period: 2, value: 200_000.0 },
///     ],
///     saved: vec![Referral { period: 1, value: 50_000.0 }], // acquisition cost
///     incentive: 10_000.0,
/// };
/// let value = relationship::customer_referral_value(&referrals, 0.10)?;
/// assert!((value - 366_115.70).abs() < 0.01);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객추천가치")]
#[doc(alias = "CRV")]
pub fn customer_referral_value(referrals: &Referrals, discount: f64) -> Result<f64> {
    for (name, list) in [("won", &referrals.won), ("saved", &referrals.saved)] {
        let values: Vec<f64> = list.iter().map(|referral| referral.value).collect();
        require::all_finite(name, &values)?;
    }
    require::amount("incentive", referrals.incentive)?;
    require::discount("discount", discount)?;
    let both = referrals.won.iter().chain(&referrals.saved);
    let today = both.map(|referral| {
        (referral.value - referrals.incentive) / (1.0 + discount).powf(f64::from(referral.period))
    });
    require::computed("the referral value", numeric::sum(today))
}

/// How many customers come of one, when each brings m others on average.
///
/// ```text
/// all generations: 1 / (1 − m), for m < 1
/// g generations:   1 + m + m² + … + mᵍ
/// ```
///
/// The first customer is counted. It is an expectation: single chains differ widely, and most are short
/// ([`extinction_probability`]).
///
/// *Korean term:* 추천 사슬 (구전으로 늘어나는 고객 수).
///
/// - `referrals`: m, successful referrals per customer, not negative
/// - `generations`: g, how often it is passed on; `None` for ever
/// - result: customers per first customer, at least 1
///
/// # Errors
///
/// If m is negative or not finite, or if it is 1 or more with all generations, where the sum has no bound.
///
/// # References
///
/// Harris (1963), the Galton–Watson process.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// let guests = relationship::referral_chain(0.30, None)?;
/// assert!((guests - 1.428_571).abs() < 1e-6);
/// let three = relationship::referral_chain(0.50, Some(3))?;
/// assert!((three - 1.875).abs() < 1e-12); // 1 + 1/2 + 1/4 + 1/8
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "추천 사슬")]
#[doc(alias = "구전")]
#[doc(alias = "word of mouth")]
pub fn referral_chain(referrals: f64, generations: Option<u32>) -> Result<f64> {
    require::amount("referrals", referrals)?;
    let m = referrals; // the literature's letter
    let what = "the number of customers from referrals";
    let Some(generations) = generations else {
        if m >= 1.0 {
            let why = format!(
                "`referrals` is {m}: where each customer brings one or more, the chain grows without end; give a number \
                 of generations"
            );
            return Err(Error::NotComputable { what, why });
        }
        return Ok(1.0 / (1.0 - m));
    };
    let terms = f64::from(generations) + 1.0;
    let distance = m - 1.0;
    if distance == 0.0 {
        return Ok(terms);
    }
    // (mⁿ − 1) / (m − 1), which keeps its digits where m is close to 1.
    require::computed(what, (terms * distance.ln_1p()).exp_m1() / distance)
}

/// The probability that a chain of recommendations dies out.
///
/// ```text
/// the smallest root of q = e^(m (q − 1)), referrals being Poisson distributed
/// ```
///
/// Up to m = 1 every chain dies out. Above, a chain can still die out by bad luck in its first steps: at m = 1.5
/// four in ten do.
///
/// *Korean term:* 소멸확률 (입소문이 끊길 확률).
///
/// - `referrals`: m, the mean number of successful referrals per customer, not negative
/// - result: a probability for a chain that starts with one customer; for n customers, take its n-th power
///
/// # Errors
///
/// If m is negative or not finite.
///
/// # References
///
/// Harris (1963).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// let dies = relationship::extinction_probability(1.5)?;
/// assert!((dies - 0.417_188_4).abs() < 1e-7);
/// assert_eq!(relationship::extinction_probability(0.8)?, 1.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "소멸확률")]
#[doc(alias = "입소문")]
#[doc(alias = "바이럴 마케팅")]
pub fn extinction_probability(referrals: f64) -> Result<f64> {
    require::amount("referrals", referrals)?;
    let m = referrals; // the literature's letter
    if m <= 1.0 {
        return Ok(1.0);
    }
    // The probability s = 1 − q to survive solves s = 1 − e^(−m s). From 1, Newton's steps fall to the root, never past
    // it; close to m = 1 each step halves the rest, hence at most about sixty.
    let mut s = 1.0_f64;
    for _ in 0..200 {
        let excess = s + (-m * s).exp_m1();
        let slope = 1.0 - m * (-m * s).exp();
        let next = s - excess / slope;
        if !(next < s && next > 0.0) {
            break;
        }
        s = next;
    }
    Ok((-m * s).exp())
}

/// What it would have cost to buy as many views as an unpaid mention had.
///
/// ```text
/// (impressions / 1,000) · CPM
/// ```
///
/// A replacement cost, not a profit and not a measure of effect: AMEC, the association for measuring
/// communication, rejects it as a value (Barcelona Principles). Report it as a cost, if at all.
///
/// *Korean term:* 획득매체 환산액 (광고 환산 가치).
///
/// - `impressions`: views, not negative
/// - `cpm`: the price of 1,000 views, not negative
/// - result: money
///
/// # Errors
///
/// If an argument is negative or not finite.
///
/// # References
///
/// AMEC (2020). *Barcelona Principles 3.0*.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // A guest's video of the hotel has 240,000 views; 1,000 views would cost 5,000 KRW
/// assert_eq!(relationship::earned_media_value(240_000.0, 5_000.0)?, 1_200_000.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "획득매체 가치")]
#[doc(alias = "광고 환산 가치")]
#[doc(alias = "EMV")]
pub fn earned_media_value(impressions: f64, cpm: f64) -> Result<f64> {
    require::amount("impressions", impressions)?;
    require::amount("cpm", cpm)?;
    require::computed("the earned media value", impressions / 1_000.0 * cpm)
}
