//! The whole import on made files, against the record of one day. See `tests/depositary/README.md`.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;
use tempfile::TempDir;

use super::*;

const ENGLISH: &[u8] = include_bytes!("../../tests/depositary/whole.en.xml");
const FRENCH: &[u8] = include_bytes!("../../tests/depositary/whole.fr.xml");
const COLUMNS: &[u8] = include_bytes!("../../tests/depositary/columns.en.xml");
const MAINTENANCE: &[u8] = include_bytes!("../../tests/depositary/maintenance.xml");

/// A copy of the record of 21 November 2026 with the names of today, and a file to import.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&find_root().unwrap().join("data"), &folder.path().join("data"));
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/depositary/record");
        copy(&kept, &folder.path().join("data/treaties/hanoi"));
        Self { folder }
    }

    fn args(&self, file: &[u8]) -> Args {
        let path = self.folder.path().join("page.xml");
        fs::write(&path, file).unwrap();
        Args {
            treaty: "hanoi".into(),
            file: path,
            write: false,
            remove: Vec::new(),
            as_of: None,
            format: Format::Text,
            today: Some("2026-11-21".parse().unwrap()),
            totals_differ: false,
            root: Some(self.folder.path().to_owned()),
        }
    }

    fn shows(&self, file: &[u8]) -> String {
        import(&self.args(file)).unwrap().shown
    }

    fn json(&self, file: &[u8]) -> Value {
        let args = Args { format: Format::Json, ..self.args(file) };
        serde_json::from_str(&import(&args).unwrap().shown).unwrap()
    }

    fn writes(&self, file: &[u8], remove: &[&str]) -> Outcome {
        let remove = remove.iter().map(|code| code.parse().unwrap()).collect();
        import(&Args { write: true, remove, ..self.args(file) }).unwrap()
    }

    /// The message with which the file is refused, after making sure that nothing was written.
    fn refuses(&self, file: &[u8]) -> String {
        let before = self.texts();
        let error = import(&Args { write: true, ..self.args(file) }).err().unwrap();
        assert_eq!(self.texts(), before);
        format!("{error:#}")
    }

    /// The rules that the record on this desk breaks.
    fn violations(&self) -> Vec<String> {
        let record = crate::record::Record::read(self.folder.path()).unwrap();
        record.violations().iter().map(ToString::to_string).collect()
    }

    /// What an import may change.
    fn texts(&self) -> [String; 3] {
        ["treaties/hanoi/acts.csv", "treaties/hanoi/treaty.toml", "sources.toml"]
            .map(|name| fs::read_to_string(self.folder.path().join("data").join(name)).unwrap())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(path, to).unwrap();
        }
    }
}

fn english() -> String {
    String::from_utf8(ENGLISH.to_vec()).unwrap()
}

/// The English page without the rows of some participants, and with the counts to match.
fn without(names: &[&str], signatories: usize, parties: usize) -> String {
    let page = english();
    let kept = page
        .lines()
        .filter(|line| !names.iter().any(|name| line.starts_with(&format!("<Row><Entry>{name}"))));
    let page: String = kept.map(|line| line.to_owned() + "\n").collect();
    page.replace("<Signatories>75<", &format!("<Signatories>{signatories}<"))
        .replace("<Parties>3<", &format!("<Parties>{parties}<"))
}

fn line<'s>(shown: &'s str, start: &str) -> &'s str {
    let squeezed = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = shown.lines().find(|line| squeezed(line).starts_with(start));
    found.unwrap_or_else(|| panic!("no line `{start}` in\n{shown}"))
}

