//! A student's first hour, in a real browser: the lesson opens, runs, draws, and answers a wrong and a right answer.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tourism_course::lessons;
use tourism_marketing::Lang;

use crate::support::{keep, lab, python, root, said, tourism};

const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const WRONG: &str = "fn answer_1(spend: &[f64]) -> f64 {\n    100.0 * (spend[0] + spend[1]) / spend.iter().sum::<f64>()\n}";
const RIGHT: &str =
    "fn answer_1(spend: &[f64]) -> f64 {\n    (spend[0] + spend[1]) / spend.iter().sum::<f64>()\n}";

#[test]
fn a_student_reads_runs_errs_and_succeeds_in_a_real_browser() {
    let Some(chromium) = chromium() else {
        assert!(std::env::var_os("CI").is_none(), "CI needs Chromium: apt-get install chromium");
        eprintln!(
            "skipped: no Chromium on this machine (Debian: apt-get install chromium fonts-nanum)"
        );
        return;
    };
    lab();
    let lesson = Opened::new(Lang::Ko);
    let folder = keep("browser");
    let report = folder.join("report.json");
    let message = misconception(1, "percent");
    let output = Command::new(python())
        .arg("-B")
        .arg(root().join("crates/cli/python/use_lesson.py"))
        .arg(&lesson.address)
        .arg("--chromium")
        .arg(&chromium)
        .arg("--shots")
        .arg(&folder)
        .arg("--report")
        .arg(&report)
        .args(["--exercise", "1", "--wrong", WRONG, "--right", RIGHT, "--message", message])
        .output()
        .unwrap();
    assert!(output.status.success(), "screenshots in {}:\n{}", folder.display(), said(&output));
    let seen: serde_json::Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
    println!("{seen:#}");

    assert_eq!(seen["kernel"].as_str().unwrap().trim(), "Rust");
    assert!(seen["run_menu"].to_string().contains("실행"), "the menus are not in Korean");
    assert!(seen["figures"].as_u64().unwrap() >= 3, "Pareto chart, Lorenz curve, two years");
    assert!(seen["first_figure"]["width"].as_f64().unwrap() > 300.0);
    assert!(!seen["first_figure"]["title"].as_str().unwrap().is_empty());
    assert_eq!(seen["errors"], 0);
    assert_eq!(seen["hangul"]["distinct"], seen["hangul"]["of"], "Hangul is drawn as boxes");
    assert!(seen["said"]["wrong"].as_str().unwrap().contains(message));
    let right = seen["said"]["right"].as_str().unwrap();
    assert!(right.contains(tourism_course::outcome::Outcome::Right.label(Lang::Ko)), "{right}");
    assert_eq!(seen["page_errors"], serde_json::json!([]));
}

/// The Korean words by which exercise `number` answers the misconception `id`.
fn misconception(number: u8, id: &str) -> &'static str {
    let exercise = lessons::find(3).unwrap().exercise(number).unwrap();
    exercise.misconceptions.iter().find(|found| found.id == id).unwrap().message.get(Lang::Ko)
}

fn chromium() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| BROWSERS.map(|name| folder.join(name)))
        .find(|file| file.is_file())
}

/// JupyterLab as `tourism lab` starts it, on a copy of the notebooks; ends with the value.
struct Opened {
    server: Child,
    address: String,
    copy: PathBuf,
}

impl Opened {
    fn new(lang: Lang) -> Self {
        // Two folders below the root, as the real ones are: the notebook names the course crate by a relative path.
        let copy = root().join(".lab-browser-test");
        let folder = copy.join(lang.code());
        std::fs::create_dir_all(&folder).unwrap();
        let name = "03-pareto.ipynb";
        let original = root().join("notebooks").join(lang.code()).join(name);
        std::fs::copy(original, folder.join(name)).unwrap();
        // The lesson ends with a log of one's own, which lies beside the languages.
        let own = "datasets/my_hotel.csv";
        std::fs::create_dir_all(copy.join("datasets")).unwrap();
        std::fs::copy(root().join("notebooks").join(own), copy.join(own)).unwrap();

        let mut server = tourism()
            .args(["lab", "--no-browser", "--lang", lang.code(), "--lesson", "3"])
            .args(["--port", &free_port().to_string(), "--notebooks"])
            .arg(&copy)
            .env("TOURISM_PROGRESS", copy.join("my-progress.json"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.trim().starts_with("http").then(|| line.trim().to_owned()))
            .expect("`tourism lab` prints the address");
        Self { server, address, copy }
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.server.id().to_string()).status();
        let _ = self.server.wait();
        remove(&self.copy);
    }
}

fn remove(folder: &Path) {
    // The kernel may still be writing its last file.
    let _ = std::fs::remove_dir_all(folder);
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
