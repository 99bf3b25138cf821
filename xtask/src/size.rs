//! Weighs the built site, brotli-compressed, against its budgets.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};

mod budget;
mod frames;
mod languages;
mod weigh;

use budget::Budgets;
use weigh::Weights;

/// What `cargo xtask size` takes.
#[derive(clap::Args)]
pub struct Args {}

/// Prints the weights; exit code 1 when one is above its bar.
///
/// # Errors
///
/// When there is no built site, when a file of it belongs to no budget, or `budgets.toml` is faulty.
pub fn run(_args: Args) -> anyhow::Result<ExitCode> {
    let root = xtask::root();
    let file = root.join("budgets.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))?;
    let budgets: Budgets = toml::from_str(&text).context("budgets.toml")?;
    let (files, others) = languages::parted(files(&root.join("dist"))?);
    let weights = Weights::of(&budgets, &files)?;
    print!("{}", weights.table());
    let frames = frames::frames(&files);
    for frame in &frames {
        println!("{:<40} {:>14.1} {:>6}", frame.path, weigh::kilobytes(frame.bytes), budgets.frame.bar);
    }
    let told = languages::told(&files, &others, &budgets.group);
    for told in &told {
        let (tag, limits) = (told.language.tag(), &budgets.language);
        let (words, first) = (weigh::kilobytes(told.words), weigh::kilobytes(told.first_load));
        println!("{:<40} {words:>14.1} {:>6}", format!("{tag}: words"), limits.words);
        println!("{:<40} {first:>14.1} {:>6}", format!("{tag}: all of the first load"), limits.first_load);
    }
    let mut above = weights.above();
    above.extend(languages::above(&told, budgets.language.words, budgets.language.first_load));
    above.extend(frames::above(&frames, budgets.frame.bar));
    for sentence in &above {
        eprintln!("error: {sentence}");
    }
    Ok(if above.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Every file of a folder with its content: the path relative to it, with `/`, in order.
fn files(folder: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    if !folder.join("index.html").is_file() {
        bail!("there is no site in `{}`; run `cargo xtask build` first", folder.display());
    }
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.push((name, fs::read(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}
