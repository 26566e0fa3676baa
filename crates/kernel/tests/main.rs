//! The kernel as a front end meets it: the real program, over its real sockets.

mod client;
mod mistakes;
mod soak;

use client::{Kernel, Ran};

/// One kernel for all cells: starting one costs seconds of analysis.
#[test]
fn a_cell_that_fails_says_so_and_the_notebook_goes_on() {
    let mut kernel = Kernel::start("en");

    let ran = kernel.run("let 이름 = \"객실\"; let n = 41;");
    assert_eq!((ran.status.as_str(), ran.shown.as_str()), ("ok", ""), "{ran:?}");

    // Values are shown, a unit value is not.
    assert_eq!(kernel.run("n + 1"), Ran::value("42"));
    assert_eq!(kernel.run("println!(\"{이름}\")"), Ran::printed("객실\n"));
    // Output without a newline is neither lost nor run together with the engine's markers.
    assert_eq!(kernel.run("print!(\"10 %\")"), Ran::printed("10 %"));

    panics(&mut kernel);
    question_mark(&mut kernel);
    compile_error_in_a_korean_cell(&mut kernel);
    old_code_does_not_answer_for_new(&mut kernel);

    // The variables have survived all of that; the end of the process they do not survive.
    assert_eq!(kernel.run("n"), Ran::value("41"));
    let ran = kernel.run("std::process::exit(3)");
    ran.is_error("ProcessExit", "The cell ended its process (exit code 3).");
    assert!(ran.traceback.contains("These variables are gone: n, 이름"), "{}", ran.traceback);
    let ran = kernel.run("std::process::abort()");
    ran.is_error("Crash", "The cell's process crashed (signal 6).");
    assert_eq!(kernel.run("1 + 1"), Ran::value("2"));

    ends_of_the_process(&mut kernel);
    what_is_shown_keeps_its_place(&mut kernel);
    interrupt(&mut kernel);
    interrupt_while_compiling(&mut kernel);
    a_console(&mut kernel);
    questions(&mut kernel);
    what_follows_an_error_is_not_run(&mut kernel);
    completion_and_documentation(&mut kernel);
    a_crate_of_the_learners_own(&mut kernel);
    what_shows_itself_in_the_first_cell_that_may_fail(&mut kernel);
    drop(kernel.shut_down());
}

fn panics(kernel: &mut Kernel) {
    let ran = kernel.run("println!(\"before\");\nlet rooms = vec![1];\nassert!(rooms.len() > 2, \"객실이 모자랍니다\");");
    ran.is_error("Panic", "객실이 모자랍니다");
    assert_eq!(ran.stdout, "before\n");
    assert!(ran.traceback.contains("cell:3:1"), "{}", ran.traceback);
    assert!(ran.traceback.contains("it stopped here"), "{}", ran.traceback);
    assert!(!ran.traceback.contains("evcxr") && ran.stderr.is_empty(), "{ran:?}");

    // A panic that the cell catches is not an error of the cell.
    let ran = kernel.run("std::panic::catch_unwind(|| panic!(\"caught\")).is_err()");
    assert_eq!((ran.status.as_str(), ran.shown.as_str()), ("ok", "true"));
    assert!(ran.stderr.contains("caught"), "{ran:?}");

    // A stub that has not been filled in.
    let ran = kernel.run(
        "#[allow(unused_variables)]\nfn answer(spend: &[f64]) -> f64 { todo!() }\nanswer(&[1.0])",
    );
    ran.is_error("Panic", "not yet implemented");
}

fn question_mark(kernel: &mut Kernel) {
    let ran = kernel.run("eprintln!(\"a note\");\nlet count: i32 = \"12x\".parse()?;");
    ran.is_error("Error", "invalid digit found in string");
    assert_eq!(ran.stderr, "a note\n");
}

fn compile_error_in_a_korean_cell(kernel: &mut Kernel) {
    let ran = kernel.run("// 매출\nlet 매출: i32 = \"한글\"; // 객실");
    ran.is_error("CompileError", "mismatched types [E0308]");
    assert!(ran.traceback.contains("cell:2:15"), "{}", ran.traceback);
    assert!(ran.traceback.contains("expected `i32`, found `&str`"), "{}", ran.traceback);
    let lines: Vec<&str> = ran.traceback.lines().collect();
    let source =
        lines.iter().position(|line| line.contains("let 매출")).expect("the cell's line is drawn");
    let column = |line: &str, what: &str| line.split(what).next().map_or(0, width);
    // The mark begins under the opening quote, Hangul counted as two columns.
    let quote = column(lines[source], "\"한글\"");
    let marks = lines[source + 1];
    assert!(
        marks
            .chars()
            .scan(0, |at, c| {
                *at += width(&c.to_string());
                Some((*at - 1, c))
            })
            .any(|(at, c)| at == quote && "─┬".contains(c)),
        "{}",
        ran.traceback
    );
}

