//! What the page asks of the program.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use serde::Serialize;
use tourism_marketing::Lang;

use super::desk::{Answer, Desk, Question};
use super::view;
use crate::error::{Error, Result};

/// A remark is a few sentences.
const LARGEST: usize = 256 * 1024;
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                      form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/// What all requests share.
pub(super) struct Shared {
    desk: Mutex<Desk>,
    lang: Lang,
    token: String,
    port: u16,
}

impl Shared {
    pub(super) fn new(desk: Desk, lang: Lang, token: String, port: u16) -> Self {
        Self { desk: Mutex::new(desk), lang, token, port }
    }

    /// Whether a request may be answered: it has the secret part of the address, asks this server by its own name (a
    /// page elsewhere that was given this address by its name server does not), and comes from its own page.
    fn admits(&self, token: &str, headers: &HeaderMap) -> bool {
        let own = [format!("127.0.0.1:{}", self.port), format!("localhost:{}", self.port)];
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let is_asked = text(header::HOST).is_some_and(|host| own.iter().any(|it| it == host));
        let is_own = text(header::ORIGIN)
            .is_none_or(|origin| own.iter().any(|it| origin == format!("http://{it}")));
        is_asked && is_own && same(token, &self.token)
    }
}

/// Takes as long for a wrong token as for a nearly right one.
fn same(given: &str, token: &str) -> bool {
    given.len() == token.len()
        && given.bytes().zip(token.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

type App = State<Arc<Shared>>;

pub(super) fn routes(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/{token}/", get(page))
        .route("/{token}/mark.js", get(script))
        .route("/{token}/mark.css", get(style))
        .route("/{token}/desk", get(desk))
        .route("/{token}/save", post(save))
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(shared)
}

async fn page(State(shared): App, Path(token): Path<String>, headers: HeaderMap) -> Response {
    if !shared.admits(&token, &headers) {
        return nothing();
    }
    let lang = shared.lang;
    match with_desk(shared, move |desk| desk.title(lang)).await {
        Ok(title) => answer("text/html; charset=utf-8", view::html(&title, lang)),
        Err(error) => refused(&error),
    }
}

async fn script(State(shared): App, Path(token): Path<String>, headers: HeaderMap) -> Response {
    if !shared.admits(&token, &headers) {
        return nothing();
    }
    answer("text/javascript; charset=utf-8", include_str!("mark.js").to_owned())
}

async fn style(State(shared): App, Path(token): Path<String>, headers: HeaderMap) -> Response {
    if !shared.admits(&token, &headers) {
        return nothing();
    }
    answer("text/css; charset=utf-8", include_str!("mark.css").to_owned())
}

#[derive(Serialize)]
struct Laid {
    questions: Vec<Question>,
    answers: Vec<Answer>,
}

async fn desk(State(shared): App, Path(token): Path<String>, headers: HeaderMap) -> Response {
    if !shared.admits(&token, &headers) {
        return nothing();
    }
    let lang = shared.lang;
    let laid = with_desk(shared, move |desk| desk.lay(lang)).await;
    json(laid.map(|(questions, answers)| Laid { questions, answers }))
}

async fn save(
    State(shared): App,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !shared.admits(&token, &headers) {
        return nothing();
    }
    let given = match serde_json::from_slice(&body) {
        Ok(given) => given,
        Err(error) => return refused(&Error::refused(format!("not to be understood: {error}"))),
    };
    json(with_desk(shared, move |desk| desk.save(&given)).await)
}

/// On a thread that may wait for a database.
async fn with_desk<T: Send + 'static>(
    shared: Arc<Shared>,
    work: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static,
) -> Result<T> {
    let done = tokio::task::spawn_blocking(move || {
        let mut desk = shared.desk.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut desk)
    });
    done.await.unwrap_or_else(|error| Err(Error::refused(format!("the marking page: {error}"))))
}

fn json<T: Serialize>(result: Result<T>) -> Response {
    let text = result.and_then(|value| {
        serde_json::to_string(&value).map_err(|error| Error::refused(error.to_string()))
    });
    match text {
        Ok(text) => answer("application/json", text),
        Err(error) => refused(&error),
    }
}

fn answer(kind: &'static str, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, body).into_response()
}

fn refused(error: &Error) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, error.to_string()).into_response()
}

/// As if there were no page here.
fn nothing() -> Response {
    StatusCode::NOT_FOUND.into_response()
}
