//! A display in memory, for a browser that does not do without one.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running X server; it ends when dropped.
pub struct Screen {
    child: Child,
    /// What programs call it, as `:3`.
    pub name: String,
}

impl Screen {
    /// Starts it under the first free number.
    pub fn start(program: &Path) -> Self {
        let mut child = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1920x1400x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("starting `{}`: {error}", program.display()));
        let mut number = String::new();
        let said = child.stdout.take().map(BufReader::new).map(|mut said| said.read_line(&mut number));
        assert!(
            matches!(said, Some(Ok(1..))),
            "`{}` opened no display; it must be able to write to the folder for temporary files",
            program.display()
        );
        Self { child, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // By its own signal, so that it takes its lock file away.
        let pid = self.child.id().to_string();
        let _ = Command::new("kill").arg(pid).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}
