//! The document round a view by itself.

use hanoi_atlas::page::{Embed, Still, escape, written_in};
use hanoi_atlas::text::{Language, without_isolates};
use hanoi_atlas::treaty::Edition;
use xtask::site::headers::CONTENT_SECURITY_POLICY;

use super::super::document::{Links, loader_data};
use super::super::hashed::Hashed;

/// The files which only these pages ask for.
pub struct Parts {
    /// Speaks with the host; all that runs until a reader asks for more.
    pub frame: Hashed,
    /// Speaks for the app.
    pub awake: Hashed,
    /// What differs from the whole page.
    pub style: Hashed,
}

/// What the document says of the page.
pub struct Head<'a> {
    /// Which view it is.
    pub view: Embed,
    /// The way to the site's own folder.
    pub root: &'a str,
    /// The edition of the facts; `None` follows the newest.
    pub edition: Option<&'a Edition>,
    /// The name of the newest edition.
    pub newest: &'a str,
    /// Whether `oembed.json` lies beside it.
    pub has_oembed: bool,
    /// The language of the page.
    pub language: Language,
}

impl Parts {
    /// The same files as seen from a folder that lies `up` (as `../`) below.
    pub fn seen_from(&self, up: &str) -> Self {
        let Self { frame, awake, style } = self;
        Self { frame: frame.seen_from(up), awake: awake.seen_from(up), style: style.seen_from(up) }
    }
}

/// The finished page. Its addresses are relative, so the site works in any folder.
pub fn html(still: &Still, head: &Head<'_>, parts: &Parts, links: &Links) -> String {
    let root = head.root;
    let sheet = |style: &Hashed| format!("<link rel=\"stylesheet\" href=\"{root}{}\">\n", style.path);
    let sheets: String = sheets(head.view, parts, links).into_iter().map(sheet).collect();
    let in_head = |words: &str| escape(&without_isolates(words));
    let (title, description) = (in_head(&still.title), in_head(&still.description));
    let asof = head
        .edition
        .map(|edition| format!(" data-asof=\"{}\" data-newest=\"{}\"", edition.day, escape(head.newest)))
        .unwrap_or_default();
    let oembed = if head.has_oembed {
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"oembed.json\" title=\"{title}\">\n"
        )
    } else {
        String::new()
    };
    format!(
        "<!doctype html>\n<html {written} data-embed=\"{view}\" data-root=\"{root}\"{asof}>\n<head>\n\
         <meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">\n\
         <meta name=\"description\" content=\"{description}\">\n<link rel=\"icon\" href=\"data:,\">\n{oembed}{sheets}\
         <script src=\"{root}{frame}\" data-awake=\"{root}{awake}\" data-loader=\"{root}{loader}\" {data}></script>\n\
         </head>\n<body>\n{body}\n</body>\n</html>\n",
        written = written_in(head.language),
        view = head.view.word(),
        frame = parts.frame.path,
        awake = parts.awake.path,
        loader = links.loader.path,
        data = loader_data(links, root, head.language),
        body = still.body,
    )
}

/// The style sheets in their order; the sets are dressed by that of the annex.
fn sheets<'a>(view: Embed, parts: &'a Parts, links: &'a Links) -> Vec<&'a Hashed> {
    match view {
        Embed::Compare => vec![&links.style, &links.annex_style, &parts.style],
        Embed::Map | Embed::Timeline | Embed::Table | Embed::Progress | Embed::Forecast => {
            vec![&links.style, &parts.style]
        }
    }
}
