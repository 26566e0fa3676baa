//! Examinations.

use tourism_marketing::exam;

use super::{calls, whole};

calls! {
    "exam::item_stats.difficulty", |upper, lower, group| Ok(exam::item_stats(whole(upper)?, whole(lower)?, whole(group)?)?.difficulty);
    "exam::item_stats.discrimination", |upper, lower, group| Ok(exam::item_stats(whole(upper)?, whole(lower)?, whole(group)?)?.discrimination);
    "exam::weighted_pass.total", |history, resources, law, intro| Ok(exam::weighted_pass(&[history, resources, law, intro], &[0.4, 0.2, 0.2, 0.2], 40.0, 60.0)?.total);
}
