//! Draws one picture to share, as SVG or PNG: what a reader saves from the page, made on a desk.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use hanoi_atlas::page::{self, Asked};
use hanoi_atlas::poster::{Light, Shape, Subject, poster};
use hanoi_atlas::text::Language;
use hanoi_atlas::treaty::{Board, Reading};
use hanoi_atlas::viewpoint::Viewpoint;

use crate::render::content::Read;
use crate::render::pictures::Press;

/// What `cargo xtask picture` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Where it goes; the ending says whether it is SVG or PNG.
    file: PathBuf,
    /// What it shows: map, hex, timeline, table, progress, forecast, compare, flow, or the code of a State.
    #[arg(long, default_value = "map")]
    view: String,
    /// Its size: link (1200×630), square (1080×1080), print (1414×1000).
    #[arg(long, default_value = "link")]
    shape: String,
    /// Light ink on dark paper.
    #[arg(long)]
    night: bool,
    /// The language, by its tag: en, fr, es, ru, zh, ar, vi.
    #[arg(long, default_value = "en")]
    lang: String,
    /// The question, as in a link of the atlas: `t=2025-10-26&layer=vote-74-247`.
    #[arg(long, default_value = "")]
    query: String,
}

/// Does it.
///
/// # Errors
///
/// A view, size, link or ending that is not known; packed facts that cannot be read; a file that
/// cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == args.lang);
    let language = language.with_context(|| {
        let known = Language::ALL.map(Language::tag).join(", ");
        format!("`{}` is no language of the atlas; expected one of {known}", args.lang)
    })?;
    let read = Read::from(&xtask::root().join("public"), language)?;
    let shape = Shape::ALL.into_iter().find(|shape| shape.word() == args.shape);
    let shape =
        shape.with_context(|| format!("`{}` is no size; expected link, square or print", args.shape))?;
    let light = if args.night { Light::Night } else { Light::Day };
    let (viewpoint, errors) = Viewpoint::from_query(&args.query);
    ensure!(errors.is_empty(), "`{}` holds what is not understood: {errors:?}", args.query);
    let subject = subject(&read, &args.view)?;
    let svg = drawn(&read, &viewpoint, subject, shape, light);
    let picture = match args.file.extension().and_then(|ending| ending.to_str()) {
        Some("svg") => svg.into_bytes(),
        Some("png") => Press::new(&xtask::root().join("data/fonts"))?.print(&svg)?,
        Some(_) | None => bail!("`{}` ends neither in .svg nor in .png", args.file.display()),
    };
    fs::write(&args.file, &picture).with_context(|| format!("writing `{}`", args.file.display()))?;
    println!("{}: {} bytes", args.file.display(), picture.len());
    Ok(ExitCode::SUCCESS)
}

fn subject(read: &Read, view: &str) -> anyhow::Result<Subject> {
    if let Some(subject) = Subject::WORLD.into_iter().find(|subject| subject.name() == view) {
        return Ok(subject);
    }
    let state = view.parse().ok().filter(|code| read.facts().catalog.participant(*code).is_some());
    state.map(Subject::State).with_context(|| {
        let known: Vec<String> = Subject::WORLD.map(Subject::name).into();
        format!("`{view}` is no view and no State; expected one of {}, or a code as VNM", known.join(", "))
    })
}

/// The picture on the date of the link.
fn drawn(read: &Read, viewpoint: &Viewpoint, subject: Subject, shape: Shape, light: Light) -> String {
    let facts = read.facts();
    let span = page::span(facts.treaty, page::axis_scale(&facts).span);
    let board = Board::new(facts.catalog, facts.treaty, viewpoint.shown.day(span), Reading::Confirmed);
    let asked = Asked { facts, board: &board, further: &read.further, viewpoint };
    poster(&asked, &read.outlines, subject, shape, light)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_found_by_its_name_or_the_code_of_a_state() {
        let read = Read::from(&xtask::root().join("public"), Language::English).unwrap();
        assert_eq!(subject(&read, "hex").unwrap(), Subject::Cells);
        assert_eq!(subject(&read, "VNM").unwrap(), Subject::State("VNM".parse().unwrap()));
        let error = subject(&read, "globe").unwrap_err().to_string();
        assert!(error.starts_with("`globe` is no view and no State; expected one of map, hex,"), "{error}");
    }

    #[test]
    fn the_date_of_the_link_is_that_of_the_picture() {
        let read = Read::from(&xtask::root().join("public"), Language::English).unwrap();
        let (viewpoint, _) = Viewpoint::from_query("t=2025-10-26");
        let svg = drawn(&read, &viewpoint, Subject::Map, Shape::Square, Light::Night);
        assert!(svg.contains("On 26 October 2025"), "no such date");
    }
}
