//! What is understood.

use super::{read, rows};

#[test]
fn a_korean_export_with_blanks_won_and_points_is_understood() {
    let log =
        read("고객번호;투숙일;금액\n0012;2026. 3. 2.;120,000원\n0007;2026년 3월 9일;₩85,000\n")
            .unwrap();
    assert_eq!(rows(&log), ["0012 2026-03-02 120000", "0007 2026-03-09 85000"]);
    assert_eq!(log.understood().currency, Some("KRW"));
    assert_eq!(log.understood().separator, ';');
}
