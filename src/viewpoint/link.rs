//! A viewpoint to a query string and back; old links for ever.

use super::key::{Key, LATER_VIEWS, is_for_later, is_foreign};
use super::writer::Writer;
use super::{
    Among, Class, Expected, Filter, Frame, Layer, LinkError, Overlay, Place, Projection, Selection, Shown,
    Sort, Stage, TreatyId, View, Viewpoint, Word, Zoom, percent,
};
use crate::decimal;
use crate::text::Language;
use crate::treaty::{Catalog, Code, civil_day, put_in_order};

/// Ten times the longest link we write; whatever is longer was not made by us.
const LONGEST: usize = 8192;

/// More reports than this tell a visitor nothing new.
const MOST_REPORTS: usize = 12;

/// As many deposits a year as there are States.
const FASTEST: u16 = 197;

/// A parameter as the link has it.
struct Parameter {
    key: Key,
    name: String,
    value: String,
}

impl Viewpoint {
    /// Reads a query string, with or without its `?`.
    ///
    /// Never fails: what cannot be read becomes the default and a report. Of a parameter that
    /// stands twice the first counts. At most 8 kB are read and 12 reports made.
    ///
    /// ```
    /// use hanoi_atlas::viewpoint::{Shown, Viewpoint};
    ///
    /// let (seen, errors) = Viewpoint::from_query("?t=soon&c=VNM~QAT");
    /// assert_eq!(seen.shown, Shown::Latest);
    /// assert_eq!(seen.to_query(), "c=VNM~QAT");
    /// assert_eq!(errors[0].found, "soon");
    /// ```
    #[must_use]
    pub fn from_query(query: &str) -> (Self, Vec<LinkError>) {
        let mut errors = Vec::new();
        let mut parameters = Vec::new();
        for piece in bounded(query, &mut errors).split('&').filter(|piece| !piece.is_empty()) {
            match parameter(piece) {
                Ok(Some(parameter)) => keep_first(&mut parameters, parameter, &mut errors),
                Ok(None) => (),
                Err(error) => errors.push(error),
            }
        }
        put_in_order(&mut parameters, |a: &Parameter, b| a.key < b.key);
        let mut viewpoint = Self::default();
        for Parameter { key, name, value } in &parameters {
            let mut report = |found: &str, expected| errors.push(LinkError::new(name, found, expected));
            viewpoint.read(*key, value, &mut report);
        }
        errors.truncate(MOST_REPORTS);
        (viewpoint, errors)
    }

    /// Takes one parameter as a link has it; what is none, or cannot be read, changes nothing.
    pub(super) fn answer(&mut self, name: &str, value: &str) {
        if let Some(key) = Key::named(name) {
            self.read(key, value, &mut |_, _| ());
        }
    }

    /// The part of the question which the annex answers: without dress, frame and what only the map
    /// and the table show. Equal parts need no new picture.
    #[must_use]
    pub fn for_panels(&self) -> Self {
        Self {
            treaty: self.treaty.clone(),
            edition: self.edition,
            shown: self.shown,
            region: self.region,
            among: self.among.clone(),
            overlay: self.overlay.clone(),
            layer: if self.layer.treaty().is_some() { self.layer } else { Layer::default() },
            language: self.language,
            reading: self.reading,
            whatif: self.whatif,
            precedent: self.precedent.clone(),
            article: self.article.clone(),
            // A place on the map may be the answer to a question.
            selected: if self.stage.quiz.is_empty() { Selection::default() } else { self.selected.clone() },
            stage: self.stage.clone(),
            ..Self::default()
        }
    }

    /// The part of the question which is the shape of the world on the map; the default is the page's own.
    #[must_use]
    pub fn for_world(&self) -> Self {
        let view = if self.view == View::Cells { View::Cells } else { View::default() };
        Self { view, projection: self.projection, rotation: self.rotation, ..Self::default() }
    }

    /// The part for panels, and the State that was chosen last: the question of what is said about that State.
    #[must_use]
    pub fn for_chosen(&self) -> Self {
        Self { selected: self.selected.last().into_iter().collect(), ..self.for_panels() }
    }

