//! Learns the numbers of the [`Model`] from older treaties. Runs natively; what is shipped is the
//! result.
//!
//! The most likely numbers under the error of `spread`, by least squares whose weights are found
//! anew in each round (K. L. Lange, R. J. A. Little and J. M. G. Taylor, "Robust statistical
//! modeling using the t distribution", *JASA* 84, 1989). Every treaty weighs the same, however
//! long it took.

use std::collections::BTreeSet;

use super::signals::{SIGNALS, signals};
use super::solve::{Matrix, solve};
use super::spread::{FREEDOM, LATE};
use super::{ForecastError, Model, Series};

/// From fewer treaties nothing is learnt.
const LEAST: usize = 3;

/// The waits that are learnt from: not only for the fortieth deposit, which happens once a treaty,
/// but for those around it as well. It steadies the slopes, and lets other numbers be asked for.
const COUNTS: [u32; 5] = [20, 30, 40, 50, 60];

/// At which ages of a treaty the model learns, in days: every two months from the first …
const FIRST_AGE: u32 = 30;
const STEP: usize = 60;

/// … to the twentieth year.
const LAST_AGE: u32 = 7300;

/// Enough for every set of treaties that was tried, tenfold.
const MOST_ROUNDS: usize = 1000;

/// One wait: what was seen, and the logarithm of the days that it took from there.
struct Row {
    signals: [f64; SIGNALS],
    log_days: f64,
    weight: f64,
}

/// What is moved from round to round.
struct Guess {
    slopes: [f64; SIGNALS],
    width: f64,
}

/// The model that makes the reference treaties most likely, widened for their number.
///
/// # Errors
///
/// Fewer than three treaties, one of them twice, or numbers that are of no use.
pub fn fit(references: &[&Series]) -> Result<Model, ForecastError> {
    let mut ids = BTreeSet::new();
    if let Some(twice) = references.iter().find(|series| !ids.insert(series.id())) {
        return Err(ForecastError::Twice { id: twice.id().to_owned() });
    }
    let taught: Vec<Vec<Row>> =
        references.iter().map(|series| rows(series)).filter(|rows| !rows.is_empty()).collect();
    let treaties = taught.len();
    if treaties < LEAST {
        return Err(ForecastError::FewReferences { found: treaties, least: LEAST });
    }
    let rows: Vec<Row> = taught.into_iter().flatten().collect();
    let guess = most_likely(&rows);
    let [constant, missing, recent, age] = guess.slopes.map(to_millionths);
    let width = to_millionths(guess.width * widening(treaties));
    Model { constant, missing, recent, age, width }.checked()
}

/// What was fitted to few treaties is less sure than it looks: as for the error of a regression,
/// the number of treaties by that number less what was fitted to them.
fn widening(treaties: usize) -> f64 {
    let free = treaties.saturating_sub(SIGNALS).max(1);
    (treaties as f64 / free as f64).sqrt()
}

/// So that the shipped text has few digits and is exactly what is computed with.
fn to_millionths(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// Every wait of a treaty, which together weigh 1.
fn rows(series: &Series) -> Vec<Row> {
    let mut rows = Vec::new();
    for count in COUNTS {
        let Some(end) = series.day_of(count) else { break };
        for age in (FIRST_AGE..end.min(LAST_AGE)).step_by(STEP) {
            if let Some(signals) = signals(&series.moment(age), count) {
                rows.push(Row { signals, log_days: libm::log(f64::from(end - age)), weight: 1.0 });
            }
        }
    }
    let share = 1.0 / rows.len() as f64;
    rows.iter_mut().for_each(|row| row.weight = share);
    rows
}

/// Without a signal whose slope came out on the wrong side, which happens with few treaties only.
fn most_likely(rows: &[Row]) -> Guess {
    let mut used = [true; SIGNALS];
    loop {
        let guess = rounds(rows, used);
        if used[1] && guess.slopes[1] < 0.0 {
            used[1] = false;
        } else if used[2] && guess.slopes[2] > 0.0 {
            used[2] = false;
        } else {
            return guess;
        }
    }
}

fn rounds(rows: &[Row], used: [bool; SIGNALS]) -> Guess {
    let weight: f64 = rows.iter().map(|row| row.weight).sum();
    let mean = rows.iter().map(|row| row.weight * row.log_days).sum::<f64>() / weight;
    let mut guess = Guess { slopes: [mean, 0.0, 0.0, 0.0], width: 1.0 };
    for _ in 0..MOST_ROUNDS {
        let next = better(rows, &guess, used, weight);
        let moved = (0..SIGNALS).map(|at| (next.slopes[at] - guess.slopes[at]).abs());
        let moved = moved.fold((next.width - guess.width).abs(), f64::max);
        guess = next;
        if moved < 1e-11 {
            break;
        }
    }
    guess
}

/// One round: rows far from the guess weigh less, and those on the late side as little as its
/// greater width says.
fn better(rows: &[Row], guess: &Guess, used: [bool; SIGNALS], weight: f64) -> Guess {
    let mut left: Matrix = [[0.0; SIGNALS]; SIGNALS];
    let mut right = [0.0; SIGNALS];
    for row in rows {
        let pull = pull(row, guess);
        for at in (0..SIGNALS).filter(|at| used[*at]) {
            for to in (0..SIGNALS).filter(|to| used[*to]) {
                left[at][to] += pull * row.signals[at] * row.signals[to];
            }
            right[at] += pull * row.signals[at] * row.log_days;
        }
    }
    let slopes = solve(left, right);
    let next = Guess { slopes, width: guess.width };
    let squares: f64 = rows.iter().map(|row| far(row, guess) * square(error(row, &next))).sum();
    Guess { slopes, width: (squares / weight).sqrt().max(1e-3) }
}

/// How much longer it took than the guess says, as a logarithm, in widths of the early side.
fn error(row: &Row, guess: &Guess) -> f64 {
    let told: f64 = (0..SIGNALS).map(|at| guess.slopes[at] * row.signals[at]).sum();
    let error = row.log_days - told;
    if error < 0.0 { error } else { error / LATE }
}

/// The weight of a row by how far it lies from the guess.
fn far(row: &Row, guess: &Guess) -> f64 {
    row.weight * (FREEDOM + 1.0) / (FREEDOM + square(error(row, guess) / guess.width))
}

fn pull(row: &Row, guess: &Guess) -> f64 {
    let told: f64 = (0..SIGNALS).map(|at| guess.slopes[at] * row.signals[at]).sum();
    let side = if row.log_days < told { 1.0 } else { LATE };
    far(row, guess) / square(side)
}

fn square(value: f64) -> f64 {
    value * value
}
