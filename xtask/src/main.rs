//! Tools for those who build and feed the atlas; never shipped.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod audit;
mod backtest;
mod build;
mod cells;
mod cost;
mod edition;
mod forecast;
mod format;
mod import;
mod pack;
mod picture;
mod record;
mod render;
mod serve;
mod shapes;
mod size;
mod standing;
mod test;
mod texts;
mod told;

/// The Hanoi Convention Atlas: build it, feed it, check it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the site, serves it on this machine, and says where and how to stop.
    Serve(serve::Args),
    /// Installs what is missing and runs every check.
    Test(test::Args),
    /// Leaves the finished site in `dist/`.
    Build(build::Args),
    /// Writes the static floor, the loader and the headers into Trunk's output; Trunk calls it.
    Render(render::Args),
    /// Draws one picture to share, as SVG or PNG.
    Picture(picture::Args),
    /// Answers who stands where towards a treaty on a date.
    Standing(standing::Args),
    /// Projects when a treaty will have its last deposit and enter into force.
    Forecast(forecast::Args),
    /// Scores such projections on treaties whose answer is known.
    Backtest(backtest::Args),
    /// Writes `data/` to `public/data/v1/`, and the theme to `style/palette.css`.
    Pack(pack::Args),
    /// Publishes the packed facts as the edition of their day, which never changes again.
    Edition(edition::Args),
    /// Brings the texts of the facts into step in every language: adds what is new, drops what is gone.
    Texts(texts::Args),
    /// Lists what is missing, thin, stale or in disagreement in `data/`.
    Audit(audit::Args),
    /// Reads the depositary's page of a treaty and shows what it would change.
    Import(import::Args),
    /// Makes the shapes of the States from Natural Earth.
    Shapes(shapes::Args),
    /// Lays one cell for each State, for the map on which every State is as large as the others.
    Cells(cells::Args),
    /// Counts the instructions of the hot paths against their limits, or how they grow.
    Cost(cost::Args),
    /// Weighs the built site, brotli-compressed, against its budgets.
    Size(size::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(args) => serve::run(args),
        Command::Test(args) => test::run(args),
        Command::Build(args) => build::run(args),
        Command::Render(args) => render::run(args),
        Command::Picture(args) => picture::run(args),
        Command::Standing(args) => standing::run(args),
        Command::Forecast(args) => forecast::run(args),
        Command::Backtest(args) => backtest::run(args),
        Command::Pack(args) => pack::run(args),
        Command::Edition(args) => edition::run(args),
        Command::Texts(args) => texts::run(args),
        Command::Audit(args) => audit::run(args),
        Command::Import(args) => import::run(args),
        Command::Shapes(args) => shapes::run(args),
        Command::Cells(args) => cells::run(args),
        Command::Cost(args) => cost::run(args),
        Command::Size(args) => size::run(args),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(1)
        }
    }
}
