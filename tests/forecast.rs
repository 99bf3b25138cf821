//! The projection: what it promises of every input, how good it was, and that what is shipped is
//! what is learnt.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use hanoi_atlas::treaty::forecast::{
    Dated, Fitted, ForecastError, Method, Model, Moment, Outlook, Projection, SHARES, Score, Series, Trial,
    backtest, fit,
};
use hanoi_atlas::treaty::{Act, ActDate, ActKind, Certainty, Code, Delay, Precision, Reading, Treaty};
use proptest::prelude::*;

#[path = "../xtask/src/record/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tools use the rest of the reader")]
mod record;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn record() -> &'static record::Record {
    static RECORD: OnceLock<record::Record> = OnceLock::new();
    RECORD.get_or_init(|| record::Record::read(root()).unwrap())
}

fn references() -> Vec<Series> {
    record().learnt().from.into_iter().map(|(series, _, _)| series).collect()
}

/// Each reference treaty by all others.
fn left_out() -> &'static [Trial] {
    static TRIALS: OnceLock<Vec<Trial>> = OnceLock::new();
    TRIALS.get_or_init(|| backtest::trials(&references(), &references(), Method::Ours).unwrap())
}

fn shipped() -> String {
    std::fs::read_to_string(root().join("public/data/v1/forecast.json")).unwrap()
}

fn model() -> Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    *MODEL.get_or_init(|| Fitted::read(&shipped()).unwrap().model)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The Convention with these deposits and no other act, by the first States in order of code.
fn convention(deposits: &[NaiveDate]) -> Treaty {
    let record = record();
    let mut treaty = record.file("hanoi").unwrap().treaty.clone();
    let codes: Vec<Code> = record.catalog().states().map(|state| state.code).collect();
    treaty.acts = deposits.iter().zip(codes).map(|(day, who)| deposit(who, *day)).collect();
    treaty
}

fn deposit(who: Code, day: NaiveDate) -> Act {
    Act {
        who,
        kind: ActKind::Ratification,
        date: ActDate { day, precision: Precision::Day },
        certainty: Certainty::Confirmed,
        source: "untc".to_owned(),
        also: None,
        doubt: None,
    }
}

fn projected(treaty: &Treaty, on: NaiveDate) -> Projection {
    match Outlook::of(treaty, on, Reading::Confirmed, &model()).unwrap() {
        Outlook::Projected(projection) => projection,
        known @ (Outlook::Met(_) | Outlook::InForce(_)) => panic!("{known:?}"),
    }
}

// How good it was

#[test]
fn there_are_22_treaties_to_learn_from_and_the_others_have_a_reason() {
    let learnt = record().learnt();
    assert_eq!(learnt.from.len(), 22);
    let left_out: Vec<&str> = learnt.not_from.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(left_out, ["budapest", "singapore-mediation", "tpnw"]);
}

/// The bar of the design: each of 22 treaties by the others, at eight ages, 144 forecasts.
#[test]
fn on_treaties_left_out_it_is_as_sure_as_it_says() {
    let trials = left_out();
    let overall = Score::of(trials).unwrap();
    assert_eq!(overall.n, 144);
    assert!(overall.crps <= 0.215, "{overall:?}");
    assert!((0.75..=0.85).contains(&overall.coverage80), "{overall:?}");
    assert!((0.50..=0.65).contains(&overall.coverage50), "{overall:?}");
    for at in Score::by_age(trials) {
        assert!(at.score.coverage80 >= 0.70, "{at:?}");
    }
}

/// Treaties that were negotiated together may be alike: all of a family are left out at once.
#[test]
fn it_does_not_depend_on_having_seen_a_treaty_s_sisters() {
    let families: [&[&str]; 10] = [
        &["untoc", "trafficking-protocol", "smuggling-protocol", "firearms-protocol"],
        &["terrorist-bombings", "terrorist-financing"],
        &["mine-ban", "cluster-munitions", "att"],
        &["cartagena", "nagoya", "basel", "unfccc"],
        &["crc", "cedaw", "migrant-workers", "enforced-disappearance"],
        &["uncac"],
        &["rome-statute"],
        &["fctc"],
        &["unclos"],
        &["drugs-1988"],
    ];
    let mut trials = Vec::new();
    for family in families {
        let (out, others): (Vec<Series>, Vec<Series>) =
            references().into_iter().partition(|series| family.contains(&series.id()));
        assert_eq!(out.len(), family.len());
        trials.extend(backtest::trials(&others, &out, Method::Ours).unwrap());
    }
    let overall = Score::of(&trials).unwrap();
    assert_eq!(overall.n, 144);
    assert!(overall.crps <= 0.23 && (0.75..=0.85).contains(&overall.coverage80), "{overall:?}");
}

