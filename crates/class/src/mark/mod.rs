//! Marking written answers on a page of this machine: one answer after another, beside its rubric.
//!
//! The server listens on the loopback address only, answers nothing without the secret part of its address, and
//! saves every change at once. Answers come without names and in an order that no student's number decides.

mod desk;
mod http;
mod view;

use std::net::SocketAddr;
use std::sync::Arc;

use tourism_marketing::Lang;

pub use desk::{Answer, Desk, Given, Progress};

use crate::error::{Error, Result};

/// What the page is asked to do.
#[derive(Debug, Clone)]
pub struct Options {
    /// The language of the page.
    pub lang: Lang,
    /// The port, or any free one.
    pub port: u16,
}

/// A page that waits for its marker.
#[derive(Debug)]
pub struct Served {
    /// The address, with its secret part: whoever has it can mark.
    pub address: String,
    runtime: tokio::runtime::Runtime,
    server: tokio::task::JoinHandle<()>,
}

impl Served {
    /// Waits until the process ends.
    pub fn wait(self) {
        let _ = self.runtime.block_on(self.server);
    }
}

/// Begins to serve.
///
/// # Errors
///
/// If the port is taken, or the machine gives no random numbers.
pub fn serve(desk: Desk, options: &Options) -> Result<Served> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_io()
        .build()
        .map_err(|error| Error::refused(format!("starting the marking page: {error}")))?;
    let wanted = SocketAddr::from(([127, 0, 0, 1], options.port));
    let listener = runtime.block_on(tokio::net::TcpListener::bind(wanted)).map_err(|error| {
        Error::refused(format!(
            "port {} of this machine cannot be used ({error}); name another with `--port`",
            options.port
        ))
    })?;
    let port = listener
        .local_addr()
        .map_err(|error| Error::refused(format!("starting the marking page: {error}")))?
        .port();
    let token = token()?;
    let address = format!("http://127.0.0.1:{port}/{token}/");
    let routes = http::routes(Arc::new(http::Shared::new(desk, options.lang, token, port)));
    let server = runtime.spawn(async move {
        // Ends with the process.
        let _ = axum::serve(listener, routes).await;
    });
    Ok(Served { address, runtime, server })
}

/// 128 random bits from the system, as 32 hexadecimal digits.
fn token() -> Result<String> {
    use std::fmt::Write as _;
    use std::io::Read as _;
    let path = std::path::Path::new("/dev/urandom");
    let mut bytes = [0_u8; 16];
    std::fs::File::open(path)
        .and_then(|mut file| file.read_exact(&mut bytes))
        .map_err(Error::file("reading", path))?;
    let mut token = String::new();
    for byte in bytes {
        let _ = write!(token, "{byte:02x}"); // Writing to a `String` cannot fail.
    }
    Ok(token)
}
