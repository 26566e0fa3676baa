//! The cargo that evcxr calls: this program again, under another name.
//!
//! evcxr runs `cargo build` for every cell. Cargo then spends a third of the time on finding out that nothing but
//! the cell has changed, does not say how far it is, and cannot be stopped. So the kernel stands in for it:
//!
//! - the first build of a session goes through cargo, and the call of rustc that it makes is written down; as long as
//!   the manifest stays the same, the builds after it call rustc directly;
//! - what cargo says about its progress is written to a file that the kernel follows;
//! - the process group that builds is known, so that an interrupt can end it;
//! - warnings, which evcxr drops, are kept for the kernel to explain.

use crate::environment::{CARGO, RUSTC};
use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Read, Write};
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The names under which this program stands in for a tool.
const CARGO_NAME: &str = "cargo";
const RUSTUP_NAME: &str = "rustup";
const RECORDER_NAME: &str = "rustc-recorder";

/// The folder of this kernel's tools, for the tools themselves.
pub const TOOLS: &str = "TOURISM_KERNEL_TOOLS";
/// `build` or `check`: what cargo was called for, told to the recorder.
const PURPOSE: &str = "TOURISM_KERNEL_PURPOSE";
/// The exit code of a program that an interrupt has ended.
const INTERRUPTED: i32 = 130;
/// Where evcxr wants to read which library was built.
const EXECUTION_SO_PATH: &str = "EVCXR_EXECUTION_SO_PATH";

/// The files beside the tools, by which the kernel and its tools speak to one another.
#[derive(Clone)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// The files of the kernel that compiles in `folder`.
    pub fn of(folder: &Path) -> Self {
        Self { folder: folder.join("tools") }
    }

    /// What cargo says while it builds.
    pub fn progress(&self) -> PathBuf {
        self.folder.join("progress")
    }

    /// Ends the build that runs, and keeps the next one from starting.
    pub fn stop_build(&self) {
        // In this order: a build that starts now names its group first and looks for the word to stop then.
        let _ = fs::write(self.stop(), "");
        let group = fs::read_to_string(self.group()).ok().and_then(|id| id.parse().ok());
        if let Some(group) = group.and_then(rustix::process::Pid::from_raw) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = fs::remove_file(self.group());
    }

    /// Takes the word to stop back.
    pub fn allow_build(&self) {
        let _ = fs::remove_file(self.stop());
    }

    /// The process group that builds.
    fn group(&self) -> PathBuf {
        self.folder.join("group")
    }

    fn stop(&self) -> PathBuf {
        self.folder.join("stop")
    }

    fn warnings(&self) -> PathBuf {
        self.folder.join("warnings")
    }

    /// The warnings of the last build, as rustc writes them in JSON.
    pub fn read_warnings(&self) -> Vec<serde_json::Value> {
        let text = fs::read_to_string(self.warnings()).unwrap_or_default();
        text.lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            // Cargo wraps the compiler's message, rustc itself does not.
            .map(|mut line| if line["message"].is_object() { line["message"].take() } else { line })
            .collect()
    }

    fn call(&self, purpose: &str) -> PathBuf {
        self.folder.join(format!("{purpose}.json"))
    }
}

/// Puts the tools into the folder of a kernel.
pub fn install(folder: &Path) -> Result<PathBuf> {
    let tools = Files::of(folder).folder;
    fs::create_dir_all(&tools).with_context(|| format!("making {}", tools.display()))?;
    let this = std::env::current_exe().context("finding this program")?;
    for name in [CARGO_NAME, RUSTUP_NAME, RECORDER_NAME] {
        let link = tools.join(name);
        let _ = fs::remove_file(&link);
        symlink(&this, &link).with_context(|| format!("making {}", link.display()))?;
    }
    Ok(tools)
}

