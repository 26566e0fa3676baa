//! Grading for real: the compiler, the sandbox, the course.
//!
//! | file | what |
//! |---|---|
//! | `class.rs` | a class to grade: a release, submissions made from it, a room |
//! | `cells.rs` | deleted, duplicated, renamed, edited cells; files that are no notebooks |
//! | `collecting.rs` | what an LMS exports, as good and as bad as it comes |
//! | `hidden.rs` | hidden tests |
//! | `runs.rs` | whole runs: the same with any number of jobs, and nothing twice |
//! | `hostile.rs` | loops, bombs, thieves and tricks |
//! | `answers.rs` | right, wrong, broken and forbidden answers come out as what they are |

mod answers;
mod cells;
mod class;
mod collecting;
mod hidden;
mod hostile;
mod runs;
