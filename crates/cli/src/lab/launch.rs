//! Starts JupyterLab on the lesson, says where it is, and ends it with Ctrl-C.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use tourism_marketing::Lang;

use super::{environment, lock};
use crate::args::LabArgs;
use crate::console;
use crate::interrupt::{self, Forwarding};
use crate::repo::Repo;

/// JupyterLab answers within seconds; a slow disk may take longer at the first start.
const PATIENCE: Duration = Duration::from_mins(2);

/// The lesson that JupyterLab opens.
#[derive(Debug)]
pub struct Lesson {
    notebooks: PathBuf,
    /// Its path inside `notebooks`, with `/`.
    path: String,
}

impl Lesson {
    /// The lesson asked for, else the first one in the language.
    pub fn find(repo: &Repo, options: &LabArgs) -> anyhow::Result<Self> {
        let notebooks = match &options.notebooks {
            Some(folder) => {
                folder.canonicalize().with_context(|| format!("opening {}", folder.display()))?
            }
            None => repo.join("notebooks"),
        };
        let lang = options.lang.lang();
        let folder = notebooks.join(lang.code());
        let lessons = lessons(&folder);
        let found = match options.lesson {
            None => lessons.first(),
            Some(number) => lessons.iter().find(|(found, _)| *found == number),
        };
        let Some((_, name)) = found else {
            let present: Vec<String> =
                lessons.iter().map(|(number, _)| format!("{number:02}")).collect();
            let (shown, asked) = (repo.shown(&folder), options.lesson.unwrap_or(0));
            if present.is_empty() {
                bail!(lang.pick(
                    format!("{shown}에 수업 노트북이 없습니다. 저장소를 다시 받으세요."),
                    format!("{shown} holds no lesson; get the repository again."),
                ));
            }
            bail!(lang.pick(
                format!("{asked:02}번 수업이 없습니다. 있는 수업: {}", present.join(", ")),
                format!("there is no lesson {asked:02}; there is {}", present.join(", ")),
            ));
        };
        let path = format!("{}/{name}", lang.code());
        Ok(Self { notebooks, path })
    }
}

/// Number and file name of each lesson in `folder`, in order.
fn lessons(folder: &Path) -> Vec<(u32, String)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(u32, String)> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ipynb"))
        .filter_map(|name| Some((name.split('-').next()?.parse().ok()?, name)))
        .collect();
    found.sort();
    found
}

/// Runs JupyterLab until it ends.
pub fn run(repo: &Repo, options: &LabArgs, lesson: &Lesson) -> anyhow::Result<ExitCode> {
    let lang = options.lang.lang();
    if let Some(port) = options.port {
        free(port, lang)?;
    }
    let _lock = lock::open_lab(repo)?;
    let log = repo.lab("log/jupyter.log");
    let mut child = command(repo, options, lesson, &log)?
        .spawn()
        .context("starting JupyterLab; `cargo lab --clean` and `cargo lab` make it anew")?;
    let forwarding = Forwarding::ending(&child);
    let result = wait(repo, &mut child, lesson, &log, lang);
    drop(forwarding);
    if interrupt::stopped() {
        console::say(lang.pick("주피터랩을 끝냈습니다.", "JupyterLab has ended."));
        return Ok(ExitCode::SUCCESS);
    }
    result
}

fn wait(
    repo: &Repo,
    child: &mut Child,
    lesson: &Lesson,
    log: &Path,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let server = repo.lab(format!("jupyter/runtime/jpserver-{}.json", child.id()));
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait()? {
            if interrupt::stopped() {
                return Ok(ExitCode::SUCCESS);
            }
            bail!("JupyterLab ended at once ({status}): {}", last_lines(log));
        }
        if let Some(address) = address(&server, lesson) {
            console::say(lang.pick("주피터랩 주소:", "JupyterLab is at"));
            console::say(format_args!("  {address}"));
            console::say(lang.pick(
                "끝내려면 Ctrl-C를 누르세요. 저장한 노트북은 그대로 남습니다.",
                "Ctrl-C ends it; saved notebooks stay.",
            ));
            let status = child.wait()?;
            if status.success() || interrupt::stopped() {
                return Ok(ExitCode::SUCCESS);
            }
            bail!("JupyterLab ended with {status}: {}", last_lines(log));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    child.kill()?;
    bail!("JupyterLab did not answer within {} s: {}", PATIENCE.as_secs(), last_lines(log))
}

fn command(repo: &Repo, options: &LabArgs, lesson: &Lesson, log: &Path) -> anyhow::Result<Command> {
    if let Some(folder) = log.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let log = File::create(log).with_context(|| format!("writing {}", log.display()))?;
    let mut command = Command::new(repo.venv_bin("jupyter-lab"));
    environment::apply(repo, &mut command);
    command
        .arg(format!("--ServerApp.root_dir={}", lesson.notebooks.display()))
        .arg(format!("--LabApp.default_url=/lab/tree/{}", lesson.path))
        // The kernels speak the language of the lesson, whatever the locale.
        .env("TOURISM_LANG", options.lang.lang().code())
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .process_group(0)
        .current_dir(&lesson.notebooks);
    if options.no_browser {
        command.arg("--no-browser");
    }
    if let Some(port) = options.port {
        command.arg(format!("--ServerApp.port={port}")).arg("--ServerApp.port_retries=0");
    }
    if rustix::process::geteuid().is_root() {
        // In a container everyone is root; Jupyter refuses that unless told.
        command.arg("--allow-root");
    }
    Ok(command)
}

/// The address of the lesson, once the server has written its own and answers.
fn address(server: &Path, lesson: &Lesson) -> Option<String> {
    let server: serde_json::Value = serde_json::from_slice(&std::fs::read(server).ok()?).ok()?;
    let port = u16::try_from(server["port"].as_u64()?).ok()?;
    TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    let (url, token) = (server["url"].as_str()?, server["token"].as_str()?);
    Some(format!("{url}lab/tree/{}?token={token}", lesson.path))
}

fn free(port: u16, lang: Lang) -> anyhow::Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) => bail!(lang.pick(
            format!("포트 {port}을(를) 쓸 수 없습니다({error}). --port로 다른 번호를 주거나 --port 없이 실행하세요."),
            format!("port {port} cannot be used ({error}); choose another with --port, or leave it out"),
        )),
    }
}

fn last_lines(log: &Path) -> String {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().rev().take(5).collect();
    let mut said: Vec<&str> = lines.into_iter().rev().collect();
    said.insert(0, "");
    said.join("\n  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lessons_are_found_by_their_number_and_other_files_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["10-crm.ipynb", "03-pareto.ipynb", "README.md", "notes.ipynb", "04-rfm.md"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found = lessons(folder.path());
        assert_eq!(found, [(3, "03-pareto.ipynb".to_owned()), (10, "10-crm.ipynb".to_owned())]);
    }
}
