//! Which attributes delight, which are taken for granted: Kano's model.

use crate::lists::closed_list;
use crate::{Error, Result, require};

closed_list! {
    /// The five answers to each of Kano's two questions.
    ///
    /// *Korean term:* 카노 설문의 응답.
    ///
    /// Asked twice: how would you feel if the hotel had it, and if it had it not? Berger et al. (1993).
    KanoAnswer of "kano-model"
    ko "카노 설문의 응답"
    en "Answers to Kano's questions"
    {
        Like "like"
            ko "마음에 든다": "있으면(없으면) 기쁘다."
            en "I like it": "It would please me."
        Expect "expect"
            ko "당연하다": "마땅히 그래야 한다."
            en "I expect it": "It must be that way."
        Neutral "neutral"
            ko "아무렇지 않다": "어느 쪽이든 상관없다."
            en "I am neutral": "It makes no difference to me."
        LiveWith "live-with"
            ko "참을 수 있다": "좋지는 않지만 견딜 수 있다."
            en "I can live with it": "I do not like it but can bear it."
        Dislike "dislike"
            ko "싫다": "받아들일 수 없다."
            en "I dislike it": "I could not accept it."
    }
}

closed_list! {
    /// Kano's kinds of quality, in the order that decides ties.
    ///
    /// *Korean term:* 카노 모형의 품질 요소.
    ///
    /// Kano et al. (1984).
    KanoCategory of "kano-model"
    ko "카노 모형의 품질 요소"
    en "Kano's kinds of quality"
    {
        MustBe "must-be"
            ko "당연적 품질": "있으면 당연하고 없으면 불만이다: 깨끗한 침구."
            en "must-be": "Taken for granted, and missed when absent: clean sheets."
        OneDimensional "one-dimensional"
            ko "일원적 품질": "많을수록 만족하고 적을수록 불만이다: 체크인 속도."
            en "one-dimensional": "The more the better: speed of the check-in."
        Attractive "attractive"
            ko "매력적 품질": "있으면 감동하고 없어도 불만이 없다: 뜻밖의 환영 선물."
            en "attractive": "Delights, and is not missed when absent: an unexpected gift."
        Indifferent "indifferent"
            ko "무관심 품질": "있든 없든 상관없다."
            en "indifferent": "Makes no difference."
        Reverse "reverse"
            ko "역품질": "있는 것이 오히려 불만이다."
            en "reverse": "Guests would rather not have it."
        Questionable "questionable"
            ko "회의적 응답": "두 응답이 서로 맞지 않는다."
            en "questionable": "The two answers contradict each other."
    }
}

/// What many guests say of one attribute.
#[derive(Debug, Clone, PartialEq)]
pub struct Kano {
    /// The most frequent kind; of equally frequent ones the first of [`KanoCategory::ALL`].
    pub category: KanoCategory,
    /// How many answers fall into each kind, in the order of [`KanoCategory::ALL`].
    pub counts: [usize; 6],
    /// How much having it raises satisfaction: (A + O) / (A + O + M + I), 0 to 1.
    pub better: f64,
    /// How much not having it lowers satisfaction: −(O + M) / (A + O + M + I), −1 to 0.
    pub worse: f64,
}

/// The kind of quality that follows from one guest's two answers.
///
/// ```text
///             without:  like   expect  neutral  live with  dislike
/// with: like             Q       A        A         A         O
///       expect           R       I        I         I         M
///       neutral          R       I        I         I         M
///       live with        R       I        I         I         M
///       dislike          R       R        R         R         Q
/// ```
///
/// *Korean term:* 카노 평가표.
///
/// - `with`: the answer to "if the hotel has it"
/// - `without`: the answer to "if the hotel does not have it"
/// - result: attractive, one-dimensional, must-be, indifferent, reverse or questionable
///
/// # References
///
/// Kano et al. (1984); the table as in Berger et al. (1993).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, KanoAnswer, KanoCategory};
///
/// // Clean sheets: expected when there, disliked when not.
/// let sheets = quality::kano_category(KanoAnswer::Expect, KanoAnswer::Dislike);
/// assert_eq!(sheets, KanoCategory::MustBe);
/// ```
#[must_use]
#[doc(alias = "카노 모형")]
#[doc(alias = "매력적 품질")]
#[doc(alias = "당연적 품질")]
pub fn kano_category(with: KanoAnswer, without: KanoAnswer) -> KanoCategory {
    use KanoAnswer::{Dislike, Like};
    match (with, without) {
        (Like, Like) | (Dislike, Dislike) => KanoCategory::Questionable,
        (Like, Dislike) => KanoCategory::OneDimensional,
        (Like, _) => KanoCategory::Attractive,
        (_, Like) | (Dislike, _) => KanoCategory::Reverse,
        (_, Dislike) => KanoCategory::MustBe,
        _ => KanoCategory::Indifferent,
    }
}

/// The kind of quality of one attribute by the answers of many guests, with the coefficients of satisfaction.
///
/// ```text
/// better = (A + O) / (A + O + M + I),  worse = −(O + M) / (A + O + M + I)
/// ```
///
/// Where guests differ, the most frequent kind hides it: look at the counts, or split the guests first.
/// What delights today is taken for granted in some years.
///
/// *Korean term:* 카노 모형 (만족계수·불만족계수).
///
/// - `answers`: one pair per guest: with the attribute, without it
/// - result: a kind, counts, and two coefficients
///
/// # Errors
///
/// If there is no answer, or none that is attractive, one-dimensional, must-be or indifferent.
///
/// # References
///
/// Kano et al. (1984); Berger et al. (1993) for ties and coefficients.
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, KanoAnswer::*, KanoCategory};
///
/// // Late check-out, four guests.
/// let late = quality::kano(&[(Like, Neutral), (Like, Dislike), (Like, LiveWith), (Neutral, Neutral)])?;
/// assert_eq!(late.category, KanoCategory::Attractive);
/// assert_eq!((late.better, late.worse), (0.75, -0.25));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "카노 모형")]
#[doc(alias = "만족계수")]
pub fn kano(answers: &[(KanoAnswer, KanoAnswer)]) -> Result<Kano> {
    require::at_least("answers", 1, answers)?;
    let kinds: Vec<KanoCategory> =
        answers.iter().map(|&(with, without)| kano_category(with, without)).collect();
    let counts = KanoCategory::ALL.map(|kind| kinds.iter().filter(|&&found| found == kind).count());
    let [must_be, one_dimensional, attractive, indifferent, ..] = counts;
    let all = must_be + one_dimensional + attractive + indifferent;
    if all == 0 {
        let why = "every answer is reverse or questionable; look at the question first".to_owned();
        return Err(Error::NotComputable { what: "the coefficients of satisfaction", why });
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    let category = KanoCategory::ALL.into_iter().zip(counts).find(|(_, count)| *count == most);
    Ok(Kano {
        category: category.map_or(KanoCategory::Indifferent, |(kind, _)| kind),
        counts,
        better: (attractive + one_dimensional) as f64 / all as f64,
        // Not −0 where nobody misses it.
        worse: 0.0 - (one_dimensional + must_be) as f64 / all as f64,
    })
}
