//! The code of the one-page Rust sheet, line by line: it compiles, and gives what the sheet says.

use tourism_course::prelude::*;

#[test]
#[rustfmt::skip]
#[allow(clippy::pedantic, clippy::useless_vec, reason = "written for first-year students")]
fn the_code_of_the_sheet_runs() -> tourism_marketing::Result<()> {
    let rate = 0.2;
    let guests = 30;
    let name = "Hanbit Hotel";
    // VAT included
    assert_eq!((rate * 500.0, name.len()), (100.0, 12));
    assert_eq!(guests as f64 * 2.0, 60.0);
    let spend = vec![240.0, 90.0, 60.0];
    assert_eq!(spend[0], 240.0);
    assert_eq!(spend.len(), 3);
    let total: f64 = spend.iter().sum();
    assert_eq!(spend.iter().map(|x| x * 1.1).collect::<Vec<f64>>().len(), 3);
    assert!(pareto::top_share(&spend, 0.2)? > 0.3);
    assert_eq!(pareto::gini(&spend)?, pareto::gini(&spend).unwrap());
    let (low, high) = (0.2, 0.8);
    let rows = data::hotel_customers()?;
    let amounts = data::column(&rows, |g| g.spend_krw);
    let shown = pareto::concentration(&amounts)?.table(Lang::Ko);
    assert!(shown.to_string().contains("지니계수"));
    plot::pareto_chart(&amounts, Lang::Ko)?;
    fn share(part: f64, whole: f64) -> f64 { part / whole }
    assert_eq!(share(120.0, 400.0), 0.3);
    for s in &spend { println!("{s}"); }
    assert_eq!(if total > 300.0 { "many" } else { "few" }, "many");
    println!("{:.1} %", 100.0 * rate);
    assert!(low < high);
    Ok(())
}
