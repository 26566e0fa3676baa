//! Fits and scores the models of repeat buying, timed: called by `models.py`, which runs the peers beside it.
//!
//! ```text
//! cargo bench --bench models -- prepare FOLDER          writes what the scripts read
//! cargo bench --bench models -- FILE ROUNDS [MODEL…]    prints one line of JSON per model
//! ```
//!
//! The files have one row per customer, in days: what `sql/summary.sql` makes of a log.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use serde_json::json;
use tourism_marketing::clv::{
    self, BgNbd, Days, FitReport, GammaGamma, History, ParetoNbd, SummaryOptions, Transaction,
    Weeks,
};
use tourism_marketing::data::{self, Purchase};
use tourism_marketing::own;

/// 39 weeks ahead, as the published forecasts of CDNOW.
const AHEAD: Weeks = Weeks(39.0);

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds `--bench`.
    let args: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["prepare", folder] => prepare(Path::new(folder)),
        [file, rounds, ref models @ ..] => measure(Path::new(file), rounds.parse()?, models),
        // `cargo bench` runs every bench; without files there is nothing to measure.
        _ => Ok(()),
    }
}

fn measure(file: &Path, rounds: usize, models: &[&str]) -> Result<(), Box<dyn Error>> {
    let histories = own::read_summary::<Weeks>(file)?;
    let wanted = |model| models.is_empty() || models.contains(&model);
    if wanted("bg-nbd") {
        run("bg-nbd", rounds, || {
            let fitted = BgNbd::fit(&histories)?;
            let scores = fitted.model.score(&histories, AHEAD)?;
            Ok((fitted.report, scores.iter().map(|it| it.expected_purchases).collect()))
        })?;
    }
    if wanted("pareto-nbd") {
        run("pareto-nbd", rounds, || {
            let fitted = ParetoNbd::fit(&histories)?;
            let scores = fitted.model.score(&histories, AHEAD)?;
            Ok((fitted.report, scores.iter().map(|it| it.expected_purchases).collect()))
        })?;
    }
    if wanted("gamma-gamma") {
        run("gamma-gamma", rounds, || {
            let fitted = GammaGamma::fit(&histories)?;
            Ok((fitted.report, fitted.model.expected_spends(&histories)?))
        })?;
    }
    Ok(())
}

/// Fit and score of all customers, `rounds` times.
fn run(
    model: &str,
    rounds: usize,
    fit: impl Fn() -> tourism_marketing::Result<(FitReport, Vec<f64>)>,
) -> Result<(), Box<dyn Error>> {
    let (mut seconds, mut cpu) = (Vec::new(), Vec::new());
    let mut last = None;
    for _ in 0..rounds {
        let (start, busy) = (Instant::now(), cpu_seconds()?);
        let mut times = 0.0;
        // Linux counts in ticks, so what is short is done often.
        while times == 0.0 || start.elapsed().as_secs_f64() < 0.5 {
            last = Some(black_box(fit()?));
            times += 1.0;
        }
        cpu.push((cpu_seconds()? - busy) / times);
        seconds.push(start.elapsed().as_secs_f64() / times);
    }
    let (report, scores) = last.ok_or("no round")?;
    let parameters: Vec<f64> = report.parameters.iter().map(|it| it.estimate).collect();
    println!(
        "{}",
        json!({
            "model": model,
            "seconds": seconds,
            "cpu": cpu,
            "iterations": report.iterations,
            "patterns": report.patterns,
            "log_likelihood": report.log_likelihood,
            "parameters": parameters,
            "sum_of_scores": scores.iter().sum::<f64>(),
        })
    );
    Ok(())
}

/// What the process has computed so far.
fn cpu_seconds() -> Result<f64, Box<dyn Error>> {
    let counts = fs::read_to_string("/proc/self/schedstat")?;
    Ok(counts.split(' ').next().ok_or("no count")?.parse::<f64>()? / 1e9)
}

fn prepare(folder: &Path) -> Result<(), Box<dyn Error>> {
    let log = |log: &[Purchase]| log.iter().map(Transaction::from).collect::<Vec<_>>();
    let (sample, master) = (log(&data::cdnow_sample()?), log(&data::cdnow()?));
    let end = chrono::NaiveDate::from_ymd_opt(1997, 9, 30);
    for (name, log, calibration_end) in
        [("sample.csv", &sample, end), ("master.csv", &master, end), ("whole.csv", &master, None)]
    {
        let options = SummaryOptions { calibration_end, ..Default::default() };
        write(&folder.join(name), &clv::summarise::<Days>(log, &options)?.histories)?;
    }
    log_csv(&folder.join("log.csv"), &master)?;
    write(&folder.join("million.csv"), &million()?)
}

/// The log, with a refund after every fiftieth line, which changes nothing.
fn log_csv(file: &Path, log: &[Transaction]) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::BufWriter::new(fs::File::create(file)?);
    writeln!(out, "customer,date,amount")?;
    for (it, line) in log.iter().zip(1..) {
        writeln!(out, "{},{},{}", it.customer, it.date, it.amount)?;
        if line % 50 == 0 && it.amount > 0.0 {
            writeln!(out, "{},{},{}", it.customer, it.date, -it.amount)?;
        }
    }
    Ok(out.flush()?)
}

/// A million customers who came over two years, with the parameters found on CDNOW; a log knows days.
fn million() -> tourism_marketing::Result<Vec<History<Days>>> {
    let ages: Vec<Days> = (0..1_000_000_u32).map(|i| Days(f64::from(1 + i % 730))).collect();
    let truth = BgNbd { r: 0.243, alpha: Days(4.414 * 7.0), a: 0.793, b: 2.426 };
    let mut histories = truth.simulate(&ages, 5)?;
    for it in &mut histories {
        it.recency = Days(it.recency.0.ceil());
    }
    GammaGamma { p: 6.25, q: 3.74, v: 15.44 }.simulate(&histories, 6)
}

fn write(file: &Path, histories: &[History<Days>]) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::BufWriter::new(fs::File::create(file)?);
    writeln!(out, "customer,frequency,recency,age,monetary")?;
    for it in histories {
        let (recency, age) = (it.recency.0, it.age.0);
        writeln!(out, "{},{},{recency},{age},{}", it.customer, it.frequency, it.spend)?;
    }
    Ok(out.flush()?)
}
