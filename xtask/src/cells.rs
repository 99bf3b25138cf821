//! Lays one cell for each State: near where it lies, beside its neighbours, each region in one piece.

mod layout;
mod score;
mod world;

use std::fmt::Write as _;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, ensure};

/// What `cargo xtask cells` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Only says how good the layout in the folder is; writes nothing.
    #[arg(long)]
    check: bool,
}

/// Where the result goes, from the root of the project.
const TARGET: &str = "data/geo/cells.csv";

/// Makes the layout and writes it, or judges the one there is.
///
/// # Errors
///
/// When the shapes, the regions or the layout cannot be read, or a region falls apart.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = xtask::root();
    let world = world::World::read(&root)?;
    let target = root.join(TARGET);
    let cells = if args.check {
        let text = fs::read_to_string(&target).with_context(|| format!("cannot read `{TARGET}`"))?;
        layout::read(&text, &world)?
    } else {
        let cells = layout::made(&world);
        let mut text = String::from("code,row,column\n");
        for (state, cell) in world.states.iter().zip(&cells) {
            let _ = writeln!(text, "{},{},{}", state.code, cell.row, cell.column);
        }
        fs::write(&target, text).with_context(|| format!("cannot write `{TARGET}`"))?;
        println!("{TARGET} written");
        cells
    };
    let score = score::Score::of(&world, &cells);
    println!("{score}");
    print!("{}", score::drawn(&world, &cells));
    ensure!(
        score.pieces == score.regions,
        "a region is in more than one piece; change the weights in `score.rs`"
    );
    Ok(ExitCode::SUCCESS)
}
