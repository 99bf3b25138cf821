//! How a State stands towards a treaty that is not open to all.

use chrono::NaiveDate;

use super::{ActKind, Blocs, Participant, Reading, Side, Standing};

/// Whether a participant may join a treaty of its own will.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entitlement {
    /// It may, through the door that is open on that date.
    Open,
    /// It was invited, and the invitation stands.
    Invited,
    /// It may once it is invited.
    ByInvitation,
    /// It cannot join.
    Closed,
}

/// A class of the map of a treaty: its standing, told apart where law makes a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Footing {
    /// Bound, and in force for it.
    Party,
    /// Bound, not in force for it yet.
    Contracting,
    /// Approved at home or said to have ratified; no deposit is known.
    ApprovedAtHome,
    /// Has signed; no consent on record.
    Signatory,
    /// Had consented and withdrew.
    Withdrawn,
    /// Invited to accede; no act on record.
    Invited,
    /// No act on record; it may join, or may be invited.
    Outside,
    /// No act on record, and it cannot join.
    NotEligible,
}

impl Footing {
    /// All, from the most bound to the least.
    pub const ALL: [Self; 8] = [
        Self::Party,
        Self::Contracting,
        Self::ApprovedAtHome,
        Self::Signatory,
        Self::Withdrawn,
        Self::Invited,
        Self::Outside,
        Self::NotEligible,
    ];

    /// The word in links, data and style sheets, e.g. `not-eligible`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Contracting => "contracting",
            Self::ApprovedAtHome => "approved-at-home",
            Self::Signatory => "signatory",
            Self::Withdrawn => "withdrawn",
            Self::Invited => "invited",
            Self::Outside => "outside",
            Self::NotEligible => "not-eligible",
        }
    }
}

impl Side<'_> {
    /// Whether `who` may join at the end of `date`. The lists are those of today: who belonged to an
    /// organization when is not on record.
    #[must_use]
    pub fn entitlement(&self, who: &Participant, date: NaiveDate, blocs: &Blocs) -> Entitlement {
        use super::Others;
        let open_to = &self.terms.open_to;
        let listed = |id: &String| blocs.get(id).is_some_and(|bloc| bloc.has(who.code));
        let open = open_to.states.contains(&who.code) || open_to.groups.iter().any(listed);
        match open_to.others {
            Others::Welcome => Entitlement::Open,
            Others::ByInvitation | Others::Nobody if open => Entitlement::Open,
            Others::ByInvitation if self.terms.invitation(who.code, date).is_some() => Entitlement::Invited,
            Others::ByInvitation if who.kind.is_state() => Entitlement::ByInvitation,
            Others::ByInvitation | Others::Nobody => Entitlement::Closed,
        }
    }

    /// The class of `who`, whose standing in the terms' reading is `standing` at the end of `date`.
    #[must_use]
    pub fn footing(&self, who: &Participant, standing: Standing, date: NaiveDate, blocs: &Blocs) -> Footing {
        match standing {
            Standing::Party => Footing::Party,
            Standing::Contracting => Footing::Contracting,
            Standing::Withdrawn => Footing::Withdrawn,
            Standing::Signatory | Standing::Outside if self.approved_at_home(who, date) => {
                Footing::ApprovedAtHome
            }
            Standing::Signatory => Footing::Signatory,
            Standing::Outside => match self.entitlement(who, date, blocs) {
                Entitlement::Invited => Footing::Invited,
                Entitlement::Open | Entitlement::ByInvitation => Footing::Outside,
                Entitlement::Closed => Footing::NotEligible,
            },
        }
    }

    /// Whether somebody reports an approval; it needs no depositary to be true.
    fn approved_at_home(&self, who: &Participant, date: NaiveDate) -> bool {
        self.treaty.acts_of(who.code, date).any(|act| {
            act.kind == ActKind::ApprovalAtHome
                && (Reading::Reported.believes(act) || self.terms.reading.believes(act))
        })
    }
}
