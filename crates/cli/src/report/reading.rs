//! How the file was read: what was taken for what, and which rows were set aside.

use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Lang, own};

use super::amount::count;
use super::case::Case;
use super::html::{Html, Kind};
use super::page::Section;

/// Rows that are listed one by one.
const LISTED: usize = 20;

pub(super) fn section(case: &Case) -> Section {
    let lang = case.lang;
    let mut body = Html::default();
    body.paragraph(case.pick(
        "무엇을 고객, 날짜, 금액으로 읽었는지 먼저 확인한다. 다르면 `--customer`, `--date`, `--amount`로 열 이름을 알려 주고 다시 만든다.",
        "Check first what was read as customer, date and amount. If it is wrong, name the columns by `--customer`, `--date` and `--amount` and make the page again.",
    ));
    body.table(&case.log.understood().table(lang));
    let aside = case.log.set_aside();
    body.heading(case.pick("쓰지 않은 행", "Rows set aside"));
    if aside.total() == 0 {
        body.paragraph(case.pick("모든 행을 썼다.", "Every row was used."));
    } else {
        body.paragraph(case.pick(
            "잘못 읽느니 쓰지 않았다. 행 번호는 파일의 줄 번호이므로 그 줄을 고치면 된다.",
            "A row that might be read wrongly is not used. The numbers are those of the lines in the file, so that they can be mended there.",
        ));
        body.table(&reasons(aside, lang));
        body.table(&rows(case, aside));
    }
    body.heading(case.pick("되풀이된 행", "Rows that repeat"));
    body.paragraph(&repeated(case));
    body.marked(
        Kind::Limits,
        case.pick("한계.", "Limits."),
        case.pick(
            "한 고객이 번호를 둘 가지면 두 사람으로, 두 사람이 번호 하나를 쓰면(여행사, 법인, 비회원 묶음) 한 사람으로 센다. 보고서는 이것을 알아내지 못한다. 큰 손님 몇 명이 실제로 한 사람인지 원본에서 확인한다.",
            "A customer with two numbers counts as two, and two people under one number (an agency, a company, all guests without membership) count as one. The report cannot tell. Check in the system whether the largest customers are single people.",
        ),
    );
    Section {
        id: "reading",
        title: case.pick("자료를 어떻게 읽었는가", "How the file was read"),
        body,
    }
}

/// Rows that may have been exported twice: told, not removed.
fn repeated(case: &Case) -> String {
    let found = case.log.repeated();
    let rows = found.purchases + found.refunds;
    if rows == 0 {
        return case
            .pick(
                "고객, 날짜, 금액이 모두 같은 행은 없다.",
                "No two rows agree in customer, day and amount.",
            )
            .to_owned();
    }
    let (rows, sum) = (count(rows), case.money.said(found.revenue, case.lang));
    match case.lang {
        Lang::Ko => format!(
            "고객, 날짜, 금액이 앞의 어느 행과 모두 같은 행이 {rows}개 있다(합계 {sum}). 같은 거래를 두 번 내보낸 것일 수도, 하루에 같은 것을 두 번 산 것일 수도 있다. 보고서는 지우지 않고 모두 썼다. 거래 번호로 확인하여 중복이면 원본에서 지우고 다시 만든다."
        ),
        Lang::En => format!(
            "{rows} rows agree with an earlier one in customer, day and amount ({sum} in all). They may have been exported twice, or the same thing was bought twice on a day. All of them are used. If the numbers of the transactions show that they are copies, remove them from the file and make the page again."
        ),
    }
}

/// How many rows each reason has, with what it means.
fn reasons(aside: &own::SetAside, lang: Lang) -> Table {
    let mut table = Table::new(lang.pick("이유별 행 수", "Rows by reason"))
        .column(lang.pick("이유", "Reason"), Align::Left)
        .column(lang.pick("행", "Rows"), Align::Right)
        .column(lang.pick("고치는 법", "What to do"), Align::Left);
    for &(reason, rows) in &aside.counts {
        table = table.row([reason.label(lang), &count(rows), reason.cure(lang)]);
    }
    table
}

/// The first of them, with what stands there only where the reader asked for it: it may be about a person.
fn rows(case: &Case, aside: &own::SetAside) -> Table {
    let lang = case.lang;
    let title = match lang {
        Lang::Ko => format!("앞의 {}행", aside.rows.len().min(LISTED)),
        Lang::En => format!("The first {}", aside.rows.len().min(LISTED)),
    };
    let mut table = Table::new(title)
        .column(lang.pick("줄", "Line"), Align::Right)
        .column(lang.pick("열", "Column"), Align::Left)
        .column(lang.pick("이유", "Reason"), Align::Left);
    if case.show_customers {
        table = table.column(lang.pick("적힌 값", "What stands there"), Align::Left);
    }
    for row in aside.rows.iter().take(LISTED) {
        let mut cells = vec![
            count(super::bands::whole(row.line as f64)),
            row.column.clone(),
            row.reason.label(lang).to_owned(),
        ];
        if case.show_customers {
            cells.push(row.value.clone());
        }
        table = table.row(cells);
    }
    table
}