fn old_code_does_not_answer_for_new(kernel: &mut Kernel) {
    assert_eq!(kernel.run("fn share() -> f64 { 0.3 }\nshare()"), Ran::value("0.3"));
    kernel
        .run("fn share() -> f64 { \"0.3\" }")
        .is_error("CompileError", "mismatched types [E0308]");
    kernel.run("share()").is_error("DoesNotCompile", "The last edit of `share` did not compile.");
    assert_eq!(kernel.run("fn share() -> f64 { 0.4 }\nshare()"), Ran::value("0.4"));

    let ran = kernel.run("let half = 1.0 / 2.0");
    assert!(!ran.traceback.contains("evcxr_variable_store"), "{}", ran.traceback);
}

fn width(text: &str) -> usize {
    text.chars().map(|c| if ('가'..='힣').contains(&c) { 2 } else { 1 }).sum()
}

fn interrupt(kernel: &mut Kernel) {
    kernel.run("let kept = 7;");
    let ran = kernel.run_and_interrupt("println!(\"going\");\nloop {}");
    ran.is_error("Interrupted", "The cell was interrupted.");
    assert_eq!(ran.stdout, "going\n");
    assert!(ran.traceback.contains("kept"), "{}", ran.traceback);
    assert_eq!(kernel.run("2 + 2"), Ran::value("4"));
}

fn ends_of_the_process(kernel: &mut Kernel) {
    let ran =
        kernel.run("fn deep(n: u64) -> u64 { if n == 0 { 0 } else { 1 + deep(n + 1) } }\ndeep(1)");
    ran.is_error("StackOverflow", "A function called itself too deeply and the stack overflowed.");
    assert_eq!(ran.stderr, "", "the engine's frames are nobody's business");
    let ran = kernel.run("println!(\"before\");\nlet all = vec![1_u8; 1 << 46];\nall.len()");
    ran.is_error("OutOfMemory", "There was not enough memory.");
    assert_eq!(ran.stdout, "before\n");
    // Standard error before the end is neither lost nor moved to another cell.
    for _ in 0..20 {
        let ran = kernel.run("println!(\"out\"); eprintln!(\"err\");");
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("out\n", "err\n"));
    }
}

fn what_is_shown_keeps_its_place(kernel: &mut Kernel) {
    kernel.run(
        "fn show(n: u8) { println!(\"EVCXR_BEGIN_CONTENT text/html\\n<b>{n}</b>\\nEVCXR_END_CONTENT\"); }",
    );
    let ran = kernel.run("for n in 1..=3 { show(n); println!(\"after {n}\"); }\n7");
    assert_eq!(ran.displayed, ["<b>1</b>", "<b>2</b>", "<b>3</b>"]);
    assert_eq!((ran.stdout.as_str(), ran.shown.as_str()), ("after 1\nafter 2\nafter 3\n", "7"));
    // What a statement shows is no value of the cell.
    let ran = kernel.run("show(4);");
    assert_eq!((ran.displayed, ran.shown), (vec!["<b>4</b>".to_owned()], String::new()));
}

fn interrupt_while_compiling(kernel: &mut Kernel) {
    kernel.run("let kept = 8;");
    let library = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let cell = format!(":dep tourism-marketing = {{ path = \"{library}\" }}\nkept + 1");
    // The cell says what it compiles, and an interrupt ends that without taking the variables.
    let ran = kernel.run_and_interrupt(&cell);
    assert!(ran.displayed[0].starts_with("Preparing dependencies: "), "{ran:?}");
    assert_eq!((ran.status.as_str(), ran.name.as_str()), ("error", "Interrupted"), "{ran:?}");
    assert_eq!(kernel.run("kept"), Ran::value("8"));
}