    /// Writes what differs from the default, in a fixed order, without the `?`.
    #[must_use]
    pub fn to_query(&self) -> String {
        // Taken apart by name, so that a new field stops the build here.
        let Self {
            view,
            treaty,
            edition,
            shown,
            play,
            selected,
            region,
            among,
            overlay,
            layer,
            isolated,
            projection,
            rotation,
            frame: Frame { zoom, centre },
            language,
            theme,
            motion,
            patterns,
            plain,
            fixed,
            sort,
            filter,
            reading,
            whatif,
            precedent,
            article,
            stage: Stage { present, scene, quiz, seed, answers },
        } = self;
        let mut out = Writer::default();
        out.word("view", *view);
        out.differing("treaty", treaty, TreatyId::to_string);
        out.differing("asof", edition, |day| day.map(|day| day.to_string()).unwrap_or_default());
        out.differing("t", shown, |shown| shown.word());
        out.flag("play", *play);
        out.list("c", selected.iter().map(|who| who.to_string()), "~");
        out.word("region", *region);
        let list =
            |among: &Option<Among>| among.as_ref().map(|among| among.name().to_owned()).unwrap_or_default();
        match among {
            Some(Among::Group(_)) => out.differing("bloc", among, list),
            Some(Among::Set(_)) => out.differing("set", among, list),
            None => {}
        }
        out.differing("beside", overlay, Overlay::word);
        out.word("layer", *layer);
        out.list("class", isolated.iter().map(|class| class.word().to_owned()), ",");
        out.word("proj", *projection);
        out.differing("rot", rotation, |place| place.map(Place::word).unwrap_or_default());
        out.differing("zoom", zoom, |zoom| decimal::written(zoom.times(), 1));
        out.differing("centre", centre, |place| place.map(Place::word).unwrap_or_default());
        out.differing("lang", language, |tag| tag.map(Language::tag).unwrap_or_default().to_owned());
        out.word("theme", *theme);
        out.word("motion", *motion);
        out.word("patterns", *patterns);
        out.flag("plain", *plain);
        out.flag("static", *fixed);
        out.differing("sort", sort, |sort| sort.word());
        out.differing("q", filter, |filter| filter.as_str().to_owned());
        out.word("reading", *reading);
        out.differing("whatif", whatif, |pace| pace.map(|pace| pace.to_string()).unwrap_or_default());
        out.differing("precedent", precedent, |precedent| {
            precedent.as_ref().map(TreatyId::to_string).unwrap_or_default()
        });
        out.differing("article", article, |words| words.as_str().to_owned());
        let names =
            [("present", present), ("scene", scene), ("quiz", quiz), ("seed", seed), ("answers", answers)];
        for (key, name) in names {
            out.differing(key, name, String::clone);
        }
        out.finished()
    }

    /// What of this viewpoint can be shown: a treaty or a State which the catalog does not know is
    /// reported and left out.
    #[must_use]
    pub fn within(mut self, catalog: &Catalog) -> (Self, Vec<LinkError>) {
        let mut errors = Vec::new();
        if !catalog.treaties.contains_key(self.treaty.as_str()) {
            let known = Expected::KnownTreaty(catalog.treaties.keys().cloned().collect());
            errors.push(LinkError::new("treaty", self.treaty.as_str(), known));
            self.treaty = TreatyId::default();
        }
        if let Some(day) = self.edition.map(|day| day.to_string())
            && !catalog.edition.starts_with(&day)
        {
            errors.push(LinkError::new("asof", &day, Expected::KnownEdition(catalog.edition.clone())));
            self.edition = None;
        }
        for who in self.selected.clone().iter().filter(|who| catalog.participant(*who).is_none()) {
            errors.push(LinkError::new("c", who.as_str(), Expected::KnownCode));
            self.selected = self.selected.without(who);
        }
        (self, errors)
    }

