//! The steps of the set-up, each with a stamp: what is finished is not done twice.

use std::time::{Duration, Instant};

use anyhow::bail;
use tourism_marketing::Lang;

use super::fingerprint::Fingerprint;
use super::stamp::Stamp;
use super::{clean, environment, kernel, lock, packages};
use crate::console::{Console, Progress};
use crate::interrupt;
use crate::machine::{self, Python};
use crate::repo::Repo;
use crate::words;

/// The pinned packages of the lab.
pub const REQUIREMENTS: &str = "requirements.txt";

/// One step: its stamp, what it is made from, and whether what it made is still there.
struct Step {
    id: &'static str,
    title: &'static str,
    fingerprint: String,
    present: bool,
}

impl Step {
    fn stamp(&self, repo: &Repo) -> Stamp {
        Stamp::new(&repo.lab("stamps"), self.id)
    }

    fn is_done(&self, repo: &Repo) -> bool {
        self.present && self.stamp(repo).is(&self.fingerprint)
    }
}

/// Every step, each knowing the fingerprint of the one that it builds on.
struct Steps {
    venv: Step,
    packages: Step,
    kernel: Step,
    warm: Step,
}

impl Steps {
    fn new(repo: &Repo, python: &Python, rustc: &str, lang: Lang) -> anyhow::Result<Self> {
        let root = repo.root().to_string_lossy().into_owned();
        let venv = Fingerprint::default()
            .text(&root)
            .text(&python.path.to_string_lossy())
            .text(&python.version)
            .finish();
        let packages =
            Fingerprint::default().text(&venv).file(&repo.python_file(REQUIREMENTS))?.finish();
        let workspace = |fingerprint: Fingerprint| -> anyhow::Result<Fingerprint> {
            fingerprint.text(rustc).file(&repo.join("Cargo.toml"))?.file(&repo.join("Cargo.lock"))
        };
        let kernel = workspace(Fingerprint::default())?.tree(&repo.join("crates/kernel"))?.finish();
        let warm = workspace(Fingerprint::default())?
            .text(&root)
            .text(&kernel)
            .tree(&repo.join("src"))?
            .tree(&repo.join("crates/course"))?
            .finish();
        Ok(Self {
            venv: Step {
                id: "venv",
                title: lang.pick("파이썬 환경", "Python environment"),
                fingerprint: venv,
                present: repo.venv_bin("python").exists(),
            },
            packages: Step {
                id: "packages",
                title: lang.pick("주피터 패키지", "Jupyter packages"),
                fingerprint: packages,
                present: repo.venv_bin("python").exists(),
            },
            kernel: Step {
                id: "kernel",
                title: lang.pick("러스트 커널", "Rust kernel"),
                fingerprint: kernel,
                present: kernel::binary(repo).exists(),
            },
            warm: Step {
                id: "warm",
                title: lang.pick("수업 코드", "Lesson code"),
                fingerprint: warm,
                present: repo.lab("warm").exists(),
            },
        })
    }

    fn all(&self) -> [&Step; 4] {
        [&self.venv, &self.packages, &self.kernel, &self.warm]
    }
}

