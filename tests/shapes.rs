//! The shapes of the world: the States they name, the borders they share, the places of labels and
//! marks.

#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use hanoi_atlas::carto::{
    Area, AreaKind, EARTH_KM2, LonLat, Plane, Projection, ProjectionKind, Rotation, Topology, TopologyError,
    contains, cut_at_antimeridian, ring_area,
};
use hanoi_atlas::map::{Mark, Outlines, Spacing, marks};

fn world() -> Topology {
    Topology::from_json(include_str!("../public/data/v1/world.json")).unwrap()
}

/// The codes of the States in `data/states.csv`. Its first and fourth columns hold no commas.
fn states() -> BTreeSet<String> {
    let lines = include_str!("../data/states.csv").lines();
    let fields = lines.map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let states = fields.filter(|row| ["member", "observer", "other"].contains(&row[3].as_str()));
    states.map(|row| row[0].clone()).collect()
}

/// The rings of an area in the plane of Equal Earth, with its label in the middle, and the label.
fn flat(world: &Topology, area: &Area) -> (Vec<Vec<Plane>>, Plane) {
    let rotation = Rotation { lambda: -area.label.lon, phi: 0.0 };
    let plane = |at: &LonLat| ProjectionKind::EqualEarth.plane_from_lonlat(*at);
    let turned = |ring: &Vec<LonLat>| ring.iter().map(|at| rotation.turned(*at)).collect();
    let rings = cut_at_antimeridian(world.rings(area).iter().map(turned).collect());
    let label = plane(&rotation.turned(area.label));
    (rings.iter().map(|ring| ring.iter().map(plane).collect()).collect(), label)
}

/// Which areas a position lies in.
fn at(world: &Topology, lon: f64, lat: f64) -> Vec<String> {
    let here = LonLat { lon, lat };
    let inside = |area: &&Area| {
        let (rings, _) = flat(world, &Area { label: here, ..(*area).clone() });
        let rotation = Rotation { lambda: -lon, phi: 0.0 };
        contains(&rings, ProjectionKind::EqualEarth.plane_from_lonlat(rotation.turned(here)))
    };
    world.areas.iter().filter(|area| area.id != "ATA").filter(inside).map(|area| area.id.clone()).collect()
}

#[test]
fn the_shapes_and_the_list_name_the_same_197_states() {
    let shapes: BTreeSet<String> = world()
        .areas
        .iter()
        .filter(|area| area.kind == AreaKind::State)
        .map(|area| area.id.clone())
        .collect();
    assert_eq!(states().len(), 197);
    assert_eq!(shapes, states());
}

#[test]
fn what_is_no_state_has_a_name_and_what_is_one_has_it_elsewhere() {
    for area in world().areas {
        assert_eq!(area.name.is_none(), area.kind == AreaKind::State, "{}", area.id);
    }
}

