//! Shares of the market and of the wallet.

use crate::{Error, Result, require};

/// The market share that a new brand will settle at: penetration times repeat purchase times buying rate.
///
/// ```text
/// share = penetration · repeat rate · buying-rate index
/// ```
///
/// *Korean term:* 시장점유율 예측 (파핏-콜린스 모형).
///
/// - `penetration`: share of the buyers of the category who ever try the brand, 0 to 1
/// - `repeat`: share of the triers' later purchases that go to the brand, 0 to 1
/// - `index`: how much the triers buy of the category relative to the average buyer, at least 0; 1 is average
/// - result: share of the market's volume, 0 to 1
///
/// # Errors
///
/// If an argument is outside its range, or if the product is above 1, which no share is.
///
/// # References
///
/// Parfitt & Collins (1968).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // 30 % of the island's visitors try the new ferry, 40 % of their later trips use it, and they travel 20 % more
/// let share = relationship::parfitt_collins_share(0.30, 0.40, 1.20)?;
/// assert!((share - 0.144).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "시장점유율")]
#[doc(alias = "market share")]
pub fn parfitt_collins_share(penetration: f64, repeat: f64, index: f64) -> Result<f64> {
    require::rate("penetration", penetration)?;
    require::rate("repeat", repeat)?;
    require::amount("index", index)?;
    let share = penetration * repeat * index;
    if share > 1.0 {
        let what = format!(
            "`penetration` {penetration}, `repeat` {repeat} and `index` {index} have the product {share}"
        );
        return Err(Error::Contradiction { what, rule: "a market share is at most 1" });
    }
    Ok(share)
}

/// The market share in the long run, when each period some buyers stay and some of the others come over.
///
/// ```text
/// s* = a / (a + 1 − r), the fixed point of sₜ₊₁ = r sₜ + a (1 − sₜ)
/// ```
///
/// It does not depend on where the share starts: a campaign that leaves r and a as they are changes
/// nothing in the long run.
///
/// *Korean term:* 장기 시장점유율 (상표전환의 정상상태).
///
/// - `retain`: r, share of the own buyers who buy again, 0 to 1 per period
/// - `attract`: a, share of the competitors' buyers who come over, 0 to 1 per period
/// - result: share of the buyers, 0 to 1
///
/// # Errors
///
/// If a rate is outside 0 to 1, or if nobody leaves and nobody comes: every share then stays as it is.
///
/// # References
///
/// The two-state Markov chain; Kemeny, J. G., & Snell, J. L. (1960). *Finite Markov Chains*. Princeton: Van
/// Nostrand.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// let share = relationship::switching_steady_share(0.80, 0.10)?; // airline passengers, from year to year
/// assert!((share - 1.0 / 3.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "장기 시장점유율")]
#[doc(alias = "상표전환")]
pub fn switching_steady_share(retain: f64, attract: f64) -> Result<f64> {
    require::rate("retain", retain)?;
    require::rate("attract", attract)?;
    let leave = 1.0 - retain;
    if attract == 0.0 && leave == 0.0 {
        let why = "`retain` is 1 and `attract` is 0: nobody leaves and nobody comes, so every share stays as it is"
            .to_owned();
        return Err(Error::NotComputable { what: "the share in the long run", why });
    }
    Ok(attract / (attract + leave))
}

/// The market share period by period on its way to [`switching_steady_share`].
///
/// ```text
/// s₀ = start, sₜ₊₁ = r sₜ + a (1 − sₜ)
/// ```
///
/// The distance to s* shrinks by the factor r − a each period; it changes its sign each time where r is below a.
///
/// *Korean term:* 시장점유율의 경로.
///
/// - `start`: s₀, 0 to 1
/// - `retain`, `attract`: as in [`switching_steady_share`]
/// - `periods`: how many steps, at most 10,000
/// - result: `periods` + 1 shares, the first of which is `start`
///
/// # Errors
///
/// If a rate is outside 0 to 1, or `periods` is above 10,000.
///
/// # References
///
/// As [`switching_steady_share`].
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// let path = relationship::switching_path(0.60, 0.80, 0.10, 2)?; // airline passengers, two years on
/// assert!((path[1] - 0.52).abs() < 1e-12); // 0.6 · 0.8 + 0.4 · 0.1
/// assert!((path[2] - 0.464).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "시장점유율 경로")]
pub fn switching_path(start: f64, retain: f64, attract: f64, periods: usize) -> Result<Vec<f64>> {
    require::rate("start", start)?;
    require::rate("retain", retain)?;
    require::rate("attract", attract)?;
    require::whole("periods", periods, 0..=10_000, "at most 10,000")?;
    let next = |share: &f64| Some((retain * share + attract * (1.0 - share)).clamp(0.0, 1.0));
    Ok(std::iter::successors(Some(start), next).take(periods + 1).collect())
}

