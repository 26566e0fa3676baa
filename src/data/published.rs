//! Small tables out of papers and official statistics, typed with their citation.
//!
//! The citation of each stands with its loader; `datasets/README.md` says which came through a secondary source.
//!
//! Korean: 발표된 표.

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// Bottles sold with one kind of music.
    ///
    /// *Korean term:* 음악과 포도주 실험의 한 행.
    pub struct WineMusic, one per "music" {
        /// Country of the music played.
        music: text "text",
        /// French wine sold, bottles.
        french_wine_bottles: count "bottles",
        /// German wine sold, bottles.
        german_wine_bottles: count "bottles",
    }

    /// Music and wine: a field experiment: `north_1999_wine_music.csv`.
    ///
    /// *Korean term:* 음악과 포도주 실험.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// North, Hargreaves & McKendrick (1999), Journal of Applied Psychology 84(2), 271–276.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// assert_eq!(data::wine_music()?[0].french_wine_bottles, 40);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn wine_music reads "north_1999_wine_music.csv";
}

row_type! {
    /// Who tipped with one kind of card.
    ///
    /// *Korean term:* 농담 카드와 팁 실험의 한 행.
    pub struct TipCard, one per "card" {
        /// Card left with the bill.
        card: text "text",
        /// Customers.
        customers: count "people",
        /// Customers who tipped.
        tipped: count "people",
    }

    /// A joke card and tips: a field experiment: `gueguen_2002_tipjoke.csv`.
    ///
    /// *Korean term:* 농담 카드와 팁 실험.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Guéguen (2002), Journal of Applied Social Psychology 32(9), 1955–1963.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let cards = data::tip_joke()?;
    /// assert_eq!((cards[0].tipped, cards[0].customers), (30, 72));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn tip_joke reads "gueguen_2002_tipjoke.csv";
}

row_type! {
    /// One measure of a restaurant with slow and fast music.
    ///
    /// *Korean term:* 식당 음악 빠르기 실험의 한 행.
    pub struct TempoMeasure, one per "measure" {
        /// What was measured.
        measure: text "text",
        /// Mean with slow music.
        slow_tempo: amount "as in the column unit",
        /// Mean with fast music.
        fast_tempo: amount "as in the column unit",
        /// Unit.
        unit: text "text",
    }

    /// The tempo of music in a restaurant: `milliman_1986_restaurant.csv`.
    ///
    /// *Korean term:* 식당 음악 빠르기 실험.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Milliman (1986), Journal of Consumer Research 13(2), 286–289; from a secondary source.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// assert_eq!(data::music_tempo()?[0].slow_tempo, 56.0); // minutes
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn music_tempo reads "milliman_1986_restaurant.csv";
}

row_type! {
    /// Visitors to Korea in one year.
    ///
    /// *Korean term:* 방한 외래관광객 통계의 한 행.
    pub struct InboundYear, one per "year" {
        /// Year.
        year: count "year",
        /// Visitors to Korea.
        visitors: count "people",
    }

    /// Visitors to Korea, 2010 to 2019: `kto_inbound_yearly.csv`.
    ///
    /// *Korean term:* 방한 외래관광객 통계.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Korea Tourism Organization, statistics of arrivals.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let years = data::inbound_visitors()?;
    /// assert_eq!((years[9].year, years[9].visitors), (2019, 17_502_756));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn inbound_visitors reads "kto_inbound_yearly.csv";
}

row_type! {
    /// Percent of subscribers left after some years.
    ///
    /// *Korean term:* 구독자 생존율의 한 행.
    pub struct SubscriberYear, one per "year" {
        /// Years since joining.
        year: count "year",
        /// Left, high-end customers, %.
        high_end: amount "%",
        /// Left, regular customers, %.
        regular: amount "%",
    }

    /// Subscribers who are left, 12 years: `fader_hardie_2007_survival_pct.csv`.
    ///
    /// *Korean term:* 구독자 생존율.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// assert_eq!(data::subscribers()?[1].regular, 63.1); // %
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn subscribers reads "fader_hardie_2007_survival_pct.csv";
}

row_type! {
    /// A product's parameters in the Bass model.
    ///
    /// *Korean term:* 배스 모형 모수표의 한 행.
    pub struct BassProduct, one per "product" {
        /// Product.
        product: text "text",
        /// Coefficient of innovation, per year.
        p: amount "per year",
        /// Coefficient of imitation, per year.
        q: amount "per year",
    }

    /// Published parameters of the Bass model, 12 products: `bass_p_q_published.csv`.
    ///
    /// *Korean term:* 배스 모형 모수표.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Bass (1969) and later work; from a secondary source.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let motels = &data::bass_parameters()?[8];
    /// assert_eq!((motels.p, motels.q), (0.007, 0.36));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn bass_parameters reads "bass_p_q_published.csv";
}

row_type! {
    /// How important a dimension is, of 100 points.
    ///
    /// *Korean term:* SERVQUAL 차원 중요도의 한 행.
    pub struct DimensionWeight, one per "dimension" {
        /// Dimension.
        dimension: text "text",
        /// Importance, points of 100.
        points_of_100: amount "points of 100",
    }

    /// Importance of the five SERVQUAL dimensions: `servqual_importance_weights.csv`.
    ///
    /// *Korean term:* SERVQUAL 차원 중요도.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Zeithaml, Parasuraman & Berry (1990), Delivering Quality Service; from a secondary source.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// assert_eq!(data::servqual_weights()?[0].points_of_100, 32.0);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn servqual_weights reads "servqual_importance_weights.csv";
}

row_type! {
    /// Profit of a customer in one year.
    ///
    /// *Korean term:* 신용카드 고객당 이익의 한 행.
    pub struct CardYear, one per "year" {
        /// Year of the relationship.
        year: count "year",
        /// Profit per customer, USD.
        profit_per_customer_usd: amount "USD",
    }

    /// Profit of a credit card customer, five years: `reichheld_sasser_1990_credit_card.csv`.
    ///
    /// *Korean term:* 신용카드 고객당 이익.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Reichheld & Sasser (1990), Harvard Business Review 68(5), 105–111; from secondary sources.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// assert_eq!(data::credit_card_profit()?[0].profit_per_customer_usd, 30.0);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn credit_card_profit reads "reichheld_sasser_1990_credit_card.csv";
}
