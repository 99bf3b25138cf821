//! The flow from the vote to the deposit as banks and ribbons.

use crate::chart::{Bank, Ribbon, Ribbons};
use crate::figure::Figure;
use crate::text::Text;
use crate::treaty::{Flow, Origin, Stream};

/// What those who voted did since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Deposited,
    Signed,
    Acceded,
    Apart,
}

impl Outcome {
    pub(super) const ALL: [Self; 4] = [Self::Deposited, Self::Signed, Self::Acceded, Self::Apart];

    /// The key of its name.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Deposited => "flow-deposited",
            Self::Signed => "flow-signed",
            Self::Acceded => "flow-acceded",
            Self::Apart => "flow-apart",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Deposited | Self::Acceded => "share--party",
            Self::Signed => "share--signatory",
            Self::Apart => "share--outside",
        }
    }

    pub(super) fn of(self, stream: &Stream) -> &[crate::treaty::Code] {
        match self {
            Self::Deposited => &stream.deposited,
            Self::Signed => &stream.signed,
            Self::Acceded => &stream.acceded,
            Self::Apart => &stream.apart,
        }
    }
}

/// The streams of States; organizations are told beside them.
pub(super) fn streams(flow: &Flow) -> impl Iterator<Item = &Stream> {
    flow.streams.iter().filter(|stream| stream.origin != Origin::Organization)
}

/// How many States came to an outcome.
pub(super) fn total(flow: &Flow, outcome: Outcome) -> usize {
    streams(flow).map(|stream| outcome.of(stream).len()).sum()
}

/// The word of an origin in keys and classes.
pub(super) fn word(origin: Origin) -> &'static str {
    match origin {
        Origin::Voted(vote) => vote.word(),
        Origin::NotOnRoll => "none",
        Origin::Organization => "organization",
    }
}

pub(super) fn figure(text: &Text, flow: &Flow) -> Figure {
    // What cannot be is not drawn, but for the deposit, which all wait for.
    let outcomes: Vec<Outcome> = Outcome::ALL
        .into_iter()
        .filter(|outcome| *outcome != Outcome::Acceded || total(flow, *outcome) > 0)
        .collect();
    let named = |name: String, n: usize| text.say("flow-bank", &[("name", name.into()), ("n", n.into())]);
    let source = |stream: &Stream| Bank {
        name: named(text.say(&format!("flow-from-{}", word(stream.origin)), &[]), stream.total()),
        class: match stream.origin {
            Origin::Voted(vote) => format!("swatch--vote-{}", vote.word()),
            Origin::NotOnRoll | Origin::Organization => "share--withdrawn".to_owned(),
        },
    };
    let target = |outcome: &Outcome| Bank {
        name: named(text.say(outcome.key(), &[]), total(flow, *outcome)),
        class: outcome.class().to_owned(),
    };
    let sources: Vec<Bank> = streams(flow).map(source).collect();
    let targets: Vec<Bank> = outcomes.iter().map(target).collect();
    let mut ribbons = Vec::new();
    for (from, stream) in streams(flow).enumerate() {
        for (to, outcome) in outcomes.iter().enumerate() {
            let states = u32::try_from(outcome.of(stream).len()).unwrap_or(u32::MAX);
            ribbons.push(Ribbon { from, to, states });
        }
    }
    let direction = super::super::languages::reading(text);
    Ribbons { sources: &sources, targets: &targets, ribbons: &ribbons, direction }.figure()
}
