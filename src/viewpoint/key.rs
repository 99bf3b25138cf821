//! The names of the parameters: ours, those to come, and those of others.

/// The parameters, in the order in which they are written, and read: what others depend on first
/// (`layer` before `class`, `view` before `proj`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    View,
    Treaty,
    Date,
    Play,
    Selected,
    Region,
    Group,
    Set,
    Overlay,
    Layer,
    Class,
    Projection,
    Rotation,
    Zoom,
    Centre,
    Language,
    Theme,
    Dark,
    Motion,
    Patterns,
    Plain,
    Fixed,
    Sort,
    Filter,
    Reading,
    WhatIf,
    Precedent,
    Article,
    Present,
    Scene,
    Quiz,
    Seed,
    Answers,
}

/// The first name of each key is the one we write.
const NAMES: [(&str, Key); 37] = [
    ("view", Key::View),
    ("treaty", Key::Treaty),
    ("t", Key::Date),
    ("time", Key::Date),
    ("play", Key::Play),
    ("c", Key::Selected),
    ("country", Key::Selected),
    ("region", Key::Region),
    ("bloc", Key::Group),
    ("set", Key::Set),
    ("beside", Key::Overlay),
    ("layer", Key::Layer),
    ("class", Key::Class),
    ("proj", Key::Projection),
    ("rot", Key::Rotation),
    ("zoom", Key::Zoom),
    ("centre", Key::Centre),
    ("center", Key::Centre),
    ("lang", Key::Language),
    ("theme", Key::Theme),
    ("dark", Key::Dark),
    ("motion", Key::Motion),
    ("patterns", Key::Patterns),
    ("plain", Key::Plain),
    ("static", Key::Fixed),
    ("sort", Key::Sort),
    ("q", Key::Filter),
    ("filter", Key::Filter),
    ("reading", Key::Reading),
    ("whatif", Key::WhatIf),
    ("precedent", Key::Precedent),
    ("article", Key::Article),
    ("present", Key::Present),
    ("scene", Key::Scene),
    ("quiz", Key::Quiz),
    ("seed", Key::Seed),
    ("answers", Key::Answers),
];

/// Documented for what is not built yet; reported, so that nobody waits for an effect.
const LATER_KEYS: [&str; 10] = [
    "asof",
    "controls",
    "fit",
    "fitchart",
    "palette",
    "pov",
    "subtitle",
    "title",
    "transparent",
    "projection",
];

/// Views and dates that links may name one day.
pub(super) const LATER_VIEWS: [&str; 3] = ["compare", "sets", "pace"];

/// Put into links by hosts, newsletters and advertisers; none of our business.
const FOREIGN_KEYS: [&str; 30] = [
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "childId",
    "cmpid",
    "dclid",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "id",
    "igsh",
    "igshid",
    "initialWidth",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "parentTitle",
    "parentUrl",
    "ref",
    "ref_src",
    "secret",
    "srsltid",
    "ttclid",
    "twclid",
    "wbraid",
    "yclid",
];

impl Key {
    /// The key of that name; `None` if there is none.
    pub(super) fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, key)| *key)
    }

    /// What it speaks about: `dark` speaks about the theme too, and `set` about the States shown alone
    /// as `bloc` does; they must not contradict one another.
    pub(super) fn subject(self) -> Self {
        let subjects = [(Self::Dark, Self::Theme), (Self::Set, Self::Group)];
        subjects.into_iter().find(|(key, _)| *key == self).map_or(self, |(_, subject)| subject)
    }
}

/// Whether the name is reserved for what is not built yet.
pub(super) fn is_for_later(name: &str) -> bool {
    LATER_KEYS.contains(&name)
}

/// Whether the name is one that others put into links.
pub(super) fn is_foreign(name: &str) -> bool {
    FOREIGN_KEYS.contains(&name) || name.starts_with("utm_")
}
