//! What the annex keeps between two questions.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::json;
use crate::page::{
    ANNEX_FILES, Asked, BUILDER, Choice, Facts, Further, Panel, SNIPPETS, Tune, Visit, World, axis_scale,
    builder_html, cells_text, data_csv, data_json, fill_legend, fill_text, members_text, overlay_text,
    snippets_html, span,
};
use crate::poster::{Light, Shape, Subject, poster};
use crate::text::{Language, Text};
use crate::treaty::{Catalog, Reading, Standings};
use crate::viewpoint::{Theme, Viewpoint};

/// The facts, the words, and what is beside them.
#[derive(Debug)]
pub struct Desk {
    catalog: Catalog,
    text: Text,
    further: Further,
    /// Every change of every standing, by the `id` of the treaty: a date alone then costs little.
    standings: BTreeMap<String, Standings>,
    /// The shapes of other projections, once they were wanted.
    world: OnceCell<World>,
}

impl Desk {
    /// Reads the files, in the order of [`ANNEX_FILES`], whose words are in `language`; `None` is one that did not arrive. Without
    /// the files beside facts and words, the parts of the page that need them are empty.
    ///
    /// # Errors
    ///
    /// Facts or words that did not arrive or cannot be read, as a sentence that names the file.
    pub fn new(files: &[Option<String>], language: Language, visit: Option<Visit>) -> Result<Self, String> {
        let file = |at: usize| files.get(at).and_then(Option::as_deref);
        let needed = |at: usize| file(at).ok_or_else(|| format!("`{}` did not arrive", ANNEX_FILES[at]));
        let wrong = |at: usize, why: String| format!("`{}`: {why}", ANNEX_FILES[at]);
        let catalog = Catalog::from_json(needed(0)?).map_err(|why| wrong(0, why.to_string()))?;
        let mut words = String::new();
        for at in [1, 2] {
            let value = json::read(needed(at)?).map_err(|why| wrong(at, why.to_string()))?;
            words.push_str(json::At::root(&value).text().map_err(|why| wrong(at, why.to_string()))?);
        }
        let text = Text::read(&words, language).map_err(|why| wrong(1, why.to_string()))?;
        let mut further = Further::read(&catalog, file(3), file(4), file(5), file(6));
        further.visit = visit;
        let standings = catalog
            .treaties
            .iter()
            .map(|(id, treaty)| (id.clone(), Standings::new(&catalog, treaty, Reading::Confirmed)))
            .collect();
        Ok(Self { catalog, text, further, standings, world: OnceCell::new() })
    }

    /// Takes `world.json`; the first that can be read is kept.
    ///
    /// # Errors
    ///
    /// What is not in the format, as a sentence.
    pub fn take_world(&self, text: &str) -> Result<(), String> {
        let world = World::read(text).map_err(|why| why.to_string())?;
        self.world.get_or_init(|| world);
        Ok(())
    }

    /// The shapes of other projections; `None` until they were taken.
    pub fn world(&self) -> Option<&World> {
        self.world.get()
    }

    /// Takes the lessons, which are fetched when one is opened.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, as a sentence.
    pub fn learn(&self, lessons: &str) -> Result<(), String> {
        self.further.learn(lessons, self.text.language()).map_err(|why| why.to_string())
    }

    /// The acts on record as tones; none without the treaty that the page shows.
    #[must_use]
    pub fn tune(&self) -> Tune {
        let treaty = self.catalog.treaties.get(Viewpoint::default().treaty.as_str());
        let facts = treaty.map(|treaty| Facts { text: &self.text, catalog: &self.catalog, treaty });
        facts.map(|facts| Tune::of(&facts)).unwrap_or_default()
    }

