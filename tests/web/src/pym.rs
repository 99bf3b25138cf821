//! pym.js itself, as newsrooms load it: from npm, of the version in `tests/web/npm`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// The files that say what npm installs.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The script's text, fetched when it is first wanted.
///
/// # Panics
///
/// When npm cannot install it: these are tests.
pub fn pym() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let folder = xtask::root().join("target/hosts");
        let script = folder.join("node_modules/pym.js/dist/pym.v1.min.js");
        if !is_newest(&folder) || !script.is_file() {
            install(&folder);
        }
        fs::read_to_string(&script).unwrap_or_else(|why| panic!("reading `{}`: {why}", script.display()))
    })
}

fn lock(folder: &Path) -> Option<Vec<u8>> {
    fs::read(folder.join("package-lock.json")).ok()
}

/// Whether what is there was installed from the lock file as it is now.
fn is_newest(folder: &Path) -> bool {
    lock(folder).is_some_and(|lock_there| Some(lock_there) == lock(&xtask::root().join("tests/web/npm")))
}

fn install(folder: &Path) {
    fs::create_dir_all(folder).unwrap_or_else(|why| panic!("making `{}`: {why}", folder.display()));
    for name in FILES {
        let file = xtask::root().join("tests/web/npm").join(name);
        fs::copy(&file, folder.join(name))
            .unwrap_or_else(|why| panic!("copying `{}`: {why}", file.display()));
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let done = Command::new(npm).args(["ci", "--ignore-scripts"]).current_dir(folder).output();
    match done {
        Ok(done) if done.status.success() => {}
        Ok(done) => panic!("`npm ci` could not install pym.js: {}", String::from_utf8_lossy(&done.stderr)),
        Err(why) => panic!("cannot run `npm`: {why}; install Node.js, which brings it"),
    }
}
