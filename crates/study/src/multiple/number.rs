//! A number among the results of the usual slips.

use super::{Choice, OPTIONS};
use crate::Lang;
use crate::bank::Numeric;
use crate::question::Question;
use crate::text::Text;
use crate::unit::Unit;

/// The key and the results of the slips, from the smallest; `None` where too few differ as they are shown.
pub(super) fn options(question: &Question, numeric: &Numeric) -> Option<Vec<Choice>> {
    let key = question.key()?;
    let (unit, decimals) = (numeric.key.unit, numeric.key.decimals);
    let text = |value: f64| {
        let shown = |lang| unit.show(value, decimals, lang);
        Text::new(shown(Lang::Ko), shown(Lang::En))
    };
    let solution = |lang| question.solution(lang).unwrap_or_default();
    let why = Text::new(solution(Lang::Ko), solution(Lang::En));
    let mut found = vec![(key, Choice { text: text(key), right: true, why })];
    let mut add = |value: f64, why: &Text| {
        let text = text(value);
        let is_new = found.iter().all(|(_, other)| other.text != text);
        if value.is_finite() && is_new && found.len() < OPTIONS {
            found.push((value, Choice { text, right: false, why: why.clone() }));
        }
    };
    for slip in &numeric.slips {
        let given = |name: &str| question.givens().get(name).copied();
        if let Ok(value) = slip.formula.value(given) {
            add(value, &slip.why);
        }
    }
    let guess = Text::new(
        "주어진 수를 바르게 써서는 나오지 않는 값이다.",
        "The given numbers do not lead to it.",
    );
    for value in fillers(key, unit) {
        add(value, &guess);
    }
    if found.len() < OPTIONS {
        return None;
    }
    found.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    Some(found.into_iter().map(|(_, choice)| choice).collect())
}

/// Values that are no result, of the size of the key and possible in its unit.
fn fillers(key: f64, unit: Unit) -> Vec<f64> {
    let complement = (unit == Unit::Percent && (0.0..=1.0).contains(&key)).then_some(1.0 - key);
    complement.into_iter().chain([key * 1.5, key * 0.5, key * 2.0]).collect()
}
