use chrono::{Days, NaiveDate};

use super::*;
use crate::chart::legible::assert_legible;
use crate::chart::{Emphasis, LEAST, MARGIN};
use crate::text::Text;
use crate::treaty::{Act, ActDate, ActKind, Catalog, Certainty, Precision, Treaty};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

fn story() -> Catalog {
    Catalog::from_json(include_str!("../../../tests/golden/story.json")).expect("the story is written by us")
}

/// The story's treaty with so many confirmed deposits, one every tenth day from 1 March 2027, and
/// with all that is reported.
fn with_deposits(treaty: &Treaty, count: usize) -> Treaty {
    let mut made_up = treaty.clone();
    let states =
        treaty.acts.iter().filter(|act| act.kind == ActKind::Signature && !act.who.is_organization());
    made_up.acts.extend(states.take(count).zip(0u64..).map(|(act, nth)| Act {
        kind: ActKind::Ratification,
        date: ActDate { day: day("2027-03-01") + Days::new(10 * nth), precision: Precision::Day },
        certainty: Certainty::Confirmed,
        ..act.clone()
    }));
    (made_up.as_of, made_up.evidence_until) = (day("2028-12-01"), day("2028-12-01"));
    made_up
}

/// Made up: treaties of every speed, the slowest beyond the edge and one that never gets there.
fn curves() -> Vec<Curve> {
    let curve = |speed: u32, name: &str, count: u32, emphasis| Curve {
        id: format!("made-up-{speed}"),
        name: name.to_owned(),
        days: (1..=count).map(|nth| nth * speed).collect(),
        emphasis,
    };
    vec![
        curve(5, "Quick <Convention>", 40, Emphasis::Plain),
        curve(18, "Convention of a Long Name", 40, Emphasis::Named),
        curve(23, "Palermo Convention", 40, Emphasis::Named),
        curve(60, "Steady Treaty", 40, Emphasis::Plain),
        curve(150, "Slow Treaty", 40, Emphasis::Plain),
        curve(30, "Unfinished Treaty", 12, Emphasis::Plain),
    ]
}

fn level(deposits: u32, part: f64, from: f64) -> FanLevel {
    let days = [380.0, 500.0, 800.0, 1200.0, 1900.0, 3300.0, 6000.0];
    FanLevel { deposits, days: days.map(|days| from + days * part) }
}

/// No projection, a wedge, a whole fan, one that is nearly sure, one that is far off and one that
/// is more than a century off.
fn projections(from: f64) -> Vec<Vec<FanLevel>> {
    vec![
        Vec::new(),
        vec![level(40, 1.0, from)],
        [10, 20, 30, 40].map(|n| level(n, f64::from(n) / 40.0, from)).to_vec(),
        vec![level(40, 0.01, from)],
        vec![level(40, 4.0, from)],
        vec![level(40, 1000.0, from)],
    ]
}

/// Every chart of every made-up state of affairs, by a check.
fn for_each_case(check: &dyn Fn(&Facts<'_>, &Board, Chart, &Pacing<'_>)) {
    let text = Text::english();
    let catalog = story();
    let hanoi = catalog.treaties["hanoi"].clone();
    let empty = Treaty { acts: Vec::new(), ..hanoi.clone() };
    let treaties = [0, 1, 2, 17, 39, 40, 44].map(|count| with_deposits(&hanoi, count));
    let all_curves = curves();
    for treaty in treaties.iter().chain([&hanoi, &empty]) {
        let facts = Facts { text: &text, catalog: &catalog, treaty };
        for date in ["2020-01-01", "2025-10-25", "2026-05-21", "2027-03-01", "2028-03-26", "2030-01-01"] {
            let board = Board::new(&catalog, treaty, day(date), Reading::Confirmed);
            let age = (seen(&facts, &board) - treaty.opened).num_days().max(0) as f64;
            for chart in Chart::ALL {
                let levels = if chart == Chart::Fan { projections(age) } else { vec![Vec::new()] };
                for levels in &levels {
                    for (curves, reading) in
                        [(&all_curves[..], Reading::Confirmed), (&all_curves[..0], Reading::Reported)]
                    {
                        check(&facts, &board, chart, &Pacing { curves, levels, reading });
                    }
                }
            }
        }
    }
}

#[test]
fn words_never_touch_at_any_width() {
    for_each_case(&|facts, board, chart, pacing| {
        let figure = chart_figure(facts, board, chart, pacing);
        let (margin, least) = if chart == Chart::Groups { (0.0, 292.0) } else { (MARGIN, LEAST) };
        assert_legible(&figure, margin, least);
    });
}

#[test]
fn every_sentence_is_whole_and_every_sign_is_escaped() {
    for_each_case(&|facts, board, chart, pacing| {
        let html = chart_html(facts, board, chart, pacing);
        for broken in ["NaN", "inf", "[chart", "{", "}", "<Convention>", "style=", ">-", " ,", "  "] {
            assert!(!html.contains(broken), "{broken} in {html}");
        }
        let reading = chart_reading(facts, board, chart, pacing);
        assert!(reading.ends_with('.') && reading.len() > 30, "{reading}");
        assert!(!reading.contains("..") && !reading.contains(" ."), "{reading}");
    });
}