/// Does not return where this program was called as one of its tools.
pub fn take_over_if_asked() {
    let mut arguments = std::env::args_os();
    let called = arguments.next().map(PathBuf::from).unwrap_or_default();
    let name = called.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let arguments: Vec<OsString> = arguments.collect();
    let Some(tools) = std::env::var_os(TOOLS).map(PathBuf::from) else { return };
    let done = match name {
        CARGO_NAME => cargo(&tools, &arguments),
        RUSTUP_NAME => rustup(&tools, &arguments),
        RECORDER_NAME => record(&tools, arguments),
        _ => return,
    };
    match done {
        Ok(code) => std::process::exit(code),
        Err(error) => {
            eprintln!("error: {error:#}");
            std::process::exit(101);
        }
    }
}

/// `rustup which cargo` names this program; everything else is rustup's own affair.
fn rustup(tools: &Path, arguments: &[OsString]) -> Result<i32> {
    let asked: Vec<_> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    match (&asked[..], std::env::var_os(RUSTC)) {
        (["which", "cargo"], _) => println!("{}", tools.join(CARGO_NAME).display()),
        (["which", "rustc"], Some(rustc)) => println!("{}", PathBuf::from(rustc).display()),
        _ => {
            let mut rustup = Command::new(RUSTUP_NAME);
            crate::environment::restore(&mut rustup);
            bail!(rustup.args(arguments).exec());
        }
    }
    Ok(0)
}

/// One call of rustc, as cargo made it.
#[derive(Serialize, Deserialize)]
struct Call {
    /// The manifest and the lockfile that it belongs to.
    manifest: String,
    lock: String,
    program: String,
    arguments: Vec<String>,
    environment: BTreeMap<String, String>,
}

impl Call {
    /// The call that was recorded for this very manifest, if there is one.
    fn recorded(file: &Path) -> Option<Self> {
        let call: Self = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        // The learner's own crates may have changed; only cargo knows.
        let own =
            call.manifest.rsplit("[dependencies]").next().is_some_and(|own| own.contains("path"));
        (!own
            && call.manifest == fs::read_to_string("Cargo.toml").ok()?
            && call.lock == fs::read_to_string("Cargo.lock").ok()?)
        .then_some(call)
    }

    /// The library that the call makes.
    fn library(&self) -> Option<PathBuf> {
        let folder =
            self.arguments.iter().skip_while(|argument| *argument != "--out-dir").nth(1)?;
        let name = format!("{}ctx{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
        Some(Path::new(folder).join(name))
    }
}

fn cargo(tools: &Path, arguments: &[OsString]) -> Result<i32> {
    let real = std::env::var_os(CARGO).context("the kernel did not name the real cargo")?;
    let files = Files { folder: tools.to_owned() };
    let purpose = arguments
        .iter()
        .filter_map(|argument| argument.to_str())
        .find(|argument| ["build", "check"].contains(argument));
    let Some(purpose) = purpose else {
        // `metadata`, `clean`, and what rust-analyzer asks for.
        bail!(Command::new(real).args(arguments).exec());
    };
    // A kernel that is killed takes the build along.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    let _ = rustix::process::setpgid(None, None);
    write(&files.group(), std::process::id().to_string().as_bytes())?;
    if files.stop().exists() {
        return Ok(INTERRUPTED);
    }
    let code = match Call::recorded(&files.call(purpose)) {
        Some(call) => compile(&files, &call),
        None => build(&files, &real, purpose, arguments),
    };
    let _ = fs::remove_file(files.group());
    code
}

/// Calls rustc as cargo did before.
fn compile(files: &Files, call: &Call) -> Result<i32> {
    let mut rustc = Command::new(&call.program);
    rustc.args(&call.arguments).env_clear().envs(&call.environment);
    // Without cargo's wrapping, evcxr reads the compiler's messages from the same stream as cargo's own.
    let status = run(files, &mut rustc)?;
    if status == 0
        && let (Some(file), Some(library)) = (std::env::var_os(EXECUTION_SO_PATH), call.library())
    {
        fs::write(&file, library.to_string_lossy().as_bytes()).context("naming what was built")?;
    }
    Ok(status)
}

/// Lets cargo build, and writes down how it calls rustc for the cell.
fn build(files: &Files, real: &OsString, purpose: &str, arguments: &[OsString]) -> Result<i32> {
    run(
        files,
        Command::new(real)
            .args(arguments)
            .env(PURPOSE, purpose)
            .env("RUSTC_WORKSPACE_WRAPPER", files.folder.join(RECORDER_NAME)),
    )
}

/// Runs a tool, passes on what it says and keeps the warnings; returns its exit code.
fn run(files: &Files, command: &mut Command) -> Result<i32> {
    let progress = fs::File::create(files.progress()).context("keeping the build's progress")?;
    let warnings = fs::File::create(files.warnings()).context("keeping the build's warnings")?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("running {}", command.get_program().display()))?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let (progress_out, warnings_out) = (progress.try_clone()?, warnings.try_clone()?);
    let from_stdout = std::thread::spawn(move || {
        pass(stdout, &mut std::io::stdout(), &progress_out, &warnings_out);
    });
    pass(stderr, &mut std::io::stderr(), &progress, &warnings);
    let _ = from_stdout.join();
    let status = child.wait().context("waiting for the build")?;
    Ok(status.code().unwrap_or(101))
}