/// Brings the lab to its finished state; what is finished already is left alone.
pub fn run(repo: &Repo, lang: Lang) -> anyhow::Result<()> {
    let started = Instant::now();
    let mut console = Console::new(lang, 5);
    let _lock = lock::setup(repo, lang)?;

    let machine = console.begin(lang.pick("이 컴퓨터", "This machine"));
    let facts = Facts::find(lang)?;
    let steps = Steps::new(repo, &facts.python, &facts.rustc, lang)?;
    let pending = steps.all().iter().filter(|step| !step.is_done(repo)).count();
    if pending > 0 {
        machine::disk(lang, repo.root()).map_err(anyhow::Error::msg)?;
    }
    machine.done(Some(&facts.to_string()));
    if !steps.kernel.is_done(repo) {
        eprintln!(
            "{}",
            lang.pick(
                "  처음에는 5–20분이 걸립니다. 대부분은 러스트 커널을 컴파일하는 시간입니다. 도중에 멈추어도 다음에 이어서 합니다.",
                "  The first set-up takes 5 to 20 minutes, most of it for the Rust kernel. Stopped, it resumes next time.",
            )
        );
    }

    let Steps { venv, packages, kernel, warm } = &steps;
    step(repo, &mut console, lang, venv, |progress| {
        packages.stamp(repo).remove();
        packages::make_venv(repo, &facts.python, lang, progress)
    })?;
    step(repo, &mut console, lang, packages, |progress| {
        packages::install(repo, REQUIREMENTS, lang, progress)
    })?;
    step(repo, &mut console, lang, kernel, |progress| {
        warm.stamp(repo).remove();
        kernel::build(repo, lang, progress)
    })?;
    kernel::register(repo)?;
    environment::configure(repo, lang)?;
    step(repo, &mut console, lang, warm, |progress| kernel::warm(repo, lang, progress))?;

    let time = words::duration(started.elapsed(), lang);
    if pending > 0 {
        let size = words::size(clean::size(&repo.lab("")));
        eprintln!(
            "{}",
            lang.pick(
                format!("실습실이 준비되었습니다 ({time}, .lab/ {size})."),
                format!("The lab is ready ({time}, .lab/ is {size})."),
            )
        );
    } else {
        eprintln!(
            "{}",
            lang.pick(
                format!("실습실이 준비되었습니다 ({time})."),
                format!("The lab is ready ({time})."),
            )
        );
    }
    Ok(())
}

/// Compiles the course for the notebooks where it has changed since: otherwise every kernel that starts would.
pub fn refresh(repo: &Repo, lang: Lang) -> anyhow::Result<()> {
    let _lock = lock::setup(repo, lang)?;
    let facts = Facts::find(lang)?;
    let warm = Steps::new(repo, &facts.python, &facts.rustc, lang)?.warm;
    if warm.present && !warm.is_done(repo) {
        let mut console = Console::new(lang, 1);
        step(repo, &mut console, lang, &warm, |progress| kernel::warm(repo, lang, progress))?;
    }
    Ok(())
}

/// Does one step unless it is done.
fn step(
    repo: &Repo,
    console: &mut Console,
    lang: Lang,
    step: &Step,
    work: impl FnOnce(&mut Progress) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut progress = console.begin(step.title);
    if step.is_done(repo) {
        progress.done(Some(lang.pick("준비되어 있음", "already there")));
        return Ok(());
    }
    let stamp = step.stamp(repo);
    stamp.remove();
    work(&mut progress)?;
    if interrupt::stopped() {
        return Err(interrupt::Stopped.into());
    }
    let time: Duration = progress.done(None);
    stamp.write(&step.fingerprint, time)
}

/// What the machine offers.
struct Facts {
    python: Python,
    rustc: String,
    linker: String,
}

impl Facts {
    /// All of it, or every sentence on what is missing: one run tells the whole list.
    fn find(lang: Lang) -> anyhow::Result<Self> {
        match (machine::python(lang), machine::rustc(lang), machine::linker(lang)) {
            (Ok(python), Ok(rustc), Ok(linker)) => Ok(Self { python, rustc, linker }),
            (python, rustc, linker) => {
                let missing = [python.err(), rustc.err(), linker.err()];
                let missing: Vec<String> = missing.into_iter().flatten().collect();
                bail!(missing.join("\n       "))
            }
        }
    }
}

impl std::fmt::Display for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let linker = self.linker.split(" (").next().unwrap_or("cc");
        write!(
            f,
            "Python {}, rustc {}, {linker}",
            self.python.version,
            machine::release(&self.rustc)
        )
    }
}

/// For the doctor: the title of each step, and whether it is done.
pub fn state(
    repo: &Repo,
    python: &Python,
    rustc: &str,
    lang: Lang,
) -> anyhow::Result<Vec<(&'static str, bool)>> {
    let steps = Steps::new(repo, python, rustc, lang)?;
    Ok(steps.all().map(|step| (step.title, step.is_done(repo))).to_vec())
}
