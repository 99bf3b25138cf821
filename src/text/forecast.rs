//! The sentences that say when a treaty may enter into force: quotable, and never a legal date where
//! there is none.

use crate::treaty::Reading;
use crate::treaty::forecast::{Dated, Outlook, Projection};

use super::Text;

/// When the treaty called `short` enters into force, as far as it can be said: by the law, or as a
/// projection that rests on the deposits which `reading` believes.
#[must_use]
pub fn outlook(text: &Text, short: &str, outlook: &Outlook, reading: Reading) -> String {
    match outlook {
        Outlook::InForce(Dated { entry, .. }) => {
            text.say("forecast-in-force", &[("short", short.into()), ("entry", text.day(*entry).into())])
        }
        Outlook::Met(Dated { met, entry }) => text.say(
            "forecast-met",
            &[("short", short.into()), ("met", text.day(*met).into()), ("entry", text.day(*entry).into())],
        ),
        Outlook::Projected(projection) => projected(text, short, projection, reading),
    }
}

/// What must stand beside every projection: what it is learnt from, and in which direction it leans.
#[must_use]
pub fn caveat(text: &Text, learnt_from: usize) -> String {
    text.say("forecast-caveat", &[("n", learnt_from.into())])
}

fn projected(text: &Text, short: &str, projection: &Projection, reading: Reading) -> String {
    let day = |share: f64| text.day(projection.quantile(share).met);
    let sure = match reading {
        Reading::Confirmed => "confirmed",
        Reading::Reported | Reading::Everything => "reported",
    };
    text.say(
        "forecast-projected",
        &[
            ("on", text.day(projection.on()).into()),
            ("n", projection.moment().deposits().into()),
            ("sure", sure.into()),
            ("needed", projection.needed().into()),
            ("half", day(0.5).into()),
            ("from", day(0.1).into()),
            ("until", day(0.9).into()),
            ("short", short.into()),
            ("entry", text.day(projection.quantile(0.5).entry).into()),
        ],
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::treaty::Delay;
    use crate::treaty::forecast::{Model, Moment};

    const MODEL: Model = Model { constant: -0.4, missing: 0.9, recent: -0.56, age: 0.7, width: 0.27 };

    fn said(days: &[i64], reading: Reading) -> String {
        let moment = Moment::new(392, days).unwrap();
        let on = "2026-11-21".parse().unwrap();
        let projection = Projection::new(&MODEL, on, moment, 40, Delay::days(90)).unwrap();
        outlook(&Text::english(), "Hanoi Convention", &Outlook::Projected(projection), reading)
    }

    #[test]
    fn a_projection_names_its_day_its_deposits_and_how_sure_they_are() {
        let none = said(&[], Reading::Confirmed);
        assert!(
            none.starts_with("As of 21 November 2026, with no deposit confirmed of the 40 needed,"),
            "{none}"
        );
        let one = said(&[300], Reading::Confirmed);
        assert!(one.starts_with("As of 21 November 2026, with 1 deposit confirmed of"), "{one}");
        let three = said(&[208; 3], Reading::Reported);
        assert!(three.contains("with 3 deposits confirmed or reported of the 40 needed"), "{three}");
        assert!(three.ends_with("This is a projection, not a legal date."), "{three}");
    }

    #[test]
    fn what_the_law_knows_is_said_without_a_chance() {
        let dated = Dated { met: "2028-01-02".parse().unwrap(), entry: "2028-04-01".parse().unwrap() };
        let say = |known: Outlook| outlook(&Text::english(), "Hanoi Convention", &known, Reading::Confirmed);
        let met = say(Outlook::Met(dated));
        assert!(met.contains("2 January 2028") && met.contains("enters into force on 1 April 2028"), "{met}");
        let since = say(Outlook::InForce(dated));
        assert_eq!(since, "The Hanoi Convention has been in force since 1 April 2028.");
        assert!(!met.contains("projection") && !met.contains("chance"), "{met}");
    }

    #[test]
    fn the_caveat_says_which_way_it_leans() {
        let caveat = caveat(&Text::english(), 22);
        assert!(caveat.contains("22 older treaties") && caveat.contains("did enter into force"), "{caveat}");
    }
}
