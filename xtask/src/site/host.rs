//! A host on this machine: asks a function for every answer.
//!
//! HTTP/1.1 as far as a browser needs it to read files: one thread and one answer a connection.
//! Small libraries that keep connections open in a pool were seen to leave one waiting for ever.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{Answer, Asked};

/// Browsers open connections which they may never use.
const PATIENCE: Duration = Duration::from_secs(30);

/// More than the longest link and all of a browser's headers.
const LONGEST_REQUEST: usize = 1 << 20;

/// Answers on `http://127.0.0.1:…` until it is dropped.
pub struct Host {
    port: u16,
    is_over: Arc<AtomicBool>,
    /// Taken when it is waited for.
    listening: Option<JoinHandle<()>>,
}

impl Host {
    /// Starts to answer. Port 0 takes any that is free.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn start(port: u16, answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        let is_over = Arc::new(AtomicBool::new(false));
        let ending = Arc::clone(&is_over);
        let answer = Arc::new(answer);
        let listening = thread::spawn(move || {
            for stream in listener.incoming() {
                if ending.load(Ordering::Acquire) {
                    return;
                }
                let answer = Arc::clone(&answer);
                // A browser that has gone away needs no answer.
                thread::spawn(move || stream.and_then(|stream| converse(stream, answer.as_ref())));
            }
        });
        Ok(Self { port, is_over, listening: Some(listening) })
    }

    /// The port that it answers on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of the page, with `/` at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers until the program is stopped.
    pub fn wait(mut self) {
        if let Some(listening) = self.listening.take() {
            // A panic has been reported where it happened.
            let _ = listening.join();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Release);
        // Wakes the listener, so that it sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

/// The first port above `port` that nobody listens on.
pub fn next_free_port(port: u16) -> Option<u16> {
    (port.checked_add(1)?..=u16::MAX).find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
}

/// Reads one request, and answers it.
fn converse(mut stream: TcpStream, answer: &impl Fn(&Asked) -> Answer) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some(request) = request(&mut stream)? else { return Ok(()) };
    let mut lines = request.split("\r\n");
    let line = lines.next().unwrap_or_default();
    let mut words = line.split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let answer = match method {
        "GET" | "HEAD" => answer(&asked(url, lines)),
        _ => Answer::sentence(405, "only GET and HEAD are answered"),
    };
    stream.write_all(head(&answer).as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

/// The request's lines until the empty one; `None` when the browser says nothing, or too much.
fn request(stream: &mut TcpStream) -> io::Result<Option<String>> {
    let (mut read, mut bytes) = (Vec::new(), [0; 4096]);
    while read.len() < LONGEST_REQUEST {
        let count = stream.read(&mut bytes)?;
        if count == 0 {
            return Ok(None);
        }
        // The end may lie across two readings.
        let from = read.len().saturating_sub(3);
        read.extend_from_slice(&bytes[..count]);
        if let Some(end) = read[from..].windows(4).position(|four| four == b"\r\n\r\n") {
            return Ok(Some(String::from_utf8_lossy(&read[..from + end]).into_owned()));
        }
    }
    Ok(None)
}

/// What matters of a request.
fn asked<'a>(url: &str, headers: impl Iterator<Item = &'a str>) -> Asked {
    let path = url.split_once(['?', '#']).map_or(url, |(path, _)| path);
    let mut asked = Asked { path: decoded(path.strip_prefix('/').unwrap_or(path)), ..Asked::default() };
    for (name, value) in headers.filter_map(|line| line.split_once(':')) {
        if name.eq_ignore_ascii_case("accept-encoding") {
            value.trim().clone_into(&mut asked.encodings);
        } else if name.eq_ignore_ascii_case("if-none-match") {
            value.trim().clone_into(&mut asked.known);
        }
    }
    asked
}

/// Status and headers. The reason beside the status is for people, who need none here.
fn head(answer: &Answer) -> String {
    let mut head = format!("HTTP/1.1 {} -\r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", answer.body.len()));
    head
}

/// `%20` and the like as the signs they stand for; what is no code stays.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let code = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match (first, code.and_then(|digits| u8::from_str_radix(digits, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            _ => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn get(host: &Host, line: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", host.port())).unwrap();
        write!(stream, "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_request_gets_the_answer_of_the_function() {
        let host = Host::start(0, |asked| Answer::sentence(200, &format!("<{}>", asked.path))).unwrap();
        let answer = get(&host, "GET /a%20b?c=d");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("<a b>\n"), "{answer}");
        assert!(get(&host, "POST /a").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn a_connection_that_says_nothing_holds_up_no_other() {
        let host = Host::start(0, |_| Answer::sentence(200, "here")).unwrap();
        let silent: Vec<_> =
            (0..20).map(|_| TcpStream::connect(("127.0.0.1", host.port())).unwrap()).collect();
        assert!(get(&host, "GET /").ends_with("here\n"));
        drop(silent);
    }

    #[test]
    fn head_has_the_length_and_no_body() {
        let host = Host::start(0, |_| Answer::sentence(200, "here")).unwrap();
        let answer = get(&host, "HEAD /");
        assert!(answer.contains("Content-Length: 5\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
    }

    #[test]
    fn a_taken_port_is_an_error_and_the_next_one_is_named() {
        let host = Host::start(0, |_| Answer::sentence(200, "")).unwrap();
        assert!(Host::start(host.port(), |_| Answer::sentence(200, "")).is_err());
        assert!(next_free_port(host.port()).unwrap() > host.port());
    }

    #[test]
    fn signs_that_are_no_code_stay() {
        assert_eq!(decoded("100%/%zz/%C3%A9%2"), "100%/%zz/é%2");
    }
}