    /// The HTML of the part with that id for that link; `None` where there is no such part.
    ///
    /// Some ids are no parts of the page: `members` gives the codes of the States shown alone,
    /// `standings` the footing of each State towards the treaties beside, `fill` and `fill-legend` the
    /// treaty that fills the map, and `cells` the world of cells, `data.csv` and `data.json` the States shown, `picture.link`, `picture.square` and
    /// `picture.print` the view as a picture, `lists` nothing where there are lists of States, and `behind` the place of the State
    /// chosen where it is on the far side of the globe; `None` where the link names what there
    /// is not.
    ///
    /// What cannot be read in the link is left out without a word: the app has reported it.
    #[must_use]
    pub fn draw(&self, id: &str, query: &str) -> Option<String> {
        let (viewpoint, _) = Viewpoint::from_query(query);
        let (viewpoint, _) = viewpoint.within(&self.catalog);
        let treaty = self.catalog.treaties.get(viewpoint.treaty.as_str())?;
        let facts = Facts { text: &self.text, catalog: &self.catalog, treaty };
        let date = viewpoint.shown.day(span(treaty, axis_scale(&facts).span));
        let board = self.standings.get(&treaty.id)?.board(date);
        let asked = Asked { facts, board: &board, further: &self.further, viewpoint: &viewpoint };
        match id {
            BUILDER => Some(builder_html(&asked, &Choice::read(query))),
            SNIPPETS => Some(snippets_html(&asked, &Choice::read(query))),
            "members" => members_text(&asked),
            "cells" => cells_text(&asked),
            "fill" => fill_text(&asked),
            "fill-legend" => fill_legend(&asked),
            "standings" => overlay_text(&asked),
            picture if picture.starts_with("picture.") => self.picture(&asked, picture),
            "data.csv" => Some(data_csv(&asked)),
            "data.json" => Some(data_json(&asked)),
            "behind" => {
                let place = self.world()?.behind(viewpoint.rotation, viewpoint.selected.last()?)?;
                Some(place.word())
            }
            // Whether there are lists at all: where their file did not come, none of them is unknown.
            "lists" => self.further.beside.is_some().then(String::new),
            _ => Panel::named(id).map(|panel| panel.html(&asked)),
        }
    }
}

impl Desk {
    /// The view as a picture to share, of the shape that follows the dot; by day or night as the link
    /// has it. `None` without the shapes, and for a shape that there is not.
    fn picture(&self, asked: &Asked<'_>, name: &str) -> Option<String> {
        let shape =
            Shape::ALL.into_iter().find(|shape| name.strip_prefix("picture.") == Some(shape.word()))?;
        let light = if asked.viewpoint.theme == Theme::Dark { Light::Night } else { Light::Day };
        let subject = Subject::of(asked.viewpoint);
        Some(poster(asked, &self.world()?.outlines(), subject, shape, light))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn files() -> Vec<Option<String>> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
        ANNEX_FILES.map(|file| std::fs::read_to_string(root.join(file)).ok()).to_vec()
    }