#[test]
fn no_id_is_given_twice_and_they_are_in_order() {
    let ids: Vec<String> = world().areas.into_iter().map(|area| area.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
}

#[test]
fn every_label_lies_inside_its_shape() {
    let world = world();
    for area in &world.areas {
        let (rings, label) = flat(&world, area);
        assert!(contains(&rings, label), "{}: {:?}", area.id, area.label);
    }
}

#[test]
fn every_shape_has_an_area_near_the_true_one() {
    let world = world();
    for area in world.areas.iter().filter(|area| area.kind == AreaKind::State) {
        let steradians: f64 = world.rings(area).iter().map(|ring| ring_area(ring)).sum();
        let drawn = steradians / (4.0 * std::f64::consts::PI) * EARTH_KM2;
        let off = (drawn / f64::from(area.km2.max(1)) - 1.0).abs();
        assert!(drawn > 0.0, "{}", area.id);
        let allowed = match area.km2 {
            60_000.. => 0.03,
            5000.. => 0.12,
            // Below, some islands are left out, and the smallest stand for themselves as a diamond.
            _ => continue,
        };
        assert!(off < allowed, "{}: {drawn} of {}", area.id, area.km2);
    }
}

/// Areas in thousands of square kilometres as they are commonly given, France with what lies
/// overseas and has no shape of its own.
#[test]
fn the_true_areas_are_those_of_the_world_we_know() {
    let world = world();
    for (id, thousands) in
        [("BRA", 8516.0), ("IND", 3287.0), ("FRA", 640.0), ("KEN", 592.0), ("FJI", 18.0), ("VNM", 331.0)]
    {
        let found = f64::from(world.area(id).unwrap().km2) / 1000.0;
        assert!((found / thousands - 1.0).abs() < 0.06, "{id}: {found}");
    }
}

/// No edge of land is drawn twice in one direction, so shapes do not overlap, and a border is one
/// arc, so they do not gape.
#[test]
fn each_arc_is_used_once_in_each_direction_at_most() {
    let world = world();
    let mut uses: BTreeMap<i32, u32> = BTreeMap::new();
    world
        .areas
        .iter()
        .flat_map(|area| area.rings.iter().flatten())
        .for_each(|arc| *uses.entry(*arc).or_default() += 1);
    assert!(uses.values().all(|count| *count == 1));
    let shared = uses.keys().filter(|arc| uses.contains_key(&!**arc)).count();
    assert!(shared > 600, "only {shared} uses of arcs are of borders");
    let used: BTreeSet<usize> = uses.keys().map(|arc| (*arc).max(!*arc) as usize).collect();
    assert_eq!(used.len(), world.arcs.len(), "an arc is not used");
}

#[test]
fn rings_are_closed_and_neighbours_share_their_border() {
    let world = world();
    for area in &world.areas {
        for ring in &area.rings {
            let ends = |arc: &i32| {
                let line = &world.arcs[(*arc).max(!*arc) as usize];
                let (first, last) = (line[0], line[line.len() - 1]);
                if *arc >= 0 { (first, last) } else { (last, first) }
            };
            let next = ring.iter().cycle().skip(1);
            assert!(ring.iter().zip(next).all(|(a, b)| ends(a).1 == ends(b).0), "{}", area.id);
        }
    }
    for (a, b) in
        [("FRA", "ESP"), ("IND", "PAK"), ("EGY", "SDN"), ("USA", "CAN"), ("ITA", "SMR"), ("ZAF", "LSO")]
    {
        let arcs =
            |id: &str| -> BTreeSet<i32> { world.area(id).unwrap().rings.iter().flatten().copied().collect() };
        assert!(arcs(a).iter().any(|arc| arcs(b).contains(&!*arc)), "{a} and {b} share no border");
    }
}

/// The choices that `data/geo/README.md` tells of, each by a position.
#[test]
fn disputed_places_are_where_the_notes_say() {
    let world = world();
    let places = [
        ("Simferopol, Crimea", 34.1, 45.0, "UKR"),
        ("Western Sahara, west", -14.0, 25.0, "ESH"),
        ("Western Sahara, east", -11.0, 26.5, "ESH"),
        ("Pristina", 21.1, 42.6, "XKX"),
        ("Taiwan", 121.0, 23.8, "TWN"),
        ("Hargeisa", 44.1, 9.5, "SOM"),
        ("Northern Cyprus", 33.3, 35.3, "CYP"),
        ("Hong Kong", 114.1, 22.4, "CHN"),
        ("Ramallah", 35.2, 31.9, "PSE"),
        ("Golan", 35.8, 33.0, "ISR"),
        ("Abyei", 28.4, 9.6, "SDN"),
        ("Aksai Chin", 79.5, 35.2, "CHN"),
        ("Arunachal", 94.5, 28.0, "IND"),
        ("Siachen", 77.0, 35.4, "KAS"),
        ("Falklands", -58.9, -51.8, "FLK"),
        ("French Guiana", -53.0, 4.0, "FRA"),
    ];
    for (place, lon, lat, id) in places {
        assert_eq!(at(&world, lon, lat), [id], "{place}");
    }
    assert_eq!(world.area("ESH").unwrap().kind, AreaKind::Disputed);
    for merged in ["SOL", "CYN", "HKG", "MAC", "ALA"] {
        assert!(world.area(merged).is_none(), "{merged}");
    }
}

#[test]
fn russia_and_fiji_run_through_the_antimeridian_without_a_seam() {
    let world = world();
    for id in ["RUS", "FJI"] {
        let rings = world.rings(world.area(id).unwrap());
        let crosses =
            |ring: &&Vec<LonLat>| ring.windows(2).any(|edge| (edge[0].lon - edge[1].lon).abs() > 180.0);
        assert!(rings.iter().any(|ring| crosses(&ring)), "{id}");
        let along =
            |ring: &Vec<LonLat>| ring.windows(2).any(|edge| edge.iter().all(|at| at.lon.abs() > 179.95));
        assert!(!rings.iter().any(along), "{id} has an edge along 180°");
    }
}

#[test]
fn a_file_in_another_form_is_refused_with_a_reason() {
    let refused = |text: &str| Topology::from_json(text).unwrap_err();
    assert!(matches!(refused("{"), TopologyError::Unreadable(_)));
    assert!(matches!(
        refused(r#"{"version":2,"steps":1,"areas":[],"arcs":[]}"#),
        TopologyError::Version { found: 2 }
    ));
    let line = r#"{"version":1,"steps":1,"areas":[],"arcs":[[0,0,1]]}"#;
    assert!(matches!(refused(line), TopologyError::Line { arc: 0 }));
    let area = r#"{"version":1,"steps":1,"areas":[{"id":"A","kind":"state","label":[0,0],"km2":1,"rings":[[3]]}],"arcs":[]}"#;
    let error = refused(area).to_string();
    assert!(error.contains("`A`") && error.contains("`3`"), "{error}");
}

#[test]
fn what_is_written_is_what_was_read() {
    let text = include_str!("../public/data/v1/world.json");
    let steps = serde_json::from_str::<serde_json::Value>(text).unwrap()["steps"].as_f64().unwrap();
    assert_eq!(Topology::from_json(text).unwrap().to_json(steps) + "\n", text);
}

#[test]
fn the_map_in_the_page_has_a_path_for_every_state() {
    let page = Outlines::page(&world());
    let drawn: BTreeSet<String> = page.areas.iter().filter_map(|area| Some(area.code?.to_string())).collect();
    assert_eq!(drawn, states());
    for area in &page.areas {
        let label = area.label.unwrap();
        assert!(area.path.starts_with('m') && area.path.ends_with('z'), "{}: {}", area.id, area.path);
        assert!(label.x > 0.0 && label.x < page.view.width && label.y > 0.0 && label.y < page.view.height);
        // Only an island without a standing may be thinner than a step of the grid.
        assert!(area.code.is_none() || area.bounds.whole.width() > 0.0, "{}", area.id);
    }
    // Brotli makes about a third of it: well below what the page's HTML may weigh.
    let bytes: usize = page.areas.iter().map(|area| area.path.len()).sum();
    assert!(bytes < 65_000, "{bytes}");
}

fn closest(marks: &[Mark]) -> f64 {
    let pairs =
        marks.iter().enumerate().flat_map(|(i, a)| marks[i + 1..].iter().map(move |b| a.at.distance(b.at)));
    pairs.fold(f64::INFINITY, f64::min)
}

#[test]
fn marks_keep_apart_and_near_their_states() {
    let page = Outlines::page(&world());
    for (spacing, reach) in [
        (Spacing::PAGE, 12.0),
        (Spacing { shown: 1440.0, apart: 24.0, ..Spacing::PAGE }, 24.0),
        (Spacing { apart: 24.0, ..Spacing::PAGE }, 36.0),
        (Spacing { shown: 360.0, radius: 3.0, apart: 7.0 }, 40.0),
    ] {
        let marks = marks(&page, spacing);
        let pixel = page.view.width / spacing.shown;
        assert!(closest(&marks) >= spacing.apart * pixel, "{spacing:?}: {}", closest(&marks));
        for mark in &marks {
            let way = mark.at.distance(mark.anchor);
            assert!(way <= reach, "{spacing:?} {}: {way}", mark.code);
            assert_eq!(mark.leader.is_some(), way > 6.0 * pixel, "{}", mark.code);
        }
    }
}

#[test]
fn the_same_map_gets_the_same_marks() {
    let page = Outlines::page(&world());
    assert_eq!(marks(&page, Spacing::PAGE), marks(&page, Spacing::PAGE));
}

/// The 31 of which the notes on the source say that they vanish at the scale of the world.
#[test]
fn every_state_that_vanishes_has_a_mark() {
    let page = Outlines::page(&world());
    let marked: BTreeSet<String> =
        marks(&page, Spacing::PAGE).iter().map(|mark| mark.code.to_string()).collect();
    let vanish = "VAT TUV MCO NRU MDV COK SMR LIE SYC NIU MHL KNA MLT GRD VCT PLW BRB ATG TON AND SGP FSM BHR LCA DMA \
                  KIR STP COM MUS LUX WSM CPV";
    for code in vanish.split_whitespace() {
        assert!(marked.contains(code), "{code}");
    }
    for area in page.areas.iter().filter(|area| area.code.is_some()) {
        let box_of = area.bounds.whole;
        if box_of.width() < 8.0 && box_of.height() < 8.0 {
            assert!(marked.contains(&area.id), "{}", area.id);
        }
    }
    for large in ["BRA", "DNK", "BEL", "NLD"] {
        assert!(!marked.contains(large), "{large}");
    }
}