/// The share of a customer's spending in the category that comes to us.
///
/// ```text
/// share of wallet = own sales to the customer / the customer's spending in the category
/// ```
///
/// Not to be mixed up with market share: the denominator is what *one customer* spends. That growth comes from
/// a larger share of wallet rather than from more customers is contested (Sharp, 2010).
///
/// *Korean term:* 고객점유율 (지갑점유율).
///
/// - `own`: what the customer spends with us, not negative
/// - `category`: what the customer spends in the category, with us and elsewhere, above 0, in the same currency
/// - result: 0 to 1
///
/// # Errors
///
/// If an amount is negative or not finite, if `category` is 0, or if `own` is above it.
///
/// # References
///
/// Peppers & Rogers (1993); Du, R. Y., Kamakura, W. A., & Mela, C. F. (2007). Size and share of customer
/// wallet. *Journal of Marketing*, 71(2), 94–113.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // 1.2 of the 4 million KRW that a family spends on travel in a year
/// assert_eq!(relationship::share_of_wallet(1_200_000.0, 4_000_000.0)?, 0.3);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객점유율")]
#[doc(alias = "지갑점유율")]
#[doc(alias = "customer share")]
pub fn share_of_wallet(own: f64, category: f64) -> Result<f64> {
    require::amount("own", own)?;
    require::amount("category", category)?;
    if own > category {
        let what = format!("`own` is {own} and `category` is {category}");
        let rule =
            "what a customer spends with us is part of what the customer spends in the category";
        return Err(Error::Contradiction { what, rule });
    }
    if category == 0.0 {
        let why =
            "`category` is 0: a customer who spends nothing has no wallet to share".to_owned();
        return Err(Error::NotComputable { what: "the share of wallet", why });
    }
    Ok(own / category)
}

/// The share of wallet that a brand's rank in the customer's preference implies.
///
/// ```text
/// (1 − rank / (N + 1)) · 2 / N
/// ```
///
/// The shares of the ranks 1 to N add up to 1. Brands that tie get the mean of the shares of the ranks that they
/// fill.
///
/// *Korean term:* 지갑배분 법칙 (순위로 본 지갑점유율).
///
/// - `rank`: the brand's place among those the customer uses, 1 is the best
/// - `brands`: N, how many brands of the category the customer uses
/// - result: 0 to 1
///
/// # Errors
///
/// If `rank` is 0 or above `brands`.
///
/// # References
///
/// Keiningham et al. (2011).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // A guest uses three hotel brands
/// assert_eq!(relationship::wallet_allocation_rule(1, 3)?, 0.5);
/// assert!((relationship::wallet_allocation_rule(2, 3)? - 1.0 / 3.0).abs() < 1e-12);
/// assert!((relationship::wallet_allocation_rule(3, 3)? - 1.0 / 6.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "지갑배분 법칙")]
#[doc(alias = "wallet allocation rule")]
pub fn wallet_allocation_rule(rank: usize, brands: usize) -> Result<f64> {
    if rank == 0 || rank > brands {
        let what = format!("`rank` is {rank} and `brands` is {brands}");
        let rule = "a rank lies between 1, the best, and the number of brands";
        return Err(Error::Contradiction { what, rule });
    }
    let n = brands as f64;
    Ok((1.0 - rank as f64 / (n + 1.0)) * 2.0 / n)
}