/// The eleven quick treaties are forecast by the eleven slow ones and the other way round: the worst
/// that the choice of references could do. Less good, and still far better than the straight line.
#[test]
fn learnt_from_quick_treaties_it_is_not_fooled_by_slow_ones() {
    let mut quick = references();
    quick.sort_by_key(|series| series.day_of(40));
    let slow = quick.split_off(11);
    for (from, to) in [(&quick, &slow), (&slow, &quick)] {
        let score = Score::of(&backtest::trials(from, to, Method::Ours).unwrap()).unwrap();
        assert!(score.crps < 0.30 && score.coverage80 > 0.70, "{score:?}");
    }
}

/// The two that were published with the specification, to the digits given there.
#[test]
fn the_simple_methods_are_as_bad_as_they_were() {
    let references = references();
    for (method, crps, coverage80) in
        [(Method::StraightLine, 1.05, 0.08), (Method::ReferenceTimes, 0.36, 0.71)]
    {
        let score = Score::of(&backtest::trials(&references, &references, method).unwrap()).unwrap();
        assert!(
            (score.crps - crps).abs() < 0.005 && (score.coverage80 - coverage80).abs() < 0.005,
            "{score:?}"
        );
    }
}

// What is shipped

#[test]
fn what_is_shipped_is_what_is_learnt() {
    assert_eq!(Fitted::read(&shipped()).unwrap(), record().fitted().unwrap());
}

#[test]
fn our_reader_and_serde_make_the_same_of_it() {
    assert_eq!(Fitted::read(&shipped()).unwrap(), serde_json::from_str(&shipped()).unwrap());
}

/// The explorer of the page asks these numbers, and must show what the backtest measured.
#[test]
fn the_shipped_numbers_say_of_each_treaty_what_the_backtest_said() {
    let fitted = Fitted::read(&shipped()).unwrap();
    for trial in left_out() {
        let reference = fitted.references.iter().find(|reference| reference.id == trial.id).unwrap();
        let series = reference.series().unwrap();
        let remaining = reference.without.remaining(&series.moment(trial.age), 40).unwrap();
        for (place, told) in trial.quantiles.iter().enumerate() {
            assert_eq!(trial.age + remaining.quantile(backtest::share(place)), *told, "{}", trial.id);
        }
        assert_eq!(series.day_of(40), Some(trial.happened));
    }
}

#[test]
fn numbers_of_another_method_or_against_sense_are_refused() {
    let refused = |from: &str, to: &str| {
        assert!(shipped().contains(from), "{from}");
        Fitted::read(&shipped().replacen(from, to, 1)).unwrap_err().to_string()
    };
    assert!(refused("recency-1", "recency-0").contains("`recency-0`"));
    assert!(refused("\"format\":1", "\"format\":2").contains("format 2"));
    assert!(refused("\"recent\":-", "\"recent\":").contains("`recent` is `0."));
    assert!(refused("\"missing\":", "\"missing\":-").contains("`missing` is `-0."));
    assert!(refused("\"width\":", "\"width\":-").contains("`width` is `-0."));
    assert!(refused("\"constant\":-0", "\"constant\":-9990").contains("`constant`"));
    assert!(refused("\"days\":[", "\"days\":[\"x\",").contains("references[0].days[0]"));
    assert!(refused("2013-06-03", "2013-06-31").contains("a day as"));
    assert!(Fitted::read("").is_err());
}

// The law has the last word