fn pass(
    from: Option<impl Read>,
    to: &mut impl Write,
    mut progress: &fs::File,
    mut warnings: &fs::File,
) {
    let Some(from) = from else { return };
    for line in BufReader::new(from).split(b'\n') {
        let Ok(mut line) = line else { return };
        line.push(b'\n');
        if !line.starts_with(b"{") {
            let _ = progress.write_all(&line);
        } else if contains(&line, b"\"level\":\"warning\"") {
            let _ = warnings.write_all(&line);
        }
        let _ = to.write_all(&line);
    }
    let _ = to.flush();
}

fn contains(line: &[u8], what: &[u8]) -> bool {
    line.windows(what.len()).any(|part| part == what)
}

/// Stands between cargo and rustc for the cell's own crate.
fn record(tools: &Path, mut arguments: Vec<OsString>) -> Result<i32> {
    if arguments.is_empty() {
        bail!("no compiler was named");
    }
    let rustc = arguments.remove(0);
    let cell = arguments.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == "ctx");
    if let (true, Ok(purpose)) = (cell, std::env::var(PURPOSE)) {
        // Not being able to record costs time, nothing else.
        let _ = write_call(&Files { folder: tools.to_owned() }, &purpose, &rustc, &arguments);
    }
    bail!(Command::new(rustc).args(arguments).env_remove(PURPOSE).exec());
}

fn write_call(
    files: &Files,
    purpose: &str,
    rustc: &OsString,
    arguments: &[OsString],
) -> Result<()> {
    let text = |text: &OsString| text.to_str().map(str::to_owned).context("not UTF-8");
    // The jobserver belongs to the cargo that made it.
    let hidden = [
        "RUSTC_WORKSPACE_WRAPPER",
        "CARGO_MAKEFLAGS",
        "MAKEFLAGS",
        "MFLAGS",
        PURPOSE,
        TOOLS,
        EXECUTION_SO_PATH,
    ];
    let call = Call {
        manifest: fs::read_to_string("Cargo.toml")?,
        lock: fs::read_to_string("Cargo.lock")?,
        program: text(rustc)?,
        arguments: arguments.iter().map(text).collect::<Result<_>>()?,
        environment: std::env::vars()
            .filter(|(name, _)| !hidden.contains(&name.as_str()))
            .collect(),
    };
    write(&files.call(purpose), &serde_json::to_vec(&call)?)
}

/// A file that is there whole or not at all.
fn write(file: &Path, content: &[u8]) -> Result<()> {
    let fresh = file.with_extension(format!("new-{}", std::process::id()));
    fs::write(&fresh, content)?;
    fs::rename(&fresh, file)?;
    Ok(())
}
