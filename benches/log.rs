//! A log of transactions to one row per customer, RFM, Pareto, Lorenz and Gini: one cold pass, timed by stage.
//!
//! `cargo bench --bench log -- FILE [THREADS]` prints one line of JSON; `benches/log.py` compares it with its peers.

use std::time::Instant;

use tourism_marketing::clv::SummaryOptions;
use tourism_marketing::own::{self, Options};
use tourism_marketing::{Result, pareto, segment};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).filter(|it| it != "--bench");
    let Some(file) = arguments.next() else { return Ok(()) };
    let threads = arguments.next().and_then(|it| it.parse().ok());
    let start = Instant::now();
    let mut stages: Vec<(&str, f64)> = Vec::new();
    let mut last = 0.0;
    let mut stage = |name| {
        let now = start.elapsed().as_secs_f64();
        stages.push((name, now - last));
        last = now;
    };
    let log = own::read(&file, &Options { threads, ..Default::default() })?;
    stage("read");
    let customers = log.customers(&SummaryOptions::default())?;
    drop(log);
    stage("summary");
    let scores = segment::rfm_independent(
        &customers.days_since(),
        &customers.purchases(),
        customers.spend(),
        5,
    )?;
    stage("rfm");
    let (gini, top) =
        (pareto::gini(customers.spend())?, pareto::top_share(customers.spend(), 0.2)?);
    let lorenz = pareto::lorenz_curve(customers.spend())?;
    stage("pareto");
    let best = scores.iter().filter(|it| it.to_string() == "5-5-5").count();
    let repeats: f64 = customers.purchases().iter().map(|days| days - 1.0).sum();
    let stages: Vec<String> =
        stages.iter().map(|(name, time)| format!("\"{name}\": {time:.4}")).collect();
    println!(
        "{{\"n\": {}, \"sum_x\": {repeats}, \"champions\": {best}, \"gini\": {gini}, \"top20\": {top}, \"half\": {}, \"t\": {{{}}}}}",
        customers.len(),
        lorenz.revenue.get(customers.len() / 2).copied().unwrap_or_default(),
        stages.join(", ")
    );
    Ok(())
}
