//! The stock evcxr kernel, unchanged, for compatibility tests and side-by-side measurements.
//!
//! It shares the compiled engine with the teaching kernel, so that it costs little to keep; a crate of its own, so that
//! nobody who only sets up the lab compiles it.

fn main() -> std::process::ExitCode {
    match evcxr_jupyter::main() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
