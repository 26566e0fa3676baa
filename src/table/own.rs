//! What was understood of somebody's own file, and what was set aside.

use super::{Align, Table};
use crate::own::{SetAside, Understood};
use crate::{Lang, text};

impl Understood {
    /// How the file was read, for its owner to confirm.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::own::{self, Options};
    /// use tourism_marketing::{Lang, data};
    ///
    /// let log = own::read(data::file("transactions.csv")?, &Options::default())?;
    /// assert!(log.understood().table(Lang::Ko).to_string().contains("guest_id"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let separator = match self.separator {
            ',' => lang.pick("쉼표", "comma"),
            ';' => lang.pick("세미콜론", "semicolon"),
            '\t' => lang.pick("탭", "tab"),
            _ => lang.pick("세로줄", "vertical bar"),
        };
        let header = match (self.header_line, lang) {
            (Some(line), Lang::Ko) => format!("{line}행"),
            (Some(line), Lang::En) => format!("line {line}"),
            (None, _) => lang.pick("없음", "none").to_owned(),
        };
        let mut table = Table::new(lang.pick("파일을 이렇게 읽었다", "How the file was read"))
            .column(lang.pick("항목", "What"), Align::Left)
            .column(lang.pick("내용", "Understood as"), Align::Left)
            .row([lang.pick("고객 열", "Customer column"), &self.customer])
            .row([lang.pick("날짜 열", "Date column"), &self.date])
            .row([lang.pick("금액 열", "Amount column"), &self.amount])
            .row([lang.pick("머리글", "Header"), &header])
            .row([lang.pick("인코딩", "Encoding"), self.encoding.label(lang)])
            .row([lang.pick("구분 기호", "Separator"), separator])
            .row([lang.pick("읽은 행", "Rows read"), &text::count(self.rows)])
            .row([lang.pick("사용한 행", "Rows in use"), &text::count(self.used)])
            .row([lang.pick("고객", "Customers"), &text::count(self.customers)])
            .row([lang.pick("기간", "Period"), &format!("{} – {}", self.first, self.last)]);
        if let Some(currency) = self.currency {
            table = table.row([lang.pick("통화", "Currency"), currency]);
        }
        if self.refunds > 0 {
            table = table.row([lang.pick("환불 행", "Refunds"), &text::count(self.refunds)]);
        }
        if self.outside > 0 {
            let label = lang.pick("지정한 기간 밖의 행", "Rows outside the period asked for");
            table = table.row([label, &text::count(self.outside)]);
        }
        for note in &self.notes {
            table = table.row([lang.pick("유의", "Note"), note.text(lang)]);
        }
        table
    }
}

impl SetAside {
    /// How many rows were set aside for which reason, where the first of them is, and what to do.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::own::SetAside;
    /// use tourism_marketing::Lang;
    ///
    /// assert!(SetAside::default().table(Lang::En).to_string().contains("Rows set aside"));
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let mut table = Table::new(lang.pick("제외한 행", "Rows set aside"))
            .column(lang.pick("사유", "Reason"), Align::Left)
            .column(lang.pick("행 수", "Rows"), Align::Right)
            .column(lang.pick("첫 행", "First line"), Align::Right)
            .column(lang.pick("열", "Column"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Left)
            .column(lang.pick("할 일", "What to do"), Align::Left);
        for &(reason, count) in &self.counts {
            let first = self.rows.iter().find(|row| row.reason == reason);
            let (line, column, value) = first.map_or_else(Default::default, |row| {
                (row.line.to_string(), row.column.clone(), row.value.clone())
            });
            let (label, cure) = (reason.label(lang).to_owned(), reason.cure(lang).to_owned());
            table = table.row([label, text::count(count), line, column, value, cure]);
        }
        table
    }
}
