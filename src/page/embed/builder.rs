//! The part of the page in which an editor puts a frame together.

use crate::text::{Focus, Language, Text, summary};
use crate::viewpoint::{Theme, Word};

use super::super::languages::link;
use super::super::{Asked, escape};
use super::choice::Width;
use super::{Choice, Embed, Kept, Opening, Snippet};

/// The id of the whole part; the annex draws it when it is come near to.
pub const BUILDER: &str = "embed-builder";

/// The id of what follows from the choices.
pub const SNIPPETS: &str = "embed-snippets";

/// The place of it in the page.
pub fn section(text: &Text) -> String {
    let say = |key| escape(&text.say(key, &[]));
    format!(
        "<section class=\"section needs-app\" id=\"embed\" aria-labelledby=\"embed-name\">\
         <h2 id=\"embed-name\">{}</h2><p class=\"section__lead\">{}</p>\
         <div id=\"{BUILDER}\" data-live=\"later\"></div></section>",
        say("builder-title"),
        say("builder-lead"),
    )
}

/// The choices, and what follows from them.
#[must_use]
pub fn builder_html(asked: &Asked<'_>, choice: &Choice) -> String {
    format!(
        "<fieldset class=\"builder\" data-redraw=\"{SNIPPETS}\"><legend class=\"hidden-label\">{}</legend>{}</fieldset>\
         <div id=\"{SNIPPETS}\">{}</div>",
        escape(&asked.facts.text.say("builder-title", &[])),
        fields(asked, choice),
        snippets_html(asked, choice),
    )
}

fn fields(asked: &Asked<'_>, choice: &Choice) -> String {
    let text = asked.facts.text;
    let say = |key: &str| text.say(key, &[]);
    let day = text.day(asked.facts.treaty.as_of);
    let views: Vec<(String, String)> = Embed::ALL
        .iter()
        .map(|view| (view.word().to_owned(), say(&format!("builder-view-{}", view.word()))))
        .collect();
    let kept = [
        ("live".to_owned(), say("builder-facts-live")),
        ("frozen".to_owned(), text.say("builder-facts-frozen", &[("day", day.into())])),
    ];
    let opening = [
        ("published".to_owned(), say("builder-opening-published")),
        ("here".to_owned(), say("builder-opening-here")),
    ];
    let themes: Vec<(String, String)> = Theme::WORDS
        .iter()
        .map(|(word, _)| ((*word).to_owned(), say(&format!("tool-theme-{word}"))))
        .collect();
    let width = |width: &Width| {
        let pixels = width.pixels();
        (pixels.to_string(), text.say("builder-pixels", &[("n", pixels.into())]))
    };
    let widths: Vec<(String, String)> = Width::ALL.iter().map(width).collect();
    let frozen = if choice.kept == Kept::Frozen { "frozen" } else { "live" };
    let here = if choice.opening == Opening::AsHere { "here" } else { "published" };
    let wide = choice.width.pixels().to_string();
    [
        list(&say("builder-view"), "view", &views, choice.view.word()),
        list(&say("builder-facts"), "facts", &kept, frozen),
        list(&say("builder-opening"), "opening", &opening, here),
        list(&say("builder-theme"), "theme", &themes, choice.theme.word()),
        list(&say("builder-width"), "width", &widths, &wide),
        format!(
            "<label><span>{}</span><input type=\"text\" class=\"field\" name=\"embed-title\" maxlength=\"120\" \
             placeholder=\"{}\" value=\"{}\"></label>",
            escape(&say("builder-heading")),
            escape(&say(choice.view.title())),
            escape(&choice.title),
        ),
        languages(text),
    ]
    .concat()
}

/// The language is that of the page, so that name and sentence of the frame are in it too; the others
/// have a page of their own.
fn languages(text: &Text) -> String {
    let own = text.language();
    let links = Language::ALL.map(|other| link(own, other, own.up(), "#embed"));
    let named = [("name", escape(&text.say("builder-lang", &[])).into()), ("what", text.row(&links).into())];
    format!("<p class=\"small builder__languages\">{}</p>", text.say("list-colon", &named))
}