#[test]
fn what_the_sentences_say_is_in_the_tables() {
    let text = Text::english();
    let catalog = story();
    let treaty = &catalog.treaties["hanoi"];
    let facts = Facts { text: &text, catalog: &catalog, treaty };
    let board = Board::new(&catalog, treaty, treaty.as_of, Reading::Confirmed);
    let curves = curves();
    let pacing = Pacing { curves: &curves, levels: &[], reading: Reading::Confirmed };
    let groups = told(&facts, &board, Chart::Groups, &pacing);
    let column = |at: usize| groups.rows.iter().map(move |row| row[at].parse::<u32>().expect("a count"));
    assert_eq!((1..=5).flat_map(column).sum::<u32>(), 197);
    assert_eq!(column(3).sum::<u32>(), board.counts.signatory);
    let share = told(&facts, &board, Chart::Share, &pacing);
    let last = share.rows.last().expect("there were acts");
    assert_eq!(last[2], board.counts.signatory.to_string());
    for row in &share.rows {
        assert_eq!(row[1..].iter().map(|cell| cell.parse::<u32>().expect("a count")).sum::<u32>(), 197);
    }
    let pace = told(&facts, &board, Chart::Pace, &pacing);
    assert_eq!(pace.rows.len(), curves.len() + 1);
}

#[test]
fn sentences_hold_at_every_date() {
    let text = Text::english();
    let catalog = story();
    let treaty = with_deposits(&catalog.treaties["hanoi"], 40);
    let facts = Facts { text: &text, catalog: &catalog, treaty: &treaty };
    let pacing = Pacing { curves: &curves(), levels: &[], reading: Reading::Confirmed };
    let said = |chart, date: &str| {
        let board = Board::new(&catalog, &treaty, day(date), Reading::Confirmed);
        chart_reading(&facts, &board, chart, &pacing)
    };
    for (chart, date, expected) in [
        (
            Chart::Progress,
            "2025-10-24",
            "could not be signed yet; it was opened for signature on 25 October 2025.",
        ),
        (Chart::Progress, "2027-03-01", "one that is confirmed; 3 more are only reported and do not count."),
        (
            Chart::Progress,
            "2028-03-25",
            "The 40 deposits needed were complete on 25 March 2028; by 25 March 2028",
        ),
        (Chart::Pace, "2025-10-26", "1 day after opening, the Hanoi Convention had no confirmed deposits"),
        (
            Chart::Pace,
            "2027-03-01",
            "had one confirmed deposit; at the same age 6 of the 6 treaties compared had more.",
        ),
        (
            Chart::Pace,
            "2028-12-01",
            "had its 40 deposits 2 years 4 months after opening; of the 6 treaties compared 2 were",
        ),
        (Chart::Fan, "2027-03-01", "For 1 March 2027 there is no projection here."),
        (Chart::Share, "2027-03-01", "of 197 States had signed without depositing, one had deposited, and"),
    ] {
        let sentence = said(chart, date);
        assert!(sentence.contains(expected), "{sentence}");
    }
}

#[test]
fn charts_are_mirrored_where_writing_goes_leftwards() {
    let catalog = story();
    let treaty = &catalog.treaties["hanoi"];
    let text = Text::from_source("chart-date = يوم\n", crate::text::Language::Arabic).expect("one sentence");
    let facts = Facts { text: &text, catalog: &catalog, treaty };
    let board = Board::new(&catalog, treaty, treaty.as_of, Reading::Confirmed);
    let curves = curves();
    for chart in Chart::ALL {
        for levels in projections(392.0) {
            let pacing = Pacing { curves: &curves, levels: &levels, reading: Reading::Confirmed };
            let figure = chart_figure(&facts, &board, chart, &pacing);
            assert_eq!(figure.direction, Direction::RightToLeft);
            let (margin, least) = if chart == Chart::Groups { (0.0, 292.0) } else { (MARGIN, LEAST) };
            assert_legible(&figure, margin, least);
        }
    }
}

#[test]
fn the_projection_yields_once_the_deposits_are_there() {
    let text = Text::english();
    let catalog = story();
    let treaty = with_deposits(&catalog.treaties["hanoi"], 40);
    let facts = Facts { text: &text, catalog: &catalog, treaty: &treaty };
    let levels = [level(40, 1.0, 1100.0)];
    let pacing = Pacing { curves: &[], levels: &levels, reading: Reading::Confirmed };
    let drawn = |date: &str| {
        let board = Board::new(&catalog, &treaty, day(date), Reading::Confirmed);
        svg::page(&chart_figure(&facts, &board, Chart::Fan, &pacing)).contains("class=\"fan\"")
    };
    assert!(drawn("2028-03-24"));
    assert!(!drawn("2028-03-25"));
    assert!(!drawn("2025-10-24"));
}

#[test]
fn days_more_than_a_century_ahead_are_not_dated() {
    let text = Text::english();
    let catalog = story();
    let treaty = &catalog.treaties["hanoi"];
    let facts = Facts { text: &text, catalog: &catalog, treaty };
    let board = Board::new(&catalog, treaty, treaty.as_of, Reading::Confirmed);
    let said = |part: f64| {
        let levels = [level(40, part, 392.0)];
        let pacing = Pacing { curves: &[], levels: &levels, reading: Reading::Reported };
        chart_reading(&facts, &board, Chart::Fan, &pacing)
    };
    for (part, expected) in [
        (
            1.0,
            "confirmed or reported, the last of them is as likely to come before March 2030 as after, and comes between April 2028 and December 2035 with four chances in five: a projection, not a legal date.",
        ),
        (
            15.0,
            "as after, and comes after June 2047 with nine chances in ten: a projection, not a legal date.",
        ),
        (
            40.0,
            "the last of them is more likely than not to come after 2125: a projection, not a legal date.",
        ),
    ] {
        let sentence = said(part);
        assert!(sentence.contains(expected), "{sentence}");
    }
}
