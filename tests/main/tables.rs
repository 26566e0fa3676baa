//! How tables look.

mod customers;
mod dbmarketing;
mod loyalty;
mod quality;
mod relationship;
mod segment;
mod service;
mod stats;
mod value;

use tourism_marketing::pareto;
use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Lang, Table as TableAtTheRoot};

use crate::shared::{FIRST, SECOND};

#[test]
fn the_concentration_of_the_ten_guests_as_text() {
    let base = pareto::concentration(&FIRST).unwrap();
    insta::assert_snapshot!("concentration_ko", base.table(Lang::Ko));
    insta::assert_snapshot!("concentration_en", base.table(Lang::En));
}

#[test]
fn what_became_of_the_two_best_guests() {
    let moderation = pareto::buyer_moderation(&FIRST, &SECOND, 0.2).unwrap();
    insta::assert_snapshot!("moderation", both(|lang| moderation.table(lang)));
}

#[test]
fn a_table_in_a_notebook_has_a_caption_and_headings_with_a_scope() {
    let table: TableAtTheRoot = Table::new("고객 & 매출")
        .column("등급", Align::Left)
        .column("매출 비중 (%)", Align::Right)
        .row(["골드", "45"])
        .row(["<b>실버</b>", "30"]);
    insta::assert_snapshot!("table_html", table.html());
}

#[test]
fn a_ragged_row_loses_no_cell() {
    let table = Table::new("t").column("a", Align::Left).row(["1", "2", "3"]).row(["4"]);
    assert_eq!(table.to_string(), "t\na\n─  ─  ─\n1  2  3\n4\n");
}

/// A table in both languages.
fn both(table: impl Fn(Lang) -> Table) -> String {
    format!("{}\n{}", table(Lang::Ko), table(Lang::En))
}
