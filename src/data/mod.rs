//! The data of the course, and your own: typed rows out of CSV files, with errors that mend the file.
//!
//! | loader | one row is | rows | kind |
//! |---|---|--:|---|
//! | [`cdnow`] | a purchase at a music shop, USD | 69,659 | real |
//! | [`cdnow_sample`] | the same for a tenth of its customers, the sample of the papers | 6,919 | real |
//! | [`accommodation`] | takings and occupancy of one Australian state in one quarter | 592 | real |
//! | [`account_profit`] | a membership account and what it brings in a year | 2,000 | simulated |
//! | [`adoption`] | new users in one month | 60 | simulated |
//! | [`answers`] | the answers of one learner to a mock exam | 200 | simulated |
//! | [`baskets`] | what one stay or day visit bought | 2,784 | simulated |
//! | [`bass_parameters`] | a product's parameters in the Bass model | 12 | published |
//! | [`campaign_response`] | one person on the list of a mailing | 5,000 | simulated |
//! | [`cohort_retention`] | how many members of a cohort are left after some months | 300 | simulated |
//! | [`cost_to_serve`] | what serving a guest costs | 1,000 | simulated |
//! | [`credit_card_profit`] | profit of a customer in one year | 5 | published |
//! | [`crm_records`] | a record of the guest file; what nobody asked is `None` | 1,018 | simulated |
//! | [`csat_vs_rivals`] | how content one respondent is with one hotel | 400 | simulated |
//! | [`defects`] | defects at one touchpoint on one day | 600 | simulated |
//! | [`emotion_experiment`] | a guest in one of the four experiments | 800 | simulated |
//! | [`employees`] | a member of staff; `leave` is `None` for those still there | 240 | simulated |
//! | [`foreign_guests`] | a booking from abroad | 2,000 | simulated |
//! | [`front_desk`] | one guest at the front desk | 899 | simulated |
//! | [`guest_margin`] | what a guest brings in a year and how likely the guest is to come again | 500 | simulated |
//! | [`healing_prepost`] | one person's stress before and after | 60 | simulated |
//! | [`hotel_customers`] | a hotel guest, 24 months, KRW | 1,000 | simulated |
//! | [`inbound_visitors`] | visitors to Korea in one year | 10 | published |
//! | [`invites`] | a guest's invitations and who joined | 500 | simulated |
//! | [`ladder_counts`] | a rung of the relationship ladder and how many have reached it | 5 | simulated |
//! | [`music_time`] | one guess of 45 seconds with or without music | 60 | real |
//! | [`music_tempo`] | one measure of a restaurant with slow and fast music | 2 | published |
//! | [`nps`] | one answer to the question of recommending the hotel | 250 | simulated |
//! | [`park_demand`] | one day of a national park | 365 | simulated |
//! | [`points_ledger`] | an entry in a member's points account | 3,949 | simulated |
//! | [`rm_effects`] | one year of the relationship with a guest: where the profit comes from | 8 | simulated |
//! | [`servqual_survey`] | the answers of one guest to a survey of service quality | 300 | simulated |
//! | [`servqual_weights`] | how important a dimension is, of 100 points | 5 | published |
//! | [`spend_two_years`] | the same guests, year by year, KRW | 1,000 | simulated |
//! | [`sponsor_recall`] | which brand a respondent took for the sponsor | 300 | simulated |
//! | [`subscribers`] | percent of subscribers left after some years | 13 | published |
//! | [`tier_history`] | the tier of a guest in one year | 4,000 | simulated |
//! | [`tier_pyramid`] | a guest of the tier pyramid, KRW | 100 | simulated |
//! | [`tip_joke`] | who tipped with one kind of card | 3 | published |
//! | [`touchpoints`] | a moment of the guest's journey | 12 | simulated |
//! | [`transactions`] | a line of a hotel bill | 8,631 | simulated |
//! | [`wine_music`] | bottles sold with one kind of music | 2 | published |
//!
//! The simulated files are about one hotel: a guest's number means the same guest in all of them, and a guest without
//! `consent` is not to be written to.
//!
//! Where each file comes from, its licence, units and control totals are in `datasets/README.md`.
//! Your own file is read by [`read`] with the row type whose columns it has; other columns may stand beside them.
//!
//! Korean: 자료 읽기, CSV 파일, 실제 자료와 모의(시뮬레이션) 자료.

#[macro_use]
mod row_type;

mod answers;
mod cdnow;
mod cdnow_sample;
mod cell;
mod column;
mod demand;
mod encoding;
mod experiments;
mod fields;
mod hotel_customers;
mod locate;
mod membership;
mod number;
mod open;
mod operations;
mod published;
mod purchases;
mod read;
mod records;
mod relationship;
mod row;
mod satisfaction;
mod servqual_survey;
mod source;
mod spend_two_years;
mod spread;
mod tier_pyramid;

pub use answers::{ExamAnswers, answers};
pub use cdnow::{Purchase, cdnow, read_cdnow, spend_per_customer};
pub use cdnow_sample::cdnow_sample;
pub use cell::{guarded_cell, unguarded_cell};
pub use column::column;
pub use demand::{Account, ParkDay, account_profit, park_demand};
pub use experiments::{EmotionGuest, HealingPair, emotion_experiment, healing_prepost};
pub use fields::Fields;
pub use hotel_customers::{HotelCustomer, hotel_customers};
pub use locate::file;
pub use membership::{PointEntry, TierYear, points_ledger, tier_history};
pub use open::{AccommodationQuarter, TimeGuess, accommodation, music_time};
pub use operations::{DefectCount, DeskVisit, Employee, defects, employees, front_desk};
pub use published::{
    BassProduct, CardYear, DimensionWeight, InboundYear, SubscriberYear, TempoMeasure, TipCard,
    WineMusic, bass_parameters, credit_card_profit, inbound_visitors, music_tempo,
    servqual_weights, subscribers, tip_joke, wine_music,
};
pub use purchases::{
    Basket, Mailing, ServiceCost, Transaction, baskets, campaign_response, cost_to_serve,
    transactions,
};
pub use read::read;
pub use records::{ForeignGuest, GuestRecord, crm_records, foreign_guests};
pub use relationship::{
    CohortMonth, GuestMargin, RelationshipYear, Rung, cohort_retention, guest_margin,
    ladder_counts, rm_effects,
};
pub use row::{Column, Row};
pub use satisfaction::{NpsAnswer, RivalScore, Touchpoint, csat_vs_rivals, nps, touchpoints};
pub use servqual_survey::{ServqualAnswer, servqual_survey};
pub(crate) use source::cannot_open;
pub use spend_two_years::{TwoYears, spend_two_years};
pub use spread::{AdoptionMonth, Inviter, NamedBrand, adoption, invites, sponsor_recall};
pub use tier_pyramid::{TierGuest, tier_pyramid};
