//! Reads the packed file, by hand as the facts are: `tests/substance.rs` holds it to what `serde`
//! derives.

use std::collections::BTreeMap;

use super::{
    Article, Chapter, Extent, Finding, Mechanism, Position, Stance, Subject, Substance, Theme, Voice,
};
use crate::json::{At, Wrong};
use crate::treaty::{Certainty, Skipped, Source};

/// The file, and what of it could not be read.
pub(super) fn substance(at: &At<'_>) -> Result<(Substance, Vec<Skipped>), Wrong> {
    let mut skipped = Vec::new();
    let substance = Substance {
        format: at.field("format").count()?,
        edition: at.field("edition").owned()?,
        treaty: at.field("treaty").owned()?,
        chapters: at.field("chapters").each(chapter)?,
        articles: readable(&at.field("articles"), article, &mut skipped)?,
        findings: readable(&at.field("findings"), finding, &mut skipped)?,
        positions: readable(&at.field("positions"), position, &mut skipped)?,
        sources: sources(&at.field("sources"))?,
    };
    Ok((substance, skipped))
}

/// What can be read of a list; the rest is added to `skipped`.
fn readable<T>(
    at: &At<'_>,
    read: fn(&At<'_>) -> Result<T, Wrong>,
    skipped: &mut Vec<Skipped>,
) -> Result<Vec<T>, Wrong> {
    let told = |wrong: Wrong| {
        // `articles[3].theme` lies in `articles[3]`.
        let end = wrong.place.find(']').map_or(wrong.place.len(), |at| at + 1);
        Skipped { place: wrong.place[..end].to_owned(), why: wrong.to_string() }
    };
    let mut all = Vec::new();
    for item in at.items()? {
        match read(&item) {
            Ok(value) => all.push(value),
            Err(wrong) => skipped.push(told(wrong)),
        }
    }
    Ok(all)
}

fn chapter(at: &At<'_>) -> Result<Chapter, Wrong> {
    Ok(Chapter { number: at.field("number").count()?, title: at.field("title").owned()? })
}

fn article(at: &At<'_>) -> Result<Article, Wrong> {
    let mechanism = |at: &At<'_>| at.one_of(&Mechanism::ALL.map(|mechanism| (mechanism.word(), mechanism)));
    Ok(Article {
        number: at.field("article").count()?,
        paragraph: at.field("paragraph").optional(|at| at.count())?,
        chapter: at.field("chapter").count()?,
        theme: at.field("theme").one_of(&Theme::ALL.map(|theme| (theme.word(), theme)))?,
        mechanism: at.field("mechanism").optional(mechanism)?,
        title: at.field("title").owned()?,
        summary: at.field("summary").owned()?,
        subject: certainty(&at.field("subject"))?,
        number_certainty: certainty(&at.field("number"))?,
        source: at.field("source").owned()?,
    })
}

fn finding(at: &At<'_>) -> Result<Finding, Wrong> {
    Ok(Finding {
        subject: at.field("subject").one_of(&Subject::ALL.map(|subject| (subject.word(), subject)))?,
        treaty: at.field("treaty").owned()?,
        extent: at.field("extent").one_of(&Extent::ALL.map(|extent| (extent.word(), extent)))?,
        articles: at.field("articles").each(|at| at.owned())?,
        certainty: at.field("certainty").optional(certainty)?,
        source: at.field("source").optional(|at| at.owned())?,
        note: at.field("note").optional(|at| at.owned())?,
    })
}

fn position(at: &At<'_>) -> Result<Position, Wrong> {
    let code = |at: &At<'_>| at.text()?.parse().map_err(|_| at.wrong("the code of a State, as VNM, or EU"));
    let voice = match at.field("who").optional(code)? {
        Some(who) => Voice::Participant(who),
        None => Voice::Other(at.field("speaker").owned()?),
    };
    Ok(Position {
        voice,
        stance: at.field("stance").one_of(&Stance::ALL.map(|stance| (stance.word(), stance)))?,
        position: at.field("position").owned()?,
        when: at.field("when").owned()?,
        certainty: certainty(&at.field("certainty"))?,
        source: at.field("source").owned()?,
    })
}

fn certainty(at: &At<'_>) -> Result<Certainty, Wrong> {
    at.one_of(&Certainty::ALL.map(|certainty| (certainty.word(), certainty)))
}

fn sources(at: &At<'_>) -> Result<BTreeMap<String, Source>, Wrong> {
    let mut all = BTreeMap::new();
    for (id, at) in at.fields()? {
        all.insert(id.to_owned(), Source::read(&at)?);
    }
    Ok(all)
}
