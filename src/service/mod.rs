//! Serving guests with limited capacity: queues and their costs, process types, rooms that perish unsold.
//!
//! Korean: 서비스 마케팅, 대기행렬모형, 소멸성과 초과예약.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | λ | arrivals | guests per hour |
//! | μ | what one server can serve | guests per hour |
//! | c | servers side by side | servers |
//! | a = λ/μ | offered load | servers kept busy |
//! | ρ = a/c | utilisation | 0 to 1 |
//! | L, Lq | guests present, guests waiting | guests |
//! | W, Wq | time in the system, waiting time | hours |
//!
//! Any unit of time will do as long as rates, times and costs share it; tables and figures take it to be the hour.
//! All queues here are M/M/c: arrivals at random, exponential times of service, one line, nobody gives up.
//! Real desks differ (coaches arrive at once), so take the results as the size of the problem, not as a
//! timetable. They hold in the long run only if ρ is below 1; otherwise a function refuses instead of answering.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::service;
//!
//! // 20 guests an hour; one clerk checks in 30 an hour.
//! let one = service::mm1(20.0, 30.0)?;
//! let two = service::mmc(20.0, 30.0, 2)?;
//! assert_eq!((one.wait * 60.0).round(), 4.0); // minutes
//! assert_eq!((two.wait * 3600.0).round(), 15.0); // seconds: the second clerk takes nearly all of it away
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Erlang, A. K. (1917). Solution of some problems in the theory of probabilities of significance in automatic
//!   telephone exchanges. *Elektroteknikeren*, 13, 5–13.
//! - Little, J. D. C. (1961). A proof for the queuing formula: L = λW. *Operations Research*, 9(3), 383–387.
//! - Kleinrock, L. (1975). *Queueing Systems, Volume 1: Theory*. New York: Wiley.
//! - Dyer, M. E., & Proll, L. G. (1977). On the validity of marginal analysis for allocating servers in M/M/c
//!   queues. *Management Science*, 23(9), 1019–1022.
//! - Chase, R. B. (1978). Where does the customer fit in a service operation? *Harvard Business Review*, 56(6),
//!   137–142.
//! - Maister, D. H. (1985). The psychology of waiting lines. In J. Czepiel et al. (eds.), *The Service
//!   Encounter* (pp. 113–123). Lexington: Heath.
//! - Schmenner, R. W. (1986). How can service businesses survive and prosper? *Sloan Management Review*, 27(3),
//!   21–32.
//! - Phillips, R. L. (2005). *Pricing and Revenue Optimization*. Stanford University Press.
//! - Hillier, F. S., & Lieberman, G. J. (2015). *Introduction to Operations Research* (10th ed.). New York:
//!   McGraw-Hill.

mod process;
mod queue;
mod rooms;
mod staffing;

pub use process::{ServiceProfile, potential_efficiency, service_process_cell};
pub use queue::{Queue, erlang_c, littles_law, mm1, mmc};
pub use rooms::{NoShowCosts, Overbooking, newsvendor_overbook, overbooking_costs, revpar};
pub use staffing::{HourlyCosts, Staffing, optimal_servers, optimal_service_rate, staffing};
