//! What such data may be used for, soberly and without legal advice; and where the methods come from.

use super::case::Case;
use super::html::{Html, Kind};
use super::page::Section;

/// Points to check, under the Korean acts.
const KO: [&str; 7] = [
    "근거: 수집할 때 알린 목적이나 계약의 이행, 법령상 의무, 동의 등 제15조의 근거 가운데 무엇으로 이 분석을 하는지 적어 둔다. 당초 목적과 합리적으로 관련된 이용인지(제15조 제3항), 목적을 벗어나는지(제18조)를 먼저 가린다.",
    "가명처리: 통계작성, 과학적 연구, 공익적 기록보존에는 가명정보를 동의 없이 쓸 수 있다(제28조의2). 다시 알아보려고 해서는 안 되며(제28조의5), 추가 정보는 따로 보관한다(제28조의4).",
    "최소한: 분석에는 고객번호, 날짜, 금액이면 된다. 이름, 연락처, 생년월일은 파일에서 먼저 지운다.",
    "광고: 문자·전자우편·앱 알림으로 광고를 보내려면 미리 받은 수신 동의가 있어야 하고, 밤 9시부터 아침 8시까지는 따로 동의가 있어야 한다(정보통신망법 제50조). 분석에서 뽑았다는 사실은 동의를 대신하지 않는다. 동의하지 않은 고객은 명단에서 뺀다.",
    "자동화된 결정: 점수만으로 고객에게 중대한 결정을 내리면 설명이나 거부를 요구할 수 있다(제37조의2). 사람이 검토한다.",
    "민감정보: 건강(온천·치료), 종교 식단, 장애 편의의 기록은 따로 동의가 있어야 한다(제23조). 이 분석에 넣지 않는다.",
    "보관과 파기: 이 보고서와 원본을 누가 언제까지 보관하는지 정하고, 기간이 지나면 지운다(제21조).",
];

const EN: [&str; 7] = [
    "Ground: write down on which ground of Art. 15 this analysis stands: the purpose told at collection, performance of a contract, a legal duty, consent. Ask first whether the use is reasonably related to that purpose (Art. 15(3)) or goes beyond it (Art. 18).",
    "Pseudonyms: for statistics, scientific research and archives in the public interest, pseudonymised data may be used without consent (Art. 28-2). Nobody may try to identify persons again (Art. 28-5), and the key is kept apart (Art. 28-4).",
    "As little as possible: the analysis needs customer number, date and amount. Delete names, contacts and dates of birth from the file first.",
    "Advertising by text message, e-mail or app needs consent beforehand, and another one between 21:00 and 8:00 (Network Act of Korea, Art. 50). That an analysis picked a customer is no consent. Take those who did not consent off the list.",
    "Automated decisions: who is seriously affected by a decision made by a score alone may ask for an explanation or refuse it (Art. 37-2). Let a person look at it.",
    "Sensitive data: records on health (spa, treatment), religious diets or disability need a consent of their own (Art. 23). Leave them out.",
    "Keeping and deleting: decide who keeps this report and the data for how long, and delete them afterwards (Art. 21). For guests in the European Union see the GDPR, Art. 6 and 21.",
];

pub(super) fn section(case: &Case) -> Section {
    let mut body = Html::default();
    body.paragraph(case.pick(
        "고객번호에 거래를 이어 붙인 자료는 이름이 없어도 개인정보일 수 있다: 다른 자료와 쉽게 결합하여 누구인지 알 수 있으면 그렇다(개인정보 보호법 제2조). 아래는 법률 자문이 아니라 점검표다.",
        "Transactions under a customer number can be personal data even without names: they are if they can easily be combined with other data so that the person is known (Personal Information Protection Act of Korea, Art. 2). What follows is a checklist, no legal advice.",
    ));
    body.list(case.lang.pick(KO, EN));
    body.marked(
        Kind::Reading,
        case.pick("이 보고서에는.", "This report."),
        if case.show_customers {
            case.pick(
                "`--show-customers`로 만들었으므로 고객번호가 들어 있다. 볼 까닭이 있는 사람에게만 주고, 다 쓰면 지운다.",
                "It was made with `--show-customers` and holds customer numbers. Give it only to those who need them, and delete it afterwards.",
            )
        } else {
            case.pick(
                "고객번호가 들어 있지 않고, 다섯 명이 안 되는 칸의 금액은 적지 않았다. 그래도 고객이 적으면 상위 1 %가 한 사람일 수 있으므로 밖에 내보내기 전에 한 번 더 본다.",
                "It holds no customer numbers, and leaves out the amounts of cells with fewer than five customers. With few customers the top 1 % may still be one person: look once more before it leaves the house.",
            )
        },
    );
    body.heading(case.pick("방법의 출처", "Where the methods come from"));
    body.list([
        "Batislam, E. P., Denizel, M., & Filiztekin, A. (2007). Empirical validation and comparison of models for customer base analysis. International Journal of Research in Marketing, 24(3), 201–209.",
        "Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing, 21(1), 76–90.",
        "Fader, P. S., & Hardie, B. G. S. (2013). The Gamma-Gamma model of monetary value. Note 025, brucehardie.com.",
        "Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). “Counting your customers” the easy way: An alternative to the Pareto/NBD model. Marketing Science, 24(2), 275–284.",
        "Hughes, A. M. (2005). Strategic Database Marketing (3rd ed.). McGraw-Hill.",
        "Kim, B. J., Singh, V., & Winer, R. S. (2017). The Pareto rule for frequently purchased packaged goods: An empirical generalization. Marketing Letters, 28(4), 491–507.",
        "Lundtorp, S. (2001). Measuring tourism seasonality. In T. Baum & S. Lundtorp (Eds.), Seasonality in Tourism (pp. 23–50). Pergamon.",
        "McCarthy, D. M., & Winer, R. S. (2019). The Pareto rule in marketing revisited: Is it 80/20 or 70/20? Marketing Letters, 30(2), 139–150.",
        "Sharp, B., Romaniuk, J., & Graham, C. (2019). Marketing's 60/20 Pareto law. SSRN 3498097.",
    ]);
    Section {
        id: "permission",
        title: case.pick("이 자료로 해도 되는 일", "What such data may be used for"),
        body,
    }
}
