//! The scree plot.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, VERMILLION};
use crate::quality::FactorStructure;
use crate::{Lang, Result, require, text};

/// The eigenvalues of a questionnaire against those of random answers: a scree plot with parallel analysis.
///
/// The factors whose eigenvalue is above the random one are real.
///
/// *Korean term:* 스크리 도표 (평행분석).
///
/// - `structure`: as [`factor_structure`](crate::quality::factor_structure) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no eigenvalue, the two lists differ in length, or a number is not finite.
///
/// # References
///
/// Cattell, R. B. (1966). The scree test for the number of factors. *Multivariate Behavioral Research*, 1,
/// 245–276; Horn, J. L. (1965). A rationale and test for the number of factors in factor analysis.
/// *Psychometrika*, 30, 179–185.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, quality};
///
/// // Three items on the staff, eight guests.
/// let items = [
///     vec![4.0, 5.0, 3.0, 4.0, 2.0, 6.0, 7.0, 5.0],
///     vec![4.0, 4.0, 3.0, 5.0, 2.0, 6.0, 6.0, 5.0],
///     vec![5.0, 5.0, 2.0, 4.0, 3.0, 7.0, 6.0, 4.0],
/// ];
/// let structure = quality::factor_structure(&items, 2026)?;
/// let figure = plot::scree(&structure, Lang::En)?;
/// assert!(figure.alt().contains("1 factor is above random answers"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "스크리 도표")]
#[doc(alias = "평행분석")]
pub fn scree(structure: &FactorStructure, lang: Lang) -> Result<Figure> {
    let FactorStructure { eigenvalues, random, .. } = structure;
    require::at_least("structure.eigenvalues", 1, eigenvalues)?;
    require::same_length("structure.eigenvalues", eigenvalues, "structure.random", random)?;
    let y = Scale::from_zero(eigenvalues.iter().chain(random).copied().chain([1.0]))?;
    let x = Scale::whole(1, eigenvalues.len());
    let finding = finding(structure, lang);
    let mut buffer = String::new();
    let plan = Plan {
        title: lang.pick("스크리 도표와 평행분석", "Scree plot with parallel analysis").to_owned(),
        finding: finding.clone(),
        size: (540.0, 360.0),
        x: x.axis(lang.pick("요인 (고유값이 큰 순서)", "Factor (largest eigenvalue first)"), false),
        y: y.axis(
            lang.pick("고유값 (문항 1개의 분산 = 1)", "Eigenvalue (variance of one item = 1)"),
            true,
        ),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    let path = |values: &[f64]| -> Vec<Point> {
        let places = values.iter().enumerate();
        places.map(|(place, &value)| (x.place((place + 1) as f64), y.place(value))).collect()
    };
    let (real, chance) = (path(eigenvalues), path(random));
    let one = y.place(1.0);
    canvas.line(&[(0.0, one), (1.0, one)], GREY, 1.0, Dash::Solid)?;
    canvas.line(&chance, VERMILLION, 2.0, Dash::Broken(8, 4))?;
    canvas.line(&real, BLUE, 2.5, Dash::Solid)?;
    for &at in &chance {
        canvas.marker(at, Marker::Diamond, 4.5, VERMILLION, 1.0)?;
    }
    for &at in &real {
        canvas.marker(at, Marker::Disc, 4.5, BLUE, 1.0)?;
    }
    let outwards = [Side::RightAbove, Side::Right, Side::Above, Side::LeftBelow, Side::Below];
    canvas.label(lang.pick("● 설문 자료", "● the questionnaire"), &real, &outwards)?;
    canvas.label(
        lang.pick("◆ 무작위 응답 (95 %)", "◆ random answers (95 %)"),
        &chance,
        &outwards,
    )?;
    let along: Vec<Point> = (0..=18).map(|step| (1.0 - f64::from(step) / 20.0, one)).collect();
    canvas.label(
        lang.pick("카이저 기준 1", "Kaiser's rule: 1"),
        &along,
        &[Side::LeftAbove, Side::LeftBelow],
    )?;
    let frame = canvas.finish()?;
    let list = |values: &[f64]| {
        values.iter().map(|&value| text::signed(value, 2)).collect::<Vec<_>>().join(", ")
    };
    let (values, chance) = (list(eigenvalues), list(random));
    let alt = match lang {
        Lang::Ko => format!(
            "스크리 도표이다. {finding} 고유값은 차례로 {values}, 무작위 응답에서는 {chance}이다."
        ),
        Lang::En => format!(
            "A scree plot. {finding} The eigenvalues are {values}; of random answers, {chance}."
        ),
    };
    Ok(frame.figure(&buffer, alt))
}

fn finding(structure: &FactorStructure, lang: Lang) -> String {
    // By the numbers that are drawn; the counts may have been made by hand.
    let pairs = structure.eigenvalues.iter().zip(&structure.random);
    let count = pairs.take_while(|(value, random)| value > random).count();
    let kaiser = structure.eigenvalues.iter().filter(|&&value| value > 1.0).count();
    match lang {
        Lang::Ko => format!(
            "무작위 응답보다 고유값이 큰 요인은 {count}개이다(카이저 기준으로는 {kaiser}개)."
        ),
        Lang::En => {
            let factors = if count == 1 { "factor is" } else { "factors are" };
            format!("{count} {factors} above random answers (by Kaiser's rule, {kaiser}).")
        }
    }
}
