//! The acts as tones: when each sounds, how high and how long.

use chrono::NaiveDate;

use crate::page::Facts;
use crate::treaty::{Act, ActKind, Group, Reading};

use super::{GROUPS, group_name};

/// How long a year takes, in seconds.
const YEAR: f64 = 2.0;

/// What each tone holds up those after it, in seconds: seventy on one day are still heard one by one.
const STEP: f64 = 0.03;

/// How long a signature sounds, in seconds.
const SHORT: f64 = 0.12;

/// How long a deposit sounds, in seconds.
const LONG: f64 = 0.6;

/// One act as a tone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// When it begins, in seconds from the first.
    pub at: f64,
    /// How long it sounds, in seconds.
    pub length: f64,
    /// How high it is, in hertz.
    pub pitch: f64,
}

/// A day on which somebody acted.
#[derive(Debug, Clone, PartialEq)]
pub struct Beat {
    /// When its first tone begins, in seconds from the first of all.
    pub at: f64,
    /// The day and how many acted, in words.
    pub words: String,
}

/// All that is played.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tune {
    /// In the order in which they begin.
    pub tones: Vec<Tone>,
    /// In order of day.
    pub beats: Vec<Beat>,
}

impl Tune {
    /// The signatures and deposits that the page counts, in order of day, a year in two seconds; each
    /// tone adds a little to that, so that those of one day follow one another. Empty where nobody has
    /// acted.
    #[must_use]
    pub fn of(facts: &Facts<'_>) -> Self {
        let acts: Vec<&Act> = facts.treaty.acts.iter().filter(|act| is_heard(act)).collect();
        let Some(first) = acts.iter().map(|act| act.date.day).min() else { return Self::default() };
        let mut tune = Self::default();
        for day in days(&acts) {
            let acts: Vec<&&Act> = acts.iter().filter(|act| act.date.day == day).collect();
            let begun = years_between(first, day) * YEAR;
            tune.beats.push(Beat {
                at: begun + STEP * tune.tones.len() as f64,
                words: words(facts, day, acts.len()),
            });
            for act in acts {
                let at = begun + STEP * tune.tones.len() as f64;
                let group = facts.catalog.participant(act.who).and_then(|who| who.group);
                tune.tones.push(Tone { at, length: length(act.kind), pitch: pitch(group) });
            }
        }
        tune
    }

    /// When the last tone has ended, in seconds from the first.
    #[must_use]
    pub fn end(&self) -> f64 {
        self.tones.iter().map(|tone| tone.at + tone.length).fold(0.0, f64::max)
    }
}

/// Whether an act has a tone: as the counts of the page, a signature that is at least reported, and a
/// deposit that is confirmed.
fn is_heard(act: &Act) -> bool {
    (act.kind == ActKind::Signature || act.kind.is_consent()) && Reading::Confirmed.believes(act)
}

/// The days on which somebody acted, in order, each once.
fn days(acts: &[&Act]) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = acts.iter().map(|act| act.date.day).collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn years_between(from: NaiveDate, until: NaiveDate) -> f64 {
    (until - from).num_days() as f64 / 365.25
}

fn length(kind: ActKind) -> f64 {
    if kind.is_consent() { LONG } else { SHORT }
}

/// The pitch of a group, in hertz: a chord of A minor from A3 to E5, so that neighbours are at least a
/// minor third apart, whichever sound together.
fn pitch(group: Option<Group>) -> f64 {
    const PITCHES: [f64; GROUPS.len()] = [220.0, 261.63, 329.63, 440.0, 523.25, 659.26];
    GROUPS.into_iter().zip(PITCHES).find(|(of, _)| *of == group).map_or(PITCHES[5], |(_, pitch)| pitch)
}

/// The day and how many acted on it.
fn words(facts: &Facts<'_>, day: NaiveDate, acted: usize) -> String {
    let n = u32::try_from(acted).unwrap_or(u32::MAX);
    facts.text.say("hear-now", &[("date", facts.text.day(day).into()), ("n", n.into())])
}

/// The names of the groups from the lowest pitch to the highest, in one line.
pub(super) fn from_low_to_high(facts: &Facts<'_>) -> String {
    facts.text.row(&GROUPS.map(|group| group_name(facts.text, group)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::text::Text;
    use crate::treaty::{Catalog, Certainty};

    fn record() -> Catalog {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/v1/atlas.json");
        Catalog::from_json(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    fn tune(catalog: &Catalog) -> Tune {
        Tune::of(&Facts { text: &Text::english(), catalog, treaty: &catalog.treaties["hanoi"] })
    }

    #[test]
    fn every_act_has_one_tone_and_they_begin_in_order() {
        let tune = tune(&record());
        assert_eq!(tune.tones.len(), 75);
        assert_eq!(tune.tones[0].at, 0.0);
        assert!(tune.tones.windows(2).all(|pair| pair[1].at - pair[0].at >= STEP - 1e-9));
        assert_eq!(tune.beats[0].words, "25 October 2025: 69 acts");
        assert_eq!(tune.beats[0].at, 0.0);
        assert!(tune.beats[1].words.starts_with("26 October 2025"));
        assert!(tune.beats.windows(2).all(|pair| pair[0].at < pair[1].at));
    }

    #[test]
    fn a_year_takes_two_seconds_and_what_its_tones_add() {
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        let apart = years_between(day("2025-10-25"), day("2026-10-25")) * YEAR;
        assert!((apart - 2.0).abs() < 0.002, "{apart}");
        let tune = tune(&record());
        assert!(tune.end() < 2.0 * 1.2 + 75.0 * STEP + LONG, "{}", tune.end());
    }

    #[test]
    fn a_deposit_sounds_longer_than_a_signature() {
        assert!(length(ActKind::Ratification) > 2.0 * length(ActKind::Signature));
        let mut catalog = record();
        let acts = &mut catalog.treaties.get_mut("hanoi").unwrap().acts;
        let deposit = Act { kind: ActKind::Ratification, ..acts[0].clone() };
        acts.push(Act { certainty: Certainty::Reported, who: acts[1].who, ..deposit.clone() });
        acts.push(deposit);
        let long: Vec<Tone> = tune(&catalog).tones.into_iter().filter(|tone| tone.length == LONG).collect();
        assert_eq!(long.len(), 1, "only what the depositary confirmed is counted, and heard: {long:?}");
    }

    #[test]
    fn each_group_is_at_least_a_minor_third_above_the_one_before() {
        let pitches = GROUPS.map(pitch);
        assert!(pitches.windows(2).all(|pair| pair[1] / pair[0] > 1.18), "{pitches:?}");
    }
}
