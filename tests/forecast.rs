//! The projection: what it promises of every input, how good it was, and that what is shipped is
//! what is learnt.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use hanoi_atlas::treaty::forecast::backtest;
use hanoi_atlas::treaty::forecast::{Method, Score, Series};

#[path = "../xtask/src/record/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tools use the rest of the reader")]
mod record;

fn record() -> record::Record {
    record::Record::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn references() -> Vec<Series> {
    record().learnt().from.into_iter().map(|(series, _, _)| series).collect()
}

#[test]
fn probe() {
    let refs = references();
    println!("{} {:?}", refs.len(), record().fitted().unwrap().model);
    for m in [Method::Ours, Method::StraightLine, Method::ReferenceTimes] {
        let trials = backtest::leave_one_out(&refs, m).unwrap();
        println!("{:?} {:?}", m, Score::of(&trials));
        for a in Score::by_age(&trials) {
            println!("{:?}", a);
        }
    }
}
