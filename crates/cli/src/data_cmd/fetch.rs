//! Large open data from where it is published: pinned by SHA-256, resumed after an interruption.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};

/// A file on the network.
pub(super) struct Remote {
    /// The name under which it is asked for and kept.
    pub(super) name: &'static str,
    url: &'static str,
    sha256: &'static str,
    source: &'static str,
}

/// What can be fetched.
pub(super) const REMOTES: [Remote; 1] = [Remote {
    name: "hotel_bookings.csv",
    url: "https://raw.githubusercontent.com/rfordatascience/tidytuesday/master/data/2020/2020-02-11/hotels.csv",
    sha256: "7c2ae42a7353905ea136e5c2287f17c92c5435826598bfbb8491c6f0c7b1fc06",
    source: "Antonio, Almeida & Nunes (2019), Data in Brief 22, 41–49, CC BY 4.0",
}];

/// Fetches `name` into `folder`, and says where it is.
pub(super) fn fetch(name: &str, folder: &Path) -> anyhow::Result<String> {
    let stem = |remote: &Remote| remote.name.split('.').next() == Some(name);
    let Some(remote) = REMOTES.iter().find(|remote| remote.name == name || stem(remote)) else {
        let names = REMOTES.map(|remote| remote.name);
        bail!("`{name}` is not fetched from anywhere; there is: {}", names.join(", "));
    };
    let path = from(remote, remote.url, folder)?;
    Ok(format!("{}\nSHA-256 as pinned. Source: {}\n", path.display(), remote.source))
}

/// The same from any address that serves the file.
fn from(remote: &Remote, url: &str, folder: &Path) -> anyhow::Result<PathBuf> {
    let path = folder.join(remote.name);
    if digest(&path)?.as_deref() == Some(remote.sha256) {
        return Ok(path);
    }
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let part = folder.join(format!("{}.part", remote.name));
    if digest(&part)?.as_deref() != Some(remote.sha256) {
        download(url, &part, &path)?;
    }
    let found = digest(&part)?.unwrap_or_default();
    if found != remote.sha256 {
        fs::remove_file(&part).with_context(|| format!("removing {}", part.display()))?;
        bail!(
            "{url} holds another file than the one described: SHA-256 is {found}, pinned is {}; \
             it was not kept. Try again; if it stays so, the publisher has changed the file",
            remote.sha256
        );
    }
    fs::rename(&part, &path).with_context(|| format!("writing {}", path.display()))?;
    Ok(path)
}

/// Lets `curl` write to `part`, going on where an earlier attempt ended.
fn download(url: &str, part: &Path, path: &Path) -> anyhow::Result<()> {
    let by_hand = format!("or load {url} by other means and save it as {}", path.display());
    let result = Command::new("curl")
        .args(["--fail", "--location", "--silent", "--show-error"])
        .args(["--connect-timeout", "20", "--continue-at", "-", "--output"])
        .arg(part)
        .arg(url)
        .output();
    let output = match result {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!("`curl` was not found; install it, {by_hand}")
        }
        other => other.context("starting curl")?,
    };
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{}; check the connection and run the command again, which goes on where it stopped, {by_hand}",
            said.trim()
        );
    }
    Ok(())
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
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    const BODY: &str = "hotel,is_canceled\nResort Hotel,0\nCity Hotel,1\n";

    fn remote(body: &str) -> Remote {
        Remote { name: "b.csv", url: "", sha256: hex(body.as_bytes()).leak(), source: "" }
    }

    /// Serves `BODY` once on this machine, from where the request's range begins; reports that place.
    fn serve() -> (String, Receiver<usize>) {
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
            let (rest, all) = (&BODY[from..], BODY.len());
            let status = if from == 0 { "200 OK" } else { "206 Partial Content" };
            let range = format!("Content-Range: bytes {from}-{}/{all}", all - 1);
            write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\n{range}\r\nConnection: close\r\n\r\n{rest}",
                rest.len()
            )
            .unwrap();
            report.send(from).unwrap();
        });
        (url, reports)
    }

    #[test]
    fn a_file_is_fetched_once_and_kept_under_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let (url, _reports) = serve();
        let path = from(&remote(BODY), &url, &folder.path().join("new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), BODY);
        // The server is gone; what is there already needs none.
        assert_eq!(from(&remote(BODY), &url, &folder.path().join("new")).unwrap(), path);
    }

    #[test]
    fn an_interrupted_fetch_goes_on_where_it_stopped() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("b.csv.part"), &BODY[..18]).unwrap();
        let (url, reports) = serve();
        let path = from(&remote(BODY), &url, folder.path()).unwrap();
        assert_eq!(reports.recv().unwrap(), 18);
        assert_eq!(fs::read_to_string(path).unwrap(), BODY);
        assert!(!folder.path().join("b.csv.part").exists());
    }

    #[test]
    fn another_file_than_the_one_pinned_is_refused_and_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (url, _reports) = serve();
        let error = from(&remote("something else"), &url, folder.path()).unwrap_err().to_string();
        assert!(error.contains("holds another file than the one described"), "{error}");
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    }

    #[test]
    fn without_a_network_the_message_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        // A port that was free a moment ago: nobody answers.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = format!("http://127.0.0.1:{port}/b.csv");
        let error = from(&remote(BODY), &url, folder.path()).unwrap_err().to_string();
        for part in ["check the connection", "goes on where it stopped", "save it as", "b.csv"] {
            assert!(error.contains(part), "no `{part}` in {error}");
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_known_one() {
        let error = fetch("hotels", Path::new("x")).unwrap_err().to_string();
        assert_eq!(error, "`hotels` is not fetched from anywhere; there is: hotel_bookings.csv");
    }
}
