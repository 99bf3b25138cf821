//! `dist/` on a port of its own, whole or with faults.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use xtask::site::{Answer, Asked, Folder, Host};

/// What goes wrong with a file.
#[derive(Debug, Clone)]
pub enum Fault {
    /// 404.
    Missing,
    /// Only its first half is there, as after a copy that broke off.
    Truncated,
    /// One byte in the middle is another.
    Corrupted,
    /// It is sent with another header, or with one more.
    Header(&'static str, String),
    /// It is sent without a header.
    WithoutHeader(&'static str),
    /// It is sent after a while.
    Late(Duration),
    /// Another content; also where there is no such file.
    Content(String),
}

/// A site that is being put together.
#[derive(Debug, Default)]
pub struct Plan {
    below: String,
    faults: Vec<(&'static str, Fault)>,
    pages: Vec<(&'static str, String)>,
}

/// A site that answers, until it is dropped.
pub struct Site {
    host: Host,
    below: String,
    asked: Arc<Mutex<Vec<String>>>,
    is_mended: Arc<AtomicBool>,
}

impl Site {
    /// The built site, whole, at the root of its host.
    pub fn start() -> Self {
        Self::plan().start()
    }

    /// A site with faults, in a sub-folder, or with pages beside it.
    pub fn plan() -> Plan {
        Plan::default()
    }

    /// The address of a page or file, given relative to the site; `` is the page.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.host.address(), self.below)
    }

    /// Which files were asked for so far, in order; relative to the host.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on every file is sent whole.
    pub fn mend(&self) {
        self.is_mended.store(true, Ordering::Release);
    }
}

impl Plan {
    /// Puts the site into a sub-folder, as `news/atlas/`; all else is a 404.
    pub fn below(mut self, folder: &str) -> Self {
        assert!(folder.ends_with('/'), "a folder ends with `/`, `{folder}` does not");
        folder.clone_into(&mut self.below);
        self
    }

    /// Breaks every file whose path holds `part`. Of several faults for a file each applies.
    pub fn with(mut self, part: &'static str, fault: Fault) -> Self {
        self.faults.push((part, fault));
        self
    }

    /// Adds a page of another's at `path`, say one that embeds the site.
    pub fn page(mut self, path: &'static str, html: &str) -> Self {
        self.pages.push((path, html.to_owned()));
        self
    }

    /// Starts to answer.
    ///
    /// # Panics
    ///
    /// When there is no built site.
    pub fn start(self) -> Site {
        let dist = xtask::root().join("dist");
        assert!(
            dist.join("index.html").is_file(),
            "there is no site in `dist/`; run `cargo xtask build` first"
        );
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, folder, below) = (Arc::clone(&asked), Folder::new(dist), self.below.clone());
        let is_mended = Arc::new(AtomicBool::new(false));
        let whole = Arc::clone(&is_mended);
        let host = Host::start(0, move |asked| {
            log.lock().unwrap_or_else(PoisonError::into_inner).push(asked.path.clone());
            let faults = if whole.load(Ordering::Acquire) { &[] } else { self.faults.as_slice() };
            self.answer(&folder, faults, asked)
        });
        Site { host: host.expect("there is always a free port"), below, asked, is_mended }
    }

    fn answer(&self, folder: &Folder, faults: &[(&str, Fault)], asked: &Asked) -> Answer {
        if let Some((_, html)) = self.pages.iter().find(|(path, _)| *path == asked.path) {
            let headers = vec![(String::from("Content-Type"), String::from("text/html; charset=utf-8"))];
            return Answer { status: 200, headers, body: html.clone().into_bytes() };
        }
        let Some(path) = asked.path.strip_prefix(&self.below) else {
            return Answer::sentence(404, "this is outside the sub-folder");
        };
        let name = if path.is_empty() { "index.html" } else { path };
        let faults: Vec<&Fault> =
            faults.iter().filter(|(part, _)| name.contains(part)).map(|(_, fault)| fault).collect();
        if faults.is_empty() {
            return folder.answer(&Asked { path: path.to_owned(), ..asked.clone() });
        }
        // Uncompressed, and never from the browser's cache, so that the fault is in the file itself.
        let mut answer = folder.answer(&Asked { path: path.to_owned(), ..Asked::default() });
        answer.set("Cache-Control", "no-store");
        answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("ETag"));
        for fault in faults {
            fault.strike(&mut answer);
        }
        answer
    }
}

impl Fault {
    fn strike(&self, answer: &mut Answer) {
        match self {
            Self::Missing => *answer = Answer::sentence(404, "missing on purpose"),
            Self::Truncated => answer.body.truncate(answer.body.len() / 2),
            Self::Corrupted => {
                let middle = answer.body.len() / 2;
                if let Some(byte) = answer.body.get_mut(middle) {
                    *byte ^= 1;
                }
            }
            Self::Header(name, value) => answer.set(name, value),
            Self::WithoutHeader(name) => {
                answer.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name))
            }
            Self::Late(while_) => thread::sleep(*while_),
            Self::Content(content) => {
                (answer.status, answer.body) = (200, content.clone().into_bytes());
            }
        }
    }
}
