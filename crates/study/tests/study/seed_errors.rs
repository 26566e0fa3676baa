//! The errors of common study notes, each taught against by an item.

use std::collections::BTreeSet;

use super::bank;

/// The catalogue: what the notes say, and what is right.
#[rustfmt::skip] // One a line.
const CATALOGUE: [(u8, &str); 24] = [
    (1, "품질 평가가 22→10→5로 축소 → 10결정요인(1985)에서 22문항·5차원(1988)으로"),
    (2, "공감성에 종사원 배려 포함 → 고객 개인에 대한 배려"),
    (3, "‘관광마케팅의 효과’라는 제목 → 관계마케팅의 효과"),
    (4, "신규 유치비 5배 단정 → 출처와 측정이 불확실한 통설"),
    (5, "파레토가 80:20 법칙을 제시 → 소득 분포 연구; 이름은 주란"),
    (6, "휴먼계좌 → 휴면계좌"),
    (7, "이익을 ‘보호’ → 서로 이익을 얻게 함"),
    (8, "프리퀀시와 역마케팅은 반대말 → 축이 다름"),
    (9, "구매시점(R) → 마지막 구매 뒤 경과시간"),
    (10, "오자(계힉, 칼라, 맴버십, 업그래이드)"),
    (11, "JAL 이용객이 늘고 있음 → 2010년 회생절차 신청"),
    (12, "고객의 대화와 외모를 모두 기록 → 최소수집과 동의"),
    (13, "잠재고객 = 최근 사지 않은 고객 → 휴면고객"),
    (14, "오자(advocater, 고객생애사치, 금융기간)"),
    (15, "물질적 혜택뿐만 아니라 혜택 → 물질적 혜택과 심리적 혜택"),
    (16, "활성화 전략에 정의만 있음 → 이용을 늘리는 전략"),
    (17, "CLV = 누적구매액 → 미래 마진의 할인 합"),
    (18, "SERVSQUAL, GAP 모형과 척도의 혼동"),
    (19, "서비스 패키지 4요소 → 이후 판은 정보를 더해 5요소"),
    (20, "P2P·O2O를 거래주체 유형과 나란히 → 구조와 경로의 구분"),
    (21, "오자(엠부시, 장복, 올럼픽, 전락)"),
    (22, "고객자산은 충성고객이 구축 → 모든 고객의 CLV 합"),
    (23, "하워드 슐츠가 창업자 → 1971년 세 사람이 창업"),
    (24, "Connection Marketing을 학술 동의어처럼 → Relationship Marketing은 Berry 1983"),
];

#[test]
fn every_error_of_the_catalogue_has_an_item() {
    let bank = bank();
    let taught: BTreeSet<u8> = bank.items().iter().filter_map(|item| item.seed_error).collect();
    let missing: Vec<_> = CATALOGUE.iter().filter(|(number, _)| !taught.contains(number)).collect();
    assert!(missing.is_empty(), "no item teaches against {missing:?}");
}
