//! The versions that are pinned.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, bail};
use serde::Deserialize;

/// One version of each program.
#[derive(Debug)]
pub struct Pins {
    /// From `xtask/tools.toml`.
    pub trunk: String,
    /// From the same.
    pub geckodriver: String,
    /// From `Cargo.lock`.
    pub wasm_bindgen: String,
    /// From `xtask/npm/package.json`; wasm-opt calls itself by the first number.
    pub binaryen: String,
}

#[derive(Deserialize)]
struct ToolsFile {
    trunk: String,
    geckodriver: String,
}

#[derive(Deserialize)]
struct NpmFile {
    #[serde(rename = "devDependencies")]
    packages: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct LockFile {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
}

impl Pins {
    /// Reads them from the project's files.
    ///
    /// # Errors
    ///
    /// When a file is missing or names no version.
    pub fn read() -> anyhow::Result<Self> {
        let read = |name: &str| {
            let file = crate::root().join(name);
            fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))
        };
        let tools: ToolsFile = toml::from_str(&read("xtask/tools.toml")?).context("xtask/tools.toml")?;
        let npm: NpmFile = serde_json::from_str(&read("xtask/npm/package.json")?).context("package.json")?;
        let binaryen = npm.packages.get("binaryen").context("xtask/npm/package.json names no `binaryen`")?;
        Ok(Self {
            trunk: tools.trunk,
            geckodriver: tools.geckodriver,
            wasm_bindgen: locked(&read("Cargo.lock")?, "wasm-bindgen")?,
            binaryen: binaryen.clone(),
        })
    }
}

/// The one version of a package in a lock file.
fn locked(lock: &str, name: &str) -> anyhow::Result<String> {
    let lock: LockFile = toml::from_str(lock).context("Cargo.lock")?;
    let versions: Vec<String> = lock
        .package
        .into_iter()
        .filter(|package| package.name == name)
        .map(|package| package.version)
        .collect();
    match versions.as_slice() {
        [version] => Ok(version.clone()),
        found => bail!("Cargo.lock has {} versions of `{name}`; expected one", found.len()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_program_is_pinned_to_one_exact_version() {
        let pins = Pins::read().unwrap();
        for version in [pins.trunk, pins.geckodriver, pins.wasm_bindgen, pins.binaryen] {
            let numbers: Vec<u32> = version.split('.').map(|number| number.parse().unwrap()).collect();
            assert_eq!(numbers.len(), 3, "{version}");
        }
    }

    #[test]
    fn npms_lock_names_hashes_and_no_host() {
        let lock = fs::read_to_string(crate::root().join("xtask/npm/package-lock.json")).unwrap();
        assert!(lock.contains("\"integrity\": \"sha512-"));
        assert!(!lock.contains("\"resolved\""));
        assert!(lock.contains(&Pins::read().unwrap().binaryen));
    }

    #[test]
    fn two_versions_in_the_lock_file_are_an_error() {
        let entry = |version: &str| format!("[[package]]\nname = \"a\"\nversion = \"{version}\"\n");
        assert_eq!(locked(&entry("1.2.3"), "a").unwrap(), "1.2.3");
        let error = locked(&(entry("1.0.0") + &entry("2.0.0")), "a").unwrap_err();
        assert_eq!(error.to_string(), "Cargo.lock has 2 versions of `a`; expected one");
    }
}
