//! Reads banks and says every fault: `cargo run -p tourism-study --example lint -- FOLDER…`.

use std::path::Path;

fn main() -> std::process::ExitCode {
    let mut good = true;
    for folder in std::env::args().skip(1) {
        match tourism_study::Bank::folder(Path::new(&folder)) {
            Ok(bank) => println!("{folder}: {} items", bank.items().len()),
            Err(error) => {
                good = false;
                println!("{folder}: {error}");
            }
        }
    }
    std::process::ExitCode::from(u8::from(!good))
}
