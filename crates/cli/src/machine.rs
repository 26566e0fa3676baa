//! What a machine must have before anything can be set up, and how to get it.

use std::path::{Path, PathBuf};
use std::process::Command;

use tourism_marketing::Lang;

/// What the set-up takes, measured, and rounded up.
const DISK_NEEDED: u64 = 4_000_000_000;
const PYTHONS: [&str; 7] =
    ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python"];
const PROBE: &str = "\
import sys
missing = []
for name in ('venv', 'ensurepip'):
    try:
        __import__(name)
    except ImportError:
        missing.append(name)
print('%d.%d.%d' % sys.version_info[:3])
print(sys.executable)
print(' '.join(missing))
";

/// A finding: what there is, or one sentence that says what is missing and how to get it.
pub type Finding<T> = Result<T, String>;

/// A Python that can make environments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Python {
    /// The interpreter.
    pub path: PathBuf,
    /// Its version: `3.11.7`.
    pub version: String,
}

/// The first Python that fits: the one named by `TOURISM_PYTHON`, else the first on the path.
pub fn python(lang: Lang) -> Finding<Python> {
    if let Some(named) = std::env::var_os("TOURISM_PYTHON").filter(|value| !value.is_empty()) {
        let shown = named.to_string_lossy();
        return match probe(Path::new(&named)) {
            Some(probed) => probed.judge(lang),
            None => Err(lang.pick(
                format!("TOURISM_PYTHON이 가리키는 {shown}을(를) 실행할 수 없습니다. 파이썬 3.10 이상의 실행 파일 경로로 바꾸거나 변수를 지우세요."),
                format!("TOURISM_PYTHON names {shown}, which does not run: set it to the path of a Python 3.10 or later, or unset it."),
            )),
        };
    }
    let mut reason = None;
    for name in PYTHONS {
        let Some(probed) = probe(Path::new(name)) else {
            continue;
        };
        match probed.judge(lang) {
            Ok(python) => return Ok(python),
            Err(why) => reason = reason.or(Some(why)),
        }
    }
    Err(reason.unwrap_or_else(|| {
        let cure = install(lang, "python3 python3-venv", "python3", "python");
        lang.pick(
            format!("파이썬이 없습니다. 파이썬 3.10 이상을 설치하세요: {cure}"),
            format!("Python was not found: install Python 3.10 or later, {cure}"),
        )
    }))
}

struct Probed {
    name: PathBuf,
    path: PathBuf,
    version: String,
    missing: String,
}

