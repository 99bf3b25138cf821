//! The Convention beside other treaties, votes and groups: as lists, as pictures, as sentences.
//!
//! All of it is drawn from the second file of facts, which the first view does not need.

mod banks;
mod dossier;
mod flow;
mod footing;
mod group;
mod set;
mod sets;
mod still;
mod treaties;

pub use dossier::Surroundings;
pub(super) use dossier::parts as dossier_parts;
pub use flow::{flow_figure, flow_html, flow_reading};
pub use footing::{footing_entries, footings, standings_text, treaty_legend};
pub use group::{among_html, groups_options_html, members_of_group};
pub use set::{SetId, members_of_set, set_id, set_name};
pub use sets::{sets_brief_html, sets_html, sets_reading};
pub use still::still;
pub use treaties::treaties_html;

use chrono::NaiveDate;

use crate::treaty::{
    Beside, Code, Comparison, Participant, ReportedTotal, Side, Source, SourceId, Treaty, put_in_order,
};

use super::table::{Name, PlaceByName, place_by_name};
use super::{Facts, Still, escape};

/// The treaties that are compared, by their `id`.
pub const COMPARED: [&str; 3] = ["hanoi", "budapest", "malabo"];

/// The resolution from whose vote the flow comes.
pub(super) const RESOLUTION: &str = "74/247";

/// What these parts are drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Neighbourhood<'a> {
    /// The record and the treaty shown.
    pub facts: Facts<'a>,
    /// What stands beside it.
    pub beside: &'a Beside,
    /// Where links lead.
    pub links: Links<'a>,
}

/// Where links lead.
#[derive(Debug, Clone, Copy, Default)]
pub struct Links<'a> {
    /// The way from the page to the folder of the atlas: empty, or `../` for each folder between.
    pub root: &'a str,
    /// What a link keeps of the view, as `t=2025-10-26`, without the set; may be empty.
    pub query: &'a str,
}

impl Links<'_> {
    /// The address of the view with one set alone, escaped for an attribute.
    #[must_use]
    pub fn set(&self, id: &str) -> String {
        let and = if self.query.is_empty() { "" } else { "&" };
        escape(&format!("{}?{}{and}set={id}", self.root, self.query))
    }

    /// The address of the page of a State.
    #[must_use]
    pub fn state(&self, who: Code) -> String {
        format!("{}c/{who}/", self.root)
    }
}

impl Neighbourhood<'_> {
    /// Those of the [`COMPARED`] that could be read.
    fn sides(&self) -> Vec<Side<'_>> {
        COMPARED.iter().filter_map(|id| self.beside.side(self.facts.catalog, id).ok()).collect()
    }

    /// Those of them that could not be read, each said in a sentence.
    fn missing(&self) -> String {
        let is_missing = |id: &&&str| self.beside.side(self.facts.catalog, id).is_err();
        let sentence = |id: &&str| {
            let name = self.facts.text.say(&format!("beside-name-{id}"), &[]);
            let words = self.facts.text.say("beside-missing", &[("name", name.into())]);
            format!("<p class=\"small\">{}</p>", escape(&words))
        };
        COMPARED.iter().filter(is_missing).map(sentence).collect()
    }

    /// The Convention, to which the vote led.
    fn convention(&self) -> Option<Side<'_>> {
        self.beside.side(self.facts.catalog, COMPARED[0]).ok()
    }

    /// That nothing is known of the time after the latest evidence, where the date lies there.
    fn evidence(&self, treaty: &Treaty, date: NaiveDate) -> String {
        if date <= treaty.evidence_until {
            return String::new();
        }
        let until = self.facts.text.day(treaty.evidence_until);
        let said = self.facts.text.say("sum-evidence", &[("until", until.into())]);
        format!("<p class=\"small\">{}</p>", escape(&said))
    }

    fn comparison(&self, date: NaiveDate) -> Comparison {
        Comparison::new(self.facts.catalog, &self.sides(), date, crate::treaty::Bond::Signed)
    }

    fn source(&self, id: &SourceId) -> Option<&Source> {
        self.beside.sources.get(id).or_else(|| self.facts.catalog.sources.get(id))
    }

    /// The publisher, as a link where it has an address.
    fn source_html(&self, id: &SourceId) -> String {
        let Some(source) = self.source(id) else { return String::new() };
        let publisher = escape(&source.publisher);
        if source.url.starts_with("http") {
            format!("<a href=\"{}\" rel=\"noopener\">{publisher}</a>", escape(&source.url))
        } else {
            publisher
        }
    }

    /// A day that is not broken over two lines.
    fn whole_day(&self, day: NaiveDate) -> String {
        self.facts.text.short_day(day).replace(' ', "\u{a0}")
    }

    /// How many signatures others count: one number, or the least and the most.
    fn counted(&self, total: &ReportedTotal) -> String {
        let args = [("least", total.least.into()), ("most", total.most.into())];
        if total.least == total.most {
            total.most.to_string()
        } else {
            self.facts.text.say("treaties-range", &args)
        }
    }

    /// The short names, in the order of a list, each a link to the page of its State.
    fn names_html(&self, codes: &[Code]) -> String {
        let mut found: Vec<(PlaceByName, &Participant)> = codes
            .iter()
            .filter_map(|code| self.facts.catalog.participant(*code))
            .map(|who| (place_by_name(who, Name::Short), who))
            .collect();
        put_in_order(&mut found, |a, b| a.0 < b.0);
        let link = |(_, who): &(PlaceByName, &Participant)| {
            format!("<a href=\"{}\">{}</a>", self.links.state(who.code), escape(&who.short))
        };
        self.facts.text.row(&found.iter().map(link).collect::<Vec<_>>())
    }

    /// A list that opens when it is wanted; nothing where nobody is on it.
    fn names_details(&self, summary: &str, codes: &[Code]) -> String {
        if codes.is_empty() {
            return String::new();
        }
        let names = self.names_html(codes);
        format!("<details><summary>{}</summary><p>{names}</p></details>", escape(summary))
    }
}

#[cfg(test)]
mod tests;
