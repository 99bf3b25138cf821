//! The page's text around its content: Trunk's `index.html` in, the finished one out.

use anyhow::Context;
use hanoi_atlas::page::{self, ANNEX_FILES};
use hanoi_atlas::text::{Language, Text};
use xtask::site::headers::CONTENT_SECURITY_POLICY;

use super::hashed::Hashed;
use super::installed::{MANIFEST, WORKER};

/// The script that starts the app and reports when it cannot.
pub const LOADER: &str = include_str!("../loader.js");

/// By which loader and frames leave for another language.
pub const LANGUAGE: &str = include_str!("../language.js");

/// Where the content goes in `index.html`.
const FLOOR: &str = "<!--floor-->";

/// What Trunk's page tells.
pub struct Parts<'a> {
    /// Until the mark which `pattern_script` in `Trunk.toml` leaves.
    before: &'a str,
    /// From that mark to the place of the content.
    between: &'a str,
    /// After the content, without the script below.
    after: String,
    /// The name of wasm-bindgen's JavaScript.
    pub glue: &'a str,
    /// The name of the WebAssembly file.
    pub wasm: &'a str,
    /// The script by which `trunk serve` reloads the page; only while developing.
    pub reload: Option<String>,
}

/// The files which the page asks for.
pub struct Links {
    /// The WebAssembly.
    pub code: Hashed,
    /// wasm-bindgen's JavaScript.
    pub glue: Hashed,
    /// The WebAssembly of the annex, which is fetched when it is wanted.
    pub annex_code: Hashed,
    /// Its JavaScript.
    pub annex_glue: Hashed,
    /// What starts them all.
    pub loader: Hashed,
    /// The style sheet.
    pub style: Hashed,
    /// That of what the annex draws.
    pub annex_style: Hashed,
    /// Only while developing.
    pub reload: Option<Hashed>,
}

impl Links {
    /// The same files as seen from a folder that lies `up` (as `../`) below.
    pub fn seen_from(&self, up: &str) -> Self {
        let Self { code, glue, annex_code, annex_glue, loader, style, annex_style, reload } = self;
        Self {
            code: code.seen_from(up),
            glue: glue.seen_from(up),
            annex_code: annex_code.seen_from(up),
            annex_glue: annex_glue.seen_from(up),
            loader: loader.seen_from(up),
            style: style.seen_from(up),
            annex_style: annex_style.seen_from(up),
            reload: reload.as_ref().map(|reload| reload.seen_from(up)),
        }
    }
}

impl<'a> Parts<'a> {
    /// Takes Trunk's page apart.
    ///
    /// # Errors
    ///
    /// When a mark is missing: `index.html` or `Trunk.toml` changed.
    pub fn read(page: &'a str) -> anyhow::Result<Self> {
        let (before, rest) = page.split_once("<!--start js=").context(
            "Trunk's page has no mark `<!--start js=… wasm=…-->`; see `pattern_script` in Trunk.toml",
        )?;
        let (names, rest) = rest.split_once("-->").context("the mark `<!--start` is not closed")?;
        let (glue, wasm) = names.split_once(" wasm=").context("the mark `<!--start` names no wasm")?;
        let (between, after) =
            rest.split_once(FLOOR).with_context(|| format!("index.html has no mark `{FLOOR}`"))?;
        let (after, reload) = without_reload(after);
        Ok(Self { before, between, after, glue, wasm, reload })
    }
}

/// Takes out the inline script which `trunk serve` appends, since the page's policy forbids it.
fn without_reload(after: &str) -> (String, Option<String>) {
    let apart = after.split_once("<script>").and_then(|(before, rest)| {
        let (script, behind) = rest.rsplit_once("</script>")?;
        Some((format!("{before}{behind}"), script))
    });
    match apart {
        // Trunk fills these in as it serves HTML, which a file of its own is not.
        Some((after, script)) => {
            let script = script
                .replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host")
                .replace("{{__TRUNK_WS_BASE__}}", "/");
            (after, Some(script))
        }
        None => (after.to_owned(), None),
    }
}

