//! Whether the files are what the catalogue says.

use std::fs;
use std::path::Path;

use anyhow::bail;
use sha2::{Digest as _, Sha256};

use super::catalogue::{self, Entry, Kind};
use super::measure;

/// What a look at every file has found.
pub(super) struct Report {
    /// A line for each file, and one for each difference.
    pub(super) lines: Vec<String>,
    files: usize,
    real: Vec<String>,
    simulated: Vec<String>,
}

impl Report {
    /// An error with the cure if any file differs.
    pub(super) fn outcome(&self) -> anyhow::Result<()> {
        let mut cures = Vec::new();
        if !self.real.is_empty() {
            cures.push(format!("restore {} from the repository", self.real.join(", ")));
        }
        if !self.simulated.is_empty() {
            cures.push(format!(
                "make {} again with `tourism data simulate`",
                self.simulated.join(", ")
            ));
        }
        if cures.is_empty() {
            return Ok(());
        }
        let (bad, files) = (self.real.len() + self.simulated.len(), self.files);
        bail!("{bad} of {files} data files not as described; {}", cures.join("; "))
    }
}

/// Compares every file of the catalogue with the one in `folder`.
pub(super) fn verify(folder: &Path) -> anyhow::Result<Report> {
    let entries = catalogue::entries()?;
    let mut report =
        Report { lines: Vec::new(), files: entries.len(), real: Vec::new(), simulated: Vec::new() };
    for entry in entries {
        let differences = differences(&entry, folder);
        if differences.is_empty() {
            let rows = measure::grouped(entry.rows);
            let controls = entry.controls.len();
            report.lines.push(format!(
                "ok        {}: SHA-256, {rows} rows and {controls} control totals as described\n",
                entry.file
            ));
            continue;
        }
        for difference in differences {
            report.lines.push(format!("DIFFERS   {}: {difference}\n", entry.file));
        }
        match entry.kind {
            Kind::Real | Kind::Published => report.real.push(entry.file),
            Kind::Simulated => report.simulated.push(entry.file),
        }
    }
    Ok(report)
}

fn differences(entry: &Entry, folder: &Path) -> Vec<String> {
    let path = folder.join(&entry.file);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => return vec![format!("{} cannot be read: {error}", path.display())],
    };
    let mut found = Vec::new();
    let hex: Vec<String> =
        Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let sha256 = hex.concat();
    if sha256 != entry.sha256 {
        found.push(format!("SHA-256 is {sha256}, described as {}", entry.sha256));
    }
    let measured = match measure::measure(&entry.loader, &path) {
        Ok(measured) => measured,
        Err(error) => {
            found.push(format!("{error:#}"));
            return found;
        }
    };
    if measured.rows != entry.rows {
        found.push(format!("{} rows, described as {}", measured.rows, entry.rows));
    }
    let described = || entry.controls.iter().map(|control| (control.id.as_str(), &control.value));
    if !described().map(|(id, _)| id).eq(measured.controls.iter().map(|(id, _)| *id)) {
        found.push("the catalogue lists other control totals than are computed".to_owned());
        return found;
    }
    for ((id, value), (_, expected)) in measured.controls.iter().zip(described()) {
        if value != expected {
            found.push(format!("`{id}` is {value}, described as {expected}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../datasets");

    #[test]
    fn the_committed_files_are_as_described() {
        let report = verify(Path::new(FOLDER)).unwrap();
        let lines = &report.lines;
        assert!(report.outcome().is_ok(), "{lines:#?}");
        assert!(
            lines.len() == 41 && lines.iter().all(|line| line.starts_with("ok  ")),
            "{lines:#?}"
        );
    }

    #[test]
    fn a_changed_a_broken_and_a_missing_file_are_found_with_the_cure() {
        let folder = tempfile::tempdir().unwrap();
        for entry in catalogue::entries().unwrap() {
            if entry.file != "cdnow_master.txt" {
                fs::copy(Path::new(FOLDER).join(&entry.file), folder.path().join(&entry.file))
                    .unwrap();
            }
        }
        let copy = |name: &str, change: fn(String) -> String| {
            let text = fs::read_to_string(Path::new(FOLDER).join(name)).unwrap();
            fs::write(folder.path().join(name), change(text)).unwrap();
        };
        copy("spend_two_years.csv", |text| text.replacen(",2183000,", ",2184000,", 1));
        copy("tier_pyramid.csv", |text| text.replacen("452000", "-452000", 1));

        let report = verify(folder.path()).unwrap();
        let text = report.lines.concat();
        for part in [
            "ok        hotel_customers.csv: SHA-256, 1,000 rows and 9 control totals as described",
            "DIFFERS   spend_two_years.csv: SHA-256 is ",
            "DIFFERS   spend_two_years.csv: `total_1` is 871,409,000 KRW, described as 871,408,000 KRW",
            "line 2, column spend_krw: found `-452000`, a negative number",
            "DIFFERS   cdnow_master.txt: ",
        ] {
            assert!(text.contains(part), "no `{part}` in\n{text}");
        }
        assert_eq!(
            report.outcome().unwrap_err().to_string(),
            "3 of 41 data files not as described; restore cdnow_master.txt from the repository; \
             make spend_two_years.csv, tier_pyramid.csv again with `tourism data simulate`"
        );
    }
}