#[test]
fn with_the_fortieth_deposit_the_projection_yields_to_the_law_and_then_to_the_past() {
    let opened = day("2025-10-25");
    let deposits: Vec<NaiveDate> = (1..=40).map(|n| opened + Days::new(10 * n)).collect();
    let treaty = convention(&deposits);
    let (met, entry) = (deposits[39], deposits[39] + Days::new(90));
    let on = |on: NaiveDate| Outlook::of(&treaty, on, Reading::Confirmed, &model()).unwrap();
    assert!(matches!(on(met - Days::new(1)), Outlook::Projected(_)));
    assert_eq!(on(met), Outlook::Met(Dated { met, entry }));
    assert_eq!(on(entry - Days::new(1)), Outlook::Met(Dated { met, entry }));
    assert_eq!(on(entry), Outlook::InForce(Dated { met, entry }));
    assert_eq!(on(day("9000-01-01").min(entry + Days::new(182_000))), Outlook::InForce(Dated { met, entry }));
}

/// The entry that is told with a quantile is that which the law computes when the fortieth deposit
/// is made on the quantile's day.
#[test]
fn the_entry_that_is_told_is_the_law_s() {
    let opened = day("2025-10-25");
    let mut deposits: Vec<NaiveDate> = (1..=39).map(|n| opened + Days::new(9 * n)).collect();
    let treaty = convention(&deposits);
    let projection = projected(&treaty, day("2026-11-21"));
    for share in SHARES {
        let told = projection.quantile(share);
        deposits.push(told.met);
        let law = convention(&deposits);
        assert_eq!(law.threshold_met(Reading::Confirmed), Some(told.met));
        assert_eq!(law.entry_into_force(Reading::Confirmed), Some(told.entry));
        deposits.pop();
    }
}

#[test]
fn every_reference_treaty_is_in_force_at_the_end_of_its_record_by_the_law_alone() {
    for file in &record().reference {
        let treaty = &file.treaty;
        let Some(published) = treaty.published_entry else { continue };
        let outlook = Outlook::of(treaty, published, Reading::Everything, &model()).unwrap();
        assert!(matches!(outlook, Outlook::InForce(dated) if dated.entry == published), "{}", treaty.id);
    }
}

#[test]
fn a_day_in_the_past_is_told_from_the_facts_of_that_day() {
    let opened = day("2025-10-25");
    let all: Vec<NaiveDate> = (1..=30).map(|n| opened + Days::new(20 * n)).collect();
    let on = all[11];
    assert_eq!(projected(&convention(&all), on), projected(&convention(&all[..12]), on));
}

#[test]
fn the_two_readings_rest_on_different_deposits() {
    let treaty = record().file("hanoi").unwrap().treaty.clone();
    let of = |reading| Moment::of_treaty(&treaty, day("2026-11-21"), reading).unwrap();
    assert_eq!(of(Reading::Confirmed).days(), [0; 0]);
    assert_eq!(of(Reading::Reported).days(), [208; 3]);
    assert_eq!(of(Reading::Confirmed).age(), 392);
}

#[test]
fn a_state_that_withdraws_no_longer_counts_and_one_that_acts_twice_counts_once() {
    let mut treaty = convention(&[day("2025-11-01"), day("2025-12-01")]);
    let (first, second) = (treaty.acts[0].who, treaty.acts[1].who);
    treaty.acts.push(deposit(second, day("2026-01-01")));
    let mut left = deposit(first, day("2026-02-01"));
    left.kind = ActKind::Withdrawal;
    treaty.acts.push(left);
    let days = |on| Moment::of_treaty(&treaty, day(on), Reading::Confirmed).unwrap().days().to_vec();
    assert_eq!(days("2026-01-31"), [7, 37]);
    assert_eq!(days("2026-02-01"), [37]);
}

#[test]
fn the_fan_ends_where_the_projection_does() {
    let projection = projected(&convention(&[day("2025-11-01"), day("2026-03-01")]), day("2026-11-21"));
    for share in SHARES {
        let fan: Vec<NaiveDate> = (3..=40).map(|count| projection.day_of(count, share).unwrap()).collect();
        assert!(fan.is_sorted());
        assert_eq!(fan[37], projection.quantile(share).met);
    }
    for count in [0, 2, 41, u32::MAX] {
        assert_eq!(projection.day_of(count, 0.5), None, "{count}");
    }
}

#[test]
fn it_is_in_force_by_a_day_as_surely_as_the_number_is_met_a_wait_before() {
    let projection = projected(&convention(&[]), day("2026-11-21"));
    for days in [0, 89, 90, 91, 500, 5000] {
        let day = projection.on() + Days::new(days);
        let before = day - Days::new(90);
        assert_eq!(projection.chance_in_force_by(day), projection.chance_met_by(before), "{days}");
    }
    assert_eq!(projection.chance_met_by(projection.on()), 0.0);
}