fn probe(name: &Path) -> Option<Probed> {
    let output = Command::new(name).args(["-c", PROBE]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut lines = text.lines();
    Some(Probed {
        name: name.to_path_buf(),
        version: lines.next()?.to_owned(),
        path: PathBuf::from(lines.next()?),
        missing: lines.next().unwrap_or_default().to_owned(),
    })
}

impl Probed {
    fn judge(self, lang: Lang) -> Finding<Python> {
        let Self { name, path, version, missing } = self;
        if !at_least(&version, (3, 10)) {
            let shown = path.display();
            return Err(lang.pick(
                format!("{shown}은(는) 파이썬 {version}입니다. 3.10 이상을 설치하거나 TOURISM_PYTHON=/경로/python3.12 로 알려 주세요."),
                format!("{shown} is Python {version}: install Python 3.10 or later, or name one with TOURISM_PYTHON=/path/to/python3.12."),
            ));
        }
        if !missing.is_empty() {
            let debian = if name == Path::new("python3") || name == Path::new("python") {
                "python3-venv".to_owned()
            } else {
                let short = version.rsplit_once('.').map_or(version.as_str(), |(short, _)| short);
                format!("python{short}-venv")
            };
            let cure = install(lang, &debian, "python3", "python");
            return Err(lang.pick(
                format!("파이썬 {version}에 venv 모듈이 없습니다: {cure}"),
                format!("Python {version} has no venv module: {cure}"),
            ));
        }
        Ok(Python { path, version })
    }
}

/// The Rust compiler, as `rustc -vV` describes it.
pub fn rustc(lang: Lang) -> Finding<String> {
    let missing = || {
        lang.pick(
            "러스트 컴파일러가 없습니다. rustup으로 설치한 뒤 새 터미널에서 다시 실행하세요.".to_owned(),
            "The Rust compiler was not found: install it with rustup, then try again in a new terminal.".to_owned(),
        )
    };
    let text = output("rustc", &["-vV"]).ok_or_else(missing)?;
    let needed = env!("CARGO_PKG_RUST_VERSION");
    let release = release(&text);
    if at_least(release, version(needed)) {
        Ok(text)
    } else {
        Err(lang.pick(
            format!(
                "rustc {release}은(는) 오래되었습니다. {needed} 이상이 필요합니다: `rustup update`"
            ),
            format!(
                "rustc {release} is too old, {needed} or later is needed: run `rustup update`."
            ),
        ))
    }
}

/// The release in what `rustc -vV` says: `1.95.0`.
pub fn release(rustc: &str) -> &str {
    rustc.lines().find_map(|line| line.strip_prefix("release: ")).unwrap_or("?")
}

/// The C compiler by which Rust links.
pub fn linker(lang: Lang) -> Finding<String> {
    let text = output("cc", &["--version"]).ok_or_else(|| {
        let cure = install(lang, "build-essential", "gcc", "");
        lang.pick(
            format!("C 컴파일러(cc)가 없습니다. 러스트가 링크할 때 씁니다: {cure}"),
            format!("There is no C compiler (cc), by which Rust links: {cure}"),
        )
    })?;
    Ok(text.lines().next().unwrap_or("cc").to_owned())
}

/// The free space where `.lab/` goes, in bytes.
pub fn disk(lang: Lang, folder: &Path) -> Finding<u64> {
    let Ok(stat) = rustix::fs::statvfs(folder) else {
        // A file system that does not tell is no reason to refuse.
        return Ok(u64::MAX);
    };
    let free = stat.f_bavail.saturating_mul(stat.f_frsize);
    if free >= DISK_NEEDED {
        return Ok(free);
    }
    let (shown, need) = (crate::words::size(free), crate::words::size(DISK_NEEDED));
    Err(lang.pick(
        format!(
            "{}에 빈 공간이 {shown}뿐입니다. {need}가 되도록 비운 뒤 다시 실행하세요.",
            folder.display()
        ),
        format!(
            "Only {shown} are free in {}: make room for {need} and try again.",
            folder.display()
        ),
    ))
}

/// The sources of Rust's standard library, from which the kernel learns the types of variables.
pub fn standard_library_sources() -> Option<PathBuf> {
    let sysroot = output("rustc", &["--print", "sysroot"])?;
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
    sources.is_dir().then_some(sources)
}

/// How to install something here: by the package manager of this system.
fn install(lang: Lang, debian: &str, fedora: &str, homebrew: &str) -> String {
    let (system, command) = if cfg!(target_os = "macos") {
        if homebrew.is_empty() {
            ("macOS", "xcode-select --install".to_owned())
        } else {
            ("macOS", format!("brew install {homebrew}"))
        }
    } else {
        let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
        if release.contains("fedora") || release.contains("rhel") {
            ("Fedora", format!("sudo dnf install {fedora}"))
        } else if release.contains("arch") {
            ("Arch", format!("sudo pacman -S {}", fedora.replace("python3", "python")))
        } else {
            ("Debian/Ubuntu", format!("sudo apt install {debian}"))
        }
    };
    lang.pick(format!("{system}에서는 `{command}`"), format!("on {system} run `{command}`."))
}

fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

fn at_least(found: &str, needed: (u32, u32)) -> bool {
    version(found) >= needed
}

fn version(text: &str) -> (u32, u32) {
    let mut numbers = text.split('.').map(|part| part.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn probed(version: &str, missing: &str) -> Probed {
        Probed {
            name: "python3".into(),
            path: "/usr/bin/python3".into(),
            version: version.to_owned(),
            missing: missing.to_owned(),
        }
    }

    #[test]
    fn python_3_9_is_refused_and_3_10_is_taken() {
        let refusal = probed("3.9.18", "").judge(Lang::En).unwrap_err();
        assert!(refusal.contains("is Python 3.9.18: install Python 3.10 or later"), "{refusal}");
        assert!(probed("3.10.0", "").judge(Lang::En).is_ok());
    }

    #[test]
    fn a_python_without_venv_is_told_with_its_cure() {
        let refusal = probed("3.11.2", "ensurepip").judge(Lang::En).unwrap_err();
        assert!(refusal.starts_with("Python 3.11.2 has no venv module: on "), "{refusal}");
        let refusal = probed("3.11.2", "ensurepip").judge(Lang::Ko).unwrap_err();
        assert!(refusal.starts_with("파이썬 3.11.2에 venv 모듈이 없습니다"), "{refusal}");
    }

    #[test]
    fn versions_compare_by_number_not_by_letter() {
        assert!(at_least("3.10.1", (3, 9)));
        assert!(!at_least("1.95.0", (1, 100)));
    }
}
