//! Seasonal indices that others have computed.

use tourism_marketing::season::{self, SeasonMethod};

use crate::shared::close;

/// Box & Jenkins: airline passengers 1949–1951, thousands a month.
const AIRLINE: [f64; 36] = [
    112.0, 118.0, 132.0, 129.0, 121.0, 135.0, 148.0, 148.0, 136.0, 119.0, 104.0, 118.0, 115.0,
    126.0, 141.0, 135.0, 125.0, 149.0, 170.0, 170.0, 158.0, 133.0, 114.0, 140.0, 145.0, 150.0,
    178.0, 163.0, 172.0, 178.0, 199.0, 199.0, 184.0, 162.0, 146.0, 166.0,
];

/// statsmodels 0.15, `seasonal_decompose(…, model="multiplicative", period=12).seasonal`.
#[test]
fn the_ratio_to_the_moving_average_is_that_of_statsmodels() {
    let found = season::indices(&AIRLINE, 12, SeasonMethod::RatioToMovingAverage).unwrap();
    let expected = [
        0.901_472_87,
        0.945_541_69,
        1.074_832_07,
        0.993_542_21,
        0.972_938_17,
        1.065_623_35,
        1.189_416_06,
        1.177_808_90,
        1.075_943_20,
        0.912_784_00,
        0.780_934_23,
        0.909_163_23,
    ];
    for (index, expected) in found.indices.iter().zip(expected) {
        close(*index, expected);
    }
    assert_eq!((found.peak, found.trough), (6, 10)); // July, November
    // An odd number of seasons has no outer halves: 21 periods as three weeks.
    let week = season::indices(&AIRLINE[..21], 7, SeasonMethod::RatioToMovingAverage).unwrap();
    close(week.indices[0], 1.120_821_22);
    close(week.indices[4], 0.943_516_92);
}

/// numpy 2.4: the mean over the years of each month divided by the mean of its year.
#[test]
fn the_ratio_to_the_mean_takes_growth_for_season() {
    let found = season::indices(&AIRLINE, 12, SeasonMethod::RatioToMean).unwrap();
    close(found.indices[0], 0.853_235_11);
    close(found.indices[6], 1.185_015_52);
    close(found.indices[11], 0.969_826_59);
    // December: 0.909 against the trend, 0.970 with the growth of the year in it.
    let clean = season::indices(&AIRLINE, 12, SeasonMethod::RatioToMovingAverage).unwrap();
    assert!(found.indices[11] > clean.indices[11] + 0.05);
}
