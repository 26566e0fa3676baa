//! Submissions, versions, scores, marks, late rules and overrides, in SQLite or PostgreSQL.
