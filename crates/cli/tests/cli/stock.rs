//! The student notebooks on the stock evcxr kernel: nothing in them needs ours.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::support::{keep, lab, root, said, tourism};

/// The name of the stock kernel's kernelspec.
pub const NAME: &str = "rust-stock";

/// A folder for `JUPYTER_PATH` that knows the stock kernel; built on the first call.
pub fn kernels() -> &'static Path {
    static KERNELS: OnceLock<PathBuf> = OnceLock::new();
    KERNELS.get_or_init(|| {
        let folder = keep("stock-kernel");
        let spec = serde_json::json!({
            "argv": [build(), "--control_file", "{connection_file}"],
            "display_name": "Rust (stock)", "language": "rust", "interrupt_mode": "message",
        });
        let kernel = folder.join("kernels").join(NAME);
        std::fs::create_dir_all(&kernel).unwrap();
        std::fs::write(kernel.join("kernel.json"), spec.to_string()).unwrap();
        folder
    })
}

fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--bin", "stock-evcxr", "--message-format", "json"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find(|message| message["target"]["name"] == "stock-evcxr")
        .and_then(|message| message["executable"].as_str().map(PathBuf::from))
        .unwrap()
}

#[test]
fn the_korean_notebook_runs_unchanged_on_stock_evcxr() {
    runs("ko");
}

#[test]
fn the_english_notebook_runs_unchanged_on_stock_evcxr() {
    runs("en");
}

fn runs(lang: &str) {
    lab();
    let progress = tempfile::tempdir().unwrap();
    let output = tourism()
        .args(["lessons", "run", "--kernel", NAME, "--reports"])
        .arg(keep("stock").join(lang))
        .arg(format!("notebooks/{lang}/03-pareto.ipynb"))
        .env("JUPYTER_PATH", kernels())
        .env("TOURISM_PROGRESS", progress.path().join("progress.json"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
}
