//! The survey of service quality: 22 pairs of expectation and perception, weights, nine subdimensions.

use super::{Column, Fields, Row, file, read};
use crate::Result;

/// The answers of one guest. Simulated in the course's file.
///
/// *Korean term:* 서비스 품질(SERVQUAL) 설문의 한 응답자.
#[derive(Debug, Clone, PartialEq)]
pub struct ServqualAnswer {
    /// The guest's number, the same guest as in the other simulated files.
    pub guest_id: String,
    /// Expectations of the 22 items (`e01` to `e22`), 1 to 7, in the order of the questionnaire.
    pub expectations: Vec<f64>,
    /// Perceptions of the 22 items (`p01` to `p22`), 1 to 7.
    pub perceptions: Vec<f64>,
    /// Importance (`w1` to `w5`), points of 100: tangibles, reliability, responsiveness, assurance, empathy.
    pub weights: Vec<f64>,
    /// The nine subdimensions of Brady and Cronin, 1 to 7: three each of interaction, environment and outcome.
    pub brady_cronin: Vec<f64>,
    /// Overall quality, 1 to 7.
    pub overall: f64,
}

macro_rules! columns {
    ($($name:literal $unit:literal),* $(,)?) => { &[$(Column::new($name, $unit)),*] };
}

const EXPECTATIONS: [&str; 22] = [
    "e01", "e02", "e03", "e04", "e05", "e06", "e07", "e08", "e09", "e10", "e11", "e12", "e13",
    "e14", "e15", "e16", "e17", "e18", "e19", "e20", "e21", "e22",
];
const PERCEPTIONS: [&str; 22] = [
    "p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09", "p10", "p11", "p12", "p13",
    "p14", "p15", "p16", "p17", "p18", "p19", "p20", "p21", "p22",
];
const WEIGHTS: [&str; 5] = ["w1", "w2", "w3", "w4", "w5"];
const BRADY_CRONIN: [&str; 9] = [
    "bc_attitude",
    "bc_behaviour",
    "bc_expertise",
    "bc_ambience",
    "bc_design",
    "bc_social",
    "bc_waiting",
    "bc_tangibles",
    "bc_valence",
];

impl Row for ServqualAnswer {
    #[rustfmt::skip]
    const COLUMNS: &'static [Column] = columns![
        "guest_id" "text",
        "e01" "1 to 7", "e02" "1 to 7", "e03" "1 to 7", "e04" "1 to 7",
        "e05" "1 to 7", "e06" "1 to 7", "e07" "1 to 7", "e08" "1 to 7",
        "e09" "1 to 7", "e10" "1 to 7", "e11" "1 to 7", "e12" "1 to 7",
        "e13" "1 to 7", "e14" "1 to 7", "e15" "1 to 7", "e16" "1 to 7",
        "e17" "1 to 7", "e18" "1 to 7", "e19" "1 to 7", "e20" "1 to 7",
        "e21" "1 to 7", "e22" "1 to 7", "p01" "1 to 7", "p02" "1 to 7",
        "p03" "1 to 7", "p04" "1 to 7", "p05" "1 to 7", "p06" "1 to 7",
        "p07" "1 to 7", "p08" "1 to 7", "p09" "1 to 7", "p10" "1 to 7",
        "p11" "1 to 7", "p12" "1 to 7", "p13" "1 to 7", "p14" "1 to 7",
        "p15" "1 to 7", "p16" "1 to 7", "p17" "1 to 7", "p18" "1 to 7",
        "p19" "1 to 7", "p20" "1 to 7", "p21" "1 to 7", "p22" "1 to 7",
        "w1" "points of 100", "w2" "points of 100", "w3" "points of 100", "w4" "points of 100",
        "w5" "points of 100", "bc_attitude" "1 to 7", "bc_behaviour" "1 to 7", "bc_expertise" "1 to 7",
        "bc_ambience" "1 to 7", "bc_design" "1 to 7", "bc_social" "1 to 7", "bc_waiting" "1 to 7",
        "bc_tangibles" "1 to 7", "bc_valence" "1 to 7", "overall" "1 to 7",
    ];
    const UNIQUE: Option<&'static str> = Some("guest_id");

    fn from_fields(fields: &Fields) -> Result<Self> {
        let all = |names: &[&str]| -> Result<Vec<f64>> {
            names.iter().map(|name| fields.amount(name)).collect()
        };
        Ok(Self {
            guest_id: fields.text("guest_id")?,
            expectations: all(&EXPECTATIONS)?,
            perceptions: all(&PERCEPTIONS)?,
            weights: all(&WEIGHTS)?,
            brady_cronin: all(&BRADY_CRONIN)?,
            overall: fields.amount("overall")?,
        })
    }
}

/// Service quality survey, 300 guests: `servqual_survey.csv`.
///
/// *Korean term:* 모의(시뮬레이션) 서비스 품질 설문 자료.
///
/// # Errors
///
/// As [`file()`] and [`read`].
///
/// # Examples
///
/// ```
/// use tourism_marketing::{data, quality};
///
/// let answers = data::servqual_survey()?;
/// let item = |item: usize| answers.iter().map(|row| row.perceptions[item]).collect();
/// let items: Vec<Vec<f64>> = (0..22).map(item).collect();
/// assert!(quality::cronbach_alpha(&items)? > 0.9);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn servqual_survey() -> Result<Vec<ServqualAnswer>> {
    read(file("servqual_survey.csv")?)
}
