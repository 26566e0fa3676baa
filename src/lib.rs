//! Tourism and relationship marketing, computable.
//!
//! Every method takes plain slices and returns plain numbers or small structs; every figure and table
//! shows itself in a Rust notebook. Amounts may be in any currency, as long as one slice keeps to one.
//!
//! | module | question | Korean |
//! |---|---|---|
//! | [`relationship`] | What is a lasting tie to a customer worth? | 관계마케팅 |
//! | [`loyalty`] | What do points and tiers cost, and where do they lead? | 보상과 등급 |
//! | [`pareto`] | Who brings the revenue? | 파레토 법칙과 고객 집중도 |
//! | [`segment`] | Which customers are good ones, and what to spend on them? | 우량고객·RFM |
//! | [`value`] | What is a customer worth? | 고객생애가치와 고객자산 |
//! | [`clv`] | What will customers without a contract still buy? | 반복구매 모형, 고객생애가치(CLV) |
//! | [`cohort`] | Who came back when? | 코호트 분석 |
//! | [`survival`] | How long do customers stay when not all have left yet? | 생존분석 (고객 이탈) |
//! | [`crm`] | Does the relationship programme pay, and can its data be trusted? | 고객관계관리(CRM) |
//! | [`dbmarketing`] | Whom to write to, what to offer, what is bought together? | 데이터베이스 마케팅, 장바구니 분석 |
//! | [`season`] | How do the seasons of a year differ? | 계절성 |
//! | [`demarketing`] | What if there is too much demand, or the wrong one? | 디마케팅(역마케팅) |
//! | [`service`] | How long do guests wait, and what is an unsold room worth? | 서비스 마케팅, 대기행렬, 초과예약 |
//! | [`internal`] | What does it cost if staff leave? | 내부마케팅, 이직 비용 |
//! | [`digital`] | What do users, clicks and orders tell? | 인터넷 마케팅, 전자상거래 |
//! | [`diffusion`] | How does something new spread? | 확산, 캐즘, 바이럴 마케팅 |
//! | [`exam`] | Who passes, and what should be learnt again? | 시험 규칙, 문항분석, 간격 반복 |
//! | [`lists`] | What belongs to which list of the field? | 개념 목록 (유형, 차원, 효과, 전략) |
//! | [`emotion`] | How warm is a colour? | 감성마케팅 (색채) |
//! | [`quality`] | How good is the service, and what is to be mended first? | 서비스 품질과 품질경영 |
//! | [`experience`] | How was the whole journey? | 고객경험관리 |
//! | [`conjoint`] | What is each feature of an offer worth? | 컨조인트 분석 |
//! | [`stats`] | Did it work, how much, and how sure are we? | 통계 검정과 효과크기 |
//! | [`data`] | Which data is there, and how is mine read? | 자료 |
//! | [`own`] | What does my own log of purchases tell? | 내 거래 자료 |
//! | [`table`], [`plot`] | How does a result look? | 표, 그림 |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::pareto;
//!
//! let spend = [700.0, 120.0, 100.0, 80.0]; // thousand KRW in 2025, four guests
//! assert_eq!(pareto::top_share(&spend, 0.25)?, 0.7);
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! A wrong input is refused with the argument, the value and the rule; nothing here panics, and no NaN
//! comes out:
//!
//! ```
//! use tourism_marketing::pareto;
//!
//! let refusal = pareto::top_share(&[700.0, 120.0], 20.0).unwrap_err();
//! assert_eq!(
//!     refusal.to_string(),
//!     "`share` is 20; it must be a share above 0 and at most 1 (did you mean 0.20?)"
//! );
//! ```

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod error;
mod lang;
mod numeric;
mod require;
mod text;
mod timing;
mod whole;

pub mod clv;
pub mod cohort;
pub mod conjoint;
pub mod crm;
pub mod data;
pub mod dbmarketing;
pub mod demarketing;
pub mod diffusion;
pub mod digital;
pub mod emotion;
pub mod exam;
pub mod experience;
pub mod internal;
pub mod lists;
pub mod loyalty;
pub mod own;
pub mod pareto;
pub mod plot;
pub mod quality;
pub mod relationship;
pub mod season;
pub mod segment;
pub mod service;
pub mod stats;
pub mod survival;
pub mod table;
pub mod value;

#[doc(hidden)]
pub mod display;

pub use error::{Error, Result};
pub use lang::Lang;
pub use plot::Figure;
pub use table::Table;
pub use timing::ClvTiming;
