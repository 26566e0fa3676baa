//! A long day in one kernel: 500 cells with errors, panics, `?`, crashes and interrupts among them.

use crate::client::Kernel;

#[test]
fn after_500_cells_the_kernel_lives_and_leaves_nothing_behind() {
    let mut kernel = Kernel::start("ko");
    kernel.run("fn total(values: &[f64]) -> f64 { values.iter().sum() }");
    let mut early = 0;
    for n in 1..500_u32 {
        match n % 50 {
            // The memory is compared once the analysis has seen everything that it will see.
            0 if n == 100 => early = kernel.memory(),
            0 => {}
            24 => {
                let ran = kernel.run_and_interrupt("println!(\"on\");\nloop {}");
                assert_eq!(ran.name, "Interrupted", "cell {n}: {ran:?}");
            }
            49 => assert_eq!(kernel.run("std::process::abort()").name, "Crash", "cell {n}"),
            _ => ordinary_cell(&mut kernel, n),
        }
    }
    assert_eq!(kernel.run("total(&[1.0, 2.0])").shown, "3.0");
    let late = kernel.memory();
    assert!(early > 0 && late < early + early / 10, "memory grew from {early} to {late} kB");
    let traces = kernel.traces();
    // The kernel, its relay, and the process of the cells.
    assert!(traces.folder.is_dir() && traces.alive().len() == 3, "{:?}", traces.processes);
    let _kept = kernel.shut_down();
    assert!(!traces.folder.exists(), "{} is left", traces.folder.display());
    assert!(traces.alive().is_empty(), "{:?} are still there", traces.alive());
}

#[test]
fn a_kernel_that_is_killed_takes_its_cells_along() {
    let traces = Kernel::start("en").kill_during("println!(\"on\");\nloop {}");
    assert_eq!(traces.processes.len(), 3);
    for _ in 0..50 {
        if traces.alive().is_empty() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("{:?} are still there", traces.alive());
}

fn ordinary_cell(kernel: &mut Kernel, n: u32) {
    let (code, name, shown) = match n % 7 {
        0 => (format!("let guests = {n};\nguests"), "", n.to_string()),
        1 => (format!("panic!(\"{n}\")"), "Panic", String::new()),
        2 => ("let nights: i32 = \"셋\";".to_owned(), "CompileError", String::new()),
        3 => ("let count: i32 = \"12x\".parse()?;".to_owned(), "Error", String::new()),
        4 => (format!("fn room_{n}() -> u32 {{ {n} }}\nroom_{n}()"), "", n.to_string()),
        5 => (
            "for i in 0..3 { println!(\"{i}\"); eprintln!(\"{i}\"); }".to_owned(),
            "",
            String::new(),
        ),
        _ => (format!("total(&[{n}.0, 0.5])"), "", format!("{n}.5")),
    };
    let ran = kernel.run(&code);
    assert_eq!(
        (ran.name.as_str(), ran.shown.as_str()),
        (name, shown.as_str()),
        "cell {n}: {ran:?}"
    );
    if n % 7 == 5 {
        assert_eq!(
            (ran.stdout.as_str(), ran.stderr.as_str()),
            ("0\n1\n2\n", "0\n1\n2\n"),
            "cell {n}"
        );
    }
}
