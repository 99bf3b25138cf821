//! Files whose name holds the hash of what is in them, so that hosts may keep them for ever.

use std::fs;
use std::path::Path;

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use xtask::site::headers::HASHED;

use super::script;

/// Half of a SHA-256's first half: two versions of a file never meet in it by chance.
const HASH_BYTES: usize = 8;

/// A file under its final name.
#[derive(Debug, Clone)]
pub struct Hashed {
    /// Relative to the page, with `/`.
    pub path: String,
    /// For an `integrity` attribute: `sha384-…`.
    pub integrity: String,
}

impl Hashed {
    /// The same file as seen from a folder that lies `up` (as `../`) below.
    pub fn seen_from(&self, up: &str) -> Self {
        Self { path: format!("{up}{}", self.path), integrity: self.integrity.clone() }
    }
}

/// Writes a file under the hashed form of `name`, as `loader.js` → `assets/loader-….js`.
pub fn written(staging: &Path, name: &str, content: &[u8]) -> anyhow::Result<Hashed> {
    let hash: String =
        Sha256::digest(content).iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect();
    let (stem, ending) = name.rsplit_once('.').with_context(|| format!("`{name}` has no ending"))?;
    let path = format!("{HASHED}/{stem}-{hash}.{ending}");
    let target = staging.join(&path);
    fs::create_dir_all(staging.join(HASHED))?;
    fs::write(&target, content).with_context(|| format!("writing `{}`", target.display()))?;
    Ok(Hashed { path, integrity: integrity(content) })
}

/// For an `integrity` attribute.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// Moves one of Trunk's files to its hashed name.
pub fn moved(staging: &Path, name: &str) -> anyhow::Result<Hashed> {
    let source = staging.join(name);
    let content = fs::read(&source).with_context(|| format!("reading `{}`", source.display()))?;
    let hashed = written(staging, name, &content)?;
    fs::remove_file(&source)?;
    Ok(hashed)
}

/// Moves a script to its hashed name, without what only people read.
pub fn moved_script(staging: &Path, name: &str) -> anyhow::Result<Hashed> {
    let source = staging.join(name);
    let content = fs::read_to_string(&source).with_context(|| format!("reading `{}`", source.display()))?;
    let hashed = written(staging, name, script::squeezed(&content).as_bytes())?;
    fs::remove_file(&source)?;
    Ok(hashed)
}

/// Keeps wasm-bindgen's snippets beside the glue, which asks for them by a relative path.
pub fn moved_snippets(staging: &Path) -> anyhow::Result<()> {
    let source = staging.join("snippets");
    if source.exists() {
        fs::rename(&source, staging.join(HASHED).join("snippets"))
            .context("moving wasm-bindgen's snippets")?;
    }
    Ok(())
}