/// A choice among words; `chosen` is the word of one of them.
fn list(label: &str, name: &str, options: &[(String, String)], chosen: &str) -> String {
    let option = |(word, said): &(String, String)| {
        let selected = if word == chosen { " selected" } else { "" };
        format!("<option value=\"{}\"{selected}>{}</option>", escape(word), escape(said))
    };
    format!(
        "<label><span>{}</span><select class=\"field\" name=\"embed-{name}\">{}</select></label>",
        escape(label),
        options.iter().map(option).collect::<String>(),
    )
}

/// The code in its three forms, and the frame itself when it is asked for.
#[must_use]
pub fn snippets_html(asked: &Asked<'_>, choice: &Choice) -> String {
    let Asked { facts, board, further, viewpoint } = *asked;
    let text = facts.text;
    let say = |key: &str| text.say(key, &[]);
    // Only an address of the web can be put into a page of the web.
    let address =
        further.visit.as_ref().map(|visit| visit.address.as_str()).filter(|here| here.starts_with("http"));
    let Some(address) = address else {
        return format!("<p class=\"small\">{}</p>", escape(&say("builder-nowhere")));
    };
    let title = if choice.title.is_empty() { say(choice.view.title()) } else { choice.title.clone() };
    let snippet = Snippet {
        choice,
        here: viewpoint,
        address,
        language: text.language(),
        edition: facts.catalog.edition.get(..10).unwrap_or_default(),
        name: &text.say("embed-window", &[("title", title.into())]),
        sentence: &summary(text, facts.catalog, facts.treaty, board, Focus::default()).main,
    };
    let wakes = snippet.wakes().then(|| format!("<p class=\"small\">{}</p>", escape(&say("builder-wakes"))));
    [
        wakes.unwrap_or_default(),
        form(text, "frame", &snippet.frame()),
        form(text, "listener", &snippet.frame_with_listener()),
        form(text, "element", &snippet.element()),
        format!(
            "<p class=\"small\" role=\"status\" data-said data-done=\"{}\" data-failed=\"{}\"></p>",
            escape(&say("builder-copied")),
            escape(&say("builder-refused")),
        ),
        preview(text, &snippet),
    ]
    .concat()
}

/// One form of the code, with its button.
fn form(text: &Text, name: &str, code: &str) -> String {
    let say = |key: &str| escape(&text.say(key, &[]));
    format!(
        "<div class=\"builder__form\"><h3 id=\"builder-name-{name}\">{title}</h3><p class=\"small\">{help}</p>\
         <pre class=\"builder__code\" tabindex=\"0\" role=\"region\" aria-labelledby=\"builder-name-{name}\"><code id=\"builder-code-{name}\">{code}</code></pre>\
         <button type=\"button\" class=\"button\" data-copy=\"builder-code-{name}\">{copy}</button></div>",
        title = say(&format!("builder-form-{name}")),
        help = say(&format!("builder-form-{name}-help")),
        code = escape(code),
        copy = say("builder-copy"),
    )
}

/// The frame as its reader will see it: loaded when it is opened, and without an origin, as the strictest
/// hosts have it.
fn preview(text: &Text, snippet: &Snippet<'_>) -> String {
    let choice = snippet.choice;
    format!(
        "<details class=\"builder__preview\" id=\"embed-preview\"><summary>{}</summary>\
         <iframe src=\"{}\" title=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" sandbox=\"allow-scripts\"></iframe></details>",
        escape(&text.say("builder-preview", &[("n", choice.width.pixels().into())])),
        escape(&snippet.path()),
        escape(snippet.name),
        choice.width.pixels(),
        choice.view.height(choice.width, snippet.language),
    )
}
