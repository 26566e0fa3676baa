//! Defects, staff and the front desk.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 결함, 직원, 프런트.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// Defects at one touchpoint on one day. Simulated in the course's file.
    ///
    /// *Korean term:* 접점별 결함 자료의 한 행.
    pub struct DefectCount {
        /// Touchpoint.
        touchpoint: text "text",
        /// Day.
        date: date "ISO date",
        /// Encounters that were checked, encounters.
        checked: count "encounters",
        /// Encounters with a defect, encounters.
        defects: count "encounters",
    }

    /// Defects by touchpoint, 100 days: `defects.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 접점별 결함 자료.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let days = data::defects()?;
    /// assert_eq!((days.len(), days[0].checked), (600, 50));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn defects reads "defects.csv";
}

row_type! {
    /// A member of staff; `leave` is `None` for those still there. Simulated in the course's file.
    ///
    /// *Korean term:* 직원과 이직 자료의 한 행.
    pub struct Employee, one per "employee_id" {
        /// Staff number.
        employee_id: text "text",
        /// Department.
        dept: text "text",
        /// Day of hiring.
        hire: date "ISO date",
        /// Day of leaving; empty for those who are still there.
        leave: date_or_none "ISO date",
        /// Job satisfaction, 1 to 5.
        satisfaction: amount "1 to 5",
        /// Hours of training, hours.
        training_h: count "hours",
    }

    /// 240 members of staff and who left: `employees.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 직원과 이직 자료.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let staff = data::employees()?;
    /// assert!(staff.iter().any(|person| person.leave.is_none()));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn employees reads "employees.csv";
}

row_type! {
    /// One guest at the front desk. Simulated in the course's file.
    ///
    /// *Korean term:* 프런트 응대시각 자료의 한 행.
    pub struct DeskVisit {
        /// Arrival.
        arrival: moment "ISO date and time",
        /// Start of service.
        start: moment "ISO date and time",
        /// End of service.
        end: moment "ISO date and time",
    }

    /// One week at the front desk: `front_desk.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 프런트 응대시각 자료.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let visits = data::front_desk()?;
    /// assert!(visits.iter().all(|visit| visit.arrival <= visit.start));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn front_desk reads "front_desk.csv";
}