/// The finished page, in the language of `text`.
pub fn html(parts: &Parts, links: &Links, text: &Text, head: &str, floor: &str) -> String {
    let Parts { before, between, after, .. } = parts;
    let title = format!("<title>{}</title>", page::escape(&text.say("feed-author", &[])));
    let before = before
        .replacen("<html lang=\"en\"", &format!("<html {}", page::written_in(text.language())), 1)
        .replacen("<title>Hanoi Convention Atlas</title>", &title, 1);
    let reload = match &links.reload {
        Some(script) => format!("<script src=\"{}\"></script>\n", script.path),
        None => String::new(),
    };
    format!("{before}{}{head}{between}{floor}{reload}{after}", needed(links, text.language()))
}

/// The policy, then what the page asks for, the earliest needed first.
fn needed(links: &Links, language: Language) -> String {
    let Links { code, glue, loader, style, .. } = links;
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n\
         <link rel=\"modulepreload\" href=\"{glue}\" integrity=\"{glue_integrity}\">\n\
         <link rel=\"preload\" href=\"{code}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <script defer src=\"{loader}\" {data} data-worker=\"{WORKER}\" data-manifest=\"{MANIFEST}\"></script>\n",
        style = style.path,
        glue = glue.path,
        glue_integrity = glue.integrity,
        code = code.path,
        loader = loader.path,
        data = loader_data(links, "", language),
    )
}

/// What the loader is told, as attributes of its script; the page lies `root` from the site's folder.
pub fn loader_data(links: &Links, root: &str, language: Language) -> String {
    let Links { code, glue, annex_code, annex_glue, annex_style, loader: _, style: _, reload: _ } = links;
    format!(
        "data-glue=\"{root}{glue}\" data-wasm=\"{root}{code}\" data-integrity=\"{code_integrity}\" \
         data-annex-glue=\"{root}{annex_glue}\" data-annex-wasm=\"{root}{annex_code}\" \
         data-annex-integrity=\"{annex_integrity}\" data-annex-files=\"{annex_files}\" \
         data-annex-style=\"{root}{annex_style}\" data-up=\"{up}\" data-languages=\"{languages}\"",
        up = language.up(),
        languages = Language::ALL.map(Language::tag).join(" "),
        glue = glue.path,
        code = code.path,
        code_integrity = code.integrity,
        annex_glue = annex_glue.path,
        annex_code = annex_code.path,
        annex_integrity = annex_code.integrity,
        annex_files = ANNEX_FILES.join(" "),
        annex_style = annex_style.path,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><!--start js=a.js wasm=a.wasm--></head><body><!--floor--></body>";

    fn links(reload: Option<Hashed>) -> Links {
        let file =
            |name: &str| Hashed { path: format!("assets/{name}"), integrity: String::from("sha384-x") };
        Links {
            code: file("a.wasm"),
            glue: file("a.js"),
            annex_code: file("x.wasm"),
            annex_glue: file("x.js"),
            annex_style: file("x.css"),
            loader: file("l.js"),
            style: file("s.css"),
            reload,
        }
    }

    #[test]
    fn the_marks_name_the_files() {
        let parts = Parts::read(PAGE).unwrap();
        assert_eq!((parts.glue, parts.wasm), ("a.js", "a.wasm"));
        assert!(parts.reload.is_none());
    }

    #[test]
    fn a_page_without_its_mark_is_refused_by_name() {
        let error = Parts::read("<head></head>").err().unwrap().to_string();
        assert!(error.contains("pattern_script"), "{error}");
    }

    #[test]
    fn the_finished_page_has_no_inline_script() {
        let served = PAGE.replace("</body>", "<script>'{{__TRUNK_ADDRESS__}}'</script></body>");
        let parts = Parts::read(&served).unwrap();
        assert_eq!(parts.reload.as_deref(), Some("window.location.host"));
        let page = html(&parts, &links(None), &Text::english(), "", "<main>floor</main>");
        assert!(!page.contains("<script>"), "{page}");
        assert!(page.contains("<body><main>floor</main></body>"), "{page}");
    }

    #[test]
    fn every_address_is_relative() {
        let page = html(&Parts::read(PAGE).unwrap(), &links(None), &Text::english(), "", "");
        for start in ["href=\"/", "src=\"/", "://"] {
            assert!(!page.contains(start), "{page}");
        }
    }
}
