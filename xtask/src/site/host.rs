//! A host on this machine: asks a function for every answer.

use std::io::Cursor;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use super::{Answer, Asked};

/// More than a browser opens to one host, so that a slow answer holds up no other.
const WORKERS: usize = 8;

/// Answers on `http://127.0.0.1:…` until it is dropped.
pub struct Host {
    port: u16,
    server: Arc<tiny_http::Server>,
    workers: Vec<JoinHandle<()>>,
}

impl Host {
    /// Starts to answer. Port 0 takes any that is free.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn start(
        port: u16,
        answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        let server = tiny_http::Server::from_listener(listener, None).map_err(std::io::Error::other)?;
        let server = Arc::new(server);
        let answer = Arc::new(answer);
        let mut workers = Vec::new();
        for _ in 0..WORKERS {
            let (server, answer) = (Arc::clone(&server), Arc::clone(&answer));
            workers.push(thread::spawn(move || work(&server, answer.as_ref())));
        }
        Ok(Self { port, server, workers })
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
        for worker in std::mem::take(&mut self.workers) {
            // A worker that panicked has said so itself.
            let _ = worker.join();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in std::mem::take(&mut self.workers) {
            let _ = worker.join();
        }
    }
}

/// The first port above `port` that nobody listens on.
pub fn next_free_port(port: u16) -> Option<u16> {
    (port.checked_add(1)?..=u16::MAX).find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
}

/// Answers one request after another, until it is told to stop.
fn work(server: &tiny_http::Server, answer: &(impl Fn(&Asked) -> Answer + ?Sized)) {
    while let Ok(request) = server.recv() {
        let is_read = matches!(request.method(), tiny_http::Method::Get | tiny_http::Method::Head);
        let answer = if is_read {
            answer(&asked(&request))
        } else {
            Answer::sentence(405, "only GET and HEAD are answered")
        };
        // A browser that has gone away needs no answer.
        let _ = request.respond(response(answer));
    }
}

/// What matters of a request.
fn asked(request: &tiny_http::Request) -> Asked {
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map_or(String::new(), |header| header.value.as_str().to_owned())
    };
    let url = request.url();
    let path = url.split_once(['?', '#']).map_or(url, |(path, _)| path);
    Asked {
        path: decoded(path.strip_prefix('/').unwrap_or(path)),
        encodings: header("Accept-Encoding"),
        known: header("If-None-Match"),
    }
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

/// The answer in the library's terms.
fn response(answer: Answer) -> tiny_http::Response<Cursor<Vec<u8>>> {
    let length = answer.body.len();
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| tiny_http::Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .collect();
    tiny_http::Response::new(
        tiny_http::StatusCode(answer.status),
        headers,
        Cursor::new(answer.body),
        Some(length),
        None,
    )
    // Lengths are known: without this the library sends large files in pieces, without a length.
    .with_chunked_threshold(usize::MAX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

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
