//! Two `cargo lab` at once: the second waits while the first sets up; nobody removes a lab that is open.

use std::fs::{File, TryLockError};
use std::io::{Read as _, Write as _};

use anyhow::{Context as _, bail};
use tourism_marketing::Lang;

use crate::repo::Repo;

/// A lock on the lab; it ends with the value, however the program ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Waits until no other process sets the lab up, then keeps others from it.
pub fn setup(repo: &Repo, lang: Lang) -> anyhow::Result<Lock> {
    let mut file = open(repo, "setup.lock")?;
    if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
        let mut owner = String::new();
        // Whoever holds it may not have written its number yet.
        let _ = file.read_to_string(&mut owner);
        eprintln!(
            "{}",
            lang.pick(
                format!(
                    "다른 `cargo lab`(프로세스 {owner})이 설치 중입니다. 끝날 때까지 기다립니다…"
                ),
                format!("Another `cargo lab` (process {owner}) is setting up; waiting for it…"),
            )
        );
        file.lock().context("waiting for .lab/setup.lock")?;
    }
    file.set_len(0)?;
    write!(file, "{}", std::process::id())?;
    Ok(Lock { _file: file })
}

/// Says that the lab is open, so that it is not removed meanwhile. Many may open it.
pub fn open_lab(repo: &Repo) -> anyhow::Result<Lock> {
    let file = open(repo, "open.lock")?;
    file.lock_shared().context("locking .lab/open.lock")?;
    Ok(Lock { _file: file })
}

/// The locks for removing the lab; refused while it is set up or open.
pub fn remove(repo: &Repo, lang: Lang) -> anyhow::Result<[Lock; 2]> {
    let locks = [open(repo, "setup.lock")?, open(repo, "open.lock")?];
    for file in &locks {
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            bail!(lang.pick(
                ".lab/을 쓰고 있는 `cargo lab`이 있습니다. 그 터미널에서 Ctrl-C로 멈춘 뒤 다시 실행하세요.",
                ".lab/ is in use by another `cargo lab`: stop that one with Ctrl-C, then try again.",
            ));
        }
    }
    Ok(locks.map(|file| Lock { _file: file }))
}

fn open(repo: &Repo, name: &str) -> anyhow::Result<File> {
    let path = repo.lab(name);
    std::fs::create_dir_all(repo.lab(""))?;
    File::options()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path)
        .with_context(|| format!("opening {}", path.display()))
}
