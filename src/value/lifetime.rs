//! How long customers stay.

use crate::{Error, Result, require};

/// A survival over more periods than this is asked for by mistake.
const MOST_PERIODS: u32 = 1_000_000;

/// The expected length of a relationship if the retention rate never changes.
///
/// ```text
/// 1 / (1 − r)
/// ```
///
/// The first period counts: with r = 0 a customer stays one period. Without it the formula is r / (1 − r).
///
/// *Korean term:* 고객 생애기간 (평균 관계 지속기간).
///
/// - `retention`: r, from 0 to below 1
/// - result: periods, at least 1
///
/// # Errors
///
/// If `retention` is outside its range; at 1 nobody ever leaves and the length has no end.
///
/// # References
///
/// Berger & Nasr (1998); it is the mean of the geometric distribution.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let years = value::expected_lifetime(0.8)?;
/// assert!((years - 5.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "생애기간")]
#[doc(alias = "고객 생애기간")]
pub fn expected_lifetime(retention: f64) -> Result<f64> {
    require::rate("retention", retention)?;
    if retention >= 1.0 {
        let why = "at a `retention` of 1 nobody ever leaves".to_owned();
        return Err(Error::NotComputable { what: "the expected lifetime", why });
    }
    Ok(1.0 / (1.0 - retention))
}

/// The churn of a year, or of any longer period, from the churn of its parts.
///
/// ```text
/// 1 − (1 − c)ⁿ
/// ```
///
/// Not n · c: whoever left in January cannot leave again in February.
///
/// *Korean term:* 연간 이탈률 환산.
///
/// - `churn`: c, per short period, 0 to 1
/// - `periods`: n, short periods in the long one, at least 1
/// - result: 0 to 1
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// Farris et al. (2010) on churn; the rest is compounding.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let annual = value::annualise_churn(0.03, 12)?; // 3 % a month
/// assert!((annual - 0.3061576).abs() < 1e-7); // not 36 %
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "연간 이탈률")]
#[doc(alias = "이탈률")]
pub fn annualise_churn(churn: f64, periods: u32) -> Result<f64> {
    require::rate("churn", churn)?;
    require::some("periods", u64::from(periods))?;
    // A churn of 1 has the logarithm −∞ and the annual churn 1.
    Ok(-(f64::from(periods) * (-churn).ln_1p()).exp_m1())
}

/// The retention rate of period `period` in a cohort whose members differ: the shifted beta-geometric model.
///
/// ```text
/// rₜ = (β + t − 1) / (α + β + t − 1)
/// ```
///
/// Everybody keeps their own constant churn rate; these rates are beta distributed with α and β. The rate of
/// the cohort rises all the same, because those with high rates leave first.
///
/// *Korean term:* 코호트 유지율의 상승 (sBG 모형).
///
/// - `alpha`, `beta`: α and β, above 0
/// - `period`: t, from 1
/// - result: 0 to 1
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// Fader & Hardie (2007), equation 8.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let rates = [1, 2, 3].map(|year| value::sbg_retention(1.0, 2.0, year).unwrap());
/// assert!((rates[0] - 2.0 / 3.0).abs() < 1e-15);
/// assert_eq!(rates[1..], [0.75, 0.8]); // it rises, though nobody changes
/// ```
#[doc(alias = "유지율 상승")]
#[doc(alias = "sBG")]
pub fn sbg_retention(alpha: f64, beta: f64, period: u32) -> Result<f64> {
    require::positive("alpha", alpha)?;
    require::positive("beta", beta)?;
    require::some("period", u64::from(period))?;
    Ok(retention_at(alpha, beta, period))
}

/// The share of a cohort that is still there after `periods` in the shifted beta-geometric model.
///
/// ```text
/// S(t) = r₁ · r₂ · … · rₜ, rₖ = (β + k − 1) / (α + β + k − 1)
/// ```
///
/// *Korean term:* sBG 생존함수 (코호트 잔존율).
///
/// - `alpha`, `beta`: α and β, above 0
/// - `periods`: t, up to 1,000,000; after 0 periods everybody is still there
/// - result: 0 to 1
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// Fader & Hardie (2007), equations 7 and 8.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let left = value::sbg_survival(1.0, 2.0, 3)?; // ⅔ · ¾ · ⅘
/// assert!((left - 0.4).abs() < 1e-15);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "생존함수")]
#[doc(alias = "잔존율")]
#[doc(alias = "shifted beta-geometric")]
pub fn sbg_survival(alpha: f64, beta: f64, periods: u32) -> Result<f64> {
    require::positive("alpha", alpha)?;
    require::positive("beta", beta)?;
    if periods > MOST_PERIODS {
        let value = f64::from(periods);
        let rule = "at most 1,000,000";
        return Err(Error::OutOfRange { name: "periods", value, rule, hint: None });
    }
    Ok((1..=periods).map(|period| retention_at(alpha, beta, period)).product())
}

/// rₜ, written so that α + β cannot leave the range.
fn retention_at(alpha: f64, beta: f64, period: u32) -> f64 {
    1.0 / (1.0 + alpha / (beta + f64::from(period.saturating_sub(1))))
}
