//! The scores as a table for people: what `--format table` prints.

use hanoi_atlas::treaty::forecast::{AgeScore, Score};

use super::report::{Baseline, Report, Scored};

/// All scores, the method's first.
pub fn table(report: &Report) -> String {
    let mut lines = vec![head(report), String::new(), titles(report.method)];
    lines.extend(rows(&report.overall, &report.by_age));
    for (name, Baseline { overall, by_age }) in [
        ("straight line", &report.baselines.straight_line),
        ("reference times only", &report.baselines.reference_times),
    ] {
        lines.extend([String::new(), titles(name)]);
        lines.extend(rows(overall, by_age));
    }
    lines.push(String::new());
    lines.extend(report.left_out.iter().map(|left| format!("left out `{}`: {}", left.id, left.why)));
    lines.push("CRPS on the natural logarithm of days from the opening to the fortieth deposit.".to_owned());
    lines.join("\n") + "\n"
}

fn head(report: &Report) -> String {
    let (learnt, scored) = (report.learnt_from.len(), report.scored_on.len());
    match report.scored {
        Scored::LeaveOneOut => format!("{learnt} reference treaties, each forecast by all others"),
        Scored::HeldOut => {
            format!("learnt from {learnt} treaties, scored on {scored}: {}", report.scored_on.join(", "))
        }
    }
}

fn titles(name: &str) -> String {
    format!("{name:22} {:>6} {:>8} {:>8} {:>8} {:>9} {:>5}", "CRPS", "80 %", "50 %", "error", "width 80", "n")
}

fn rows(overall: &Score, by_age: &[AgeScore]) -> Vec<String> {
    let all = row("all ages", overall);
    let ages = by_age.iter().map(|at| row(&format!("at {} days", at.age), &at.score));
    ages.chain([all]).collect()
}

fn row(name: &str, score: &Score) -> String {
    let Score { crps, coverage80, coverage50, error_factor, width80_factor, n } = score;
    format!(
        "{name:22} {crps:>6.3} {:>6.1} % {:>6.1} % {:>8} {:>9} {n:>5}",
        coverage80 * 100.0,
        coverage50 * 100.0,
        format!("×{error_factor:.2}"),
        format!("×{width80_factor:.2}")
    )
}
