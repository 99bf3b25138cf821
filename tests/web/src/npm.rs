//! Programs of others from npm, of the versions in `tests/web/npm`: for tests alone, nothing is shipped.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

/// The files that say what npm installs.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The text of a file below `node_modules`, installed when it is first wanted.
///
/// # Panics
///
/// When npm cannot install it: these are tests.
pub fn file(path: &str) -> String {
    // Two tests that want something at once must not install it twice into one folder.
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _alone = INSTALLING.lock();
    let folder = xtask::root().join("target/hosts");
    let file = folder.join("node_modules").join(path);
    if !is_newest(&folder) || !file.is_file() {
        install(&folder);
    }
    fs::read_to_string(&file).unwrap_or_else(|why| panic!("reading `{}`: {why}", file.display()))
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
        Ok(done) => {
            panic!("`npm ci` could not install: {}", String::from_utf8_lossy(&done.stderr))
        }
        Err(why) => panic!("cannot run `npm`: {why}; install Node.js, which brings it"),
    }
}
