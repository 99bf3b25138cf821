//! The packed facts are what the schema beside them says, and the schema refuses what they are not.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

fn read(name: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = std::fs::read_to_string(root.join("public/data/v1").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn schema() -> Validator {
    jsonschema::draft202012::new(&read("atlas.schema.json")).unwrap()
}

#[test]
fn the_schema_is_a_schema() {
    assert!(jsonschema::meta::is_valid(&read("atlas.schema.json")));
}

#[test]
fn the_packed_facts_are_what_the_schema_says() {
    let facts = read("atlas.json");
    let wrong: Vec<String> =
        schema().iter_errors(&facts).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(wrong, Vec::<String>::new());
}

/// Each row: where, and what is put there.
#[test]
fn the_schema_refuses_what_the_facts_are_not() {
    let schema = schema();
    let mutations = [
        ("/format", json!(2)),
        ("/edition", json!("2026-11-21")),
        ("/participants/0/code", json!("Afg")),
        ("/participants/0/kind", json!("former")),
        ("/participants/0/name", json!("")),
        ("/participants", json!([])),
        ("/treaties", json!({})),
        ("/treaties/hanoi/opened", json!("2025-13-25")),
        ("/treaties/hanoi/closes", json!(null)),
        ("/treaties/hanoi/entry/instruments", json!(0)),
        ("/treaties/hanoi/entry/first/wait", json!({ "weeks": 1 })),
        ("/treaties/hanoi/acts/0/kind", json!("joined")),
        ("/treaties/hanoi/acts/0/certainty", json!("sure")),
        ("/treaties/hanoi/acts/0/date", json!("2025-10-25")),
        ("/treaties/hanoi/acts/0/date/day", json!("25 Oct 2025")),
        ("/events/0/rank", json!(4)),
        ("/events/0/title", json!("x".repeat(61))),
        ("/ballots/0/votes/AFG", json!("maybe")),
        ("/sources/untc/url", json!("treaties.un.org")),
    ];
    for (place, value) in mutations {
        let mut facts = read("atlas.json");
        *facts.pointer_mut(place).unwrap() = value;
        assert!(!schema.is_valid(&facts), "{place}");
    }
}

#[test]
fn every_required_field_of_an_act_is_required() {
    let schema = schema();
    for field in ["who", "kind", "date", "certainty", "source"] {
        let mut facts = read("atlas.json");
        facts.pointer_mut("/treaties/hanoi/acts/0").unwrap().as_object_mut().unwrap().remove(field);
        assert!(!schema.is_valid(&facts), "{field}");
    }
}

/// The schema of a file beside the facts, with the definitions that it takes from theirs.
fn beside(name: &str) -> Validator {
    let facts = read("atlas.schema.json");
    let text = read(name).to_string().replace("atlas.schema.json#/$defs/", "#/$defs/");
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    let own = schema["$defs"].as_object_mut().unwrap();
    for (id, definition) in facts["$defs"].as_object().unwrap() {
        assert!(own.insert(id.clone(), definition.clone()).is_none(), "{id} is defined twice");
    }
    assert!(jsonschema::meta::is_valid(&schema), "{name}");
    jsonschema::draft202012::new(&schema).unwrap()
}

#[test]
fn the_files_beside_the_facts_are_what_their_schemas_say() {
    for (name, file) in [("beside", "beside"), ("substance", "substance"), ("editions", "asof/index")] {
        let facts = read(&format!("{file}.json"));
        let schema = beside(&format!("{name}.schema.json"));
        let wrong: Vec<String> =
            schema.iter_errors(&facts).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{name}");
    }
}

/// Each row: the file, where, and what is put there.
#[test]
fn their_schemas_refuse_what_they_are_not() {
    let mutations = [
        ("beside", "/format", json!(2)),
        ("beside", "/treaties", json!({})),
        ("beside", "/treaties/malabo/opened", json!("27 June 2014")),
        ("beside", "/terms/malabo/reading", json!("memory")),
        ("beside", "/terms/malabo/open_to", json!({})),
        ("beside", "/terms/budapest/invitations/0/day", json!(null)),
        ("beside", "/terms/budapest/invitations/0/who", json!("Kenya")),
        ("beside", "/blocs/eu/kind", json!("club")),
        ("beside", "/blocs/eu/members", json!(["AUT", "AUT"])),
        ("beside", "/blocs/eu/as_of", json!("2026")),
        ("substance", "/articles/0/article", json!(69)),
        ("substance", "/articles/0/theme", json!("crime")),
        ("substance", "/articles/0/summary", json!("")),
        ("substance", "/articles", json!([])),
        ("substance", "/findings/0/extent", json!("maybe")),
        ("substance", "/findings/0/extent", json!("not-checked")),
        ("substance", "/findings/0/source", json!(null)),
        ("substance", "/positions/0/speaker", json!("somebody else")),
        ("editions", "/editions", json!([])),
        ("editions", "/editions/0/day", json!("21 November 2026")),
        ("editions", "/editions/0/sha256", json!("706dc76d")),
        ("editions", "/editions/0/deposits", json!(-1)),
    ];
    for (name, place, value) in mutations {
        let schema = beside(&format!("{name}.schema.json"));
        let file = if name == "editions" { "asof/index" } else { name };
        let mut facts = read(&format!("{file}.json"));
        let (parent, field) = place.rsplit_once('/').unwrap();
        match facts.pointer_mut(parent).unwrap() {
            Value::Object(fields) => drop(fields.insert(field.to_owned(), value)),
            Value::Array(items) => items[field.parse::<usize>().unwrap()] = value,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => panic!("{place}"),
        }
        assert!(!schema.is_valid(&facts), "{name} {place}");
    }
}

fn forecast_schema() -> Validator {
    jsonschema::draft202012::new(&read("forecast.schema.json")).unwrap()
}

#[test]
fn the_fitted_numbers_are_what_their_schema_says() {
    assert!(jsonschema::meta::is_valid(&read("forecast.schema.json")));
    assert!(forecast_schema().is_valid(&read("forecast.json")));
}

/// Each row: where, and what is put there.
#[test]
fn the_schema_refuses_fitted_numbers_that_are_of_no_use() {
    let schema = forecast_schema();
    let mutations = [
        ("/format", json!(2)),
        ("/method", json!("")),
        ("/model/missing", json!(-0.1)),
        ("/model/recent", json!(0.1)),
        ("/model/width", json!(0)),
        ("/model", json!({})),
        ("/references", json!([])),
        ("/references/0/days", json!([1, 2, 3])),
        ("/references/0/days/0", json!(-1)),
        ("/references/0/opened", json!("2013")),
        ("/references/0/without/age", json!(null)),
    ];
    for (place, value) in mutations {
        let mut fitted = read("forecast.json");
        *fitted.pointer_mut(place).unwrap() = value;
        assert!(!schema.is_valid(&fitted), "{place}");
    }
}
