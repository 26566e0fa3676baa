//! A real server, started for a test and ended with it.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use postgres::{Client, NoTls};

pub struct Server {
    child: Child,
    folder: tempfile::TempDir,
}

impl Server {
    /// `None` where the machine has no server.
    pub fn start() -> Option<Self> {
        let bin = programs()?;
        let folder = tempfile::Builder::new().prefix("pg").tempdir_in("/tmp").unwrap();
        // The server refuses to run as root: whoever it runs as must own its folder.
        let wide = std::fs::Permissions::from_mode(0o777);
        std::fs::set_permissions(folder.path(), wide).unwrap();
        let data = folder.path().join("data");
        let made = other(&bin.join("initdb"))
            .args(["--username", "teacher", "--auth", "trust", "--encoding", "UTF8", "--no-locale"])
            .args(["--no-sync", "--pgdata"])
            .arg(&data)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let child = other(&bin.join("postgres"))
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-k"])
            .arg(folder.path())
            .arg("-D")
            .arg(&data)
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let server = Self { child, folder };
        let begun = Instant::now();
        while Client::connect(&server.address("postgres"), NoTls).is_err() {
            let log = std::fs::read_to_string(server.folder.path().join("log")).unwrap_or_default();
            assert!(begun.elapsed() < Duration::from_mins(1), "the server does not answer:\n{log}");
            std::thread::sleep(Duration::from_millis(100));
        }
        Some(server)
    }

    /// The address of a new database.
    pub fn database(&self, name: &str) -> String {
        let mut client = Client::connect(&self.address("postgres"), NoTls).unwrap();
        client.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        self.address(name)
    }

    fn address(&self, database: &str) -> String {
        format!("postgres:///{database}?host={}&user=teacher", self.folder.path().display())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGINT ends it at once and in order.
        let _ = Command::new("kill").arg("-INT").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

/// As another user where this is root; ends with the test, however that ends.
fn other(program: &Path) -> Command {
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|it| {
        use std::os::unix::fs::MetadataExt as _;
        it.uid() == 0
    });
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "INT"]);
    if is_root {
        command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]);
    }
    command.arg(program);
    command
}

fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").is_file() && bin.join("postgres").is_file())
        .collect();
    found.sort();
    found.pop()
}
