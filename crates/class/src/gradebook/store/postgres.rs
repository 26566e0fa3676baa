//! PostgreSQL: a server of the department.

use std::collections::HashMap;
use std::error::Error as _;

use bytes::BytesMut;
use postgres::config::{Host, SslMode};
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Config, NoTls, Statement};

use super::{Row, Store, Value};
use crate::error::{Error, Result};

pub(super) struct Postgres {
    client: Client,
    prepared: HashMap<String, Statement>,
    place: String,
}

impl Postgres {
    pub(super) fn open(url: &str) -> Result<Self> {
        let place = shown(url);
        let refused = |what: String| Error::Gradebook { place: place.clone(), what };
        let mut config: Config = url.parse().map_err(|error: postgres::Error| {
            refused(format!("{}; write it as postgres://user@host/database", told(&error)))
        })?;
        if !stays_here(&config) {
            return Err(refused(
                "this program does not encrypt the connection, so it speaks only to this machine: \
                 use a local socket, 127.0.0.1, or a tunnel (ssh -L 5432:localhost:5432 server)"
                    .into(),
            ));
        }
        config.application_name("tourism class");
        // Nothing but this machine: there is nothing to encrypt against.
        config.ssl_mode(SslMode::Disable);
        let mut client = config.connect(NoTls).map_err(|error| refused(told(&error)))?;
        // Notices such as "relation exists already" are no news.
        client
            .batch_execute("SET client_min_messages = warning")
            .map_err(|error| refused(told(&error)))?;
        Ok(Self { client, prepared: HashMap::new(), place })
    }

    fn failed(&self, error: &postgres::Error) -> Error {
        Error::Gradebook { place: self.place.clone(), what: told(error) }
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement> {
        if let Some(known) = self.prepared.get(sql) {
            return Ok(known.clone());
        }
        let statement = self.client.prepare(sql).map_err(|error| self.failed(&error))?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// Whether every host is this machine.
fn stays_here(config: &Config) -> bool {
    let named = config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => ["localhost", "127.0.0.1", "::1"].contains(&name.as_str()),
    });
    named && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback)
}

/// The address without its password.
fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (address, query) = rest.split_once('?').map_or((rest, None), |(a, q)| (a, Some(q)));
    let address = match address.rsplit_once('@') {
        Some((who, host)) => {
            let user = who.split_once(':').map_or(who, |(user, _)| user);
            format!("{user}@{host}")
        }
        None => address.to_owned(),
    };
    let query = query.map(|query| {
        let kept: Vec<&str> =
            query.split('&').filter(|pair| !pair.starts_with("password=")).collect();
        format!("?{}", kept.join("&"))
    });
    format!("{scheme}://{address}{}", query.unwrap_or_default())
}

/// The message with its cause: alone, `postgres` says "db error".
fn told(error: &postgres::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Text(text) => text.to_sql(kind, out),
            Self::Int(number) => number.to_sql(kind, out),
            Self::Real(number) => number.to_sql(kind, out),
        }
    }

    fn accepts(kind: &Type) -> bool {
        [Type::TEXT, Type::INT8, Type::FLOAT8].contains(kind)
    }

    to_sql_checked!();
}

fn value(row: &postgres::Row, place: usize) -> std::result::Result<Value, postgres::Error> {
    let kind = row.columns().get(place).map_or(&Type::UNKNOWN, postgres::Column::type_);
    Ok(match *kind {
        Type::INT8 => row.try_get::<_, Option<i64>>(place)?.map_or(Value::Null, Value::Int),
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(place)?.map_or(Value::Null, Value::Real),
        _ => row.try_get::<_, Option<String>>(place)?.map_or(Value::Null, Value::Text),
    })
}

impl Store for Postgres {
    fn serial(&self) -> &'static str {
        "BIGSERIAL PRIMARY KEY"
    }

    fn script(&mut self, sql: &str) -> Result<()> {
        self.client.batch_execute(sql).map_err(|error| self.failed(&error))
    }

    fn begin(&mut self) -> Result<()> {
        self.script("BEGIN")
    }

    fn lock(&mut self) -> Result<()> {
        // Any number that other programs on the server are unlikely to choose.
        self.script("SELECT pg_advisory_xact_lock(7283406512)")
    }

    fn run(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        let statement = self.prepare(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as _).collect();
        self.client.execute(&statement, &values).map_err(|error| self.failed(&error))
    }

    fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let statement = self.prepare(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as _).collect();
        let found = self.client.query(&statement, &values).map_err(|error| self.failed(&error))?;
        found
            .iter()
            .map(|row| {
                (0..row.len())
                    .map(|place| value(row, place))
                    .collect::<std::result::Result<_, _>>()
                    .map(Row)
            })
            .collect::<std::result::Result<_, _>>()
            .map_err(|error| self.failed(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let cases = [
            ("postgres://ann:secret@localhost:5433/class", "postgres://ann@localhost:5433/class"),
            ("postgres:///class?host=/tmp&password=secret", "postgres:///class?host=/tmp"),
            ("postgresql://ann@localhost/class", "postgresql://ann@localhost/class"),
        ];
        for (url, seen) in cases {
            assert_eq!(shown(url), seen);
        }
    }

    #[test]
    fn only_this_machine_is_spoken_to() {
        for (url, here) in [
            ("postgres://ann@localhost/class", true),
            ("postgres://ann@127.0.0.1/class", true),
            ("postgres:///class?host=/var/run/postgresql", true),
            ("postgres://ann@db.example.ac.kr/class", false),
            ("postgres://localhost/class?hostaddr=192.0.2.7", false),
        ] {
            assert_eq!(stays_here(&url.parse().unwrap()), here, "{url}");
        }
    }
}
