//! How figures look. A change here has to be looked at in a browser before it is accepted.

mod boards;
mod customers;
mod loyalty;
mod quality;
mod relationship;
mod segment;
mod service;

use tourism_marketing::{Figure, Lang, data, pareto, plot};

use crate::shared::{FIRST, SECOND};

#[test]
fn the_pareto_chart_of_the_ten_guests() {
    snapshots("pareto_chart", |lang| plot::pareto_chart(&FIRST, lang).unwrap());
}

#[test]
fn two_lorenz_curves() {
    let guests = pareto::lorenz_curve(&FIRST).unwrap();
    let nights = pareto::lorenz_curve(&[1.0, 2.0, 3.0, 4.0]).unwrap();
    snapshots("lorenz", |lang| {
        let names = lang.pick(("고객 10명", "투숙일수"), ("ten guests", "nights"));
        plot::lorenz(&[(names.0, &guests), (names.1, &nights)], lang).unwrap()
    });
}

#[test]
fn two_years_of_the_ten_guests() {
    snapshots("two_years", |lang| plot::two_years(&FIRST, &SECOND, 0.2, lang).unwrap());
}

/// The drawing in Korean and the sentences in both languages.
fn snapshots(name: &str, draw: impl Fn(Lang) -> Figure) {
    let ko = draw(Lang::Ko);
    insta::assert_snapshot!(format!("{name}_svg"), ko.svg());
    let both =
        format!("{}\n{ko}\n\n{}\n{}", ko.title(), draw(Lang::En).title(), draw(Lang::En).alt());
    insta::assert_snapshot!(format!("{name}_text"), both);
}

#[test]
fn a_figure_of_many_customers_stays_small() {
    let spend = data::spend_per_customer(&data::cdnow().unwrap());
    let shifted: Vec<f64> = spend.iter().skip(1).chain(spend.first()).copied().collect();
    let curve = pareto::lorenz_curve(&spend).unwrap();
    let figures = [
        plot::pareto_chart(&spend, Lang::Ko),
        plot::lorenz(&[("음반 판매점", &curve); 5], Lang::Ko),
        plot::two_years(&spend, &shifted, 0.2, Lang::Ko),
    ];
    for figure in figures {
        let figure = figure.unwrap();
        assert!(figure.svg().len() < 150_000, "{}: {} bytes", figure.title(), figure.svg().len());
    }
}

#[test]
fn the_top_fifth_of_cdnow_is_read_out() {
    let spend = data::spend_per_customer(&data::cdnow().unwrap());
    let figure = plot::pareto_chart(&spend, Lang::Ko).unwrap();
    assert!(
        figure.alt().contains("고객의 상위 20 %가 매출의 67.8 %를 차지한다."),
        "{}",
        figure.alt()
    );
}

#[test]
fn a_figure_describes_itself_to_a_screen_reader_and_scales() {
    let figure = plot::pareto_chart(&FIRST, Lang::En).unwrap();
    let svg = figure.svg();
    let head = svg.split_once("</desc>").expect("a description").0;
    assert!(head.contains("role=\"img\"") && head.contains("viewBox=\"0 0 "), "{head}");
    assert!(head.contains(&format!("aria-label=\"{}\"", figure.alt())), "{head}");
    assert!(head.contains(&format!("<title>{}</title>", figure.title())), "{head}");
    assert!(head.ends_with(&format!("<desc>{}", figure.alt())), "{head}");
    assert_eq!(svg.matches("<svg").count(), 1);
    assert!(svg.trim_end().ends_with("</svg>"));
}

#[test]
fn a_name_cannot_break_out_of_the_drawing() {
    let curve = pareto::lorenz_curve(&FIRST).unwrap();
    let figure = plot::lorenz(&[("<script>\"&'\u{0}", &curve)], Lang::En).unwrap();
    assert!(!figure.svg().contains("<script"), "{}", figure.svg());
    assert!(!figure.svg().contains('\u{0}'));
}

#[test]
fn a_saved_figure_is_the_whole_drawing_and_replaces_the_old_one() {
    let folder = std::env::temp_dir().join(format!("tourism-figures-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("파레토.svg");
    std::fs::write(&path, "the old one").unwrap();
    let figure = plot::pareto_chart(&FIRST, Lang::Ko).unwrap();
    figure.save(&path).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), figure.svg());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
    std::fs::remove_dir_all(&folder).unwrap();
}
