//! `tourism data`: what data there is, whether it is intact, and how the simulated part of it is made.

mod catalogue;
mod fetch;
mod measure;
mod verify;

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::bail;
use tourism_marketing::Lang;
use tourism_marketing::table::{Align, Table};

use crate::args::LangArgs;
use crate::repo::Repo;
use crate::{files, simulate};

/// What can be done with the data.
#[derive(Debug, clap::Subcommand)]
pub enum DataCommand {
    /// Name the files of the course, real and simulated
    List(LangArgs),
    /// Say of one file what it holds, where it comes from and what may be done with it
    Show {
        /// Its name, such as `hotel_customers`
        name: String,
        /// Language of the description.
        #[command(flatten)]
        lang: LangArgs,
    },
    /// Compare every file with its description: SHA-256, rows, control totals; fail if one differs
    Verify,
    /// Fetch large open data from where it is published: hotel bookings, a shop's lines, arrivals in Korea
    #[command(after_help = "\
hotel_bookings    119,390 hotel bookings, 17 MB, CC BY 4.0
online_retail_ii  1,067,371 lines of an online shop, 46 MB, CC BY 4.0
kto               arrivals in Korea by nationality and month: loaded by hand, then checked

A fetch that was interrupted goes on where it stopped; a file with another SHA-256 is not kept.")]
    Fetch {
        /// Its name, such as `hotel_bookings`
        name: String,
        /// Language of the messages.
        #[command(flatten)]
        lang: LangArgs,
        /// Folder to write to [default: datasets/fetched/ of the course]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Make the simulated files again, the same bytes from the same seed
    Simulate {
        /// Folder to write to; a file there that differs is not replaced [default: the course's datasets/]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

/// Does what the command says.
///
/// # Errors
///
/// If a file cannot be found, read or written, or if it is not as described.
pub fn run(command: DataCommand) -> anyhow::Result<()> {
    match command {
        DataCommand::List(lang) => say(&list(lang.lang())?),
        DataCommand::Show { name, lang } => say(&show(&name, lang.lang())?),
        DataCommand::Verify => {
            let report = verify::verify(&folder()?)?;
            say(&report.lines.concat())?;
            report.outcome()
        }
        DataCommand::Fetch { name, lang, out } => {
            let folder = out.map_or_else(|| folder().map(|data| data.join("fetched")), Ok)?;
            say(&fetch::fetch(&name, &folder, lang.lang())?)
        }
        DataCommand::Simulate { out: None } => say(&simulate(&folder()?, Existing::Replace)?),
        DataCommand::Simulate { out: Some(folder) } => say(&simulate(&folder, Existing::Keep)?),
    }
}

/// The folder of the course's own data: never the one of `TOURISM_DATA`, which may hold somebody's only copy.
fn folder() -> anyhow::Result<PathBuf> {
    Ok(Repo::find()?.join("datasets"))
}

fn list(lang: Lang) -> anyhow::Result<String> {
    let mut table = Table::new(lang.pick("과정의 자료", "The data of the course"))
        .column(lang.pick("파일", "File"), Align::Left)
        .column(lang.pick("행", "Rows"), Align::Right)
        .column(lang.pick("종류", "Kind"), Align::Left)
        .column(lang.pick("내용", "Contents"), Align::Left);
    for entry in catalogue::entries()? {
        let kind = entry.kind.label(lang).to_owned();
        let rows = measure::grouped(entry.rows);
        table = table.row([entry.file, rows, kind, entry.title.in_language(lang).to_owned()]);
    }
    Ok(format!("{table}\n{}", fetch::table(lang)))
}

fn show(name: &str, lang: Lang) -> anyhow::Result<String> {
    let entries = catalogue::entries()?;
    let Some(entry) = entries.iter().find(|entry| entry.answers_to(name)) else {
        let names: Vec<&str> = entries.iter().map(|entry| entry.loader.as_str()).collect();
        bail!("there is no data named `{name}`; there are: {}", names.join(", "));
    };
    let mut columns = Table::new(lang.pick("열", "Columns"))
        .column(lang.pick("이름", "Name"), Align::Left)
        .column(lang.pick("단위", "Unit"), Align::Left)
        .column(lang.pick("뜻", "Meaning"), Align::Left);
    for column in &entry.columns {
        columns = columns.row([
            &column.name,
            column.unit.in_language(lang),
            column.meaning.in_language(lang),
        ]);
    }
    let mut controls = Table::new(lang.pick("검산값", "Control totals"))
        .column(lang.pick("항목", "What"), Align::Left)
        .column(lang.pick("값", "Value"), Align::Right)
        .row([lang.pick("행", "Rows"), &measure::grouped(entry.rows)]);
    for control in &entry.controls {
        controls = controls.row([control.what.in_language(lang), &control.value]);
    }
    Ok(format!(
        "{file}: {title} ({kind})\n\n{columns}\n{controls}\n{read}: data::{loader}()?\n{source}: {from}\n{licence}: {terms}\nSHA-256: {sha256}\n",
        file = entry.file,
        title = entry.title.in_language(lang),
        kind = entry.kind.label(lang),
        read = lang.pick("읽기", "Read by"),
        loader = entry.loader,
        source = lang.pick("출처", "Source"),
        from = entry.source.in_language(lang),
        licence = lang.pick("이용 조건", "Licence"),
        terms = entry.licence.in_language(lang),
        sha256 = entry.sha256,
    ))
}

/// What to do with a file of the same name that holds something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Existing {
    /// Replace it: the course's folder, where git keeps what was there.
    Replace,
    /// Refuse: it may be somebody's own data.
    Keep,
}

/// Writes the simulated files that are not there yet byte for byte.
fn simulate(folder: &Path, existing: Existing) -> anyhow::Result<String> {
    let files = simulate::files();
    let paths: Vec<PathBuf> = files.iter().map(|file| folder.join(file.name)).collect();
    let old: Vec<Option<Vec<u8>>> = paths.iter().map(|path| std::fs::read(path).ok()).collect();
    // Judged before anything is written.
    for ((file, path), old) in files.iter().zip(&paths).zip(&old) {
        let differs = old.as_ref().is_some_and(|old| old != file.text.as_bytes());
        if differs && existing == Existing::Keep {
            bail!("{} exists and differs; move it away or choose another folder", path.display());
        }
    }
    let mut report = Vec::new();
    for ((file, path), old) in files.iter().zip(paths).zip(old) {
        let outcome = if old.is_some_and(|old| old == file.text.as_bytes()) {
            "unchanged"
        } else {
            files::write_into_folder(&path, file.text.as_bytes())?;
            "written"
        };
        report.push(format!("{outcome}  {}\n", path.display()));
    }
    Ok(report.concat())
}

/// Prints in one go; a reader that has gone away (`| head`) is no error.
fn say(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_every_file_and_says_which_are_simulated() {
        let text = list(Lang::En).unwrap();
        let line = |name: &str| text.lines().find(|line| line.contains(name)).expect(name);
        for (name, rows, kind) in [
            ("cdnow_master.txt", "69,659", "real"),
            ("north_1999_wine_music.csv", "2", "published"),
            ("tier_pyramid.csv", "100", "simulated"),
            ("transactions.csv", "8,631", "simulated"),
        ] {
            let parts: Vec<&str> = line(name).split_whitespace().collect();
            assert_eq!(parts[..3], [name, rows, kind], "{text}");
        }
        let simulated = simulate::files().len();
        assert_eq!(list(Lang::Ko).unwrap().matches("  모의  ").count(), simulated);
    }

    #[test]
    fn a_file_is_shown_with_its_units_source_licence_and_totals() {
        let text = show("cdnow", Lang::En).unwrap();
        for part in
            ["USD", "Fader", "2,500,315.63 USD", "67.8 %", "no explicit licence", "61fd6f7b"]
        {
            assert!(text.contains(part), "{part} is missing in\n{text}");
        }
        assert!(show("cdnow_master.txt", Lang::Ko).unwrap().contains("고객 수"));
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let message = show("hotels", Lang::En).unwrap_err().to_string();
        assert!(
            message.starts_with(
                "there is no data named `hotels`; there are: account_profit, adoption, answers, "
            ),
            "{message}"
        );
        assert!(message.contains(", hotel_customers, "), "{message}");
    }

    #[test]
    fn the_simulator_makes_the_committed_files_byte_for_byte() {
        let folder = folder().unwrap();
        for file in simulate::files() {
            let committed = std::fs::read_to_string(folder.join(file.name)).unwrap();
            assert!(committed == file.text, "{} differs from what the seed makes", file.name);
        }
    }

    #[test]
    fn simulating_writes_what_is_missing_and_leaves_nothing_else_behind() {
        let folder = tempfile::tempdir().unwrap();
        let report = simulate(folder.path(), Existing::Keep).unwrap();
        let files = simulate::files();
        assert_eq!(report.matches("written").count(), files.len());
        let mut names: Vec<_> =
            folder.path().read_dir().unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        assert!(names.iter().eq(files.iter().map(|file| file.name)), "{names:?}");
        let again = simulate(folder.path(), Existing::Keep).unwrap();
        assert_eq!(again.matches("unchanged").count(), files.len());
    }

    #[test]
    fn a_file_of_the_same_name_elsewhere_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let mine = folder.path().join("hotel_customers.csv");
        std::fs::write(&mine, "my own guests").unwrap();
        assert_eq!(
            simulate(folder.path(), Existing::Keep).unwrap_err().to_string(),
            format!("{} exists and differs; move it away or choose another folder", mine.display())
        );
        assert_eq!(std::fs::read_to_string(&mine).unwrap(), "my own guests");
        let report = simulate(folder.path(), Existing::Replace).unwrap();
        assert!(report.contains(&format!("written  {}\n", mine.display())), "{report}");
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = simulate(Path::new("/없는 폴더"), Existing::Keep).unwrap_err();
        assert_eq!(error.to_string(), "writing /없는 폴더/account_profit.csv");
    }
}
