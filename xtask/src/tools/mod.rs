//! The programs which build the site and try it: found on this machine, or else installed once.
//!
//! Versions are pinned in `xtask/tools.toml`, in `xtask/npm/`, and in `Cargo.lock`.
//! What is installed goes to a folder of its own that later runs find again; nothing on this
//! machine is changed beside it but rustup's target and, on Debian, the browsers' packages.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

mod apt;
pub mod browser;
mod cargo_tool;
mod engine;
mod long_step;
mod pins;
mod place;
mod target;
pub mod valgrind;
mod wasm_opt;

pub use engine::Engine;
pub use place::on_path;

/// The programs that build the site, ready to use.
#[derive(Debug, Clone)]
pub struct Tools {
    /// Their folders, before those of the machine.
    path: OsString,
}

/// Something the build needs.
enum Part {
    /// rustc's library for the browser.
    Target,
    /// A program written in Rust.
    Cargo(cargo_tool::CargoTool),
    /// wasm-opt.
    WasmOpt(wasm_opt::WasmOpt),
}

impl Part {
    fn name(&self) -> String {
        match self {
            Self::Target => target::NAME.to_owned(),
            Self::Cargo(tool) => format!("{} {}", tool.name, tool.version),
            Self::WasmOpt(tool) => format!("wasm-opt {}", tool.version),
        }
    }

    fn why(&self) -> &'static str {
        match self {
            Self::Target => "compiles the app for the browser; seconds",
            Self::Cargo(tool) => tool.why,
            Self::WasmOpt(_) => "halves the app's size; seconds",
        }
    }

    /// The folder that the program is in, empty for what is none; `None` when it is missing.
    fn found(&self) -> Option<PathBuf> {
        match self {
            Self::Target => target::is_there().then(PathBuf::new),
            Self::Cargo(tool) => tool.found(),
            Self::WasmOpt(tool) => tool.found(),
        }
    }

    fn install(&self) -> anyhow::Result<()> {
        match self {
            Self::Target => target::install(),
            Self::Cargo(tool) => tool.install(),
            Self::WasmOpt(tool) => tool.install(),
        }
    }
}

/// Finds what the build needs, and installs what is missing.
///
/// # Errors
///
/// When something is missing that cannot be installed from here; the error says what to do.
pub fn set_up() -> anyhow::Result<Tools> {
    let parts = parts()?;
    let missing: Vec<&Part> = parts.iter().filter(|part| part.found().is_none()).collect();
    if !missing.is_empty() {
        println!(
            "Set-up: {} of {} things are missing. They are installed once, into {}",
            missing.len(),
            parts.len(),
            place::folder()?.display()
        );
    }
    for (step, part) in missing.iter().enumerate() {
        println!("[{} of {}] {}: {}", step + 1, missing.len(), part.name(), part.why());
        part.install()?;
    }
    let mut folders = Vec::new();
    for part in &parts {
        let found = part.found();
        folders.push(found.ok_or_else(|| anyhow::anyhow!("{} was installed and is not found", part.name()))?);
    }
    folders.retain(|folder| !folder.as_os_str().is_empty());
    let machines = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folders.into_iter().chain(env::split_paths(&machines)))?;
    Ok(Tools { path })
}

/// In the order in which they are installed: the short ones first.
fn parts() -> anyhow::Result<Vec<Part>> {
    let pins = pins::Pins::read()?;
    Ok(vec![
        Part::Target,
        Part::WasmOpt(wasm_opt::WasmOpt { version: pins.binaryen }),
        Part::Cargo(cargo_tool::CargoTool::wasm_bindgen(pins.wasm_bindgen)),
        Part::Cargo(cargo_tool::CargoTool::trunk(pins.trunk)),
    ])
}

impl Tools {
    /// A command in the project's folder that finds these programs.
    pub fn command(&self, program: &str) -> Command {
        let mut command = command(program);
        command.env("PATH", &self.path).current_dir(crate::root());
        command
    }
}

/// A command without what cargo tells the programs it runs, which a cargo below must not hear:
/// it would take our package for its own.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let told = name.to_str().is_some_and(|name| {
            ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"].iter().any(|start| name.starts_with(start))
                || ["CARGO", "CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE", "CARGO_TARGET_TMPDIR"]
                    .contains(&name)
        });
        if told {
            command.env_remove(name);
        }
    }
    command
}
