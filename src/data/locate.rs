//! Where the files of the course are.

use std::env;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// The path of the course's data file `name`, for example `hotel_customers.csv`.
///
/// It is looked for in the folder named by the environment variable `TOURISM_DATA`; without that variable in
/// `datasets/` of the working directory and of each folder above it, then in the folder this library was built from.
///
/// *Korean term:* 자료 파일의 위치.
///
/// # Errors
///
/// [`Error::File`] if the file is in none of these places.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
/// assert!(data::file("hotel_customers.csv")?.is_file());
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn file(name: &str) -> Result<PathBuf> {
    let chosen = env::var_os("TOURISM_DATA").filter(|folder| !folder.is_empty());
    let here = env::current_dir().unwrap_or_default();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
    search(name, chosen.as_deref().map(Path::new), &here, sources)
}

/// The search itself, without the surroundings of the process.
fn search(name: &str, chosen: Option<&Path>, here: &Path, sources: &Path) -> Result<PathBuf> {
    if let Some(folder) = chosen {
        let path = folder.join(name);
        if path.is_file() {
            return Ok(path);
        }
        let problem = "there is no such file in the folder that TOURISM_DATA names".to_owned();
        let cure =
            "put the file there, or unset TOURISM_DATA to use the course's own data".to_owned();
        return Err(Error::File { path, problem, cure });
    }
    here.ancestors()
        .chain([sources])
        .map(|folder| folder.join("datasets").join(name))
        .find(|path| path.is_file())
        .ok_or_else(|| Error::File {
            path: Path::new("datasets").join(name),
            problem: format!("not found in {} nor in any folder above it", here.display()),
            cure: "start from inside the course folder, or set TOURISM_DATA to the folder that holds the file"
                .to_owned(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "tier_pyramid.csv";

    fn sources() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    #[test]
    fn a_notebook_folder_finds_the_datasets_above_it() {
        let here = sources().join("notebooks").join("ko");
        let found = search(NAME, None, &here, Path::new("/nowhere")).unwrap();
        assert_eq!(found, sources().join("datasets").join(NAME));
    }

    #[test]
    fn far_from_the_course_the_sources_of_the_library_are_the_last_resort() {
        let found = search(NAME, None, Path::new("/"), sources()).unwrap();
        assert_eq!(found, sources().join("datasets").join(NAME));
    }

    #[test]
    fn the_folder_of_the_variable_is_the_only_one_searched() {
        let folder = sources().join("src");
        let error = search(NAME, Some(&folder), sources(), sources()).unwrap_err();
        let path = folder.join(NAME);
        assert_eq!(
            error.to_string(),
            format!(
                "{}: there is no such file in the folder that TOURISM_DATA names; \
                 put the file there, or unset TOURISM_DATA to use the course's own data",
                path.display()
            )
        );
    }

    #[test]
    fn an_unknown_file_is_refused_with_the_places_that_were_searched() {
        let error = search("호텔.csv", None, Path::new("/"), Path::new("/nowhere")).unwrap_err();
        let path = Path::new("datasets").join("호텔.csv");
        assert_eq!(
            error.to_string(),
            format!(
                "{}: not found in / nor in any folder above it; \
                 start from inside the course folder, or set TOURISM_DATA to the folder that holds the file",
                path.display()
            )
        );
    }
}
