//! Running a student's code: a panic is caught, silenced and kept with its place.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, Location};
use std::sync::{Arc, Mutex, PoisonError};

/// A panic that was caught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panic {
    /// What it said.
    pub message: String,
    /// Where it happened, `file:line:column`.
    pub location: Option<String>,
}

impl Panic {
    /// Whether it came from `todo!()` or `unimplemented!()`: nothing was attempted yet.
    #[must_use]
    pub fn is_not_attempted(&self) -> bool {
        ["not yet implemented", "not implemented"]
            .iter()
            .filter_map(|start| self.message.strip_prefix(start))
            .any(|rest| rest.is_empty() || rest.starts_with(':'))
    }

    /// The place, unless it lies in the file that a notebook engine generates from a cell:
    /// its line numbers are not those of the cell.
    #[must_use]
    pub fn useful_location(&self) -> Option<&str> {
        self.location.as_deref().filter(|place| !place.starts_with("src/lib.rs:"))
    }
}

/// A panic with a value that is not text.
const NO_MESSAGE: &str = "(no message)";

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static LOCATION: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// One at a time: the panic hook belongs to the whole process.
static HOOK: Mutex<()> = Mutex::new(());

/// Runs `code`; a panic in it comes back as an error and prints nothing.
///
/// # Errors
///
/// If `code` panics.
///
/// ```
/// use tourism_course::guard;
///
/// let numbers: Vec<f64> = Vec::new();
/// let panic = guard::run(|| numbers[0]).unwrap_err();
/// assert_eq!(panic.message, "index out of bounds: the len is 0 but the index is 0");
/// ```
pub fn run<T>(code: impl FnOnce() -> T) -> Result<T, Panic> {
    let mut code = Some(code);
    let mut value = None;
    // A cell compiles this function for its own type, and nothing of what it calls.
    guarded(&mut || value = code.take().map(|code| code()))?;
    value.ok_or_else(|| Panic { message: NO_MESSAGE.to_owned(), location: None })
}

fn guarded(code: &mut dyn FnMut()) -> Result<(), Panic> {
    if GUARDED.get() {
        // A check inside a checked expression: the outer one has silenced the hook.
        return caught(code);
    }
    let _one_at_a_time = HOOK.lock().unwrap_or_else(PoisonError::into_inner);
    let before = Arc::new(panic::take_hook());
    let others = Arc::clone(&before);
    panic::set_hook(Box::new(move |info| {
        if GUARDED.get() {
            LOCATION.set(info.location().map(Location::to_string));
        } else {
            others(info);
        }
    }));
    GUARDED.set(true);
    let result = caught(code);
    GUARDED.set(false);
    drop(panic::take_hook());
    panic::set_hook(match Arc::try_unwrap(before) {
        Ok(hook) => hook,
        // Another thread is panicking through it at this moment.
        Err(shared) => Box::new(move |info| shared(info)),
    });
    result
}

fn caught(code: &mut dyn FnMut()) -> Result<(), Panic> {
    LOCATION.set(None);
    panic::catch_unwind(AssertUnwindSafe(code))
        .map_err(|payload| Panic { message: message(payload.as_ref()), location: LOCATION.take() })
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| NO_MESSAGE.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caught(code: fn()) -> Panic {
        run(code).unwrap_err()
    }

    #[test]
    fn unfilled_code_is_not_an_attempt() {
        assert!(caught(|| todo!()).is_not_attempted());
        assert!(caught(|| todo!("여기에 쓰십시오")).is_not_attempted());
        assert!(caught(|| unimplemented!()).is_not_attempted());
        assert!(!caught(|| panic!("not yet implemented correctly")).is_not_attempted());
        assert!(!caught(|| panic!("합계가 0입니다")).is_not_attempted());
    }

    #[test]
    fn the_message_and_the_place_are_kept() {
        let panic = caught(|| panic!("합계 {}", 0));
        assert_eq!(panic.message, "합계 0");
        assert!(panic.location.unwrap().contains("guard.rs:"));
        assert_eq!(caught(|| panic::panic_any(7)).message, "(no message)");
    }

    #[test]
    fn a_place_in_generated_code_is_not_shown() {
        let at = |place: &str| Panic { message: String::new(), location: Some(place.to_owned()) };
        assert_eq!(at("src/lib.rs:40:5").useful_location(), None);
        assert_eq!(
            at("/home/me/src/lib.rs:4:5").useful_location(),
            Some("/home/me/src/lib.rs:4:5")
        );
    }

    #[test]
    fn a_guard_inside_a_guard_works() {
        let result = run(|| {
            assert_eq!(
                run(|| panic!("inner")).map_err(|panic| panic.message),
                Err::<(), _>("inner".to_owned())
            );
            panic!("outer")
        });
        assert_eq!(result.map_err(|panic| panic.message), Err::<(), _>("outer".to_owned()));
    }

    #[test]
    fn many_threads_can_be_guarded_at_once() {
        std::thread::scope(|scope| {
            for number in 0..8 {
                scope.spawn(move || {
                    for _ in 0..50 {
                        let panic = run(|| panic!("{number}")).map_err(|panic| panic.message);
                        assert_eq!(panic, Err::<(), _>(number.to_string()));
                    }
                });
            }
        });
    }
}