    #[test]
    fn every_panel_is_drawn_for_a_link_and_nothing_for_an_unknown_name() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        for panel in Panel::ALL {
            let query = "t=2025-10-26&bloc=eu&beside=budapest&c=VNM&quiz=mixed";
            assert!(desk.draw(panel.id(), query).is_some_and(|html| !html.is_empty()), "{panel:?}");
        }
        assert_eq!(desk.draw("rowz", ""), None);
    }

    #[test]
    fn the_date_of_the_link_is_the_date_drawn() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        assert!(desk.draw("rows", "t=2025-10-26").unwrap().contains("data-class=\"signatory\""));
        assert!(!desk.draw("rows", "t=2020-01-01").unwrap().contains("data-class=\"signatory\""));
    }

    #[test]
    fn the_states_shown_alone_are_told_by_their_codes() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        let members = |query: &str| desk.draw("members", query).map(|text| text.split_whitespace().count());
        assert_eq!(members(""), Some(0));
        assert_eq!(members("bloc=eu"), Some(27));
        assert_eq!(members("region=africa"), Some(54));
        // Malta and Cyprus are in the Union and in other regional groups than most of it.
        assert!(members("bloc=eu&region=weog") < Some(27));
        assert_eq!(members("set=against-signed"), Some(18));
        assert_eq!(members("bloc=narnia"), None);
    }

    #[test]
    fn all_that_is_on_record_of_the_state_chosen_last_is_told() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        let html = desk.draw("state-shown", "c=QAT~VNM&t=2025-10-26").unwrap();
        assert!(html.contains(">Viet Nam</h2>") && html.contains("href=\"c/VNM/\""), "{html}");
        assert!(html.contains("Budapest") && html.contains("as of 26 October 2025"), "{html}");
        assert_eq!(desk.draw("state-shown", "").as_deref(), Some(""));
    }

    #[test]
    fn the_articles_are_searched_by_number_and_word() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        let found = |words: &str| desk.draw("articles-found", &format!("article={words}")).unwrap();
        assert!(found("65").contains("id=\"article-65\""), "{}", found("65"));
        assert!(found("electronic").matches("<li ").count() > 3);
        assert!(found("unicorn").contains("No entry") && !found("unicorn").contains("<ol"));
        assert!(found("%3Cimg%3E").contains("&lt;img&gt;"));
        assert!(!found("").contains("<ol") && found("").contains("entries to search"));
    }

    #[test]
    fn a_view_becomes_a_picture_once_the_shapes_are_there() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        assert_eq!(desk.draw("picture.link", ""), None);
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1/world.json");
        desk.take_world(&std::fs::read_to_string(root).unwrap()).unwrap();
        for shape in Shape::ALL {
            let svg = desk.draw(&format!("picture.{}", shape.word()), "t=2025-10-26").unwrap();
            assert!(svg.starts_with("<svg") && svg.contains("26 October 2025"), "{shape:?}");
        }
        assert_ne!(desk.draw("picture.link", "theme=dark"), desk.draw("picture.link", ""));
        assert_eq!(desk.draw("picture.round", ""), None);
    }

    #[test]
    fn whether_there_are_lists_is_told() {
        let mut files = files();
        assert!(Desk::new(&files, Language::English, None).unwrap().draw("lists", "").is_some());
        files[4] = None;
        assert!(Desk::new(&files, Language::English, None).unwrap().draw("lists", "").is_none());
    }

    #[test]
    fn treaties_beside_are_told_line_by_line() {
        let desk = Desk::new(&files(), Language::English, None).unwrap();
        let lines = desk.draw("standings", "beside=budapest,malabo").unwrap();
        assert!(lines.contains("0 DEU party\n") && lines.contains("1 GHA party\n"), "{lines}");
        assert_eq!(desk.draw("standings", "beside=narnia"), None);
        assert_eq!(desk.draw("standings", "").as_deref(), Some(""));
        assert!(desk.draw("fill", "layer=untoc").unwrap().lines().any(|line| line == "VNM party"));
        assert!(desk.draw("fill-legend", "layer=budapest").unwrap().contains("79"));
        assert_eq!(desk.draw("fill", ""), None);
    }

    #[test]
    fn a_frame_is_put_together_from_the_question_and_the_choices() {
        let today = "2026-11-22".parse().unwrap();
        let visit = |address: &str| Some(Visit { address: address.to_owned(), today });
        let desk = Desk::new(&files(), Language::English, visit("https://example.org/")).unwrap();
        let chosen =
            "t=2025-10-26&embed-view=progress&embed-facts=frozen&embed-opening=here&embed-title=A%20%22B%22";
        let html = desk.draw("embed-snippets", chosen).unwrap();
        let src = "https://example.org/embed/progress/2026-11-21/?t=2025-10-26&amp;amp;title=A%20%22B%22&amp;amp;id=atlas";
        assert!(html.contains(src), "{html}");
        assert!(desk.draw("embed-builder", chosen).unwrap().contains("value=\"A &quot;B&quot;\""));
        let desk = Desk::new(&files(), Language::English, visit("file:///a/")).unwrap();
        let html = desk.draw("embed-snippets", "").unwrap();
        assert!(html.contains("no address on the web") && !html.contains("iframe"), "{html}");
    }

    #[test]
    fn a_file_that_did_not_arrive_is_named() {
        let mut files = files();
        files[1] = None;
        assert_eq!(
            Desk::new(&files, Language::English, None).unwrap_err(),
            "`data/v1/words.json` did not arrive"
        );
        files[0] = Some("{".to_owned());
        assert!(
            Desk::new(&files, Language::English, None).unwrap_err().starts_with("`data/v1/atlas.json`: ")
        );
    }
}
