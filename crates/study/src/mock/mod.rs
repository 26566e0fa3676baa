//! Mock exams: the rules of the real ones and how sure each is, a sitting that survives a crash, and its result.

mod asked;
mod facts;
mod folder;
mod result;
mod rules;
mod sitting;

pub use self::asked::{Asked, Judged};
pub use self::facts::{Fact, Sure};
pub use self::folder::{Kept, Sittings, VARIABLE, default_folder};
pub use self::result::{Outcome, Topic, Weak, Written, needed_elsewhere};
pub use self::rules::{Mock, Part, Rules, Subject};
pub use self::sitting::{Begin, Entry, Kind, Sitting};