#[test]
fn english_and_french_pages_say_the_same() {
    let desk = Desk::new();
    let (english, french) = (desk.json(ENGLISH), desk.json(FRENCH));
    assert_eq!(english["changes"].as_array().unwrap().len(), french["changes"].as_array().unwrap().len());
    assert_eq!([&english["language"], &french["language"]], ["english", "french"]);
    assert_eq!(english["counts"], french["counts"]);
    let told = |json: &Value| {
        let of = |entry: &Value| format!("{} {} {}", entry["code"], entry["old"], entry["new"]);
        json["changes"].as_array().unwrap().iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(told(&english), told(&french));
}

#[test]
fn a_reported_act_with_a_day_from_the_depositary_is_changed_and_now_confirmed() {
    let shown = Desk::new().shows(ENGLISH);
    let emirates = line(&shown, "changed ARE United Arab Emirates signature:");
    assert!(emirates.contains("by 2026-02-10 reported (trend) → 2025-12-09 confirmed (untc); now confirmed"));
    assert!(line(&shown, "changed CAN").contains("2026-07 reported (canada) → 2026-07-15 confirmed"));
    assert!(line(&shown, "changed QAT Qatar ratification → acceptance:").contains("2026-04-14"));
    assert!(shown.contains("\n0 added, 13 changed, 0 removed, 0 in disagreement\n"), "{shown}");
}

#[test]
fn a_page_that_says_what_the_record_says_changes_nothing() {
    let desk = Desk::new();
    let before = desk.texts();
    let first = desk.writes(ENGLISH, &[]).shown;
    assert!(first.contains("now run `cargo xtask pack`"), "{first}");
    let after = desk.texts();
    assert_ne!(before[0], after[0]);
    assert_eq!(before[1..], after[1..]);
    for page in [ENGLISH, FRENCH] {
        let again = desk.writes(page, &[]).shown;
        assert!(again.ends_with("nothing to change\n"), "{again}");
        assert_eq!(desk.texts(), after);
    }
    assert_eq!(desk.json(FRENCH)["nothing_to_change"], true);
}

#[test]
fn what_is_written_is_confirmed_by_the_depositary_and_everything_else_is_kept() {
    let desk = Desk::new();
    let before = desk.texts()[0].clone();
    desk.writes(ENGLISH, &[]);
    let after = desk.texts()[0].clone();
    assert!(after.contains("ARE,signature,2025-12-09,day,confirmed,untc,trend,\n"), "{after}");
    assert!(after.contains("QAT,acceptance,2026-04-14,day,confirmed,untc,,\n"), "{after}");
    assert!(after.contains("AZE,approval-at-home,2026-02-10,day,reported,trend,,Approval by parliament"));
    let days: Vec<&str> = after.lines().skip(1).map(|line| line.split(',').nth(2).unwrap()).collect();
    assert!(days.is_sorted());
    let gone: Vec<&str> = before.lines().filter(|line| !after.contains(line)).collect();
    assert_eq!(gone.len(), 13, "{gone:#?}");
}

#[test]
fn every_mark_is_read_in_columns_of_any_order() {
    let desk = Desk::new();
    let json = desk.json(COLUMNS);
    let added: Vec<String> = json["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["change"] == "added")
        .map(|entry| format!("{} {} {}", entry["code"], entry["act"], entry["new"]["date"]).replace('"', ""))
        .collect();
    assert_eq!(
        added,
        [
            "EU formal confirmation 2026-11-03",
            "FJI acceptance 2026-11-07",
            "FRA approval 2026-11-02",
            "ISL accession 2026-11-05",
            "JPN ratification 2026-11-08",
            "KEN definitive signature 2026-11-04",
            "SSD succession 2026-11-06",
        ]
    );
    let note = json["notes"][0].as_str().unwrap();
    assert!(note.contains("FRA France applies the treaty provisionally from 2026-11-01"), "{note}");
}

#[test]
fn a_confirmed_act_with_another_day_is_in_disagreement_and_the_page_prevails() {
    let desk = Desk::new();
    let page = english().replace("<Entry>Rwanda</Entry><Entry>26 Oct", "<Entry>Rwanda</Entry><Entry>25 Oct");
    assert_ne!(page.as_bytes(), ENGLISH);
    let shown = desk.shows(page.as_bytes());
    let rwanda = line(&shown, "in disagreement RWA Rwanda signature:");
    assert!(rwanda.contains("2025-10-26 confirmed (verdragen) → 2025-10-25 confirmed (untc)"), "{rwanda}");
    desk.writes(page.as_bytes(), &[]);
    assert!(desk.texts()[0].contains("RWA,signature,2025-10-25,day,confirmed,untc,,\n"));
}

#[test]
fn a_new_signature_is_added() {
    let row = "<Row><Entry>Kenya</Entry><Entry>2 Nov 2026</Entry><Entry/></Row>\n</Tbody>";
    let page = english().replace("</Tbody>", row).replace("<Signatories>75<", "<Signatories>76<");
    let desk = Desk::new();
    let shown = desk.shows(page.as_bytes());
    assert!(
        line(&shown, "added KEN Kenya signature:").ends_with("not on record → 2026-11-02 confirmed (untc)")
    );
    desk.writes(page.as_bytes(), &[]);
    assert!(desk.texts()[0].ends_with("KEN,signature,2026-11-02,day,confirmed,untc,,\n"));
}

#[test]
fn a_state_that_the_page_lacks_goes_only_when_it_is_named() {
    let desk = Desk::new();
    let page = without(&["Viet Nam", "Mali<"], 73, 2);
    let before = desk.texts();
    let outcome = desk.writes(page.as_bytes(), &["VNM"]);
    assert!(
        line(&outcome.shown, "removed MLI Mali signature: 2025-10-26 confirmed").contains("`--remove MLI`")
    );
    let said = outcome.refusal.unwrap().to_string();
    assert!(
        said.contains("Mali (MLI)") && said.contains("`--remove MLI`") && !said.contains("VNM"),
        "{said}"
    );
    assert_eq!(desk.texts(), before);

    let outcome = desk.writes(page.as_bytes(), &["VNM", "MLI"]);
    assert_eq!(outcome.refusal, None);
    let acts = desk.texts()[0].clone();
    assert!(!acts.contains("VNM,") && !acts.contains("MLI,"));
    assert!(desk.shows(page.as_bytes()).ends_with("nothing to change\n"));
}

#[test]
fn a_state_that_stays_cannot_be_removed() {
    let desk = Desk::new();
    let before = desk.texts();
    let args = Args { write: true, remove: vec!["RWA".parse().unwrap()], ..desk.args(ENGLISH) };
    let said = import(&args).err().unwrap().to_string();
    assert!(said.starts_with("`--remove RWA`: the file lacks nothing"), "{said}");
    assert_eq!(desk.texts(), before);
}

#[test]
fn a_reported_deposit_on_which_the_page_is_silent_stays_reported() {
    let desk = Desk::new();
    let page =
        english().replace("<Entry>12 Mar 2026</Entry>", "<Entry/>").replace("<Parties>3", "<Parties>2");
    let shown = desk.writes(page.as_bytes(), &[]).shown;
    assert!(line(&shown, "in disagreement AZE Azerbaijan ratification:").ends_with("stays reported"));
    assert!(desk.texts()[0].contains("AZE,ratification,2026-05-21,by,reported,machineherald,"));
    assert!(desk.shows(page.as_bytes()).ends_with("nothing to change\n"));
    assert_eq!(desk.writes(page.as_bytes(), &["AZE"]).refusal, None);
    let acts = desk.texts()[0].clone();
    assert!(!acts.contains("AZE,ratification") && acts.contains("AZE,approval-at-home"));
}

#[test]
fn rows_that_are_not_understood_are_named_all_at_once() {
    let page = english()
        .replace("<Entry>Algeria<", "<Entry>Algieria<")
        .replace("<Entry>Angola</Entry><Entry>25", "<Entry>Angola</Entry><Entry>30")
        .replace("<Entry>Angola</Entry><Entry>30 Oct", "<Entry>Angola</Entry><Entry>30 Feb")
        .replace("<Entry>15 Jul\t 2026<", "<Entry>15 Jul 2027<")
        .replace("<Entry>14 Apr 2026 A", "<Entry>14 Apr 2026 AAA");
    let said = Desk::new().refuses(page.as_bytes());
    let rows: Vec<&str> = said.lines().collect();
    assert!(rows[0].ends_with("4 of the table's rows cannot be entered; nothing is written"), "{said}");
    assert!(
        rows[1].starts_with("row 1, `Algieria`: this name is not known; the nearest are Algeria (DZA), ")
    );
    assert!(rows[2].starts_with("row 2, `Angola`: `30 Feb 2025` does not exist"), "{said}");
    assert!(rows[3].contains("`Canada`: `2027-07-15` is in the future; expected a day up to 2026-11-21"));
    assert!(rows[4].contains("`Qatar`: `AAA` is no mark"), "{said}");
    assert_eq!(rows.len(), 5, "{said}");
}

#[test]
fn rows_that_contradict_each_other_or_the_treaty_are_refused() {
    let refuse = |from: &str, to: &str| {
        let page = english();
        assert!(page.contains(from), "{from}");
        Desk::new().refuses(page.replacen(from, to, 1).as_bytes())
    };
    let twice = refuse("<Entry>Mali<", "<Entry>Malaysia<");
    assert!(twice.contains("`MYS` (Malaysia) stands in row"), "{twice}");
    let early = refuse("<Entry>9 Dec", "<Entry>9 Jan");
    assert!(early.contains("`2025-01-09` is before the treaty was opened on 2025-10-25"), "{early}");
    let cells = refuse("<Entry>Mali</Entry>", "<Entry>Mali</Entry><Entry/>");
    assert!(cells.contains("`Mali`: has `4` cells; expected 3"), "{cells}");
    let nameless = refuse("<Entry>Mali</Entry>", "<Entry> </Entry>");
    assert!(nameless.contains("no participant is named"), "{nameless}");
    let sense = refuse("<Entry>Mali</Entry><Entry>26 Oct 2025", "<Entry>Mali</Entry><Entry>26 Oct 2025 a");
    assert!(sense.contains("means nothing in its column"), "{sense}");
}

#[test]
fn signature_after_the_last_day_is_refused() {
    let page = english().replace("<Entry>15 Jul\t 2026<", "<Entry>2 Jan 2027<");
    let desk = Desk::new();
    let args = Args { today: "2027-03-01".parse().ok(), ..desk.args(page.as_bytes()) };
    let said = format!("{:#}", import(&args).err().unwrap());
    assert!(said.contains("`2027-01-02` is after 2026-12-31, the last day for signature"), "{said}");
}

#[test]
fn files_that_are_no_status_page_of_this_treaty_are_refused() {
    let desk = Desk::new();
    assert!(desk.refuses(b" \n").contains("empty"));
    assert!(desk.refuses(MAINTENANCE).contains("maintenance page"));
    assert!(desk.refuses(&ENGLISH[..ENGLISH.len() / 2]).contains("truncated"));
    let other = english().replace("16. &lt;i&gt;", "16. &lt;i&gt;Protocol to the ");
    assert!(desk.refuses(other.as_bytes()).contains("`16. Protocol to the United Nations Convention"));
    let unknown = english().replace("<Entry>Signature<", "<Entry>Entry into force<");
    assert!(
        desk.refuses(unknown.as_bytes()).contains("column 2, `Entry into force`: this heading is not known")
    );
}

#[test]
fn printed_counts_that_disagree_are_an_error_unless_the_editor_has_looked() {
    let desk = Desk::new();
    let page = english().replace("<Signatories>75", "<Signatories>76");
    let said = desk.refuses(page.as_bytes());
    assert!(said.contains("`76` signatories, but its rows have 75"), "{said}");
    let args = Args { totals_differ: true, ..desk.args(page.as_bytes()) };
    assert!(import(&args).is_ok());
    assert!(desk.refuses(english().replace("<Parties>3", "<Parties>2").as_bytes()).contains("parties"));
}

#[test]
fn a_page_without_a_title_is_read_with_a_note() {
    let page = english();
    let start = page.find("<Titlesect>").unwrap();
    let end = page.find("<Conclusion>").unwrap();
    let shown = Desk::new().shows((page[..start].to_owned() + &page[end..]).as_bytes());
    assert!(shown.contains("note: the page has no title"), "{shown}");
}

#[test]
fn the_record_is_dated_only_when_asked_to_and_the_rest_of_its_files_stays() {
    let desk = Desk::new();
    let before = desk.texts();
    let args = Args { write: true, as_of: "2026-11-21".parse().ok(), ..desk.args(ENGLISH) };
    let shown = import(&args).unwrap().shown;
    assert!(shown.contains("acts.csv, ") && shown.contains("sources.toml; now run"), "{shown}");
    let expected = before[1].replace("evidence_until = \"2026-08-02\"", "evidence_until = \"2026-11-21\"");
    assert_eq!(desk.texts()[1], expected);
    let (above, untc) = before[2].split_once("[untc]").unwrap();
    let said = untc.lines().find(|line| line.starts_with("speaks_for")).unwrap();
    let untc = untc.replacen(said, "speaks_for = \"2026-11-21\"", 1);
    assert_eq!(desk.texts()[2], format!("{above}[untc]{untc}"));
    let late = Args { write: true, as_of: "2026-11-22".parse().ok(), ..desk.args(ENGLISH) };
    assert!(import(&late).err().unwrap().to_string().contains("in the future"));
}

#[test]
fn an_act_after_the_day_of_the_record_needs_a_new_day() {
    let desk = Desk::new();
    let row = "<Row><Entry>Kenya</Entry><Entry>2 Dec 2026</Entry><Entry/></Row>\n</Tbody>";
    let page = english().replace("</Tbody>", row).replace("<Signatories>75<", "<Signatories>76<");
    let before = desk.texts();
    let later = Args { write: true, today: "2026-12-05".parse().ok(), ..desk.args(page.as_bytes()) };
    let said = import(&later).err().unwrap().to_string();
    assert!(said.contains("an act of 2026-12-02") && said.contains("--as-of DATE"), "{said}");
    assert_eq!(desk.texts(), before);
    assert!(import(&Args { as_of: "2026-12-04".parse().ok(), ..later }).is_ok());
    let [acts, treaty, _] = desk.texts();
    assert!(acts.contains("KEN,signature,2026-12-02") && treaty.contains("as_of = \"2026-12-04\""));
}

#[test]
fn an_accession_by_a_signatory_is_entered_with_a_doubt_and_breaks_no_rule() {
    let desk = Desk::new();
    let before = desk.violations();
    let page = english().replace("<Entry>2 May 2026<", "<Entry>2 May 2026 a<");
    desk.writes(page.as_bytes(), &[]);
    let acts = desk.texts()[0].clone();
    assert!(
        acts.contains("VNM,accession,2026-05-02,day,confirmed,untc,,\"The depositary's page shows"),
        "{acts}"
    );
    assert_eq!(desk.violations(), before);
    assert!(desk.shows(page.as_bytes()).ends_with("nothing to change\n"));
}

#[test]
fn an_act_that_breaks_a_rule_of_the_record_is_refused() {
    let desk = Desk::new();
    let page = english()
        .replace("</Row>", "<Entry/></Row>")
        .replace("<Entry/></Row></Thead>", "<Entry>Denunciation</Entry></Row></Thead>")
        .replacen("<Entry/><Entry/></Row>", "<Entry/><Entry>3 Nov 2026</Entry></Row>", 1);
    let said = desk.refuses(page.as_bytes());
    assert!(said.contains("break a rule") && said.contains("withdraws without having consented"), "{said}");
}

#[test]
fn an_unknown_treaty_is_answered_with_those_that_are_known() {
    let desk = Desk::new();
    let args = Args { treaty: "budapest".into(), ..desk.args(ENGLISH) };
    let said = import(&args).err().unwrap().to_string();
    assert!(said.contains("`budapest`") && said.contains("known are `hanoi`"), "{said}");
}

#[test]
fn every_participant_is_found_by_every_name_in_both_languages() {
    let root = find_root().unwrap();
    let names = Subject::read(&root, "hanoi").unwrap().names;
    let mut reader = csv::Reader::from_path(root.join("data/names/import.fr.csv")).unwrap();
    let mut codes: BTreeSet<Code> = BTreeSet::new();
    for line in reader.records() {
        let line = line.unwrap();
        let code: Code = line[0].parse().unwrap();
        line[1].split('|').for_each(|name| assert_eq!(names.find(name), Some(code), "{name}"));
        codes.insert(code);
    }
    assert_eq!(codes.len(), 198, "the 197 States and the European Union");
    for name in [
        "Czech Republic",
        "Netherlands (Kingdom of the)",
        "Türkiye",
        "Turkey",
        "Naoero",
        "State of Palestine",
    ] {
        assert!(names.find(name).is_some(), "{name}");
    }
}

/// Damage as it happens to files: a byte is changed, a part is lost, a part comes twice.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let file = prop_oneof![Just(ENGLISH), Just(FRENCH), Just(COLUMNS), Just(MAINTENANCE)];
    let cut = (any::<prop::sample::Index>(), 0..400usize, prop::collection::vec(any::<u8>(), 0..12), 0..3u8);
    (file, prop::collection::vec(cut, 1..6)).prop_map(|(file, cuts)| {
        let mut bytes = file.to_vec();
        for (place, length, new, how) in cuts {
            let start = place.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            let part = bytes[start..end].to_vec();
            match how {
                0 => drop(bytes.splice(start..(start + new.len()).min(bytes.len()), new)),
                1 => drop(bytes.drain(start..end)),
                _ => drop(bytes.splice(start..start, part)),
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens to a file, it is read or refused, and a refused one has no other effect.
    #[test]
    fn a_damaged_file_is_read_or_refused_and_never_half_written(bytes in damaged()) {
        thread_local!(static DESK: (Desk, usize) = {
            let desk = Desk::new();
            let rules = desk.violations().len();
            (desk, rules)
        });
        DESK.with(|(desk, rules)| {
            let before = desk.texts();
            let outcome = import(&Args { write: true, ..desk.args(&bytes) });
            if outcome.is_ok_and(|outcome| outcome.refusal.is_none()) {
                // What was believed must be a record that can be read; the next case starts afresh.
                assert_eq!(desk.violations().len(), *rules);
                fs::write(desk.folder.path().join("data/treaties/hanoi/acts.csv"), &before[0]).unwrap();
            }
            assert_eq!(desk.texts(), before);
        });
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        drop(decode::decode(&bytes).and_then(|text| page::read(&text)));
    }
}
