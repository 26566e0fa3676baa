//! SERVQUAL and SERVPERF.

use crate::lists::ServqualDimension;
use crate::stats::mean;
use crate::{Error, Result, numeric, require};

/// The dimensions of the questionnaire of 1988 in the order in which it asks, with their numbers of items:
/// 22.
pub const QUESTIONNAIRE: [(ServqualDimension, usize); 5] = [
    (ServqualDimension::Tangibles, 4),
    (ServqualDimension::Reliability, 5),
    (ServqualDimension::Responsiveness, 4),
    (ServqualDimension::Assurance, 4),
    (ServqualDimension::Empathy, 5),
];

/// The places of the items of each dimension in the [`QUESTIONNAIRE`], counted from 0.
///
/// ```text
/// tangibles 0–3, reliability 4–8, responsiveness 9–12, assurance 13–16, empathy 17–21
/// ```
///
/// *Korean term:* SERVQUAL 22문항의 차원 구성.
///
/// - result: one list of places per dimension, as [`servqual`] takes it
///
/// # References
///
/// Parasuraman, Zeithaml & Berry (1988).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let dims = quality::questionnaire_items();
/// assert_eq!(dims[0], [0, 1, 2, 3]);
/// assert_eq!(dims.iter().map(Vec::len).sum::<usize>(), 22);
/// ```
#[must_use]
#[doc(alias = "SERVQUAL 22문항")]
pub fn questionnaire_items() -> Vec<Vec<usize>> {
    let mut next = 0;
    let block = |(_, items): (ServqualDimension, usize)| {
        let places = (next..next + items).collect();
        next += items;
        places
    };
    QUESTIONNAIRE.into_iter().map(block).collect()
}

/// The gap between what a guest perceived and what the guest expected.
///
/// ```text
/// G = P − E
/// ```
///
/// Below 0 the service falls short. Equal gaps need not mean equal quality: 7 − 7 and 1 − 1 are both 0.
///
/// *Korean term:* SERVQUAL 갭 (지각 − 기대).
///
/// - `perception`: P, 1 to 7
/// - `expectation`: E, 1 to 7
/// - result: points of the scale, −6 to 6
///
/// # Errors
///
/// If a score is outside 1 to 7.
///
/// # References
///
/// Parasuraman, Zeithaml & Berry (1988).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let gap = quality::servqual_gap(5.2, 6.1)?; // reliability of a hotel
/// assert!((gap + 0.9).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "SERVQUAL")]
#[doc(alias = "서브퀄")]
#[doc(alias = "갭 점수")]
pub fn servqual_gap(perception: f64, expectation: f64) -> Result<f64> {
    require::score_1_to_7("perception", perception)?;
    require::score_1_to_7("expectation", expectation)?;
    Ok(perception - expectation)
}

/// The mean score of each dimension of a questionnaire.
///
/// ```text
/// mean over the respondents of ( mean of the dimension's items )
/// ```
///
/// *Korean term:* 차원별 평균.
///
/// - `respondents`: one list per person, each with one score per item, on any scale
/// - `dims`: the places of each dimension's items, counted from 0, as [`questionnaire_items`] gives them
/// - result: one mean per dimension, in points of the scale
///
/// # Errors
///
/// If there is no respondent, dimension or item in a dimension; if respondents answered different numbers of
/// items; if a place is beyond the last item; if a score is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Parasuraman, Zeithaml & Berry (1988).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let respondents = [vec![5.0, 6.0, 4.0, 4.0], vec![7.0, 6.0, 2.0, 4.0]]; // two guests, four items
/// let means = quality::dimension_means(&respondents, &[vec![0, 1], vec![2, 3]])?;
/// assert_eq!(means, [6.0, 3.5]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "차원별 평균")]
pub fn dimension_means(respondents: &[Vec<f64>], dims: &[Vec<usize>]) -> Result<Vec<f64>> {
    let width = judge("respondents", "respondents[0]", "respondents[k]", respondents)?;
    judge_places(dims, width)?;
    for scores in respondents {
        require::measurements("respondents[k]", scores)?;
    }
    Ok(means_of_judged(respondents, dims))
}

