//! Files that are there whole or not at all.

use std::path::Path;

use anyhow::Context as _;

/// Writes a file under a temporary name, then renames it.
pub fn write_whole(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    use std::fs::Permissions;
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt as _;
    let folder = path.parent().unwrap_or(Path::new("."));
    let write = || -> anyhow::Result<()> {
        std::fs::create_dir_all(folder)?;
        // As readable as any file; a temporary one is private by default.
        let mut file = tempfile::Builder::new()
            .permissions(Permissions::from_mode(0o644))
            .tempfile_in(folder)?;
        file.write_all(content)?;
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("writing {}", path.display()))
}
