//! The triangle of cohorts.

use crate::{Error, Result, require};

/// More periods than this are days or years written as numbers, not periods.
const MOST_PERIODS: usize = 1_000;

/// Cohorts of customers and how many of each were active at each age.
///
/// *Korean term:* 코호트 표.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortTable {
    cohorts: Vec<Cohort>,
}

/// The customers who came first in the same period.
///
/// *Korean term:* 코호트.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// What it is called: its first period.
    pub name: String,
    /// How many members were active at age 0, 1, 2 …; the first number is the size of the cohort.
    pub active: Vec<u64>,
}

impl Cohort {
    /// The number of its members.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.active.first().copied().unwrap_or_default()
    }
}

/// The table of cohorts from a list of purchases.
///
/// *Korean term:* 코호트 유지율 표.
///
/// - `visits`: pairs of a customer and a period, one per purchase, in any order; several purchases in one
///   period count once. Periods are numbered without gaps, for example months as 12 · year + month.
/// - result: one row per period in which somebody came for the first time, each up to the last period of the
///   data
///
/// # Errors
///
/// If `visits` is empty, or if the periods span more than 1,000.
///
/// # References
///
/// Fader & Hardie (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::cohort;
///
/// // Guests and the quarter of their stays.
/// let stays = [("Kim", 0), ("Lee", 0), ("Kim", 1), ("Park", 1), ("Kim", 2), ("Lee", 2), ("Lee", 2)];
/// let table = cohort::retention_table(&stays)?;
/// assert_eq!(table.cohorts()[0].active, [2, 1, 2]); // Kim and Lee; Lee paused
/// assert_eq!(table.cohorts()[1].active, [1, 0]); // Park
/// assert_eq!(table.retention()[0], [1.0, 0.5, 1.0]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "코호트")]
#[doc(alias = "코호트 분석")]
#[doc(alias = "유지율")]
pub fn retention_table(visits: &[(&str, usize)]) -> Result<CohortTable> {
    require::at_least("visits", 1, visits)?;
    let periods = || visits.iter().map(|&(_, period)| period);
    let (first, last) = (periods().min().unwrap_or_default(), periods().max().unwrap_or_default());
    if last - first >= MOST_PERIODS {
        let what = format!("the periods run from {first} to {last}");
        return Err(Error::Contradiction {
            what,
            rule: "number them without gaps (months as 12 · year + month); at most 1,000 can be shown",
        });
    }
    let mut sorted = visits.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let span = last - first + 1;
    // Row by first period, column by age.
    let mut active: Vec<Vec<u64>> = (0..span).map(|start| vec![0; span - start]).collect();
    for visits in sorted.chunk_by(|(a, _), (b, _)| a == b) {
        let start = visits.first().map_or(0, |&(_, period)| period - first);
        let Some(row) = active.get_mut(start) else { continue };
        for &(_, period) in visits {
            if let Some(count) = row.get_mut(period - first - start) {
                *count += 1;
            }
        }
    }
    let named = active
        .into_iter()
        .zip(first..)
        .map(|(active, period)| Cohort { name: period.to_string(), active });
    Ok(CohortTable { cohorts: named.filter(|cohort| cohort.size() > 0).collect() })
}

impl CohortTable {
    /// The table of counts that are known already.
    ///
    /// *Korean term:* 집계 자료로 만든 코호트 표.
    ///
    /// - `names`: of the cohorts, for example `"2025-01"`
    /// - `active`: for each cohort, how many were active at age 0, 1, 2 …; the first number is its size,
    ///   which no later one exceeds
    ///
    /// # Errors
    ///
    /// If there is no cohort, if the lists differ in length, if a cohort has no member or more active ones
    /// than members, or if there are more than 1,000 periods.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::cohort::CohortTable;
    ///
    /// let table = CohortTable::of_counts(
    ///     &["2025-01", "2025-02"],
    ///     &[vec![500, 400, 340], vec![300, 270]], // club members by month
    /// )?;
    /// let average = table.average();
    /// assert_eq!(average[1], 670.0 / 800.0); // of both cohorts together
    /// assert_eq!(average[2], 0.68); // of the older one alone
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn of_counts(names: &[&str], active: &[Vec<u64>]) -> Result<Self> {
        require::same_length("names", names, "active", active)?;
        require::at_least("active", 1, active)?;
        for (name, row) in names.iter().zip(active) {
            let size = row.first().copied().unwrap_or_default();
            if size == 0 {
                let what = format!("cohort \"{name}\" has no member");
                return Err(Error::Contradiction { what, rule: "leave out empty cohorts" });
            }
            if let Some((age, count)) = row.iter().enumerate().find(|(_, count)| **count > size) {
                let what =
                    format!("cohort \"{name}\" has {size} members and {count} active at age {age}");
                let rule = "nobody joins a cohort later";
                return Err(Error::Contradiction { what, rule });
            }
            if row.len() > MOST_PERIODS {
                let what = format!("cohort \"{name}\" has {} periods", row.len());
                return Err(Error::Contradiction { what, rule: "at most 1,000 can be shown" });
            }
        }
        let cohort = |(name, active): (&&str, &Vec<u64>)| Cohort {
            name: (*name).to_owned(),
            active: active.clone(),
        };
        Ok(Self { cohorts: names.iter().zip(active).map(cohort).collect() })
    }

    /// The cohorts, in the order of their first period.
    #[must_use]
    pub fn cohorts(&self) -> &[Cohort] {
        &self.cohorts
    }

    /// The share of each cohort that was active at each age: aₜ / a₀.
    ///
    /// *Korean term:* 코호트별 유지율.
    #[must_use]
    pub fn retention(&self) -> Vec<Vec<f64>> {
        let row = |cohort: &Cohort| {
            let size = cohort.size() as f64;
            cohort.active.iter().map(|&count| count as f64 / size).collect()
        };
        self.cohorts.iter().map(row).collect()
    }

    /// The share active at each age of all cohorts that have reached it, each counted by its size.
    ///
    /// *Korean term:* 평균 유지율 (코호트 크기로 가중).
    #[must_use]
    pub fn average(&self) -> Vec<f64> {
        let oldest =
            self.cohorts.iter().map(|cohort| cohort.active.len()).max().unwrap_or_default();
        let at = |age: usize| {
            let seen = || {
                self.cohorts
                    .iter()
                    .filter_map(move |cohort| Some((cohort.active.get(age)?, cohort.size())))
            };
            let active: f64 = seen().map(|(&count, _)| count as f64).sum();
            let size: f64 = seen().map(|(_, size)| size as f64).sum();
            active / size
        };
        (0..oldest).map(at).collect()
    }
}
