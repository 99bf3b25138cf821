//! The view as a picture: shapes, and kinds of file. Who draws it stands above the page; here are only
//! the buttons.

use crate::page::{Asked, escape};

use super::panel::{file, part};

/// The shapes: word, size in units, key of the name.
const SHAPES: [(&str, &str, &str); 3] = [
    ("link", "1200x630", "share-link-shape"),
    ("square", "1080x1080", "share-square"),
    ("print", "1414x1000", "share-paper"),
];

/// The buttons of every shape.
pub(super) fn html(asked: &Asked<'_>) -> String {
    let rows: String = SHAPES.iter().map(|shape| row(asked, *shape)).collect();
    part(asked, "share-picture", &format!("<ul class=\"share__shapes\">{rows}</ul>"))
}

fn row(asked: &Asked<'_>, (shape, size, key): (&str, &str, &str)) -> String {
    let text = asked.facts.text;
    let query = asked.link(|link| link.play = false);
    let query = escape(query.trim_start_matches('?'));
    let name = escape(&text.say(key, &[]));
    let drawn =
        format!("data-draw=\"picture.{shape}\" data-query=\"{query}\" aria-describedby=\"share-{shape}\"");
    let svg = escape(&file(asked, &format!("{shape}.svg")));
    let png = escape(&file(asked, &format!("{shape}.png")));
    format!(
        "<li><span id=\"share-{shape}\">{name}</span> \
         <button type=\"button\" class=\"button\" data-save=\"{svg}\" {drawn}>SVG</button> \
         <button type=\"button\" class=\"button\" data-picture=\"{png}\" data-size=\"{size}\" {drawn}>PNG</button> \
         <button type=\"button\" class=\"button\" data-picture data-size=\"{size}\" {drawn}>{copy}</button></li>",
        copy = escape(&text.say("share-copy", &[])),
    )
}
