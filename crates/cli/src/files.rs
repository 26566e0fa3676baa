//! Files that are there whole or not at all.

use std::path::Path;

use anyhow::Context as _;

/// Writes a file under a temporary name, then renames it; makes its folder if need be.
pub fn write_whole(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder(path)).with_context(|| format!("writing {}", path.display()))?;
    write_into_folder(path, content)
}

/// The same where a folder that is not there is a mistake.
pub fn write_into_folder(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    use std::fs::Permissions;
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt as _;
    let write = || -> anyhow::Result<()> {
        // As readable as any file; a temporary one is private by default.
        let mut file = tempfile::Builder::new()
            .permissions(Permissions::from_mode(0o644))
            .tempfile_in(folder(path))?;
        file.write_all(content)?;
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("writing {}", path.display()))
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