// Bad input

#[test]
fn what_cannot_be_learnt_from_is_a_typed_error_with_the_value() {
    let forty: Vec<i64> = (1..=40).collect();
    let series = |id: &str| Series::new(id, &forty).unwrap();
    let (a, b, c) = (series("a"), series("b"), series("c"));
    assert_eq!(fit(&[&a, &b]), Err(ForecastError::FewReferences { found: 2, least: 3 }));
    assert_eq!(fit(&[]), Err(ForecastError::FewReferences { found: 0, least: 3 }));
    assert_eq!(fit(&[&a, &b, &a]), Err(ForecastError::Twice { id: "a".to_owned() }));
    assert!(fit(&[&a, &b, &c]).unwrap().checked().is_ok());
    assert_eq!(Series::new("a", &[]), Err(ForecastError::Empty { id: "a".to_owned(), needed: 40 }));
    let short = ForecastError::Short { id: "a".to_owned(), found: 39, needed: 40 };
    assert_eq!(Series::new("a", &forty[1..]), Err(short));
    let mut early = forty.clone();
    early[7] = -3;
    assert_eq!(
        Series::new("a", &early),
        Err(ForecastError::BeforeOpening { whose: "a".to_owned(), day: -3 })
    );
}

/// All of whose deposits were made on the opening day teach nothing, and are no reference.
#[test]
fn treaties_that_were_complete_at_once_teach_nothing() {
    let at_once: Vec<Series> = ["a", "b", "c"].map(|id| Series::new(id, &[0; 40]).unwrap()).into();
    assert_eq!(
        fit(&at_once.iter().collect::<Vec<_>>()),
        Err(ForecastError::FewReferences { found: 0, least: 3 })
    );
}

#[test]
fn a_moment_that_cannot_be_is_a_typed_error_with_the_value() {
    assert_eq!(Moment::new(-1, &[]), Err(ForecastError::Age { age: -1 }));
    let whose = "the treaty".to_owned();
    assert_eq!(Moment::new(10, &[3, -2]), Err(ForecastError::BeforeOpening { whose, day: -2 }));
    assert!(matches!(Moment::new(i64::MAX, &[]), Err(ForecastError::Late { .. })));
    let treaty = convention(&[day("2025-10-01")]);
    let on = |on| Outlook::of(&treaty, day(on), Reading::Confirmed, &model()).unwrap_err();
    assert_eq!(on("2025-10-24"), ForecastError::Age { age: -1 });
    assert_eq!(on("2025-11-01"), ForecastError::BeforeOpening { whose: "hanoi".to_owned(), day: -24 });
    assert!(matches!(on("9999-12-31"), ForecastError::Late { .. }));
}

#[test]
fn an_age_of_nought_an_empty_list_and_a_list_out_of_order_have_answers() {
    let at_once = projected(&convention(&[]), day("2025-10-25"));
    assert!(at_once.quantile(0.5).met > day("2025-10-25"));
    assert_eq!(Moment::new(9, &[8, 1, 5, 12]).unwrap().days(), [1, 5, 8]);
    assert_eq!(Moment::new(0, &[0, 0]).unwrap().deposits(), 2);
}

#[test]
fn a_threshold_that_is_met_and_one_of_nought_are_the_law_s_affair() {
    let moment = Moment::new(9, &[1, 2]).unwrap();
    for needed in [0, 1, 2] {
        assert_eq!(model().remaining(&moment, needed), Err(ForecastError::Met { deposits: 2, needed }));
    }
}

#[test]
fn a_rule_that_asks_for_named_states_is_not_projected() {
    let budapest = record().file("budapest").unwrap().treaty.clone();
    let outlook = Outlook::of(&budapest, day("2002-01-01"), Reading::Everything, &model());
    assert_eq!(outlook, Err(ForecastError::Quota { id: "budapest".to_owned() }));
}

