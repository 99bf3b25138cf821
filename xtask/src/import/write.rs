//! Files are replaced as a whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// Replaces each file by its new text. All are written beside their place first, and renamed
/// only when every one is complete, so that a full disk leaves the record as it was.
///
/// # Errors
///
/// A folder that cannot be written to; no file is changed then. A rename that fails after
/// another has succeeded is named.
pub fn replace(files: &[(PathBuf, String)]) -> anyhow::Result<()> {
    let mut ready = Vec::new();
    for (path, text) in files {
        match beside(path, text) {
            Ok(draft) => ready.push((draft, path)),
            Err(error) => {
                ready.iter().for_each(|(draft, _)| drop(fs::remove_file(draft)));
                return Err(error).with_context(|| format!("could not write {}", path.display()));
            }
        }
    }
    for (draft, path) in &ready {
        fs::rename(draft, path).with_context(|| format!("could not replace {}", path.display()))?;
    }
    Ok(())
}

/// Writes the text to a draft in the same folder, down to the disk.
fn beside(path: &Path, text: &str) -> anyhow::Result<PathBuf> {
    let name = path.file_name().context("a file has a name")?.to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}.draft", std::process::id()));
    let written = fs::File::create(&draft).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.set_permissions(fs::metadata(path)?.permissions())?;
        file.sync_all()
    });
    if let Err(error) = written {
        drop(fs::remove_file(&draft));
        return Err(error.into());
    }
    Ok(draft)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn all_files_are_replaced_and_no_draft_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a.csv", "b.toml"].map(|name| folder.path().join(name));
        fs::write(&a, "old").unwrap();
        fs::write(&b, "old").unwrap();
        replace(&[(a.clone(), "new a".into()), (b.clone(), "new b".into())]).unwrap();
        assert_eq!([a, b].map(|path| fs::read_to_string(path).unwrap()), ["new a", "new b"]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn where_one_cannot_be_written_none_is() {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().join("a.csv");
        fs::write(&here, "old").unwrap();
        let nowhere = folder.path().join("missing/b.toml");
        assert!(replace(&[(here.clone(), "new".into()), (nowhere, "new".into())]).is_err());
        assert_eq!(fs::read_to_string(&here).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