    /// Takes one value; calls `report` for what of it cannot be taken.
    fn read(&mut self, key: Key, value: &str, report: &mut impl FnMut(&str, Expected)) {
        let done = match key {
            Key::View => self.read_view(value),
            Key::Treaty => put(&mut self.treaty, TreatyId::from_word(value), Expected::Treaty),
            Key::Edition => put(&mut self.edition, civil_day(value).map(Some), Expected::Date),
            Key::Date if value.eq_ignore_ascii_case("forecast") => Err(Expected::Later),
            Key::Date => put(&mut self.shown, Shown::from_word(value), Expected::Date),
            Key::Play => put(&mut self.play, flag(value), Expected::Flag),
            Key::Selected => {
                self.read_selected(value, report);
                Ok(())
            }
            Key::Region => choose(&mut self.region, value),
            // A choice of all is a choice too.
            Key::Group | Key::Set if value.is_empty() => {
                self.among = None;
                Ok(())
            }
            Key::Group => put(
                &mut self.among,
                Among::name_of(value).map(|name| Some(Among::Group(name))),
                Expected::Name,
            ),
            Key::Set => {
                put(&mut self.among, Among::name_of(value).map(|name| Some(Among::Set(name))), Expected::Name)
            }
            Key::Overlay if value.is_empty() => {
                self.overlay = Overlay::default();
                Ok(())
            }
            Key::Overlay => put(&mut self.overlay, Overlay::from_word(value), Expected::Name),
            Key::Layer => choose(&mut self.layer, value),
            Key::Class => {
                self.read_classes(value, report);
                Ok(())
            }
            Key::Projection => choose(&mut self.projection, value),
            Key::Rotation => put(&mut self.rotation, Place::from_word(value).map(Some), Expected::Place),
            Key::Zoom => put(&mut self.frame.zoom, Zoom::from_word(value), Expected::Zoom),
            Key::Centre => put(&mut self.frame.centre, Place::from_word(value).map(Some), Expected::Place),
            Key::Language => put(
                &mut self.language,
                Language::from_tag(value).map(Some),
                Expected::OneOf(Language::ALL.map(Language::tag).to_vec()),
            ),
            Key::Theme => choose(&mut self.theme, value),
            Key::Dark => match value.to_ascii_lowercase().as_str() {
                "true" | "1" => choose(&mut self.theme, "dark"),
                "false" | "0" => choose(&mut self.theme, "light"),
                "auto" => choose(&mut self.theme, "auto"),
                _ => Err(Expected::OneOf(vec!["true", "false", "auto"])),
            },
            Key::Motion => choose(&mut self.motion, value),
            Key::Patterns => choose(&mut self.patterns, value),
            Key::Plain => put(&mut self.plain, flag(value), Expected::Flag),
            Key::Fixed => put(&mut self.fixed, flag(value), Expected::Flag),
            Key::Sort => {
                put(&mut self.sort, Sort::from_word(value), Expected::OneOf(words::<super::Column>()))
            }
            Key::Filter => seek(&mut self.filter, value),
            Key::Article => seek(&mut self.article, value),
            Key::Reading => choose(&mut self.reading, value),
            Key::WhatIf => put(&mut self.whatif, pace(value).map(Some), Expected::Pace(FASTEST)),
            Key::Precedent => {
                put(&mut self.precedent, TreatyId::from_word(value).map(Some), Expected::Treaty)
            }
            Key::Present => put(&mut self.stage.present, Among::name_of(value), Expected::Name),
            Key::Scene => put(&mut self.stage.scene, Among::name_of(value), Expected::Name),
            Key::Quiz => put(&mut self.stage.quiz, Among::name_of(value), Expected::Name),
            Key::Seed => put(&mut self.stage.seed, Among::name_of(value), Expected::Name),
            Key::Answers => put(&mut self.stage.answers, Among::name_of(value), Expected::Name),
        };
        if let Err(expected) = done {
            report(value, expected);
        }
    }

