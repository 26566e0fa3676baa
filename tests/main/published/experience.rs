//! Worked examples of `experience`, `conjoint` and `emotion`.

use tourism_marketing::emotion::{self, ColourTemperature};
use tourism_marketing::{conjoint, experience};

use crate::shared::close;

#[test]
fn five_promoters_and_two_detractors_of_ten() {
    let guests = experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9]).unwrap();
    assert_eq!(guests.score, 30.0);
    close(guests.margin, 48.407_54); // √((.7 − .09)/10)
    assert_eq!((guests.promoters, guests.passives, guests.detractors), (5, 3, 2));
    let interval = guests.interval(0.95).unwrap();
    close(interval.low, 30.0 - 48.407_539_5);
    close(interval.high, 78.407_539_5);
}

#[test]
fn a_journey_and_its_memory_as_worked_by_hand() {
    assert_eq!(experience::journey_score(&[6.0, 4.0, 5.0], &[2.0, 1.0, 1.0]), Ok(5.25)); // (12 + 4 + 5)/4
    assert_eq!(experience::peak_end(&[1.0, -4.0, 2.0, 3.0]), Ok(-0.5)); // (−4 + 3)/2
    assert_eq!(experience::peak_end(&[4.0, -4.0, 0.0]), Ok(2.0)); // of two peaks, the first
}

#[test]
fn three_colours_by_their_hue() {
    let of = |(r, g, b)| (emotion::hue(r, g, b), emotion::hue_temperature(r, g, b).id());
    let (orange, warm) = of((255, 80, 0));
    close(orange.unwrap(), 18.823_529_41);
    let (blue, cool) = of((0, 120, 255));
    close(blue.unwrap(), 211.764_705_88);
    assert_eq!((warm, cool, of((128, 128, 128))), ("warm", "cool", (None, "neutral")));
    // Pure and mixed hues, in sixths of the circle.
    for ((r, g, b), degrees, temperature) in [
        ((255, 0, 0), 0.0, ColourTemperature::Warm),
        ((255, 255, 0), 60.0, ColourTemperature::Warm),
        ((0, 255, 0), 120.0, ColourTemperature::Cool),
        ((0, 255, 255), 180.0, ColourTemperature::Cool),
        ((0, 0, 255), 240.0, ColourTemperature::Cool),
        ((255, 0, 255), 300.0, ColourTemperature::Warm),
        ((100, 255, 0), 60.0 * (2.0 - 100.0 / 255.0), ColourTemperature::Intermediate),
        ((191, 0, 255), 60.0 * (4.0 + 191.0 / 255.0), ColourTemperature::Intermediate),
    ] {
        close(emotion::hue(r, g, b).unwrap() + 1.0, degrees + 1.0);
        assert_eq!(emotion::hue_temperature(r, g, b), temperature);
    }
}

/// The contrast of #767676 on white, 4.54, is the limit case that WCAG explains with.
#[test]
fn the_darkest_grey_that_fails_and_the_lightest_that_passes() {
    let on_white = |grey| emotion::contrast_ratio([grey; 3], [255; 3]);
    assert!((on_white(0x76) - 4.54).abs() < 0.005 && (on_white(0x77) - 4.48).abs() < 0.005);
    assert_eq!(on_white(255), 1.0);
}

/// Three attributes of 3, 2 and 2 levels, all twelve offers rated: in a full design part-worths are differences of
/// means, worked by hand.
#[test]
fn part_worths_of_a_full_design_are_differences_of_means() {
    let mut offers = Vec::new();
    let mut ratings = Vec::new();
    for (view, a) in [2.0, 0.5, -2.5].into_iter().enumerate() {
        for (breakfast, b) in [0.75, -0.75].into_iter().enumerate() {
            for (pool, c) in [0.25, -0.25].into_iter().enumerate() {
                offers.push(vec![view, breakfast, pool]);
                // Noise that every level gets alike.
                let noise = if (breakfast + pool) % 2 == 0 { 0.125 } else { -0.125 };
                ratings.push(5.0 + a + b + c + noise);
            }
        }
    }
    let guest = conjoint::part_worths(&offers, &ratings).unwrap();
    let expected: [&[f64]; 3] = [&[2.0, 0.5, -2.5], &[0.75, -0.75], &[0.25, -0.25]];
    for (attribute, expected) in guest.attributes.iter().zip(expected) {
        for (found, expected) in attribute.part_worths.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found}, expected {expected}");
        }
    }
    close(guest.base, 5.0);
    let importances: Vec<f64> =
        guest.attributes.iter().map(|attribute| attribute.importance).collect();
    for (found, expected) in importances.iter().zip([4.5 / 6.5, 1.5 / 6.5, 0.5 / 6.5]) {
        close(*found, expected);
    }
    close(guest.utility(&[1, 0, 1]).unwrap(), 5.0 + 0.5 + 0.75 - 0.25);
    // Σ of squares: 4 (4 + .25 + 6.25) + 12 (.5625 + .0625), and 12/64 of noise.
    close(guest.r_squared, 49.5 / (49.5 + 0.1875));
}
