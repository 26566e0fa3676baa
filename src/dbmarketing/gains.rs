//! How well a score sorts the customers, and how deep to mail.

use std::cmp::Ordering;

use crate::{Error, Result, numeric, require};

/// A gains table: how many of the responders the best-scored groups hold.
///
/// *Korean term:* 이득표 (이익도표).
#[derive(Debug, Clone, PartialEq)]
pub struct Gains {
    /// Number of customers.
    pub customers: usize,
    /// Number of those who responded.
    pub responders: usize,
    /// The response rate of all, 0 to 1.
    pub rate: f64,
    /// One row per group, the best scores first.
    pub rows: Vec<GainsRow>,
}

/// One group of a [`Gains`] table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GainsRow {
    /// Customers in the group.
    pub customers: usize,
    /// Those among them who responded.
    pub responders: usize,
    /// The response rate of the group, 0 to 1.
    pub rate: f64,
    /// The share of all customers in this group and the better ones, 0 to 1.
    pub depth: f64,
    /// The share of all responders in this group and the better ones, 0 to 1: the gain.
    pub capture: f64,
    /// The rate of the group as a multiple of the rate of all.
    pub lift: f64,
    /// The rate of this group and the better ones together as a multiple of the rate of all.
    pub cumulative_lift: f64,
}

/// Sorts customers by score into groups and counts the responders in each.
///
/// ```text
/// capture(g) = responders in groups 1 … g / all responders, lift(g) = rate of group g / rate of all
/// ```
///
/// Groups differ by at most one customer. Equal scores keep the order of the slices, so a score with many
/// ties says less than its table seems to.
///
/// *Korean term:* 이득표, 향상도.
///
/// - `score`: one per customer, finite, the higher the better
/// - `responded`: whether the customer at the same place responded
/// - `groups`: how many, from 1 to the number of customers; usually 10
/// - result: the table, best group first
///
/// # Errors
///
/// If the slices are empty or differ in length, if a score is not finite, if there are more groups than
/// customers or none, or if nobody responded.
///
/// # References
///
/// Blattberg, Kim & Neslin (2008), chapter 10.
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing;
///
/// let score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]; // of eight guests
/// let booked = [true, true, false, true, false, false, true, false];
/// let gains = dbmarketing::gains_table(&score, &booked, 4)?;
/// let capture: Vec<f64> = gains.rows.iter().map(|row| row.capture).collect();
/// assert_eq!(capture, [0.5, 0.75, 0.75, 1.0]);
/// assert_eq!(gains.rows[0].lift, 2.0); // the best quarter responds twice as often as all
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "이득표")]
#[doc(alias = "향상도")]
#[doc(alias = "반응 모형")]
#[doc(alias = "lift")]
pub fn gains_table(score: &[f64], responded: &[bool], groups: usize) -> Result<Gains> {
    require::same_length("score", score, "responded", responded)?;
    require::at_least("score", 1, score)?;
    require::all_finite("score", score)?;
    let n = score.len();
    if groups == 0 || groups > n {
        let what = format!("`groups` is {groups} and there are {n} customer(s)");
        return Err(Error::Contradiction {
            what,
            rule: "each group needs a customer: from 1 group to as many as customers",
        });
    }
    let responders = responded.iter().filter(|&&yes| yes).count();
    if responders == 0 {
        let why = "nobody responded, so there is nobody to find".to_owned();
        return Err(Error::NotComputable { what: "the gains table", why });
    }
    let mut ranked: Vec<(f64, bool)> =
        score.iter().copied().zip(responded.iter().copied()).collect();
    ranked.sort_by(|(a, _), (b, _)| b.partial_cmp(a).unwrap_or(Ordering::Equal));

    let rate = responders as f64 / n as f64;
    let (mut rows, mut from, mut found) = (Vec::with_capacity(groups), 0, 0);
    for group in 1..=groups {
        let to = place(group, n, groups);
        let members = ranked.get(from..to).unwrap_or_default();
        let here = members.iter().filter(|(_, yes)| *yes).count();
        found += here;
        let of_group = here as f64 / members.len() as f64;
        let (depth, capture) = (to as f64 / n as f64, found as f64 / responders as f64);
        rows.push(GainsRow {
            customers: members.len(),
            responders: here,
            rate: of_group,
            depth,
            capture,
            lift: of_group / rate,
            cumulative_lift: capture / depth,
        });
        from = to;
    }
    Ok(Gains { customers: n, responders, rate, rows })
}

/// ⌊group · n / groups⌋, in numbers that cannot overflow.
fn place(group: usize, n: usize, groups: usize) -> usize {
    let product = group as u128 * n as u128 / groups.max(1) as u128;
    usize::try_from(product).unwrap_or(n).min(n)
}

/// How many of the best groups to mail, and what each further one brings.
///
/// *Korean term:* 최적 발송 깊이.
#[derive(Debug, Clone, PartialEq)]
pub struct Depth {
    /// How many groups to mail; 0 if even the first one loses.
    pub groups: usize,
    /// The profit of mailing these groups, in the currency of the margin.
    pub profit: f64,
    /// The profit of mailing the first 1, 2, … all groups.
    pub cumulative: Vec<f64>,
}

/// How deep to mail: the number of groups with the largest cumulative profit.
///
/// ```text
/// argmax over k of Σ (r_g m − n_g c), g = 1 … k; 0 groups where that is never above 0
/// ```
///
/// Of two depths with the same profit the smaller is taken.
///
/// *Korean term:* 최적 발송 깊이 (선별 DM).
///
/// - `customers`: n, of each group, in the order of the model, best first
/// - `responses`: r, expected from each group, not negative and at most its customers
/// - `margin`: m, of one response, not negative, in one currency
/// - `cost`: c, of one contact, not negative
///
/// # Errors
///
/// If the slices are empty or differ in length, if a number is outside its range, or if the profit leaves the
/// range of 64 bits.
///
/// # References
///
/// Bult & Wansbeek (1995).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing;
///
/// let best =
///     dbmarketing::optimal_depth(&[1_000; 4], &[60.0, 35.0, 25.0, 10.0], 20_000.0, 600.0)?; // KRW
/// assert_eq!((best.groups, best.profit), (2, 700_000.0)); // +600, +100, −100, −400 thousand
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "최적 깊이")]
#[doc(alias = "선별 DM")]
pub fn optimal_depth(
    customers: &[u64],
    responses: &[f64],
    margin: f64,
    cost: f64,
) -> Result<Depth> {
    require::same_length("customers", customers, "responses", responses)?;
    require::at_least("customers", 1, customers)?;
    require::not_negative("responses", responses)?;
    for (index, (&value, &of)) in responses.iter().zip(customers).enumerate() {
        if value > of as f64 {
            let rule = "at most the customers of its group";
            return Err(Error::ItemOutOfRange { name: "responses", index, value, rule });
        }
    }
    require::amount("margin", margin)?;
    require::amount("cost", cost)?;
    let mut sum = numeric::Sum::default();
    let mut cumulative = Vec::with_capacity(customers.len());
    for (&n, &r) in customers.iter().zip(responses) {
        sum.add(r * margin - n as f64 * cost);
        cumulative.push(require::computed("the profit", sum.total())?);
    }
    let (mut groups, mut profit) = (0, 0.0);
    for (place, &value) in cumulative.iter().enumerate() {
        if value > profit {
            (groups, profit) = (place + 1, value);
        }
    }
    Ok(Depth { groups, profit, cumulative })
}
