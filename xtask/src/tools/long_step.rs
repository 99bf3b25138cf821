//! Runs a program that takes long, and says how far it is.

use std::collections::VecDeque;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

/// A sign of life at least this often: less looks dead, more is noise in a log.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);

/// Enough to see why a program failed.
const LAST_LINES: usize = 40;

/// How a program's output says how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// By cargo's bar: `Building [==>  ] 12/345: syn, quote`.
    Cargo,
    /// Only by what it said last.
    LastLine,
}

/// Runs it to its end; its output is shown only if it fails.
///
/// # Errors
///
/// When it cannot be started, or ends with an error.
pub fn run(mut command: Command, name: &str, progress: &Progress) -> anyhow::Result<()> {
    let begun = Instant::now();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("starting `{name}`"))?;
    let heard = Arc::new(Mutex::new(VecDeque::new()));
    let listeners = [
        child.stdout.take().map(|pipe| listen(pipe, &heard)),
        child.stderr.take().map(|pipe| listen(pipe, &heard)),
    ];
    let status = wait(&mut child, || {
        let heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        println!("    {} s  {}", begun.elapsed().as_secs(), how_far(&heard, *progress));
    })?;
    for listener in listeners.into_iter().flatten() {
        let _ = listener.join();
    }
    if !status.success() {
        let heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        let said: Vec<&str> = heard.iter().map(String::as_str).filter(|line| bar(line).is_none()).collect();
        bail!("`{name}` ended with {status}. It said last:\n{}", said.join("\n"));
    }
    println!("    done in {} s", begun.elapsed().as_secs());
    Ok(())
}

/// Waits for its end, and gives a sign of life now and then.
fn wait(child: &mut Child, sign: impl Fn()) -> anyhow::Result<std::process::ExitStatus> {
    let mut last = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if last.elapsed() >= SIGN_OF_LIFE {
            sign();
            last = Instant::now();
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// Keeps the last lines of a pipe; a progress bar ends its lines with a carriage return.
fn listen(
    mut pipe: impl Read + Send + 'static,
    heard: &Arc<Mutex<VecDeque<String>>>,
) -> thread::JoinHandle<()> {
    let heard = Arc::clone(heard);
    thread::spawn(move || {
        let (mut line, mut bytes) = (Vec::new(), [0; 4096]);
        while let Ok(count @ 1..) = pipe.read(&mut bytes) {
            for byte in &bytes[..count] {
                if !matches!(byte, b'\n' | b'\r') {
                    line.push(*byte);
                    continue;
                }
                keep(&heard, &line);
                line.clear();
            }
        }
        keep(&heard, &line);
    })
}

/// Keeps a line that says something.
fn keep(heard: &Mutex<VecDeque<String>>, line: &[u8]) {
    let line = String::from_utf8_lossy(line).trim_end().to_owned();
    if line.trim().is_empty() {
        return;
    }
    let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
    heard.push_back(line);
    if heard.len() > LAST_LINES {
        heard.pop_front();
    }
}

/// How far it is, in a few words.
fn how_far(heard: &VecDeque<String>, progress: Progress) -> String {
    let last = || heard.back().map_or("at work", |line| line.trim()).to_owned();
    match progress {
        Progress::Cargo => {
            let newest = heard.iter().rev().find_map(|line| bar(line));
            newest.map_or_else(last, |(done, all)| format!("{done} of {all} packages built"))
        }
        Progress::LastLine => last(),
    }
}

/// The two numbers of cargo's bar.
fn bar(line: &str) -> Option<(u32, u32)> {
    let (_, behind) = line.split_once("Building [")?.1.split_once(']')?;
    let (done, rest) = behind.trim_start().split_once('/')?;
    let all: String = rest.chars().take_while(char::is_ascii_digit).collect();
    Some((done.parse().ok()?, all.parse().ok()?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn cargos_bar_says_how_far_it_is() {
        let said = ["   Compiling syn v2.0.1", "    Building [===>    ] 12/345: syn, quote"];
        let heard: VecDeque<String> = said.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(how_far(&heard, Progress::Cargo), "12 of 345 packages built");
        assert_eq!(how_far(&VecDeque::new(), Progress::Cargo), "at work");
    }

    #[test]
    fn a_failure_shows_what_the_program_said() {
        let mut command = Command::new("cargo");
        command.arg("no-such-command-at-all");
        let error = run(command, "cargo", &Progress::Cargo).unwrap_err().to_string();
        assert!(error.contains("no-such-command-at-all"), "{error}");
    }
}