fn a_console(kernel: &mut Kernel) {
    assert_eq!(kernel.is_complete("let a = 1;"), "complete");
    assert_eq!(kernel.is_complete("fn f() {"), "incomplete    ");
    assert_eq!(kernel.is_complete("let = 1;;)"), "invalid");
    kernel.run("1 + 3");
    kernel.run("2 + 3");
    assert_eq!(kernel.history(2), ["1 + 3", "2 + 3"]);
}

fn questions(kernel: &mut Kernel) {
    // A cell that reads standard input asks the person; where nobody can answer it reads an empty line.
    let cell = "let mut line = String::new();\nstd::io::stdin().read_line(&mut line)?;\nprintln!(\"<{}>\", line.trim());";
    let ran = kernel.run_and_answer(cell, "이 박");
    assert_eq!((ran.status.as_str(), ran.stdout.as_str()), ("ok", "<이 박>\n"), "{ran:?}");
    let ran = kernel.run(cell);
    assert_eq!((ran.status.as_str(), ran.stdout.as_str()), ("ok", "<>\n"), "{ran:?}");
    assert!(ran.stderr.starts_with("This front end cannot ask for input"), "{ran:?}");

    assert!(kernel.comm_is_closed());
    let (version, ran) = kernel.second_front_end("println!(\"from the second\")");
    let rustc = std::process::Command::new("rustc").arg("--version").output().expect("rustc runs");
    assert!(String::from_utf8_lossy(&rustc.stdout).contains(&format!(" {version} ")), "{version}");
    assert_eq!(ran.stdout, "from the second\n");
}

fn what_follows_an_error_is_not_run(kernel: &mut Kernel) {
    let [failed, waiting] = kernel.run_both("panic!(\"stop\")", "println!(\"must not run\")");
    failed.is_error("Panic", "stop");
    assert_eq!((waiting.status.as_str(), waiting.stdout.as_str()), ("aborted", ""));
    assert_eq!(kernel.run("3 + 3"), Ran::value("6"));
}

fn completion_and_documentation(kernel: &mut Kernel) {
    kernel.run("fn spend_per_guest(total: f64, guests: f64) -> f64 { total / guests }");
    let matches = kernel.complete("let 값 = spend_per_gu", 20);
    // The name alone, without arguments.
    assert_eq!(matches.first().map(String::as_str), Some("spend_per_guest"), "{matches:?}");
    let doc = kernel.inspect("spend_per_guest", 4);
    assert!(doc.contains("fn spend_per_guest(total: f64, guests: f64) -> f64"), "{doc}");
}

fn a_crate_of_the_learners_own(kernel: &mut Kernel) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |file: &str, text: &str| {
        let file = folder.path().join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, text).expect("a file");
    };
    write("Cargo.toml", "[package]\nname = \"rooms\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    write("src/lib.rs", "pub fn beds() -> u8 { 1 }");
    let dep = format!(":dep rooms = {{ path = \"{}\" }}", folder.path().display());
    // How far the build is may be shown too, where it takes long.
    let mut value = |cell: &str| {
        let ran = kernel.run(cell);
        assert_eq!(ran.status, "ok", "{ran:?}");
        ran.shown
    };
    assert_eq!(value(&format!("{dep}\nrooms::beds()")), "1");
    // What has been edited since is compiled anew.
    write("src/lib.rs", "pub fn beds() -> u8 { 2 }");
    assert_eq!(value("rooms::beds()"), "2");
    // Another optimisation leaves the crate where it is.
    assert_eq!(value(":opt 2\nrooms::beds()"), "2");
}

/// The engine learns of the `?` once, and forgets it with `:clear`.
fn what_shows_itself_in_the_first_cell_that_may_fail(kernel: &mut Kernel) {
    kernel.run(":clear");
    kernel.run(
        "#[derive(Debug)] pub struct Figure;
         impl Figure {
             pub fn evcxr_display(&self) {
                 println!(\"EVCXR_BEGIN_CONTENT text/plain\\nan image\\nEVCXR_END_CONTENT\");
             }
         }",
    );
    let ran = kernel.run("let n: i32 = \"3\".parse()?;\nOk::<Figure, String>(Figure)?");
    assert_eq!(ran, Ran::value("an image"));
}

#[test]
fn a_kernel_without_its_connection_file_says_what_is_wrong() {
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_tourism-kernel"))
        .args(["--connection-file", "no-such-file.json"])
        .output()
        .expect("the kernel runs");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(1));
    assert!(said.starts_with("error: reading the connection file no-such-file.json"), "{said}");
}
