//! What is on record beside a standing.

use chrono::NaiveDate;

use super::{Act, ActKind, Certainty, Code, Reading, Treaty, put_in_order};

/// What is on record beside a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// A parliament or government has approved; nothing in international law until deposit.
    ApprovedAtHome,
    /// Others report a deposit which is not confirmed, and which therefore does not count.
    DepositReported,
    /// The signature is reported, not confirmed.
    SignatureReported,
}

impl Treaty {
    /// What is on record about `who` at the end of `date` beside its standing, in order, each once.
    #[must_use]
    pub fn remarks(&self, who: Code, date: NaiveDate, reading: Reading) -> Vec<Remark> {
        let acts: Vec<&Act> = self.acts_of(who, date).collect();
        let consented = acts.iter().any(|act| act.kind.is_consent() && reading.believes(act));
        let mut remarks: Vec<Remark> = acts.iter().filter_map(|act| remark(act, consented)).collect();
        put_in_order(&mut remarks, |a, b| a < b);
        remarks.dedup();
        remarks
    }
}

/// What one act leaves to say, given whether its State has consented by an act that is believed.
fn remark(act: &Act, consented: bool) -> Option<Remark> {
    match act.kind {
        ActKind::ApprovalAtHome if !consented => Some(Remark::ApprovedAtHome),
        ActKind::Signature if act.certainty != Certainty::Confirmed => Some(Remark::SignatureReported),
        kind if kind.is_consent() && !consented => Some(Remark::DepositReported),
        ActKind::Signature
        | ActKind::DefinitiveSignature
        | ActKind::ApprovalAtHome
        | ActKind::Ratification
        | ActKind::Acceptance
        | ActKind::Approval
        | ActKind::Accession
        | ActKind::Succession
        | ActKind::FormalConfirmation
        | ActKind::Withdrawal => None,
    }
}