    fn read_view(&mut self, value: &str) -> Result<(), Expected> {
        if value.eq_ignore_ascii_case("globe") {
            self.projection = Projection::Globe;
            return Ok(());
        }
        if LATER_VIEWS.iter().any(|later| value.eq_ignore_ascii_case(later)) {
            return Err(Expected::Later);
        }
        let mut words = words::<View>();
        words.push("globe");
        put(&mut self.view, View::from_word(value), Expected::OneOf(words))
    }

    fn read_selected(&mut self, value: &str, report: &mut impl FnMut(&str, Expected)) {
        let mut codes: Vec<Code> = Vec::new();
        for piece in value.split(['~', ',']) {
            match piece.to_ascii_uppercase().parse() {
                Ok(code) if codes.contains(&code) => (),
                Ok(code) => codes.push(code),
                Err(_) => report(piece, Expected::Code),
            }
        }
        if codes.len() > Selection::MOST {
            report(value, Expected::AtMost(Selection::MOST));
        }
        self.selected = codes.into_iter().take(Selection::MOST).collect();
    }

    fn read_classes(&mut self, value: &str, report: &mut impl FnMut(&str, Expected)) {
        for piece in value.split(',') {
            match Class::from_word(piece, self.layer) {
                Some(class) => {
                    self.isolated.insert(class);
                }
                None => report(piece, Expected::OneOf(Class::words(self.layer))),
            }
        }
    }
}

/// The part of the query that is read: all of it, or the whole parameters among its first bytes.
fn bounded<'a>(query: &'a str, errors: &mut Vec<LinkError>) -> &'a str {
    let query = query.strip_prefix('?').unwrap_or(query);
    if query.len() <= LONGEST {
        return query;
    }
    errors.push(LinkError::new("", &query.len().to_string(), Expected::Shorter(LONGEST)));
    let head = &query[..query.floor_char_boundary(LONGEST)];
    head.rsplit_once('&').map_or("", |(whole, _)| whole)
}

/// One `key=value`; `None` if it is not meant for us.
fn parameter(piece: &str) -> Result<Option<Parameter>, LinkError> {
    let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
    // A link copied out of HTML source has `&amp;` between its parameters.
    let name = name.strip_prefix("amp;").unwrap_or(name);
    let not_text = || LinkError::new(name, value, Expected::Text);
    let name = percent::decoded(name).ok_or_else(not_text)?;
    if is_foreign(&name) {
        return Ok(None);
    }
    let value = percent::decoded(value).ok_or_else(|| LinkError::new(&name, value, Expected::Text))?;
    match Key::named(&name) {
        Some(key) => Ok(Some(Parameter { key, name, value })),
        None if is_for_later(&name) => Err(LinkError::new(&name, &value, Expected::Later)),
        None => Err(LinkError::new(&name, &value, Expected::KnownKey)),
    }
}

fn keep_first(parameters: &mut Vec<Parameter>, new: Parameter, errors: &mut Vec<LinkError>) {
    if parameters.iter().any(|earlier| earlier.key.subject() == new.key.subject()) {
        errors.push(LinkError::new(&new.name, &new.value, Expected::Once));
    } else {
        parameters.push(new);
    }
}

fn put<T>(field: &mut T, value: Option<T>, expected: Expected) -> Result<(), Expected> {
    *field = value.ok_or(expected)?;
    Ok(())
}

fn seek(field: &mut Filter, value: &str) -> Result<(), Expected> {
    *field = Filter::new(value);
    if field.as_str() == value { Ok(()) } else { Err(Expected::Words) }
}

fn choose<T: Word>(field: &mut T, value: &str) -> Result<(), Expected> {
    put(field, T::from_word(value), Expected::OneOf(words::<T>()))
}

fn words<T: Word>() -> Vec<&'static str> {
    T::WORDS.iter().map(|(word, _)| *word).collect()
}

/// Deposits a year: a whole number of them, 1 to [`FASTEST`].
fn pace(value: &str) -> Option<u16> {
    value.parse().ok().filter(|pace| (1..=FASTEST).contains(pace))
}

/// A flag without a value, as in `?plain`, is set.
fn flag(value: &str) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "" | "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}
