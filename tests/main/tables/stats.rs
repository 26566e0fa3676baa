//! The tables of `stats`.

use tourism_marketing::Lang;
use tourism_marketing::stats;

#[test]
fn the_tables_of_an_experiment_in_both_languages() {
    let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]];
    let colours = |lang: Lang| lang.pick(["파랑", "초록", "주황"], ["blue", "green", "orange"]);
    let staff = vec![4.0, 5.0, 6.0, 3.0, 5.0, 7.0];
    let room = vec![5.0, 5.0, 4.0, 4.0, 6.0, 6.0];
    let overall = [4.5, 5.5, 5.0, 3.5, 6.0, 7.0];
    for lang in Lang::ALL {
        let tables = [
            stats::two_proportion_z(60, 200, 40, 200).unwrap().table(lang),
            stats::difference_ci(60, 200, 40, 200, 0.95).unwrap().table(lang),
            stats::chi_square(&[vec![60, 140], vec![40, 160]]).unwrap().table(lang),
            stats::chi_square(&[vec![6, 4], vec![1, 9]]).unwrap().table(lang),
            stats::paired_t(&[2.0, 1.0, 3.0, 2.0, 2.0]).unwrap().table(lang),
            stats::Summary { mean: 52.0, sd: 10.0, n: 50 }.table(lang),
            stats::one_way_anova(&lobby).unwrap().table(lang),
            stats::tukey_hsd(&lobby, 0.95).unwrap().table(&colours(lang), lang),
            stats::games_howell(&lobby, 0.95).unwrap().table(&[], lang),
            stats::kruskal_wallis(&lobby).unwrap().table(lang),
            stats::fisher_exact([[7, 3], [2, 8]]).unwrap().table(lang),
            stats::correlation(&overall, &staff).unwrap().table(lang),
            stats::regression(&overall, &[staff.clone(), room.clone()])
                .unwrap()
                .table(&[lang.pick("직원", "staff")], lang),
        ];
        let text = tables.map(|table| table.to_string()).join("\n");
        insta::assert_snapshot!(format!("stats_{}", lang.code()), text);
    }
}
