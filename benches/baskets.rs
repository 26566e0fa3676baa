//! Frequent sets and rules of baskets, timed: called by `baskets.py`, which runs the peers beside it.
//!
//! ```text
//! cargo bench --bench baskets -- FILE ROUNDS SETS RULES
//! ```
//!
//! FILE has a basket a line, its products separated by commas. SETS and RULES are written, to be compared with what others
//! find.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::Write as _;

use serde_json::json;
use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};

const SUPPORT: f64 = 0.01;
const MOST_ITEMS: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds `--bench`.
    let args: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let [file, rounds, sets_file, rules_file] = &args[..] else {
        return Ok(());
    };
    let text = fs::read_to_string(file)?;
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    let thresholds = Thresholds { support: SUPPORT, confidence: 0.3, most_items: MOST_ITEMS };
    let (mut sets_seconds, mut rules_seconds) = (Vec::new(), Vec::new());
    for round in 0..rounds.parse()? {
        let start = cpu_seconds()?;
        let sets = black_box(basket::frequent(&Baskets::of_names(&lines)?, SUPPORT, MOST_ITEMS)?);
        sets_seconds.push(cpu_seconds()? - start);
        let start = cpu_seconds()?;
        let found = black_box(basket::rules(&Baskets::of_names(&lines)?, &thresholds)?);
        rules_seconds.push(cpu_seconds()? - start);
        if round == 0 {
            let mut out = fs::File::create(sets_file)?;
            for it in &sets {
                writeln!(out, "{},{}", it.items.join(" "), it.count)?;
            }
            let mut out = fs::File::create(rules_file)?;
            for it in &found.rules {
                let (from, to) = (it.antecedent.join(" "), it.consequent.join(" "));
                writeln!(out, "{from},{to},{},{}", it.count, it.measures.confidence)?;
            }
        }
    }
    println!("{}", json!({ "sets": sets_seconds, "rules": rules_seconds }));
    Ok(())
}

/// What the process has computed so far, as Linux counts it.
fn cpu_seconds() -> Result<f64, Box<dyn Error>> {
    let counts = fs::read_to_string("/proc/self/schedstat")?;
    Ok(counts.split(' ').next().ok_or("no count")?.parse::<f64>()? / 1e9)
}
