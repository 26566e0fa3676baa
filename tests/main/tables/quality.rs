//! The tables of `quality`, `experience` and `conjoint`.

use tourism_marketing::quality::{self, Crosshair, KanoAnswer, QualityCosts};
use tourism_marketing::{Lang, conjoint, experience};

use crate::shared::attitude;

#[test]
fn the_tables_of_service_quality_in_both_languages() {
    let expected = [vec![6.0, 7.0, 5.0], vec![6.0, 6.0, 6.0]];
    let perceived = [vec![5.0, 6.0, 5.0], vec![5.0, 6.0, 7.0]];
    let costs = QualityCosts {
        prevention: 10.0,
        appraisal: 15.0,
        internal_failure: 30.0,
        external_failure: 45.0,
    };
    let answers =
        [(KanoAnswer::Like, KanoAnswer::Neutral), (KanoAnswer::Like, KanoAnswer::Dislike)];
    let offers = [vec![0, 0], vec![0, 1], vec![1, 0], vec![1, 1]];
    for lang in Lang::ALL {
        let tables = [
            quality::servqual(&expected, &perceived, &[vec![0, 1], vec![2]])
                .unwrap()
                .table(&[lang.pick("신뢰성", "reliability")], lang),
            quality::reliability(&attitude(), 0.95)
                .unwrap()
                .table(&[lang.pick("전반", "overall")], lang),
            quality::factor_structure(&attitude(), 2026).unwrap().table(lang),
            quality::ipa(&[6.0, 6.0, 4.0, 4.0], &[4.0, 6.0, 4.0, 6.0], Crosshair::Means)
                .unwrap()
                .table(&[lang.pick("체크인", "check-in")], lang),
            quality::zone_of_tolerance(5.5, 5.0, 6.2).unwrap().table(lang),
            quality::cost_of_quality(&costs, 1_000.0).unwrap().table(lang),
            quality::p_chart(&[4, 6, 5, 5, 14], 100).unwrap().table(lang),
            quality::kano(&answers).unwrap().table(lang),
            experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9]).unwrap().table(lang),
            conjoint::part_worths(&offers, &[9.0, 7.0, 6.0, 4.0]).unwrap().table(
                &[(lang.pick("전망", "view"), &lang.pick(["바다", "도시"], ["sea", "city"]))],
                lang,
            ),
        ];
        let text = tables.map(|table| table.to_string()).join("\n");
        insta::assert_snapshot!(format!("quality_{}", lang.code()), text);
    }
}
