//! `tourism doctor`: one line for each thing, with its cure where it is missing.

use std::process::ExitCode;

use tourism_marketing::Lang;

use crate::console;
use crate::lab;
use crate::machine;
use crate::repo::Repo;
use crate::words;

/// Prints the lines; fails if something is missing.
pub fn run(repo: &Repo, lang: Lang) -> ExitCode {
    let mut missing = 0;
    let mut line = |title: &str, finding: Result<String, String>| match finding {
        Ok(said) => console::say(format_args!("✓ {title}: {said}")),
        Err(cure) => {
            missing += 1;
            console::say(format_args!("✗ {title}: {cure}"));
        }
    };

    let rustc = machine::rustc(lang);
    let python = machine::python(lang);
    line(
        lang.pick("러스트", "Rust"),
        rustc.clone().map(|text| format!("rustc {}", machine::release(&text))),
    );
    line(lang.pick("링커", "Linker"), machine::linker(lang));
    line(
        lang.pick("파이썬", "Python"),
        python.clone().map(|found| format!("{} ({})", found.version, found.path.display())),
    );
    line(lang.pick("빈 공간", "Disk"), machine::disk(lang, repo.root()).map(words::size));

    let setup = lang.pick("`cargo lab`을 실행하세요", "run `cargo lab`");
    let ready = lang.pick("준비됨", "ready");
    if let (Ok(python), Ok(rustc)) = (&python, &rustc) {
        match lab::state(repo, python, rustc, lang) {
            Ok(steps) => {
                for (title, done) in steps {
                    line(title, if done { Ok(ready.to_owned()) } else { Err(setup.to_owned()) });
                }
            }
            Err(error) => line(lang.pick("실습실", "Lab"), Err(format!("{error:#}"))),
        }
    }

    if machine::standard_library_sources().is_none() {
        console::say(format_args!("– {}",
            lang.pick(
                "`rustup component add rust-src`를 실행해 두십시오. 커널은 표준 라이브러리의 소스를 읽어 변수의 자료형을 알아냅니다(rustup으로 설치했다면 처음 쓸 때 스스로 받습니다).",
                "run `rustup component add rust-src`: from these sources the kernel learns the types of variables (where Rust came by rustup, it fetches them itself at first use).",
            )));
    }
    if missing == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
