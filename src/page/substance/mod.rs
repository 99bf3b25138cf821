//! What the Convention says, how it stands beside two other treaties, and the argument about it: a
//! page of its own, whole without any program.
//!
//! Every part is a pure function of the record and one date, and gives HTML.

mod article;
mod cite;
mod correction;
mod dispute;
mod find;
mod found;
mod mechanism;
mod offence;
mod position;
mod subject;
mod whole;

pub use article::articles_html;
pub use correction::{Correction, corrections, corrections_html};
pub use dispute::dispute_html;
pub use find::found_articles;
pub(super) use found::{field, html as found_html};
pub use mechanism::mechanisms_html;
pub use offence::offences_html;
pub use position::positions_html;
pub use subject::subjects_html;
pub use whole::convention;

use chrono::NaiveDate;

use crate::substance::Substance;
use crate::treaty::{Beside, Board, Reading};

use super::Facts;

/// What this part of the page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Matter<'a> {
    /// The sentences, the record, and the treaty whose articles these are.
    pub facts: Facts<'a>,
    /// What the treaties say, and what is said about them.
    pub substance: &'a Substance,
    /// The treaties beside it; without them nothing is counted across treaties.
    pub beside: Option<&'a Beside>,
    /// The date shown.
    pub date: NaiveDate,
    /// The way to the folder of the atlas: empty, or `../` once for each folder.
    pub up: &'a str,
}

impl Matter<'_> {
    /// The date shown, or that of the facts where it lies after them: nobody knows more.
    fn known(&self) -> NaiveDate {
        self.date.min(self.facts.treaty.as_of)
    }

    /// The standings at the end of [`Matter::known`].
    fn board(&self) -> Board {
        Board::new(self.facts.catalog, self.facts.treaty, self.known(), Reading::Confirmed)
    }
}

#[cfg(test)]
mod tests;
