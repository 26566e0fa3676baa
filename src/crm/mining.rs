//! Two first tools of data mining: how much values vary, and what a question tells about a class.

use crate::{Error, Result, numeric, require};

/// The coefficient of variation: the standard deviation as a multiple of the mean.
///
/// ```text
/// CV = s / x̄, s² = Σ (x − x̄)² / (n − 1)
/// ```
///
/// It compares the unsteadiness of series of different size, for example of demand in two hotels. It makes
/// sense for amounts with a true zero, not for scale points or temperatures. The *variability* of the "seven
/// Vs" of big data means something else: that the same word or number changes its meaning with context.
///
/// *Korean term:* 변동계수 (가변성).
///
/// - `values`: at least two, finite, with a mean above 0
/// - result: a ratio, 0 where all values are the same
///
/// # Errors
///
/// If there are fewer than two values, if one is not finite, or if their mean is not above 0.
///
/// # References
///
/// Pearson, K. (1896). Mathematical contributions to the theory of evolution, III. *Philosophical
/// Transactions of the Royal Society A*, 187, 253–318.
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// let nights = [8.0, 10.0, 12.0]; // rooms sold on three nights
/// assert!((crm::variability_cv(&nights)? - 0.2).abs() < 1e-15);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "변동계수")]
#[doc(alias = "coefficient of variation")]
#[doc(alias = "빅데이터")]
pub fn variability_cv(values: &[f64]) -> Result<f64> {
    require::at_least("values", 2, values)?;
    require::all_finite("values", values)?;
    // In units of the largest value, so that no square leaves the range; the ratio does not notice.
    let largest = values.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
    let n = values.len() as f64;
    let scaled = || values.iter().map(|value| value / largest);
    let mean = if largest > 0.0 { numeric::sum(scaled()) / n } else { 0.0 };
    if mean <= 0.0 {
        let why = "the mean of `values` is not above 0, so nothing is a multiple of it".to_owned();
        return Err(Error::NotComputable { what: "the coefficient of variation", why });
    }
    let squares = numeric::sum(scaled().map(|value| (value - mean) * (value - mean)));
    require::computed("the coefficient of variation", (squares / (n - 1.0)).sqrt() / mean)
}

/// How many bits a question tells about a class: the entropy before it less the mean entropy after it.
///
/// ```text
/// gain = H(parent) − Σ (n_k / n) H(child k), H = −Σ p log₂ p
/// ```
///
/// A decision tree asks the question with the largest gain first. A question with many answers (the guest's
/// number!) has a large gain and predicts nothing: Quinlan divides by the entropy of the answers for that
/// reason.
///
/// *Korean term:* 정보이득 (의사결정나무, 데이터 마이닝).
///
/// - `parent`: cases of each class before the question
/// - `children`: for each answer, the cases of each class, in the same order of the classes; together the
///   parent
/// - result: from 0 to the entropy of the parent, bits
///
/// # Errors
///
/// If `parent` is empty or holds no case, if there is no child, if a child has another number of classes, or
/// if the children do not add up to the parent.
///
/// # References
///
/// Quinlan (1986).
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// // 9 of 14 days brought visitors; split by sunny, overcast and rainy days.
/// let gain = crm::information_gain(&[9, 5], &[vec![2, 3], vec![4, 0], vec![3, 2]])?;
/// assert!((gain - 0.2467498).abs() < 1e-7); // bits
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "정보이득")]
#[doc(alias = "데이터 마이닝")]
#[doc(alias = "의사결정나무")]
#[doc(alias = "entropy")]
#[doc(alias = "엔트로피")]
pub fn information_gain(parent: &[u64], children: &[Vec<u64>]) -> Result<f64> {
    require::at_least("parent", 1, parent)?;
    require::at_least("children", 1, children)?;
    for child in children {
        require::same_length("parent", parent, "children[k]", child)?;
    }
    let cases: f64 = parent.iter().map(|&count| count as f64).sum();
    if cases == 0.0 {
        return Err(Error::AllZero { name: "parent" });
    }
    for (class, &count) in parent.iter().enumerate() {
        let in_children: u128 =
            children.iter().filter_map(|child| child.get(class)).map(|&n| u128::from(n)).sum();
        if in_children != u128::from(count) {
            let what = format!("`parent`[{class}] is {count}, but the children have {in_children}");
            return Err(Error::Contradiction {
                what,
                rule: "the children together are the parent",
            });
        }
    }
    let after = numeric::sum(children.iter().map(|child| {
        let size: f64 = child.iter().map(|&count| count as f64).sum();
        size / cases * entropy(child)
    }));
    Ok((entropy(parent) - after).max(0.0))
}

/// The entropy of counts, in bits; nothing is certain where there is nothing: 0.
fn entropy(counts: &[u64]) -> f64 {
    let all: f64 = counts.iter().map(|&count| count as f64).sum();
    let shares = counts.iter().filter(|&&count| count > 0).map(|&count| count as f64 / all);
    numeric::sum(shares.map(|share| -share * share.log2()))
}