#[test]
fn near_the_end_of_the_calendar_there_is_an_error_and_no_panic() {
    let moment = Moment::new(9, &[]).unwrap();
    let at = |on| Projection::new(&model(), on, moment.clone(), 40, Delay::days(90));
    for on in [day("9900-01-01"), day("9999-12-31"), NaiveDate::MAX] {
        assert_eq!(at(on), Err(ForecastError::Calendar { on }));
    }
    assert!(at(day("9000-01-01")).is_ok());
}

#[test]
fn no_error_is_a_sentence_without_the_value() {
    for (error, value) in [
        (ForecastError::Age { age: -7 }, "`-7`"),
        (ForecastError::FewReferences { found: 2, least: 3 }, "`2`"),
        (ForecastError::Empty { id: "abc".to_owned(), needed: 40 }, "`abc`"),
        (ForecastError::BeforeOpening { whose: "abc".to_owned(), day: -9 }, "`-9`"),
    ] {
        let said = error.to_string();
        assert!(said.contains(value) && said.contains("expected"), "{said}");
    }
}

// Promises for every input

/// An age, deposits up to it, and the number needed, which they do not reach.
fn moments() -> impl Strategy<Value = (i64, Vec<i64>, u32)> {
    (0i64..9000, 1u32..=60).prop_flat_map(|(age, needed)| {
        let most = usize::try_from(needed - 1).unwrap();
        (Just(age), prop::collection::vec(0..=age, 0..=most), Just(needed))
    })
}

fn quantiles(age: i64, days: &[i64], needed: u32) -> Vec<u32> {
    let remaining = model().remaining(&Moment::new(age, days).unwrap(), needed).unwrap();
    (0..=100).map(|share| remaining.quantile(f64::from(share) / 100.0)).collect()
}

proptest! {
    #[test]
    fn one_more_deposit_at_the_same_age_never_makes_a_day_later(
        (age, days, needed) in moments(),
        at in 0.0..=1.0f64,
    ) {
        prop_assume!(days.len() + 1 < needed as usize);
        let mut more = days.clone();
        more.push((age as f64 * at) as i64);
        let pairs = quantiles(age, &days, needed).into_iter().zip(quantiles(age, &more, needed));
        for (before, after) in pairs {
            prop_assert!(after <= before);
        }
    }

    #[test]
    fn quantiles_never_cross_and_never_lie_in_the_past((age, days, needed) in moments()) {
        let told = quantiles(age, &days, needed);
        prop_assert!(told.is_sorted());
        prop_assert!(told[0] >= 1);
        prop_assert!(told[100] <= 73_050);
    }

    #[test]
    fn a_lower_number_is_never_reached_later((age, days, needed) in moments()) {
        prop_assume!(days.len() + 1 < needed as usize);
        let pairs = quantiles(age, &days, needed).into_iter().zip(quantiles(age, &days, needed - 1));
        for (more, fewer) in pairs {
            prop_assert!(fewer <= more);
        }
    }

    #[test]
    fn the_order_of_deposits_and_those_still_to_come_do_not_matter((age, days, needed) in moments()) {
        let mut turned: Vec<i64> = days.iter().rev().copied().collect();
        turned.extend([age + 1, age + 400]);
        prop_assert_eq!(quantiles(age, &days, needed), quantiles(age, &turned, needed));
    }

    #[test]
    fn a_chance_is_a_share_and_never_falls((age, days, needed) in moments(), ahead in 0u64..80_000) {
        let on = day("2000-01-01");
        let moment = Moment::new(age, &days).unwrap();
        let projection = Projection::new(&model(), on, moment, needed, Delay::days(90)).unwrap();
        let (sooner, later) = (on + Days::new(ahead), on + Days::new(ahead + 30));
        let (low, high) = (projection.chance_met_by(sooner), projection.chance_met_by(later));
        prop_assert!((0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high) && low <= high);
        prop_assert!(projection.chance_in_force_by(later) <= high);
    }

}

proptest! {
    // Each fits a model.
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_three_treaties_give_a_model_or_a_typed_error(
        lists in prop::collection::vec(prop::collection::vec(0i64..4000, 40..70), 3..5),
    ) {
        let all: Vec<Series> =
            lists.iter().enumerate().map(|(at, days)| Series::new(&at.to_string(), days).unwrap()).collect();
        match fit(&all.iter().collect::<Vec<_>>()) {
            Ok(model) => prop_assert_eq!(model.checked(), Ok(model)),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}
