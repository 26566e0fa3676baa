//! A file at an address: pinned by SHA-256, resumed after an interruption.

use std::fs;
use std::io::{ErrorKind, Read as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};
use tourism_marketing::Lang;

use super::remote::{Inside, Pinned};
use crate::console::Patient;
use crate::interrupt::{self, Forwarding, Stopped};
use crate::words;

/// Fetches the pinned file to `path`, unless it is there.
pub(super) fn fetch(pinned: &Pinned, path: &Path, lang: Lang) -> anyhow::Result<()> {
    let wanted = pinned.inside.as_ref().map_or(pinned.sha256, |inside| inside.sha256);
    if digest(path)?.as_deref() == Some(wanted) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    if digest(part)?.as_deref() != Some(pinned.sha256) {
        download(pinned, part, path, lang)?;
    }
    let found = digest(part)?.unwrap_or_default();
    if found != pinned.sha256 {
        fs::remove_file(part).with_context(|| format!("removing {}", part.display()))?;
        bail!(
            "{} holds another file than the one described: SHA-256 is {found}, pinned is {}; \
             it was not kept. Try again; if it stays so, the publisher has changed the file",
            pinned.url,
            pinned.sha256
        );
    }
    if let Some(inside) = &pinned.inside {
        take_out(inside, part)?;
    }
    fs::rename(part, path).with_context(|| format!("writing {}", path.display()))
}

/// Replaces the archive by the file that it holds.
fn take_out(inside: &Inside, archive: &Path) -> anyhow::Result<()> {
    let bytes = fs::read(archive).with_context(|| format!("reading {}", archive.display()))?;
    match bytes.get(inside.from..inside.from + inside.bytes) {
        Some(file) if hex(file) == inside.sha256 => crate::files::write_into_folder(archive, file),
        // The archive's own digest was right, so the table of files is wrong.
        _ => bail!("{} does not hold the file described", archive.display()),
    }
}

/// Lets `curl` write to `part`, going on where an earlier attempt ended.
fn download(pinned: &Pinned, part: &Path, path: &Path, lang: Lang) -> anyhow::Result<()> {
    let url = pinned.url;
    let by_hand = format!("or load {url} by other means and save it as {}", part.display());
    let child = Command::new("curl")
        .args(["--fail", "--location", "--silent", "--show-error"])
        .args(["--connect-timeout", "20", "--continue-at", "-", "--output"])
        .arg(part)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .process_group(0)
        .spawn();
    let mut child = match child {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!("`curl` was not found; install it, {by_hand}")
        }
        other => other.context("starting curl")?,
    };
    let forwarding = Forwarding::to(&child);
    let status = watch(&mut child, pinned.bytes, part, path, lang)?;
    drop(forwarding);
    if interrupt::stopped() {
        return Err(Stopped.into());
    }
    if !status.success() {
        let mut said = String::new();
        if let Some(mut stream) = child.stderr.take() {
            stream.read_to_string(&mut said).context("reading what curl says")?;
        }
        bail!(
            "{}; check the connection and run the command again, which goes on where it stopped, {by_hand}",
            said.trim()
        );
    }
    Ok(())
}

