//! Pages that need no program: one for each State, the list of them, the Convention beside other
//! treaties, and what it says.

use std::fmt::Write as _;
use std::fs;

use anyhow::Context;
use hanoi_atlas::map::Outlines;
use hanoi_atlas::page::{self, Asked, Facts, Still};
use hanoi_atlas::poster::Subject;
use hanoi_atlas::text::{Text, without_isolates};
use hanoi_atlas::viewpoint::Viewpoint;
use xtask::site::headers::CONTENT_SECURITY_POLICY;

use super::branch::Branch;
use super::content::Read;
use super::hashed::Hashed;
use super::languages;
use super::pictures::Preview;

/// The folder of the States' pages.
const FOLDER: &str = "c";

/// A page, and where it lies.
struct Placed {
    /// Its folder, relative to the site's, ending in `/`.
    folder: String,
    page: Still,
    /// What its preview shows.
    picture: Subject,
}

/// Writes all of them into the folder of the language.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write(branch: &Branch) -> anyhow::Result<()> {
    for still in stills(&branch.read) {
        let folder = branch.folder.join(&still.folder);
        fs::create_dir_all(&folder).with_context(|| format!("making `{}`", folder.display()))?;
        let file = folder.join("index.html");
        let up = "../".repeat(still.folder.matches('/').count());
        let to_site = format!("{up}{}", branch.language.up());
        let head = languages::head(branch.whole.as_ref(), &to_site, &still.folder)
            + &Preview::of(&branch.read, still.picture).head(branch.site.as_ref(), &up);
        let styles = [&branch.links.style, &branch.links.annex_style];
        fs::write(&file, html(&still, branch.read.facts().text, &styles, &head))
            .with_context(|| format!("writing `{}`", file.display()))?;
    }
    Ok(())
}

fn stills(read: &Read) -> Vec<Placed> {
    let facts = read.facts();
    let board = read.board();
    let more = read.surroundings();
    let mut stills = Vec::new();
    let mut list = String::new();
    for who in page::by_name(&facts) {
        let Some(page) = page::state(&facts, &read.outlines, &board, who, &more) else { continue };
        let _ = write!(list, "<li><a href=\"{}/\">{}</a></li>", who.code, page::escape(&who.name));
        let picture = Subject::State(who.code);
        stills.push(Placed { folder: format!("{FOLDER}/{}/", who.code), page, picture });
    }
    let question = Viewpoint::default();
    let asked = Asked { facts, board: &board, further: &read.further, viewpoint: &question };
    let pages = [
        (FOLDER, states(&facts, &list), Subject::Table),
        ("charts", charts(&asked), Subject::Forecast),
        ("beside", page::still(&read.neighbourhood(), board.date), Subject::Compare),
        ("convention", page::convention(&read.matter("../")), Subject::Timeline),
    ];
    stills.extend(pages.map(|(folder, page, picture)| Placed {
        folder: format!("{folder}/"),
        page,
        picture,
    }));
    stills.extend(school(&asked, &read.outlines));
    stills
}

/// What a teacher shows and hands out; nothing where there is no lesson.
fn school(asked: &Asked<'_>, outlines: &Outlines) -> Vec<Placed> {
    let pages = [
        ("present", page::slides(asked, outlines)),
        ("teach", page::plan(asked)),
        ("teach/handout", page::handout(asked, outlines)),
        ("teach/key", page::key(asked, outlines)),
    ];
    let placed = |(folder, page): (&str, Option<Still>)| {
        Some(Placed { folder: format!("{folder}/"), page: page?, picture: Subject::Timeline })
    };
    pages.into_iter().filter_map(placed).collect()
}

/// The list of the States, as items of links.
fn states(facts: &Facts<'_>, list: &str) -> Still {
    let say = |key| facts.text.say(key, &[]);
    Still {
        title: say("state-list"),
        description: say("page-description"),
        body: format!(
            "<main class=\"atlas state\"><p class=\"small\"><a href=\"../\">{}</a></p><h1>{}</h1><ul class=\"columns\">{list}</ul></main>",
            page::escape(&say("state-list-back")),
            page::escape(&say("state-list")),
        ),
    }
}

fn charts(asked: &Asked<'_>) -> Still {
    let say = |key| asked.facts.text.say(key, &[]);
    Still { title: say("charts-title"), description: say("joined-link"), body: page::charts(asked) }
}

