//! What the Convention makes a crime, in four groups.

use crate::page::escape;
use crate::substance::{OffenceGroup, Theme};

use super::{Matter, article};

/// The offences, group by group, each linked to its article.
#[must_use]
pub fn offences_html(matter: &Matter<'_>) -> String {
    let groups = OffenceGroup::ALL.map(|group| group_html(matter, group));
    format!(
        "<div class=\"near\">{}</div><p class=\"prose offences__rest\">{}</p>",
        groups.concat(),
        added(matter)
    )
}

/// What comes on top of all of them: laundering of what they bring in.
fn added(matter: &Matter<'_>) -> String {
    let text = matter.facts.text;
    let laundering = matter.substance.articles.iter().filter(|article| article.theme == Theme::Laundering);
    let named: Vec<String> = laundering
        .map(|found| {
            let parts =
                [("name", escape(&found.title).into()), ("what", article::link(matter, found).into())];
            text.say("list-aside", &parts)
        })
        .collect();
    let named = named.join(&escape(&text.say("list-semicolon", &[])));
    text.say("offence-added", &[("which", named.into())])
}

fn group_html(matter: &Matter<'_>, group: OffenceGroup) -> String {
    let word = word(group);
    let say = |key: &str| escape(&matter.facts.text.say(key, &[]));
    let offences: String = matter
        .substance
        .offences(group)
        .map(|offence| {
            let said = matter.facts.text.aside(&escape(&offence.title), &article::link(matter, offence));
            format!("<li>{said}</li>")
        })
        .collect();
    format!(
        "<section><h3>{}</h3><p class=\"small\">{}</p><ul>{offences}</ul></section>",
        say(&format!("offence-{word}")),
        say(&format!("offence-{word}-help"))
    )
}

fn word(group: OffenceGroup) -> &'static str {
    match group {
        OffenceGroup::CyberDependent => "cyber-dependent",
        OffenceGroup::CyberEnabled => "cyber-enabled",
        OffenceGroup::ChildSexualExploitation => "child-sexual-exploitation",
        OffenceGroup::IntimateImages => "intimate-images",
    }
}
