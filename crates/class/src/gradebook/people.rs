//! Students and assignments: what goes in, and what comes out as it was.

use super::store::{Row, Value, in_transaction};
use super::submissions::lang;
use super::{Gradebook, Policy};
use crate::error::{Error, Result};
use crate::record::{Assignment, Student};

impl Gradebook {
    /// Puts students in; one who is there already is updated, nobody is removed.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn put_students(&mut self, students: &[Student]) -> Result<()> {
        in_transaction(self.store.as_mut(), |store| {
            for student in students {
                store.run(
                    "INSERT INTO students (id, name, email, section, lang) VALUES ($1, $2, $3, $4, $5) \
                     ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, \
                     section = excluded.section, lang = excluded.lang",
                    &[
                        student.id.as_str().into(),
                        student.name.as_str().into(),
                        student.email.clone().into(),
                        student.section.clone().into(),
                        student.lang.map(tourism_marketing::Lang::code).into(),
                    ],
                )?;
            }
            Ok(())
        })
    }

    /// The students, by number.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn students(&mut self) -> Result<Vec<Student>> {
        let rows = self.store.rows("SELECT id, name, email, section, lang FROM students", &[])?;
        let mut students: Vec<Student> = rows.iter().map(student).collect::<Result<_>>()?;
        // The order of a database depends on its locale.
        students.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(students)
    }

    /// Puts an assignment in, or its new form in the place of the old one; its [`Policy`] stays.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn put_assignment(&mut self, assignment: &Assignment) -> Result<()> {
        self.store.run(
            "INSERT INTO assignments (name, set_as, policy) VALUES ($1, $2, $3) \
             ON CONFLICT (name) DO UPDATE SET set_as = excluded.set_as",
            &[
                assignment.name.as_str().into(),
                Value::json(assignment)?,
                Value::json(&Policy::default())?,
            ],
        )?;
        Ok(())
    }

    /// The assignments, by name.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn assignments(&mut self) -> Result<Vec<Assignment>> {
        let rows = self.store.rows("SELECT set_as FROM assignments", &[])?;
        let mut all: Vec<Assignment> = rows.iter().map(|row| row.json(0)).collect::<Result<_>>()?;
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(all)
    }

    /// The assignment with a name.
    ///
    /// # Errors
    ///
    /// If there is none; the message says which there are.
    pub fn assignment(&mut self, name: &str) -> Result<Assignment> {
        let all = self.assignments()?;
        if let Some(found) = all.iter().find(|assignment| assignment.name == name) {
            return Ok(found.clone());
        }
        let names: Vec<&str> = all.iter().map(|assignment| assignment.name.as_str()).collect();
        Err(Error::refused(if names.is_empty() {
            format!(
                "there is no assignment `{name}` in the gradebook, nor any other; grade one first"
            )
        } else {
            format!(
                "there is no assignment `{name}` in the gradebook; there is {}",
                names.join(", ")
            )
        }))
    }

    /// The rules of an assignment.
    ///
    /// # Errors
    ///
    /// If there is no such assignment.
    pub fn policy(&mut self, name: &str) -> Result<Policy> {
        self.assignment(name)?;
        let rows =
            self.store.rows("SELECT policy FROM assignments WHERE name = $1", &[name.into()])?;
        rows.first().map_or_else(|| Ok(Policy::default()), |row| row.json(0))
    }

    /// Changes the rules of an assignment; every score follows.
    ///
    /// # Errors
    ///
    /// If there is no such assignment, or a percentage is none.
    pub fn set_policy(&mut self, name: &str, policy: Policy) -> Result<()> {
        self.assignment(name)?;
        policy.late.checked()?;
        self.store.run(
            "UPDATE assignments SET policy = $1 WHERE name = $2",
            &[Value::json(&policy)?, name.into()],
        )?;
        Ok(())
    }
}

fn student(row: &Row) -> Result<Student> {
    Ok(Student {
        id: row.text(0)?,
        name: row.text(1)?,
        email: row.maybe_text(2)?,
        section: row.maybe_text(3)?,
        lang: row.maybe_text(4)?.map(|code| lang(&code)).transpose()?,
    })
}
