//! The scores as data: what `--format json` prints.

use anyhow::Context;
use hanoi_atlas::treaty::forecast::{AgeScore, METHOD, Method, Score, Series, Trial, backtest};

use super::folder::{Folder, LeftOut};

/// The scores of the method and of two simple ones.
#[derive(serde::Serialize)]
pub struct Report {
    /// The method's name and version.
    pub method: &'static str,
    pub scored: Scored,
    pub overall: Score,
    pub by_age: Vec<AgeScore>,
    pub baselines: Baselines,
    /// The treaties that the method learnt from; each is left out when it is scored itself.
    pub learnt_from: Vec<String>,
    /// The treaties that it was scored on.
    pub scored_on: Vec<String>,
    /// Those of either folder that could not be used.
    pub left_out: Vec<LeftOut>,
    /// Every single forecast of the method.
    pub trials: Vec<Told>,
}

/// On what it was scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scored {
    /// On each reference treaty by all others.
    LeaveOneOut,
    /// On other treaties.
    HeldOut,
}

/// The scores of two simple methods.
#[derive(serde::Serialize)]
pub struct Baselines {
    /// Today's rate for ever.
    pub straight_line: Baseline,
    /// The other treaties' times, whatever has happened here.
    pub reference_times: Baseline,
}

/// The score of a simple method.
#[derive(serde::Serialize)]
pub struct Baseline {
    #[serde(flatten)]
    pub overall: Score,
    pub by_age: Vec<AgeScore>,
}

/// One forecast: days from the opening to the fortieth deposit.
#[derive(serde::Serialize)]
pub struct Told {
    pub id: String,
    pub age: u32,
    pub deposits: usize,
    /// At 10, 25, 50, 75 and 90 %.
    pub told: [u32; 5],
    pub happened: u32,
}

impl Report {
    /// The scores on `held_out`, else on each of `references` by all others.
    ///
    /// # Errors
    ///
    /// Too few treaties to learn from, none to score on.
    pub fn new(references: Folder, held_out: Option<Folder>) -> anyhow::Result<Self> {
        let scored = if held_out.is_some() { Scored::HeldOut } else { Scored::LeaveOneOut };
        let asked = held_out.as_ref().unwrap_or(&references);
        let try_by = |method| backtest::trials(&references.series, &asked.series, method);
        let trials = try_by(Method::Ours).with_context(|| of(&references))?;
        let overall = Score::of(&trials).with_context(|| nothing(asked))?;
        let baselines = Baselines {
            straight_line: Baseline::new(&try_by(Method::StraightLine)?).with_context(|| nothing(asked))?,
            reference_times: Baseline::new(&try_by(Method::ReferenceTimes)?)
                .with_context(|| nothing(asked))?,
        };
        let ids = |folder: &Folder| folder.series.iter().map(|series| series.id().to_owned()).collect();
        Ok(Self {
            method: METHOD,
            scored,
            overall,
            by_age: Score::by_age(&trials),
            baselines,
            learnt_from: ids(&references),
            scored_on: asked.series.iter().filter(|series| is_in(&trials, series)).map(id).collect(),
            trials: trials.iter().map(Told::new).collect(),
            left_out: references
                .left_out
                .into_iter()
                .chain(held_out.into_iter().flat_map(|it| it.left_out))
                .collect(),
        })
    }
}

impl Baseline {
    fn new(trials: &[Trial]) -> Option<Self> {
        Some(Self { overall: Score::of(trials)?, by_age: Score::by_age(trials) })
    }
}

impl Told {
    fn new(trial: &Trial) -> Self {
        let told = [0.1, 0.25, 0.5, 0.75, 0.9].map(|share| trial.at(share).round() as u32);
        Self {
            id: trial.id.clone(),
            age: trial.age,
            deposits: trial.deposits,
            told,
            happened: trial.happened,
        }
    }
}

fn id(series: &Series) -> String {
    series.id().to_owned()
}

fn is_in(trials: &[Trial], series: &Series) -> bool {
    trials.iter().any(|trial| trial.id == series.id())
}

fn of(folder: &Folder) -> String {
    format!("`{}`: {} treaties can be learnt from{}", folder.name, folder.series.len(), reasons(folder))
}

fn nothing(folder: &Folder) -> String {
    format!(
        "`{}`: there is nothing to score on; expected a treaty whose fortieth deposit came after its 90th day{}",
        folder.name,
        reasons(folder)
    )
}

fn reasons(folder: &Folder) -> String {
    folder.left_out.iter().map(|left| format!("; `{}`: {}", left.id, left.why)).collect()
}
