//! `embed/`: the list of the views, and the way to the one that a link names.

use std::fs;

use anyhow::Context;
use hanoi_atlas::page::{Embed, escape, written_in};
use xtask::site::headers::CONTENT_SECURITY_POLICY;

use super::super::branch::Branch;
use super::super::hashed::Hashed;
use super::{FOLDER, head};

/// Writes it.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write(branch: &Branch, parts: &head::Parts, script: &Hashed) -> anyhow::Result<()> {
    let text = branch.read.facts().text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let words = Embed::ALL.map(Embed::word).join(" ");
    let items: String = Embed::ALL
        .iter()
        .map(|view| format!("<li><a href=\"{}/\">{}</a></li>", view.word(), say(view.title())))
        .collect();
    let page = format!(
        "<!doctype html>\n<html {written}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"../{style}\">\n\
         <link rel=\"stylesheet\" href=\"../{embed}\">\n\
         <script src=\"../{script}\" data-views=\"{words}\"></script>\n</head>\n\
         <body>\n<main class=\"embed\"><h1>{title}</h1><p>{lead}</p><ul>{items}</ul>\
         <p><a href=\"../\">{atlas}</a></p></main>\n</body>\n</html>\n",
        title = say("embed-list"),
        lead = say("embed-list-lead"),
        written = written_in(branch.language),
        style = branch.links.style.path,
        embed = parts.style.path,
        script = script.path,
        atlas = say("embed-atlas"),
    );
    let file = branch.folder.join(FOLDER).join("index.html");
    fs::write(&file, page).with_context(|| format!("writing `{}`", file.display()))
}