/// Waits for the end, and shows how far it is once that takes a while.
fn watch(
    child: &mut Child,
    bytes: u64,
    part: &Path,
    path: &Path,
    lang: Lang,
) -> anyhow::Result<ExitStatus> {
    let title = path.file_name().unwrap_or_default().to_string_lossy();
    let mut progress = Patient::new(lang, &title);
    loop {
        if let Some(status) = child.try_wait().context("waiting for curl")? {
            if status.success() {
                progress.done();
            }
            return Ok(status);
        }
        let here = fs::metadata(part).map_or(0, |file| file.len());
        progress.at(&format!("{} / {}", words::size(here), words::size(bytes)));
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn hex(bytes: &[u8]) -> String {
    let pairs: Vec<String> =
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.concat()
}

/// The SHA-256 of a file in hexadecimal, if there is one.
fn digest(path: &Path) -> anyhow::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(hex(&bytes))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;
    use std::path::PathBuf;
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    const BODY: &str = "hotel,is_canceled\nResort Hotel,0\nCity Hotel,1\n";

    fn pinned(url: &str, sha256: &str) -> Pinned {
        let (url, sha256) = (url.to_owned().leak(), sha256.to_owned().leak());
        Pinned { url, bytes: 0, sha256, inside: None }
    }

    /// Serves `body` once on this machine, from where the request's range begins; reports that place.
    fn serve(body: Vec<u8>) -> (String, Receiver<usize>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/b.csv", listener.local_addr().unwrap());
        let (report, reports) = channel();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let mut from = 0;
            for line in lines.take_while(|line| !line.is_empty()) {
                if let Some(range) = line.to_lowercase().strip_prefix("range: bytes=") {
                    from = range.trim_end_matches('-').parse().unwrap();
                }
            }
            let (rest, all) = (&body[from..], body.len());
            let status = if from == 0 { "200 OK" } else { "206 Partial Content" };
            let range = format!("Content-Range: bytes {from}-{}/{all}", all - 1);
            write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\n{range}\r\nConnection: close\r\n\r\n",
                rest.len()
            )
            .unwrap();
            stream.write_all(rest).unwrap();
            report.send(from).unwrap();
        });
        (url, reports)
    }

    fn from(url: &str, folder: &Path) -> anyhow::Result<PathBuf> {
        let path = folder.join("b.csv");
        fetch(&pinned(url, &hex(BODY.as_bytes())), &path, Lang::En).map(|()| path)
    }

    #[test]
    fn a_file_is_fetched_once_and_kept_under_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let (url, _reports) = serve(BODY.into());
        let path = from(&url, &folder.path().join("new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), BODY);
        // The server is gone; what is there already needs none.
        assert_eq!(from(&url, &folder.path().join("new")).unwrap(), path);
    }

    #[test]
    fn an_interrupted_fetch_goes_on_where_it_stopped() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("b.csv.part"), &BODY[..18]).unwrap();
        let (url, reports) = serve(BODY.into());
        let path = from(&url, folder.path()).unwrap();
        assert_eq!(reports.recv().unwrap(), 18);
        assert_eq!(fs::read_to_string(path).unwrap(), BODY);
        assert!(!folder.path().join("b.csv.part").exists());
    }

    #[test]
    fn another_file_than_the_one_pinned_is_refused_and_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (url, _reports) = serve("something else".into());
        let error = from(&url, folder.path()).unwrap_err().to_string();
        assert!(error.contains("holds another file than the one described"), "{error}");
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    }

    #[test]
    fn without_a_network_the_message_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        // A port that was free a moment ago: nobody answers.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = format!("http://127.0.0.1:{port}/b.csv");
        let error = from(&url, folder.path()).unwrap_err().to_string();
        for part in ["check the connection", "goes on where it stopped", "save it as", "b.csv"] {
            assert!(error.contains(part), "no `{part}` in {error}");
        }
    }

    /// An archive as the UCI repository makes it: one entry that is stored, not compressed. Python's `zipfile` wrote it.
    #[test]
    fn a_file_is_taken_out_of_the_archive_that_is_served() {
        let workbook = "a workbook";
        let archive = [
            b"PK\x03\x04\x14\0\0\0\0\0\0\0!\0\x04\xa8\xa8]\x0a\0\0\0\x0a\0\0\0\x06\0\0\0b.xlsx"
                .as_slice(),
            workbook.as_bytes(),
            b"PK\x01\x02 and so on",
        ]
        .concat();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("b.xlsx");
        let (url, _reports) = serve(archive.clone());
        let sha256 = hex(workbook.as_bytes()).leak();
        let inside = Some(Inside { from: 36, bytes: workbook.len(), sha256 });
        let pinned = Pinned { inside, ..pinned(&url, &hex(&archive)) };
        fetch(&pinned, &path, Lang::En).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), workbook);
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
        // What was taken out is known again without a server.
        fetch(&pinned, &path, Lang::En).unwrap();
    }

    /// The whole file, where a copy is at hand: its digest is the pinned one.
    #[test]
    fn the_hotel_bookings_that_are_served_are_the_ones_pinned() {
        let copy = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/datasets/reference/hotel_bookings.csv.gz");
        let Ok(output) = Command::new("gzip").arg("-dc").arg(&copy).output() else { return };
        if !output.status.success() {
            eprintln!("skipped: no copy at {}", copy.display());
            return;
        }
        let (url, _reports) = serve(output.stdout);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hotel_bookings.csv");
        let super::super::remote::Way::Download(real) = &super::super::remote::REMOTES[0].way
        else {
            panic!("hotel_bookings is downloaded")
        };
        fetch(&pinned(&url, real.sha256), &path, Lang::En).unwrap();
        assert_eq!(fs::metadata(path).unwrap().len(), real.bytes);
    }
}
