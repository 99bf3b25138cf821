#![allow(clippy::unwrap_used)]

use super::*;

/// A folder with this summary and these files.
fn made(summary: &str, files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("summary.csv"), summary).unwrap();
    for (name, content) in files {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

const SUMMARY: &str = "slug,opened_for_signature\na,2000-01-01\n";

/// `n` deposits, one a day from the second day on.
fn rows(n: usize) -> String {
    let first: NaiveDate = "2000-01-02".parse().unwrap();
    let day = |at: usize| first + chrono::Days::new(at as u64);
    (0..n).map(|at| format!("S{at:02},{},1,secondary\n", day(at))).collect()
}

const HEAD: &str = "iso3,deposited_on,counts_to_threshold,class\n";

fn read_one(content: &str, purpose: Use) -> anyhow::Result<Folder> {
    read(made(SUMMARY, &[("a.csv", content)]).path(), purpose)
}

#[test]
fn the_days_are_counted_from_the_opening() {
    let folder = read_one(&format!("{HEAD}{}", rows(40)), Use::ToLearn).unwrap();
    assert_eq!(folder.series[0].day_of(1), Some(1));
    assert_eq!(folder.series[0].day_of(40), Some(40));
}

#[test]
fn what_does_not_count_and_what_is_there_twice_is_passed_over() {
    let more = "EUE,2000-01-01,0,x\nEUE,2000-01-01,,x\nS39,2000-03-01,1,x\nZZZ,,,x\n";
    let folder = read_one(&format!("{HEAD}{more}{}", rows(40)), Use::ToLearn).unwrap();
    assert_eq!(folder.series[0].days().len(), 40);
    assert_eq!(folder.series[0].day_of(40), Some(40));
}

#[test]
fn the_order_of_the_rows_does_not_matter() {
    let lines = rows(45);
    let turned: String = lines.lines().rev().map(|line| format!("{line}\n")).collect();
    let [there, back] =
        [lines, turned].map(|lines| read_one(&format!("{HEAD}{lines}"), Use::ToLearn).unwrap());
    assert_eq!(there.series, back.series);
}

#[test]
fn what_cannot_be_used_is_named_with_the_reason() {
    let summary = "slug,opened_for_signature\nnone,2000-01-01\nmilestones,2000-01-01\nshort,2000-01-01\n\
                   undated,\nx-known,2000-01-01\nempty,2000-01-01\n";
    let known = format!("{HEAD}{}", rows(40));
    let files = [
        ("milestones.csv", "date,cumulative_instruments\n2000-02-01,7\n"),
        ("short.csv", &format!("{HEAD}{}", rows(39))),
        ("undated.csv", &known),
        ("known.csv", &known),
        ("empty.csv", HEAD),
    ];
    let folder = read(made(summary, &files).path(), Use::ToScore).unwrap();
    assert_eq!(folder.series.iter().map(Series::id).collect::<Vec<_>>(), ["known"]);
    let whys: Vec<&str> = folder.left_out.iter().map(|left| left.why.as_str()).collect();
    let expected =
        ["no file `none.csv`", "no column `deposited_on`", "has `39` deposits", "no day of opening"];
    for (why, expected) in whys.iter().zip(expected.into_iter().chain(["`empty` has no deposit"])) {
        assert!(why.contains(expected), "{why}");
    }
    assert_eq!(whys.len(), 5);
}

#[test]
fn a_series_from_memory_is_scored_on_and_not_learnt_from() {
    let content = format!("{HEAD}{}", rows(40).replace("secondary", "memory"));
    assert_eq!(read_one(&content, Use::ToScore).unwrap().series.len(), 1);
    let folder = read_one(&content, Use::ToLearn).unwrap();
    assert!(folder.left_out[0].why.contains("`40` deposits that nobody has verified"));
}

/// Each row: the rows of a file, and what is said of them.
#[test]
fn what_has_no_meaning_is_refused_with_its_line() {
    for (rows, said) in [
        ("AAA,1999-12-31,1,x\n", "a.csv:2: a deposit on `1999-12-31`; expected 2000-01-01"),
        ("AAA,2000-02-30,1,x\n", "`2000-02-30` is no date"),
        ("BBB,2000-01-03,1,x\nAAA,soon,1,x\n", "a.csv:3"),
        ("AAA,2000-01-03,maybe,x\n", "`maybe` in counts_to_threshold"),
    ] {
        let error = read_one(&format!("{HEAD}{rows}"), Use::ToLearn).unwrap_err();
        assert!(format!("{error:#}").contains(said), "{error:#}");
    }
}

#[test]
fn a_folder_without_a_summary_that_can_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let said = |folder: &Path| read(folder, Use::ToLearn).unwrap_err().to_string();
    assert!(said(folder.path()).contains("has no summary.csv"));
    assert!(said(made("name\nx\n", &[]).path()).contains("no column `slug`"));
    let twice = made("slug,opened_for_signature\na,\nx-a,\n", &[]);
    assert!(said(twice.path()).contains("`x-a` is there twice"));
}
