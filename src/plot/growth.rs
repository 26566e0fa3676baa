//! Growth by users: viral cycles and the rules of network value.

use super::canvas::{Canvas, Plan};
use super::figure::Figure;
use super::lines::{self, Line};
use super::scale::Scale;
use crate::{Error, Lang, Result, diffusion, digital, require, text};

/// Users over the cycles of viral growth, a line for each K-factor.
///
/// *Korean term:* 바이럴 성장 곡선 (K < 1, K = 1, K > 1).
///
/// - `seed`: users at the start, above 0
/// - `k_factors`: up to five
/// - `cycles`: from 1 to 200
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If an argument is outside its range, as [`viral_users`](diffusion::viral_users); if a number is too large to be
/// drawn.
///
/// # References
///
/// A geometric series.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let figure = plot::viral_growth(100.0, &[0.5, 1.0, 1.2], 10, Lang::En)?;
/// assert!(figure.alt().contains("After 10 cycles there are 200 users (K=0.5), 1,100 users (K=1)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "바이럴 성장")]
pub fn viral_growth(seed: f64, k_factors: &[f64], cycles: usize, lang: Lang) -> Result<Figure> {
    require::positive("seed", seed)?;
    require::at_least("k_factors", 1, k_factors)?;
    lines::judge("k_factors", k_factors.len())?;
    if !(1..=200).contains(&cycles) {
        let rule = "from 1 to 200";
        return Err(Error::OutOfRange { name: "cycles", value: cycles as f64, rule, hint: None });
    }
    let mut drawn = Vec::with_capacity(k_factors.len());
    let mut ends = Vec::with_capacity(k_factors.len());
    for &k in k_factors {
        let points: Result<Vec<(f64, f64)>> = (0..=cycles)
            .map(|cycle| Ok((cycle as f64, diffusion::viral_users(seed, k, cycle)?)))
            .collect();
        let users = text::number(diffusion::viral_users(seed, k, cycles)?);
        let name = format!("K={}", text::number(k));
        ends.push(match lang {
            Lang::Ko => format!("{name}이면 {users}명"),
            Lang::En => format!("{users} users ({name})"),
        });
        drawn.push(Line { name, points: points? });
    }
    let (count, list) = (text::count(cycles), ends.join(", "));
    let finding = match lang {
        Lang::Ko => format!("{count}회 뒤의 누적 이용자는 {list}이다."),
        Lang::En => format!("After {count} cycles there are {list}."),
    };
    Growth {
        title: lang.pick("바이럴 성장", "Viral growth"),
        finding,
        x: lang.pick("확산 주기 (회)", "Cycles"),
        y: lang.pick("누적 이용자 (명)", "Users in all (persons)"),
        lines: drawn,
    }
    .figure(lang)
}

/// What a network is worth as it grows fivefold, by the three rules of thumb, in multiples of the start.
///
/// *Korean term:* 네트워크 법칙 비교 (n, n·ln n, n²).
///
/// - `users`: at the start, at least 2
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are fewer than two users.
///
/// # References
///
/// Briscoe, B., Odlyzko, A., & Tilly, B. (2006). Metcalfe's law is wrong. *IEEE Spectrum*, 43(7), 34–39.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let figure = plot::network_laws(100, Lang::En)?;
/// assert!(figure.alt().contains("5 times (Sarnoff), 6.75 times (Odlyzko–Tilly), 25.2 times (Metcalfe)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "네트워크 효과")]
#[doc(alias = "메트칼프의 법칙")]
pub fn network_laws(users: u64, lang: Lang) -> Result<Figure> {
    let start = digital::network_values(users)?;
    let mut points: [Vec<(f64, f64)>; 3] = Default::default();
    for step in 0..=80_u32 {
        // From one time to five times the users; the rules are smooth in n.
        let times = 1.0 + f64::from(step) / 20.0;
        let n = users as f64 * times;
        let values = [
            n / start.sarnoff,
            n * n.ln() / start.odlyzko_tilly,
            n * (n - 1.0) / 2.0 / start.metcalfe,
        ];
        for (points, value) in points.iter_mut().zip(values) {
            points.push((times, value));
        }
    }
    let names = lang.pick(
        ["사노프 n", "오들리즈코·틸리 n·ln n", "메트칼프 n(n − 1)/2"],
        ["Sarnoff n", "Odlyzko–Tilly n·ln n", "Metcalfe n(n − 1)/2"],
    );
    let at_the_end: Vec<String> = points
        .iter()
        .zip(names)
        .map(|(points, name)| {
            let value = text::number(points.last().map_or(0.0, |(_, value)| *value));
            let name = name.split(" n").next().unwrap_or(name);
            match lang {
                Lang::Ko => format!("{name} {value}배"),
                Lang::En => format!("{value} times ({name})"),
            }
        })
        .collect();
    let list = at_the_end.join(", ");
    let count = text::number(users as f64);
    let finding = match lang {
        Lang::Ko => format!("이용자가 {count}명에서 5배로 늘면 가치는 {list}가 된다."),
        Lang::En => format!(
            "With five times the users ({count} at the start) the network is worth {list} as much."
        ),
    };
    let drawn =
        points.into_iter().zip(names).map(|(points, name)| Line { name: name.to_owned(), points });
    Growth {
        title: lang.pick("네트워크의 가치: 세 가지 법칙", "The value of a network: three rules"),
        finding,
        x: lang.pick("이용자 (처음의 몇 배)", "Users (multiple of the start)"),
        y: lang.pick("가치 (처음의 몇 배)", "Value (multiple of the start)"),
        lines: drawn.collect(),
    }
    .figure(lang)
}

struct Growth {
    title: &'static str,
    finding: String,
    x: &'static str,
    y: &'static str,
    lines: Vec<Line>,
}

impl Growth {
    fn figure(self, lang: Lang) -> Result<Figure> {
        let numbers = || self.lines.iter().flat_map(|line| line.points.iter().copied());
        let x = Scale::from_zero(numbers().map(|(x, _)| x))?;
        let y = Scale::from_zero(numbers().map(|(_, y)| y))?;
        let mut buffer = String::new();
        let mut canvas = Canvas::new(
            &mut buffer,
            Plan {
                title: self.title.to_owned(),
                finding: self.finding.clone(),
                size: (540.0, 360.0),
                x: x.axis(self.x, false),
                y: y.axis(self.y, true),
            },
        )?;
        lines::draw(&mut canvas, &self.lines, (x, y), false)?;
        let frame = canvas.finish()?;
        let (title, finding) = (self.title, &self.finding);
        let alt = match lang {
            Lang::Ko => format!("{title}을 나타낸 선 그림이다. {finding}"),
            Lang::En => format!("Lines that show this: {title}. {finding}"),
        };
        Ok(frame.figure(&buffer, alt))
    }
}
