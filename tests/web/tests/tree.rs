//! The accessibility tree of every kind of page, in a language that is written rightwards and in one
//! that is written leftwards: names, roles and order are those of `tests/golden/a11y`.
//!
//! To accept a change, run with `UPDATE_GOLDEN=1` and read the difference.

use std::path::PathBuf;
use std::{env, fs};

use hanoi_atlas::text::Language;
use web_tests::views::{DRAWN, VIEWS};
use web_tests::{Browser, Site, tree};

fn reference(view: &str, language: Language) -> PathBuf {
    xtask::root().join("tests/golden/a11y").join(format!("{view}.{}.txt", language.tag()))
}

/// The first line in which the two differ.
fn differ(was: &str, is: &str) -> Option<String> {
    let (mut was, mut is) = (was.lines(), is.lines());
    (1..).find_map(|number| match (was.next(), is.next()) {
        (None, None) => Some(None),
        (was, is) if was != is => Some(Some(format!(
            "line {number} was `{}`, is `{}`",
            was.unwrap_or_default(),
            is.unwrap_or_default()
        ))),
        _ => None,
    })?
}

#[test]
fn names_roles_and_order_are_those_of_the_reference() {
    let (site, browser) = (Site::start(), Browser::start(1280, 900));
    let mut changed = Vec::new();
    for language in [Language::English, Language::Arabic] {
        for view in VIEWS {
            view.open(&browser, &site, language);
            // What is come near to would else depend on how fast it comes.
            if view.is_whole() {
                browser.wait_for(DRAWN);
            }
            // Each visit has another port, which stands in what a page says of its own address.
            let is = tree::lines(&browser).replace(&site.address(""), "https://example.org/");
            let file = reference(view.name, language);
            if env::var_os("UPDATE_GOLDEN").is_some() {
                fs::create_dir_all(file.parent().expect("it has a folder")).expect("the folder can be made");
                fs::write(&file, is).expect("the reference can be written");
                continue;
            }
            let was = fs::read_to_string(&file).unwrap_or_default();
            changed.extend(differ(&was, &is).map(|how| format!("{} {}: {how}", view.name, language.tag())));
        }
    }
    assert!(changed.is_empty(), "if it is meant, accept it with UPDATE_GOLDEN=1:\n{}", changed.join("\n"));
}

#[test]
fn every_page_has_one_main_part_one_first_heading_and_its_language() {
    let (site, browser) = (Site::start(), Browser::start(1280, 900));
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for view in VIEWS {
            view.open(&browser, &site, language);
            let found = browser.text(
                "(shown => JSON.stringify([shown('main').length, shown('h1').length, document.documentElement.lang, \
                 document.documentElement.dir, document.title.trim() !== '']))\
                 (what => [...document.querySelectorAll(what)].filter(node => node.checkVisibility()))",
            );
            let wanted = format!("[1,1,\"{}\",\"{}\",true]", language.tag(), language.writing().dir());
            if found != wanted {
                wrong.push(format!("{} {}: {found} and not {wanted}", view.name, language.tag()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