/// The finished page. Its addresses are relative, so the site works in any folder.
fn html(still: &Placed, text: &Text, styles: &[&Hashed], head: &str) -> String {
    let up = "../".repeat(still.folder.matches('/').count());
    let sheet = |style: &&Hashed| format!("<link rel=\"stylesheet\" href=\"{up}{}\">\n", style.path);
    let sheets: String = styles.iter().map(sheet).collect();
    let in_head = |words: &str| page::escape(&without_isolates(words));
    let (title, description) = (in_head(&still.page.title), in_head(&still.page.description));
    format!(
        "<!doctype html>\n<html {written}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{description}\">\n\
         {head}\n<link rel=\"icon\" href=\"data:,\">\n{sheets}</head>\n\
         <body>\n{languages}{body}\n</body>\n</html>\n",
        written = page::written_in(text.language()),
        languages = page::languages(text, &format!("{up}{}", text.language().up()), &still.folder),
        sheets = sheets,
        body = still.page.body,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use hanoi_atlas::text::Language;

    use super::*;

    fn still(folder: &str) -> Placed {
        let page = Still {
            title: String::from("Côte d’Ivoire & others"),
            description: String::from("a \"b\""),
            body: String::from("<main></main>"),
        };
        Placed { folder: folder.to_owned(), page, picture: Subject::Map }
    }

    #[test]
    fn addresses_lead_up_to_the_site() {
        let style = Hashed { path: String::from("assets/s.css"), integrity: String::new() };
        assert!(
            html(&still("c/VNM/"), &Text::english(), &[&style], "").contains("href=\"../../assets/s.css\"")
        );
        assert!(html(&still("c/"), &Text::english(), &[&style], "").contains("href=\"../assets/s.css\""));
    }

    /// Where a relative link leads, from the folder of the site; `None` for one that leads elsewhere.
    fn target(folder: &str, link: &str) -> Option<String> {
        if link.contains("://") || link.starts_with('#') {
            return None;
        }
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        let path = link.split(['?', '#']).next().unwrap_or_default();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            match part {
                ".." => assert!(parts.pop().is_some(), "{link} in {folder} leads out of the site"),
                name => parts.push(name),
            }
        }
        Some(parts.iter().map(|part| format!("{part}/")).collect())
    }

    #[test]
    fn every_link_between_the_pages_leads_to_one_of_them() {
        let read =
            Read::from(&xtask::root().join("public"), Language::English).expect("the facts are committed");
        let stills = stills(&read);
        let folders: Vec<&str> = stills.iter().map(|still| still.folder.as_str()).chain([""]).collect();
        // The list of the States, the charts, the two pages on treaties, the four for a class, and the
        // atlas itself.
        assert_eq!(folders.len(), 198 + 9);
        let mut followed = 0;
        for still in &stills {
            for rest in still.page.body.split("href=\"").skip(1) {
                let link = rest.split('"').next().unwrap_or_default();
                let Some(target) = target(&still.folder, link) else { continue };
                assert!(
                    folders.contains(&target.as_str()),
                    "`{link}` in {} leads to `{target}`",
                    still.folder
                );
                followed += 1;
            }
        }
        assert!(followed > 198 * 3, "{followed}");
    }

    #[test]
    fn the_page_of_the_convention_is_whole_without_scripts_and_leads_back_to_the_site() {
        let read = Read::from(&xtask::root().join("public"), Language::English).unwrap();
        let page = page::convention(&read.matter("../"));
        let still = Placed { folder: "convention/".to_owned(), page, picture: Subject::Map };
        let style = Hashed { path: String::from("assets/s.css"), integrity: String::new() };
        let page = html(&still, &Text::english(), &[&style], "");
        assert_eq!(still.folder, "convention/");
        assert!(page.contains("href=\"../assets/s.css\"") && page.contains("<a href=\"../\">"), "{page}");
        assert!(page.contains("id=\"article-68\"") && !page.contains("<script"));
    }

    #[test]
    fn titles_cannot_become_markup() {
        let style = Hashed { path: String::from("s"), integrity: String::new() };
        let page = html(&still("c/"), &Text::english(), &[&style], "");
        assert!(page.contains("<title>Côte d’Ivoire &amp; others</title>"), "{page}");
        assert!(page.contains("content=\"a &quot;b&quot;\""), "{page}");
    }
}
