//! Build directories with the course already compiled: one template per lab, one copy per kernel.
//!
//! evcxr compiles cells in a crate of its own, whose manifest it writes itself. Started in an empty folder it
//! loads that crate twice into its analysis (without and with the course) and compiles every dependency while
//! the student waits. So the manifest is made to name the course from the first moment, and the folder starts
//! as a copy of one in which everything is compiled. A copy, not a hard link: two kernels never share a file.

use crate::environment::{self, Toolchain};
use crate::standard_library;
use anyhow::{Context as _, Result, bail};
use evcxr::{CommandContext, EvalContext, EvalContextOutputs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The crate that every lesson loads.
pub const COURSE: &str = "tourism-course";

/// In the folder of a template or a kernel: the name of the course that is compiled in.
const COURSE_FILE: &str = "course";
/// In the template: the toolchain that it was made with, and that toolchain's sources.
const TOOLCHAIN_FILE: &str = "toolchain";
const SOURCES: &str = "rust-src";

/// The folder in which one kernel compiles its cells; removed when the kernel ends.
pub struct Folder {
    /// Holds `evcxr.toml`, `build/` and `tools/`.
    path: PathBuf,
    /// The course that is compiled in, if any.
    course: Option<PathBuf>,
    /// The thinned sources of the standard library, if they fit the toolchain.
    sources: Option<PathBuf>,
}

impl Folder {
    /// A copy of the lab's template, or an empty folder where there is no lab.
    pub fn for_kernel(toolchain: &Toolchain) -> Result<Self> {
        let lab = std::env::var_os("TOURISM_LAB").map(PathBuf::from);
        let runs = lab.as_ref().map_or_else(own_cache, |lab| lab.join("run"));
        remove_leftovers(&runs);
        let path = runs.join(format!("kernel-{}", std::process::id()));
        let mut made = Self { path, course: None, sources: None };
        if let Some(template) = lab.map(|lab| lab.join("warm")) {
            let course = fs::read_to_string(template.join(COURSE_FILE)).ok().map(PathBuf::from);
            made.course = course.filter(|course| course.join("Cargo.toml").is_file());
            if made.course.is_some() {
                copy_folder(&template.join("build"), &made.build())
                    .context("copying the warm build")?;
            }
            let fits = fs::read_to_string(template.join(TOOLCHAIN_FILE))
                .is_ok_and(|version| version == toolchain.version);
            made.sources = fits.then(|| template.join(SOURCES)).filter(|sources| sources.is_dir());
        }
        made.prepare()?;
        Ok(made)
    }

    /// A folder in the lab that is to become the template.
    fn for_template(lab: &Path, course: &Path, toolchain: &Toolchain) -> Result<Self> {
        let course = fs::canonicalize(course)
            .with_context(|| format!("finding the course crate in {}", course.display()))?;
        if !course.join("Cargo.toml").is_file() {
            bail!("{} is not a crate: it has no Cargo.toml", course.display());
        }
        fs::create_dir_all(lab).with_context(|| format!("making {}", lab.display()))?;
        let path = fs::canonicalize(lab)?.join(format!("warm-new-{}", std::process::id()));
        let sources = path.join(SOURCES);
        let lock = course.ancestors().map(|folder| folder.join("Cargo.lock")).find(|f| f.is_file());
        let mut made = Self { path, course: Some(course), sources: None };
        made.prepare()?;
        // The versions that the workspace is tested with, and that its own build has already downloaded.
        if let Some(lock) = lock {
            fs::copy(&lock, made.build().join("Cargo.lock")).context("copying Cargo.lock")?;
        }
        match standard_library::thin_out(&toolchain.sysroot, &sources) {
            Ok(()) => made.sources = Some(sources),
            // rust-analyzer fetches them itself where it can; the kernel is slower, not broken.
            Err(error) => eprintln!("warning: {error:#}"),
        }
        fs::write(made.path.join(TOOLCHAIN_FILE), &toolchain.version)?;
        Ok(made)
    }

    /// The folder that this program made before it started itself anew.
    pub fn adopt(path: PathBuf) -> Result<Self> {
        let course = fs::read_to_string(path.join(COURSE_FILE)).ok().map(PathBuf::from);
        anyhow::ensure!(path.is_dir(), "{} is gone", path.display());
        Ok(Self { path, course, sources: None })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The sources of the standard library that go with it.
    pub fn sources(&self) -> Option<&Path> {
        self.sources.as_deref()
    }

    fn build(&self) -> PathBuf {
        self.path.join("build")
    }

    fn prepare(&self) -> Result<()> {
        let build = self.build();
        fs::create_dir_all(&build).with_context(|| format!("making {}", build.display()))?;
        let config = engine_config(&build, self.course.as_deref());
        fs::write(self.path.join("evcxr.toml"), config).context("writing the engine's settings")?;
        if let Some(course) = &self.course {
            fs::write(self.path.join(COURSE_FILE), course.to_string_lossy().as_bytes())?;
        }
        Ok(())
    }

    /// Starts the engine in this folder; cells still run in the notebook's own folder.
    pub fn open_engine(&self) -> Result<(CommandContext, EvalContextOutputs)> {
        let notebook = std::env::current_dir().context("finding the notebook's folder")?;
        let mut cells = Command::new(std::env::current_exe().context("finding this program")?);
        cells.current_dir(&notebook);
        environment::restore(&mut cells);
        let open = self.path.join("opened");
        cells.env(crate::cell_process::OPENED, &open);
        if let Some(folders) = library_path() {
            cells.env(LIBRARY_PATH, folders);
        }
        // evcxr looks for its settings in the working directory.
        std::env::set_current_dir(&self.path).context("entering the build folder")?;
        let opened = EvalContext::with_subprocess_command(cells);
        std::env::set_current_dir(&notebook).context("returning to the notebook's folder")?;
        let (context, outputs) = opened.map_err(|error| {
            // What the relay announces stands among what the cell process complained of.
            let said = error.to_string().replace(crate::cell_process::STARTED, "");
            anyhow::anyhow!("{}", said.trim())
        })?;
        fs::write(&open, "").context("noting that the engine is open")?;
        Ok((CommandContext::with_eval_context(context), outputs))
    }

    /// The cell without the lines that ask for the course, which is there already. Line numbers stay.
    pub fn without_known_deps(&self, cell: &str) -> String {
        let Some(course) = &self.course else { return cell.to_owned() };
        let asks_for_course = |line: &str| {
            let path = line
                .trim()
                .strip_prefix(":dep ")
                .map(str::trim_start)
                .and_then(|rest| rest.strip_prefix(COURSE))
                .map(str::trim_start)
                .and_then(|rest| rest.strip_prefix('='))
                .and_then(|rest| rest.split_once("path"))
                .and_then(|(_, rest)| rest.split('"').nth(1));
            path.and_then(|path| fs::canonicalize(path).ok()).is_some_and(|path| path == *course)
        };
        let lines: Vec<&str> =
            cell.split('\n').map(|line| if asks_for_course(line) { "" } else { line }).collect();
        lines.join("\n")
    }

    /// Whether the course is compiled in.
    pub fn has_course(&self) -> bool {
        self.course.is_some()
    }

    /// The cell as the engine is to get it: without the lines that the kernel sees to itself.
    pub fn prepare_cell(&self, cell: &str, engine: &mut CommandContext) -> String {
        let level = cell.lines().filter_map(|line| line.trim().strip_prefix(":opt ")).next_back();
        let code = self.without_known_deps(cell);
        // evcxr would put the number in the place of everything that stands behind it in the manifest.
        match level.map(str::trim).filter(|level| ["0", "1", "2", "3"].contains(level)) {
            Some(level)
                if engine.set_opt_level(&profile(level, self.course.as_deref())).is_ok() =>
            {
                code.split('\n')
                    .map(|line| if line.trim().starts_with(":opt ") { "" } else { line })
                    .collect::<Vec<_>>()
                    .join("\n")
            }
            _ => code,
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Where kernels without a lab compile: in a folder that nobody else on the machine can write to.
fn own_cache() -> PathBuf {
    let folder =
        |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")));
    cache.unwrap_or_else(std::env::temp_dir).join("tourism-kernel")
}

/// The variable by which the system's loader looks for libraries.
const LIBRARY_PATH: &str =
    if cfg!(target_os = "macos") { "DYLD_FALLBACK_LIBRARY_PATH" } else { "LD_LIBRARY_PATH" };

/// Where the loader finds Rust's standard library, before what it was told already.
///
/// A compiled cell looks for it by a path relative to the folder in which it was linked, but is loaded from another
/// one. That goes unnoticed wherever cargo started the kernel, because cargo sets this variable for what it runs.
fn library_path() -> Option<std::ffi::OsString> {
    let output = Command::new("rustc").args(["--print", "target-libdir"]).output().ok()?;
    let folder = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    let before = std::env::var_os(LIBRARY_PATH).unwrap_or_default();
    let folders = std::iter::once(folder).chain(std::env::split_paths(&before));
    std::env::join_paths(folders).ok()
}

/// The settings that evcxr reads from `evcxr.toml`.
///
/// evcxr copies its `opt_level` setting as it stands into the manifest that it writes, in front of the rest of
/// `[profile.dev]`. That is the one place where the course can be named from the start, and where cells and
/// dependencies can be compiled differently: the value carries the whole profile, the dependency, and opens a
/// profile that nobody uses for the lines that evcxr puts behind it.
fn engine_config(build: &Path, course: Option<&Path>) -> String {
    format!(
        "[evcxr]\ntmpdir = {}\nopt_level = {}\n",
        quoted(&build.to_string_lossy()),
        quoted(&profile("0", course))
    )
}

/// The optimisation level of the cells, with everything that is smuggled in behind it.
fn profile(level: &str, course: Option<&Path>) -> String {
    // The course is texts and comparisons: unoptimised it compiles in a quarter of the time, and is no slower
    // to the eye.
    let dependency = course.map_or_else(String::new, |course| {
        format!(
            "\n[profile.dev.package.{COURSE}]\nopt-level = 0\n\n[dependencies.{COURSE}]\npath = {}\n",
            quoted(&course.to_string_lossy())
        )
    });
    format!(
        r#"{level}
debug = false
strip = "debuginfo"
rpath = true
codegen-units = 16
panic = "unwind"
incremental = true
debug-assertions = true
overflow-checks = true

[profile.dev.package."*"]
opt-level = 2
debug-assertions = false
overflow-checks = false
{dependency}
[profile.release]
opt-level = 3"#
    )
}

/// A TOML basic string; what JSON escapes, TOML escapes alike.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Compiles the course in a fresh folder and puts it in the place of the template.
pub fn build_template(lab: &Path, course: &Path) -> Result<()> {
    let folder = environment::enter(|toolchain| Folder::for_template(lab, course, toolchain))?;
    let lab = fs::canonicalize(lab)?;
    eprintln!("compiling the course for the notebooks");
    let (mut engine, outputs) = folder.open_engine()?;
    // Nobody reads them here, and the engine waits for those who do.
    drop(outputs);
    let name = COURSE.replace('-', "_");
    let run = |error: evcxr::Error| anyhow::anyhow!("{error}");
    engine.execute(&format!("use {name}::prelude::*;")).map_err(run)?;
    engine.execute("1").map_err(run)?;
    eprintln!("preparing the explanations of compile errors");
    // The first mistake of a notebook asks for the dependencies once more, in their checked form.
    engine.check("let x: i32 = 1;").map_err(run)?;
    drop(engine);
    remove_cell_artifacts(&folder.build());
    fs::remove_file(folder.path().join("evcxr.toml"))?;
    fs::remove_file(folder.path().join("opened"))?;
    fs::remove_dir_all(folder.path().join("tools"))?;

    let template = lab.join("warm");
    let old = lab.join(format!("warm-old-{}", std::process::id()));
    if template.exists() {
        fs::rename(&template, &old).context("setting the old warm build aside")?;
    }
    fs::rename(folder.path(), &template).context("putting the warm build in its place")?;
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Removes what belongs to the template's own cells: no kernel can use it, and every kernel would copy it.
fn remove_cell_artifacts(build: &Path) {
    let Ok(targets) = fs::read_dir(build.join("target")) else { return };
    for target in targets.flatten() {
        let debug = target.path().join("debug");
        let _ = fs::remove_dir_all(debug.join("incremental"));
        for folder in ["deps", ".fingerprint", "."] {
            let Ok(entries) = fs::read_dir(debug.join(folder)) else { continue };
            for entry in entries.flatten() {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                let of_cells = ["ctx-", "libctx", "ctx.", "libcode_"];
                if of_cells.iter().any(|start| name.starts_with(start)) {
                    let _ = fs::remove_file(entry.path());
                    let _ = fs::remove_dir_all(entry.path());
                }
            }
        }
    }
}

/// Removes the folders of kernels that were killed before they could do it themselves.
fn remove_leftovers(runs: &Path) {
    let Ok(entries) = fs::read_dir(runs) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(id) = name.to_string_lossy().strip_prefix("kernel-").map(str::to_owned) else {
            continue;
        };
        let alive = id.parse().ok().and_then(rustix::process::Pid::from_raw).is_some_and(|pid| {
            rustix::process::test_kill_process(pid) != Err(rustix::io::Errno::SRCH)
        });
        if !alive || id == std::process::id().to_string() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Copies a folder; the file system shares the blocks where it can.
///
/// The files keep their times: by them cargo tells what is up to date.
fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
            let modified = entry.metadata()?.modified()?;
            fs::File::options().write(true).open(&target)?.set_modified(modified)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_asks_for_the_course_is_blanked_and_nothing_else() {
        let here = fs::canonicalize(".").unwrap();
        let nowhere = PathBuf::from("/nonexistent");
        let folder = Folder { path: nowhere, course: Some(here.clone()), sources: None };
        let path = here.to_string_lossy();
        let cell = format!(":dep tourism-course = {{ path = \"{path}\" }}\nlet x = 1;");
        assert_eq!(folder.without_known_deps(&cell), "\nlet x = 1;");
        let other = ":dep tourism-course = { path = \"/nowhere\" }\n:dep rand = \"0.9\"";
        assert_eq!(folder.without_known_deps(other), other);
    }

    #[test]
    fn a_folder_is_copied_with_everything_in_it() {
        let from = tempfile::tempdir().unwrap();
        fs::create_dir(from.path().join("deps")).unwrap();
        let original = from.path().join("deps/a.rlib");
        fs::write(&original, "a").unwrap();
        let long_ago =
            std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        fs::File::options().write(true).open(&original).unwrap().set_modified(long_ago).unwrap();
        let to = tempfile::tempdir().unwrap();
        copy_folder(from.path(), &to.path().join("copy")).unwrap();
        let copy = to.path().join("copy/deps/a.rlib");
        assert_eq!(fs::read_to_string(&copy).unwrap(), "a");
        assert_eq!(copy.metadata().unwrap().modified().unwrap(), long_ago);
    }

    #[test]
    fn the_folder_of_a_dead_kernel_is_removed_and_that_of_a_living_one_kept() {
        let runs = tempfile::tempdir().unwrap();
        let mut ended = Command::new("true").spawn().unwrap();
        let dead = runs.path().join(format!("kernel-{}", ended.id()));
        ended.wait().unwrap();
        let mut alive = Command::new("sleep").arg("60").spawn().unwrap();
        let living = runs.path().join(format!("kernel-{}", alive.id()));
        fs::create_dir(&dead).unwrap();
        fs::create_dir(&living).unwrap();
        remove_leftovers(runs.path());
        let kept = living.exists();
        alive.kill().unwrap();
        alive.wait().unwrap();
        assert!(kept && !dead.exists());
    }
}
