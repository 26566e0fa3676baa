//! The questions that every model of repeat buying answers, as its methods.

/// The questions to a model as its methods.
macro_rules! forecasts {
    ($model:ident) => {
        impl<U: TimeUnit> $model<U> {
            /// The repeat purchases that are to be expected of a new customer within `time` of the first purchase.
            ///
            /// *Korean term:* 신규 고객의 기대 구매 횟수.
            ///
            /// # Errors
            ///
            /// If `time` is negative, not finite or very long, or a parameter is out of range.
            pub fn expected_purchases(&self, time: U) -> Result<f64> {
                forecast::expected_purchases(self, time.number())
            }

            /// The probabilities that a new customer buys 0, 1, … `most` times again within `time`.
            ///
            /// *Korean term:* 반복구매 횟수의 확률분포.
            ///
            /// # Errors
            ///
            /// If `time` is negative, not finite or very long, `most` above 10,000, or a parameter out of range.
            pub fn purchase_probabilities(&self, most: u32, time: U) -> Result<Vec<f64>> {
                forecast::probabilities(self, most, time.number())
            }

            /// For every customer the probability of being there still and the purchases to be expected in the
            /// next `time`.
            ///
            /// *Korean term:* 고객별 생존확률과 기대 구매 횟수.
            ///
            /// # Errors
            ///
            /// If there is no history or one contradicts itself, `time` is negative, not finite or very long, or a
            /// parameter is out of range.
            #[doc(alias = "생존확률")]
            #[doc(alias = "P(alive)")]
            pub fn score(&self, histories: &[History<U>], time: U) -> Result<Vec<Score>> {
                forecast::score(self, histories, time.number())
            }

            /// The probability that one customer has not left.
            ///
            /// *Korean term:* 한 고객의 생존확률.
            ///
            /// # Errors
            ///
            /// If the history contradicts itself or a parameter is out of range.
            #[doc(alias = "생존확률")]
            pub fn probability_alive(&self, history: &History<U>) -> Result<f64> {
                forecast::probability_alive(self, history)
            }

            /// The purchases to be expected of one customer in the next `time`.
            ///
            /// *Korean term:* 한 고객의 기대 구매 횟수.
            ///
            /// # Errors
            ///
            /// As [`score`](Self::score).
            pub fn expected_of(&self, history: &History<U>, time: U) -> Result<f64> {
                forecast::expected_of(self, history, time.number())
            }

            /// What the model says of customers of `age` by frequency up to `most` and by recency; as a figure:
            /// [`plot::forecast_map`](crate::plot::forecast_map).
            ///
            /// *Korean term:* 구매빈도와 최근성별 예측.
            ///
            /// - `time`: how far ahead the purchases are expected
            ///
            /// # Errors
            ///
            /// If `age` is not above 0, `most` is not from 1 to 100, `time` is negative, not finite or very long, or
            /// a parameter is out of range.
            pub fn grid(&self, age: U, most: u32, time: U) -> Result<ForecastGrid<U>> {
                grid::grid(self, age.number(), most, time.number())
            }

            /// The probability of being there over the time of one customer, before and after each purchase; as a
            /// figure: [`plot::alive_path`](crate::plot::alive_path).
            ///
            /// *Korean term:* 한 고객의 생존확률 경로.
            ///
            /// - `purchases`: the times of the repeat purchases since the first one, as
            ///   [`purchase_times`](super::purchase_times) gives them
            /// - `until`: the end, since the first purchase
            ///
            /// # Errors
            ///
            /// If the purchases are not in order, one is not after the first purchase or is after `until`, there are
            /// more than 10,000, or a parameter is out of range.
            pub fn alive_path(&self, purchases: &[U], until: U) -> Result<AlivePath<U>> {
                path::alive_path(self, purchases, until.number())
            }

            /// For every customer the purchases to be expected in each of the next `periods` units of time,
            /// discounted from the end of the unit.
            ///
            /// ```text
            /// Σ (E(k) − E(k − 1)) / (1 + d)ᵏ,  k = 1 … periods
            /// ```
            ///
            /// *Korean term:* 할인된 기대 구매 횟수.
            ///
            /// - `discount`: d, the rate per unit of the model: a year of 10 % is `1.1_f64.powf(1.0 / 52.18) - 1.0` a week
            ///
            /// # Errors
            ///
            /// As [`score`](Self::score); if `discount` is −1 or less or `periods` is not from 1 to 1,200.
            pub fn discounted_purchases(
                &self,
                histories: &[History<U>],
                periods: u32,
                discount: f64,
            ) -> Result<Vec<f64>> {
                forecast::discounted(self, histories, periods, discount)
            }

            /// For every customer the lifetime value over the next `periods` units of time: discounted purchases
            /// times the amount of one times the margin.
            ///
            /// It holds what is still to come, no past purchase. The amounts must have nothing to do with how often
            /// a customer buys; see [`GammaGamma::spend_correlation`].
            ///
            /// *Korean term:* 고객생애가치.
            ///
            /// - `spend`: the model of the amounts
            /// - `margin`: the share of an amount that is margin, above 0 and at most 1
            /// - `discount`: the rate per unit of the model
            ///
            /// # Errors
            ///
            /// As [`discounted_purchases`](Self::discounted_purchases) and [`GammaGamma::expected_spends`]; if
            /// `margin` is no share.
            #[doc(alias = "고객생애가치")]
            #[doc(alias = "CLV")]
            pub fn lifetime_values(
                &self,
                histories: &[History<U>],
                spend: &GammaGamma,
                margin: f64,
                periods: u32,
                discount: f64,
            ) -> Result<Vec<f64>> {
                forecast::lifetime_values(self, histories, spend, margin, (periods, discount))
            }

            /// For every customer the purchases to be expected in all time to come, discounted: discounted expected
            /// residual transactions, DERT.
            ///
            /// ```text
            /// ∫ E′(t) e^(−δt) dt over all t > 0,   δ = ln(1 + d)
            /// ```
            ///
            /// *Korean term:* 할인된 기대 잔여 구매 횟수 (DERT).
            ///
            /// - `discount`: d, the rate per unit of the model, above 0: a year of 10 % is `1.1_f64.powf(1.0 / 52.18) - 1.0`
            ///   a week. Each purchase is discounted from its own moment
            ///
            /// # Errors
            ///
            /// If there is no history or one contradicts itself, a parameter is out of range, or `discount` is not above 0.
            ///
            /// # References
            ///
            /// Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). RFM and CLV: using iso-value curves for customer
            /// base analysis. *Journal of Marketing Research*, 42(4), 415–430.
            #[doc(alias = "DERT")]
            #[doc(alias = "잔여 구매 횟수")]
            pub fn residual_purchases(
                &self,
                histories: &[History<U>],
                discount: f64,
            ) -> Result<Vec<f64>> {
                infinite::residual(self, histories, discount)
            }

            /// For every customer the residual lifetime value over all time to come: discounted purchases times the
            /// amount of one times the margin.
            ///
            /// *Korean term:* 잔여 고객생애가치.
            ///
            /// - `spend`: the model of the amounts
            /// - `margin`: the share of an amount that is margin, above 0 and at most 1
            /// - `discount`: the rate per unit of the model, above 0
            ///
            /// # Errors
            ///
            /// As [`residual_purchases`](Self::residual_purchases) and [`GammaGamma::expected_spends`]; if `margin` is
            /// no share.
            #[doc(alias = "고객생애가치")]
            #[doc(alias = "CLV")]
            pub fn residual_values(
                &self,
                histories: &[History<U>],
                spend: &GammaGamma,
                margin: f64,
                discount: f64,
            ) -> Result<Vec<f64>> {
                infinite::residual_values(self, histories, spend, margin, discount)
            }

            /// Cumulative repeat purchases, seen and expected, one unit of time after the other: the plot by which a
            /// model convinces.
            ///
            /// *Korean term:* 누적 반복구매 추적.
            ///
            /// # Errors
            ///
            /// If the log covers less than one unit of time or more than 2,000, or a parameter is out of range.
            pub fn tracking(&self, summary: &Summary<U>) -> Result<Tracking<U>> {
                forecast::tracking(self, summary)
            }

            /// How many customers bought 0, 1, 2 … times again, seen and expected; the last place holds `most` or
            /// more.
            ///
            /// *Korean term:* 구매빈도별 고객 수.
            ///
            /// # Errors
            ///
            /// If there is no history or one contradicts itself, or `most` is not from 1 to 100.
            pub fn frequencies(&self, histories: &[History<U>], most: u32) -> Result<Frequencies> {
                forecast::frequencies(self, histories, most)
            }

            /// How the forecasts did in the holdout, by frequency up to `most`, beside the rule of thumb that
            /// everyone goes on as before.
            ///
            /// *Korean term:* 검증 기간의 예측 성적.
            ///
            /// # Errors
            ///
            /// If the summary has no holdout, or `most` is not from 1 to 100.
            pub fn scorecard(&self, summary: &Summary<U>, most: u32) -> Result<Scorecard> {
                forecast::scorecard(self, summary, most)
            }

            /// The model of each of `replicates` drawings of as many customers with replacement, for intervals of
            /// anything it says; the same from the same seed.
            ///
            /// *Korean term:* 부트스트랩.
            ///
            /// # Errors
            ///
            /// As [`fit`](Self::fit); if `replicates` is not from 20 to 100,000.
            pub fn bootstrap(
                histories: &[History<U>],
                replicates: usize,
                seed: u64,
            ) -> Result<Bootstrap<Self>> {
                let groups = Groups::of("the model", histories)?;
                let draw = |random: &mut Random| groups.resampled(random);
                let fit = |drawn: &Groups| Self::fit_groups(drawn, 0.0);
                report::bootstrap(replicates, seed, draw, fit)
            }

            /// Customers as this model has them, one per age; the same from the same seed.
            ///
            /// The generator is xoshiro256++, started by `SplitMix64`.
            ///
            /// *Korean term:* 가상 고객 만들기 (모의실험).
            ///
            /// # Errors
            ///
            /// If `ages` is empty or holds a time that is negative or has room for more than 100,000 purchases, or a
            /// parameter is out of range.
            pub fn simulate(&self, ages: &[U], seed: u64) -> Result<Vec<History<U>>> {
                forecast::simulate(self, ages, seed)
            }
        }
    };
}
pub(super) use forecasts;
