//! Answers requests from a folder of finished files.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::headers::{EVERYWHERE, cache_control, is_compressible, media_type};

/// Quick enough to do while a visitor waits; hosts that compress beforehand do better.
const BROTLI_QUALITY: i32 = 5;

/// What a browser asks for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// After the first `/`, decoded, without the query: `` for the page itself.
    pub path: String,
    /// The header `Accept-Encoding`.
    pub encodings: String,
    /// The header `If-None-Match`: what the browser has already.
    pub known: String,
}

/// What is sent back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The bytes, compressed if the headers say so.
    pub body: Vec<u8>,
}

impl Answer {
    /// A sentence with a status.
    pub fn sentence(status: u16, sentence: &str) -> Self {
        let mut answer = Self { status, headers: Vec::new(), body: format!("{sentence}\n").into_bytes() };
        for (name, value) in EVERYWHERE {
            answer.set(name, value);
        }
        answer.set("Content-Type", media_type("x.txt"));
        answer
    }

    /// Sets a header, in the place of one with the same name.
    pub fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}

/// A folder with a finished site.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// By the hash of the content, since compressing takes longer than sending.
    compressed: Mutex<BTreeMap<String, Arc<Vec<u8>>>>,
}

impl Folder {
    /// The site in `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), compressed: Mutex::new(BTreeMap::new()) }
    }

    /// The file asked for, with the headers of every host; 404 when there is none.
    pub fn answer(&self, asked: &Asked) -> Answer {
        let Some(path) = file_path(&self.root, &asked.path) else {
            return Answer::sentence(404, "there is no such file");
        };
        let file = self.root.join(&path);
        if file.is_dir() {
            let mut answer = Answer::sentence(308, "the folder's address ends with `/`");
            answer.set("Location", &format!("{}/", path.rsplit('/').next().unwrap_or_default()));
            return answer;
        }
        match fs::read(&file) {
            Ok(content) => self.sent(&path, asked, content),
            Err(_) => Answer::sentence(404, &format!("`{path}` is not on this site")),
        }
    }

    /// A file's content with its headers.
    fn sent(&self, path: &str, asked: &Asked, content: Vec<u8>) -> Answer {
        let tag = format!("\"{:x}\"", Sha256::digest(&content));
        let media = media_type(path);
        let mut answer = Answer { status: 200, headers: Vec::new(), body: Vec::new() };
        for (name, value) in EVERYWHERE {
            answer.set(name, value);
        }
        answer.set("Content-Type", media);
        answer.set("Cache-Control", cache_control(path));
        answer.set("ETag", &tag);
        answer.set("Vary", "Accept-Encoding");
        if asked.known == tag {
            answer.status = 304;
        } else if is_compressible(media) && asked.encodings.contains("br") {
            answer.set("Content-Encoding", "br");
            answer.body = self.brotli(&tag, &content).as_ref().clone();
        } else {
            answer.body = content;
        }
        answer
    }

    /// The content compressed, made once.
    fn brotli(&self, tag: &str, content: &[u8]) -> Arc<Vec<u8>> {
        let known = self.compressed.lock().unwrap_or_else(PoisonError::into_inner).get(tag).cloned();
        known.unwrap_or_else(|| {
            let made = Arc::new(brotli(content, BROTLI_QUALITY));
            let mut all = self.compressed.lock().unwrap_or_else(PoisonError::into_inner);
            all.insert(tag.to_owned(), Arc::clone(&made));
            made
        })
    }
}

/// `content` compressed with brotli at `quality`, 0 to 11.
pub fn brotli(content: &[u8], quality: i32) -> Vec<u8> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality,
        size_hint: content.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut writer = brotli::CompressorWriter::with_params(Vec::new(), 4096, &settings);
    writer.write_all(content).expect("writing to memory does not fail");
    writer.into_inner()
}

/// The file's path under the root; `None` for one that leads out of it.
fn file_path(root: &Path, asked: &str) -> Option<String> {
    let leads_out = |part: &str| part == ".." || part.contains(['\\', '\0']);
    if asked.split('/').any(leads_out) || asked.starts_with('/') {
        return None;
    }
    let is_folder = asked.is_empty() || asked.ends_with('/') && root.join(asked).is_dir();
    Some(if is_folder { format!("{asked}index.html") } else { asked.to_owned() })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn asked(path: &str) -> Asked {
        Asked { path: path.to_owned(), ..Asked::default() }
    }

    /// This crate's own folder: there is a `Cargo.toml` and a folder `src` in it.
    fn folder() -> Folder {
        Folder::new(env!("CARGO_MANIFEST_DIR"))
    }

    #[test]
    fn a_missing_file_is_a_404_and_no_page() {
        assert_eq!(folder().answer(&asked("no/such.html")).status, 404);
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in ["../Cargo.toml", "src/../../Cargo.toml", "/etc/hosts", "..\\Cargo.toml"] {
            assert_eq!(folder().answer(&asked(path)).status, 404, "{path}");
        }
    }

    #[test]
    fn a_folder_without_its_slash_is_sent_on() {
        let answer = folder().answer(&asked("src/site"));
        assert_eq!(answer.status, 308);
        assert!(answer.headers.contains(&(String::from("Location"), String::from("site/"))));
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let first = folder().answer(&asked("Cargo.toml"));
        let tag = first.headers.iter().find(|(name, _)| name == "ETag").unwrap().1.clone();
        let again = folder().answer(&Asked { known: tag, ..asked("Cargo.toml") });
        assert_eq!((first.status, again.status, again.body.len()), (200, 304, 0));
    }

    #[test]
    fn brotli_is_sent_to_those_who_read_it() {
        let answer = folder().answer(&Asked { encodings: String::from("gzip, br"), ..asked("Cargo.toml") });
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut answer.body.as_slice(), &mut plain).unwrap();
        assert_eq!(plain, folder().answer(&asked("Cargo.toml")).body);
    }
}
