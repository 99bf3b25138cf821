//! Builds the site, serves it on this machine, and says where and how to stop.

use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;

use anyhow::{Context, bail};
use xtask::site::host::next_free_port;
use xtask::site::{Folder, Host};
use xtask::tools::{self, Tools};

use crate::build::{self, Profile};

/// What `cargo xtask serve` takes.
#[derive(clap::Args)]
pub struct Args {
    /// The port on this machine.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Rebuilds on each change, and reloads the page: for developers. Large and slow in the browser.
    #[arg(long)]
    watch: bool,
}

/// Serves the site until it is stopped.
///
/// # Errors
///
/// When the port is taken, and when the site cannot be built.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    // Before minutes of building, not after.
    ask_port(args.port)?;
    let tools = tools::set_up()?;
    if args.watch {
        return watch(&tools, args.port);
    }
    build::site(&tools, Profile::Release, None)?;
    let folder = Folder::new(xtask::root().join("dist"));
    let Ok(host) = Host::start(args.port, move |asked| folder.answer(asked)) else {
        bail!(taken(args.port));
    };
    println!("\nThe atlas is at {}\nTo stop it, press Ctrl+C", host.address());
    host.wait();
    Ok(ExitCode::SUCCESS)
}

/// Refuses a port that is taken.
fn ask_port(port: u16) -> anyhow::Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => bail!(taken(port)),
        Err(error) => Err(error).with_context(|| format!("port {port} cannot be used; try `--port 8080`")),
    }
}

/// The sentence about a port that is taken.
fn taken(port: u16) -> String {
    let way_out = next_free_port(port).map_or(String::from("stop the program that uses it"), |free| {
        format!("use `--port {free}`, which is free")
    });
    format!("port {port} is taken by another program; {way_out}")
}

/// Has Trunk rebuild and reload.
fn watch(tools: &Tools, port: u16) -> anyhow::Result<ExitCode> {
    println!(
        "The atlas will be at http://127.0.0.1:{port}/ and follow each change\nTo stop it, press Ctrl+C\n"
    );
    let status = tools
        .command("trunk")
        .args(["serve", "--locked", "--port", &port.to_string()])
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .status()
        .context("starting `trunk`")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_a_sentence_with_a_free_one() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let error = ask_port(port).unwrap_err().to_string();
        assert!(error.contains(&format!("port {port} is taken")), "{error}");
        assert!(error.contains("--port "), "{error}");
    }
}
