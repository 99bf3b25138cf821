//! The program that drives the browser.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use xtask::tools::Engine;
use xtask::tools::browser::Browser;

use crate::screen::Screen;

/// Longer than a driver takes to listen on a slow machine.
const PATIENCE: Duration = Duration::from_secs(15);

/// A running driver; it ends with its browsers when dropped.
pub struct Driver {
    child: Child,
    /// Where it listens.
    pub address: String,
    /// After the driver, so that browsers have ended when their display does.
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts it on a free port; `folder` is where its browser may leave what it likes.
    pub fn start(engine: Engine, programs: &Browser, folder: &Path) -> Self {
        let screen = programs.screen.as_deref().map(Screen::start);
        let mut command = Command::new(&programs.driver);
        // A group of its own, so that the browsers it starts can be ended with it.
        command.stdin(Stdio::null()).stderr(Stdio::null()).process_group(0);
        if let Some(screen) = &screen {
            at_home(&mut command, screen, folder);
        }
        let (child, port) = match engine {
            Engine::Chromium => says_its_port(command.args(["--port=0", "--log-level=SEVERE"])),
            Engine::Firefox => takes_a_port(command.args(["--log", "fatal"])),
            Engine::WebKit => takes_a_port(&mut command),
        };
        Self { child, address: format!("http://127.0.0.1:{port}"), _screen: screen }
    }
}

/// A GTK program draws on this screen and on no other, and leaves nothing in its user's folders.
fn at_home(command: &mut Command, screen: &Screen, folder: &Path) {
    command.env("DISPLAY", &screen.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    for name in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(name, folder);
    }
    // A sandbox within a container is refused to root; the pages are our own.
    command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1").env("LANGUAGE", "en");
}

fn started(command: &mut Command) -> Child {
    command.spawn().unwrap_or_else(|error| panic!("starting `{}`: {error}", command.get_program().display()))
}

/// A driver that finds a free port, and tells it.
fn says_its_port(command: &mut Command) -> (Child, u16) {
    let mut child = started(command.stdout(Stdio::piped()));
    let said = BufReader::new(child.stdout.take().expect("its output is piped"));
    let port = said.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse::<u16>().ok()
    });
    (child, port.expect("chromedriver says on which port it listens"))
}

/// A driver that is told its port, and is silent.
fn takes_a_port(command: &mut Command) -> (Child, u16) {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
    let port = port.expect("there is always a free port").port();
    let mut child = started(command.arg(format!("--port={port}")).stdout(Stdio::null()));
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        let has_ended = child.try_wait().is_ok_and(|ended| ended.is_some());
        assert!(
            !has_ended && begun.elapsed() < PATIENCE,
            "`{}` does not listen",
            command.get_program().display()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    (child, port)
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        // What has ended by itself need not be ended.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}
