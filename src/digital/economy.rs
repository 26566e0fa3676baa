//! The economics of the internet: who deals with whom, and what size is worth.

use crate::lists::{ECommerceType, Party};
use crate::{Error, Lang, Result, require};

/// What a network is worth by three rules of thumb, in units of their own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NetworkValues {
    /// Sarnoff, n: as broadcasting counts its audience.
    pub sarnoff: f64,
    /// Odlyzko and Tilly, n·ln n: most links are worth little.
    pub odlyzko_tilly: f64,
    /// Metcalfe, n(n − 1)/2: every possible link is worth the same.
    pub metcalfe: f64,
}

/// What a network of so many users is worth by three rules of thumb.
///
/// ```text
/// Sarnoff n    Odlyzko–Tilly n·ln n    Metcalfe n(n − 1)/2
/// ```
///
/// Compare only values of the same rule, such as before and after the users double. None is a law: Briscoe,
/// Odlyzko & Tilly (2006) argue against n², Zhang, Liu & Xu (2015) find it in the revenue of two networks.
///
/// *Korean term:* 네트워크 효과 (메트칼프의 법칙).
///
/// - `users`: n, at least 2
/// - result: relative values, without unit
///
/// # Errors
///
/// If there are fewer than two users.
///
/// # References
///
/// Metcalfe (2013); Briscoe, Odlyzko & Tilly (2006); Zhang, Liu & Xu (2015).
///
/// # Examples
///
/// ```
/// use tourism_marketing::digital;
///
/// let small = digital::network_values(100)?; // hosts on a home-sharing site
/// let large = digital::network_values(200)?;
/// assert_eq!(small.metcalfe, 4_950.0);
/// assert_eq!(large.sarnoff / small.sarnoff, 2.0);
/// assert!((large.odlyzko_tilly / small.odlyzko_tilly - 2.301).abs() < 1e-3);
/// assert!((large.metcalfe / small.metcalfe - 4.020).abs() < 1e-3);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "네트워크 효과")]
#[doc(alias = "메트칼프의 법칙")]
#[doc(alias = "Metcalfe")]
pub fn network_values(users: u64) -> Result<NetworkValues> {
    let n = users as f64;
    if users < 2 {
        let rule = "at least 2, because one user has nobody to meet";
        return Err(Error::OutOfRange { name: "users", value: n, rule, hint: None });
    }
    Ok(NetworkValues { sarnoff: n, odlyzko_tilly: n * n.ln(), metcalfe: n * (n - 1.0) / 2.0 })
}

/// The average cost of a unit.
///
/// ```text
/// AC = F/Q + v
/// ```
///
/// It falls towards v as the quantity grows: increasing returns on the side of supply. For information v is
/// near zero, so the first copy is nearly the whole cost.
///
/// *Korean term:* 평균비용 (수확체증, 규모의 경제).
///
/// - `fixed`: F, not negative, in currency
/// - `variable`: v, not negative, in currency per unit
/// - `quantity`: Q, above 0, in units
/// - result: in currency per unit
///
/// # Errors
///
/// If an argument is outside its range, or if the result leaves the range of 64 bits.
///
/// # References
///
/// Arthur (1996); Shapiro & Varian (1998).
///
/// # Examples
///
/// ```
/// use tourism_marketing::digital;
///
/// // An audio guide: 1 million KRW to record, 10 KRW to deliver
/// assert_eq!(digital::average_cost(1_000_000.0, 10.0, 1_000.0)?, 1_010.0);
/// assert_eq!(digital::average_cost(1_000_000.0, 10.0, 100_000.0)?, 20.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "평균비용")]
#[doc(alias = "수확체증")]
#[doc(alias = "규모의 경제")]
pub fn average_cost(fixed: f64, variable: f64, quantity: f64) -> Result<f64> {
    require::amount("fixed", fixed)?;
    require::amount("variable", variable)?;
    require::positive("quantity", quantity)?;
    require::computed("the average cost", fixed / quantity + variable)
}

/// The kind of e-commerce between two parties.
///
/// ```text
/// seller then buyer: B2B, B2C, B2G, B2E, C2B, C2C
/// ```
///
/// P2P and O2O say how a deal is done, not between whom: see
/// [`ECommerceMode`](crate::lists::ECommerceMode).
///
/// *Korean term:* 전자상거래 유형.
///
/// - `seller`: who sells or supplies
/// - `buyer`: who buys
/// - result: the kind that textbooks name
///
/// # Errors
///
/// If textbooks have no name for the pair, such as a government that sells to consumers.
///
/// # References
///
/// Coppel (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::digital;
/// use tourism_marketing::lists::{ECommerceType, Party};
///
/// assert_eq!(digital::ecommerce_type(Party::Business, Party::Consumer)?, ECommerceType::B2c);
/// assert_eq!(digital::ecommerce_type(Party::Consumer, Party::Business)?, ECommerceType::C2b);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "전자상거래 유형")]
#[doc(alias = "B2C")]
pub fn ecommerce_type(seller: Party, buyer: Party) -> Result<ECommerceType> {
    match (seller, buyer) {
        (Party::Business, Party::Business) => Ok(ECommerceType::B2b),
        (Party::Business, Party::Consumer) => Ok(ECommerceType::B2c),
        (Party::Business, Party::Government) => Ok(ECommerceType::B2g),
        (Party::Business, Party::Employee) => Ok(ECommerceType::B2e),
        (Party::Consumer, Party::Business) => Ok(ECommerceType::C2b),
        (Party::Consumer, Party::Consumer) => Ok(ECommerceType::C2c),
        _ => {
            let (seller, buyer) = (seller.label(Lang::En), buyer.label(Lang::En));
            let what = format!("`seller` is {seller} and `buyer` is {buyer}");
            let rule = "only B2B, B2C, B2G, B2E, C2B and C2C have a name";
            Err(Error::Contradiction { what, rule })
        }
    }
}
