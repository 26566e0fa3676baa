//! Examinations.

use tourism_marketing::exam;

use super::{calls, whole};

calls! {
    "exam::item_stats.difficulty", |upper, lower, group| Ok(exam::item_stats(whole(upper)?, whole(lower)?, whole(group)?)?.difficulty);
    "exam::item_stats.discrimination", |upper, lower, group| Ok(exam::item_stats(whole(upper)?, whole(lower)?, whole(group)?)?.discrimination);
}