/// What a respondent perceived and expected in one dimension, on average.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DimensionGap {
    /// E, points of the scale.
    pub expectation: f64,
    /// P, points of the scale.
    pub perception: f64,
    /// P − E.
    pub gap: f64,
}

/// A SERVQUAL survey.
#[derive(Debug, Clone, PartialEq)]
pub struct Servqual {
    /// One gap per dimension, in the order of the input.
    pub dimensions: Vec<DimensionGap>,
    /// The mean of the gaps, every dimension counting the same; [`servqual_weighted`] weights them.
    pub overall: f64,
    /// How many persons answered.
    pub respondents: usize,
}

impl Servqual {
    /// The gaps alone, in the order of the input.
    #[must_use]
    pub fn gaps(&self) -> Vec<f64> {
        self.dimensions.iter().map(|dimension| dimension.gap).collect()
    }

    /// The places of the dimensions from the largest shortfall to the smallest; equal gaps keep their order.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::quality;
    ///
    /// let expected = [vec![6.0, 7.0], vec![6.0, 6.0]]; // two guests, one item each in two dimensions
    /// let perceived = [vec![6.0, 5.0], vec![5.0, 5.0]];
    /// let survey = quality::servqual(&expected, &perceived, &[vec![0], vec![1]])?;
    /// assert_eq!(survey.worst_first(), [1, 0]);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[must_use]
    pub fn worst_first(&self) -> Vec<usize> {
        let mut places: Vec<(usize, f64)> = self.gaps().into_iter().enumerate().collect();
        places.sort_by(|(_, a), (_, b)| a.total_cmp(b));
        places.into_iter().map(|(place, _)| place).collect()
    }
}

/// The gaps of a SERVQUAL survey, dimension by dimension.
///
/// ```text
/// E, P = mean over the respondents of ( mean of the dimension's items ),  G = P − E
/// ```
///
/// *Korean term:* SERVQUAL (차원별 갭).
///
/// - `expectations`, `perceptions`: one list per person, each with one score from 1 to 7 per item; the same
///   person and item at the same place
/// - `dims`: the places of each dimension's items, counted from 0, as [`questionnaire_items`] gives them
/// - result: points of the scale
///
/// # Errors
///
/// If the two differ in shape; if there is no respondent, dimension or item in a dimension; if a place is
/// beyond the last item; if a score is outside 1 to 7.
///
/// # References
///
/// Parasuraman, Zeithaml & Berry (1988).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let expected = [vec![6.0, 7.0, 5.0], vec![6.0, 6.0, 6.0]]; // two guests, three items
/// let perceived = [vec![5.0, 6.0, 5.0], vec![5.0, 6.0, 7.0]];
/// let survey = quality::servqual(&expected, &perceived, &[vec![0, 1], vec![2]])?;
/// assert_eq!(survey.gaps(), [-0.75, 0.5]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "SERVQUAL")]
#[doc(alias = "서브퀄")]
#[doc(alias = "갭 분석")]
#[doc(alias = "서비스 품질")]
pub fn servqual(
    expectations: &[Vec<f64>],
    perceptions: &[Vec<f64>],
    dims: &[Vec<usize>],
) -> Result<Servqual> {
    require::same_length("expectations", expectations, "perceptions", perceptions)?;
    let width = judge("expectations", "expectations[0]", "expectations[k]", expectations)?;
    judge("perceptions", "perceptions[0]", "perceptions[k]", perceptions)?;
    for (expected, perceived) in expectations.iter().zip(perceptions) {
        require::same_length("expectations[k]", expected, "perceptions[k]", perceived)?;
        require::scores_1_to_7("expectations[k]", expected)?;
        require::scores_1_to_7("perceptions[k]", perceived)?;
    }
    judge_places(dims, width)?;
    let pairs =
        means_of_judged(expectations, dims).into_iter().zip(means_of_judged(perceptions, dims));
    let dimensions: Vec<DimensionGap> = pairs
        .map(|(expectation, perception)| DimensionGap {
            expectation,
            perception,
            gap: perception - expectation,
        })
        .collect();
    let gaps: Vec<f64> = dimensions.iter().map(|dimension| dimension.gap).collect();
    Ok(Servqual { overall: mean(&gaps), dimensions, respondents: expectations.len() })
}

