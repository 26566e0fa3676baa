//! The tables of queues, staffing and overbooking.

use super::{Table, measures};
use crate::service::{Overbooking, Queue, Staffing};
use crate::{Lang, text};

impl Queue {
    /// The line as a table with names and units in `lang`; rates are taken to be per hour.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, service};
    ///
    /// let desk = service::mm1(20.0, 30.0)?; // guests per hour
    /// assert!(desk.table(Lang::Ko).to_string().contains("평균 대기시간 (분)"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let mut table = measures(lang.pick("대기행렬", "Queue"), lang);
        for [name, value] in self.rows(lang) {
            table = table.row([name, value]);
        }
        table
    }

    fn rows(&self, lang: Lang) -> [[String; 2]; 7] {
        let minutes = |hours: f64| text::number(hours * 60.0);
        let rows = [
            ("창구 수 (개)", "Servers", text::count(self.servers)),
            ("이용률", "Utilisation", text::percent_in_column(self.utilisation)),
            (
                "기다릴 확률",
                "Probability of waiting",
                text::percent_in_column(self.wait_probability),
            ),
            ("평균 대기 고객 (명)", "Guests waiting, mean", text::number(self.waiting)),
            ("시스템 안의 평균 고객 (명)", "Guests present, mean", text::number(self.present)),
            ("평균 대기시간 (분)", "Waiting time, mean (minutes)", minutes(self.wait)),
            ("평균 체류시간 (분)", "Time in the system, mean (minutes)", minutes(self.stay)),
        ];
        rows.map(|(ko, en, value)| [lang.pick(ko, en).to_owned(), value])
    }
}

impl Staffing {
    /// The line and its costs as a table with names and units in `lang`; rates are taken to be per hour.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::service::{self, HourlyCosts};
    /// use tourism_marketing::Lang;
    ///
    /// let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 }; // KRW an hour
    /// let best = service::optimal_servers(20.0, 6.0, costs)?;
    /// assert!(best.table(Lang::En).to_string().contains("154,733"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let mut table = measures(lang.pick("창구 수와 비용", "Servers and costs"), lang);
        let costs = [
            ("서비스비용 (시간당)", "Cost of serving (per hour)", self.server_cost),
            ("대기비용 (시간당)", "Cost of waiting (per hour)", self.guest_cost),
            ("총비용 (시간당)", "Total cost (per hour)", self.cost),
        ];
        for [name, value] in self.queue.rows(lang) {
            table = table.row([name, value]);
        }
        for (ko, en, cost) in costs {
            table = table.row([lang.pick(ko, en), &text::number(cost)]);
        }
        table
    }
}

impl Overbooking {
    /// The plan as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::service::{self, NoShowCosts};
    /// use tourism_marketing::Lang;
    ///
    /// let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 }; // KRW
    /// let plan = service::newsvendor_overbook(costs, &[0.10, 0.20, 0.30, 0.25, 0.15])?;
    /// assert!(plan.table(Lang::En).to_string().contains("Rooms to overbook"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("초과예약", "Overbooking"), lang)
            .row([lang.pick("초과예약 객실 (실)", "Rooms to overbook"), &text::count(self.rooms)])
            .row([
                lang.pick("임계비율", "Critical ratio"),
                &text::percent_in_column(self.critical_ratio),
            ])
            .row([
                lang.pick("기대비용 (자료의 통화)", "Expected cost (currency of the data)"),
                &text::number(self.expected_cost),
            ])
    }
}
