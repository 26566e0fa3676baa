//! Compiling the answers of a submission.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::message::{Fault, faults};
use super::program::{MAIN, Part, Program};
use crate::error::{Error, Result};
use crate::library::Library;
use crate::record::ExerciseId;
use crate::sandbox::{Ended, Room, watch};

/// What compiling a submission came to.
#[derive(Debug, Default)]
pub struct Built {
    /// The program that holds the answer to each exercise that compiles.
    pub programs: BTreeMap<ExerciseId, PathBuf>,
    /// Why the others do not compile.
    pub failed: BTreeMap<ExerciseId, Vec<Fault>>,
}

/// Compiles answers into a folder.
///
/// # Errors
///
/// If the compiler cannot be started or a file not be written; what is wrong with an answer is no error.
pub fn build(parts: &[Part], room: &Room, library: &Library, folder: &Path) -> Result<Built> {
    let mut built = Built::default();
    let mut left: Vec<&Part> = parts.iter().collect();
    let mut alone: Vec<&Part> = Vec::new();
    let mut round = 0;
    while !left.is_empty() {
        let work = folder.join(format!("all-{round}"));
        round += 1;
        match compile(&left, room, library, &work)? {
            Ok(program) => {
                built
                    .programs
                    .extend(left.iter().map(|part| (part.exercise.clone(), program.clone())));
                break;
            }
            Err(found) => {
                let named: BTreeSet<&str> =
                    found.iter().filter_map(|fault| fault.module.as_deref()).collect();
                let (out, stay): (Vec<&Part>, Vec<&Part>) =
                    left.iter().partition(|part| named.contains(part.module().as_str()));
                // Nobody is named: a linker, a limit. Each has to show by itself what it does.
                if out.is_empty() || stay.is_empty() {
                    alone.append(&mut left);
                } else {
                    alone.extend(out);
                    left = stay;
                }
            }
        }
    }
    for part in alone {
        match compile(&[part], room, library, &folder.join(part.module()))? {
            Ok(program) => {
                built.programs.insert(part.exercise.clone(), program);
            }
            Err(found) => {
                built.failed.insert(part.exercise.clone(), found);
            }
        }
    }
    Ok(built)
}

/// Compiles one program; the inner error is what the compiler says.
fn compile(
    parts: &[&Part],
    room: &Room,
    library: &Library,
    work: &Path,
) -> Result<std::result::Result<PathBuf, Vec<Fault>>> {
    std::fs::create_dir_all(work).map_err(Error::file("making", work))?;
    Program::new(parts.to_vec()).write(work)?;
    let mut rustc = room.compiler(work);
    rustc.args([
        "--edition",
        "2024",
        "--crate-name",
        "answers",
        "--crate-type",
        "bin",
        MAIN,
        "-o",
        "answers",
    ]);
    rustc.arg("--extern").arg(argument("tourism_course=", &library.rlib));
    rustc.arg("-L").arg(argument("dependency=", &library.dependencies()));
    // Warnings are for the notebook; unsafe code has no place in a lesson.
    rustc.args(["-A", "warnings", "-F", "unsafe_code", "--error-format", "json"]);
    rustc.args([
        "-C",
        "opt-level=0",
        "-C",
        "debuginfo=0",
        "-C",
        "debug-assertions=on",
        "-C",
        "strip=symbols",
    ]);
    let ended = watch(rustc, room.limits().compile)?;
    let program = work.join("answers");
    if ended.is_well() && program.is_file() {
        return Ok(Ok(program));
    }
    let mut found = faults(&ended.said);
    if found.is_empty() {
        found.push(unexplained(&ended));
    }
    Ok(Err(found))
}

fn argument(name: &str, path: &Path) -> std::ffi::OsString {
    let mut text = std::ffi::OsString::from(name);
    text.push(path);
    text
}

/// The compiler ended without a word about the code.
fn unexplained(ended: &Ended) -> Fault {
    let message = if ended.timed_out {
        "the compiler took too long".to_owned()
    } else {
        format!("the compiler ended with {}", ended.code)
    };
    Fault {
        module: None,
        code: String::new(),
        message,
        line: None,
        text: String::new(),
        label: String::new(),
    }
}