/// The SERVQUAL score with the guests' own weights of the dimensions.
///
/// ```text
/// Σ wⱼ Gⱼ / Σ wⱼ
/// ```
///
/// *Korean term:* 가중 SERVQUAL 점수.
///
/// - `gaps`: one gap per dimension, in points of the scale
/// - `weights`: one weight per dimension, none negative; usually 100 points shared out
/// - result: points of the scale
///
/// # Errors
///
/// If the slices differ in length or are empty, a weight is negative or not finite, all are 0, or a gap is
/// not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Parasuraman, Zeithaml & Berry (1988); Zeithaml, Parasuraman & Berry (1990).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let gaps = [-0.9, -0.4, -0.2, -0.6, 0.1]; // reliability first
/// let score = quality::servqual_weighted(&gaps, &[30.0, 25.0, 20.0, 15.0, 10.0])?;
/// assert!((score + 0.49).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "가중 SERVQUAL")]
pub fn servqual_weighted(gaps: &[f64], weights: &[f64]) -> Result<f64> {
    require::same_length("gaps", gaps, "weights", weights)?;
    require::measurements("gaps", gaps)?;
    require::amounts("weights", weights)?;
    Ok(numeric::weighted_mean(gaps, weights))
}

/// The SERVPERF score: the mean of the perceptions alone.
///
/// ```text
/// Σ P / number of items
/// ```
///
/// *Korean term:* SERVPERF (성과 점수).
///
/// - `performance`: the perception of each item, 1 to 7, usually 22 of them
/// - result: points of the scale, 1 to 7
///
/// # Errors
///
/// If there is no score, or one is outside 1 to 7.
///
/// # References
///
/// Cronin & Taylor (1992, 1994).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// assert_eq!(quality::servperf(&[5.0, 6.0, 4.0, 5.0])?, 5.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "SERVPERF")]
#[doc(alias = "서브퍼프")]
#[doc(alias = "성과 점수")]
pub fn servperf(performance: &[f64]) -> Result<f64> {
    require::at_least("performance", 1, performance)?;
    require::scores_1_to_7("performance", performance)?;
    Ok(mean(performance))
}

/// The number of items, the same for every respondent.
fn judge(
    name: &'static str,
    first_name: &'static str,
    any_name: &'static str,
    respondents: &[Vec<f64>],
) -> Result<usize> {
    require::at_least(name, 1, respondents)?;
    let first = respondents.first().map(Vec::as_slice).unwrap_or_default();
    for scores in respondents {
        require::same_length(first_name, first, any_name, scores)?;
    }
    Ok(first.len())
}

fn judge_places(dims: &[Vec<usize>], width: usize) -> Result<()> {
    require::at_least("dims", 1, dims)?;
    for places in dims {
        require::at_least("dims[k]", 1, places)?;
        if let Some(place) = places.iter().find(|&&place| place >= width) {
            let what = format!("`dims` names item {place}, but there are {width} items");
            return Err(Error::Contradiction { what, rule: "items are counted from 0" });
        }
    }
    Ok(())
}

fn means_of_judged(respondents: &[Vec<f64>], dims: &[Vec<usize>]) -> Vec<f64> {
    let of = |places: &Vec<usize>| {
        let persons = respondents.iter().map(|scores| {
            let items: Vec<f64> =
                places.iter().filter_map(|&place| scores.get(place).copied()).collect();
            mean(&items)
        });
        mean(&persons.collect::<Vec<f64>>())
    };
    dims.iter().map(of).collect()
}
