//! Every projection: its inverse undoes it, it keeps its promise, and what is drawn with it is what
//! `d3_geo_rs`, a port of d3-geo, draws of the same rings.

#![allow(clippy::unwrap_used, missing_docs)]

use d3_geo_rs::Transform;
use d3_geo_rs::path::builder::Builder as PathBuilder;
use d3_geo_rs::path::string::String as PathString;
use d3_geo_rs::projection::builder::types::BuilderAntimeridianResampleNoClip;
use d3_geo_rs::projection::orthographic::Orthographic as OracleGlobe;
use d3_geo_rs::projection::{
    Build, BuilderTrait, PrecisionAdjust, RawBase, RotateSet, ScaleSet, TranslateSet,
};
use geo::{Coord, Geometry, LineString, MultiPolygon, Polygon};
use hanoi_atlas::carto::{
    Drawing, LonLat, Plane, Projection, ProjectionKind, Protect, Rotation, Screen, Topology, View,
    graticule_path, outline_path, simplify,
};

/// What the drawings are compared to: a tenth of a pixel of a map 960 pixels wide.
const TENTH: f64 = 0.1;

/// Positions over the whole sphere, without the poles and the edge.
fn grid() -> impl Iterator<Item = LonLat> {
    (-179..=179).step_by(7).flat_map(|lon| {
        (-89..=89).step_by(2).map(move |lat| LonLat { lon: f64::from(lon), lat: f64::from(lat) })
    })
}

fn world() -> Topology {
    Topology::from_json(include_str!("../public/data/v1/world.json")).unwrap()
}

#[test]
fn the_inverse_undoes_every_projection() {
    for kind in ProjectionKind::ALL {
        for at in grid().filter(|at| kind != ProjectionKind::Globe || at.lon.abs() < 89.0) {
            let back = kind.lonlat_from_plane(kind.plane_from_lonlat(at)).unwrap();
            let off = (back.lon - at.lon).abs().max((back.lat - at.lat).abs());
            assert!(off < 1e-6, "{kind}: {at:?} became {back:?}");
        }
    }
}

#[test]
fn beside_the_sphere_there_is_no_position() {
    for kind in ProjectionKind::ALL {
        let edge = kind.plane_from_lonlat(LonLat { lon: 90.0, lat: 0.0 }).x
            * if kind == ProjectionKind::Globe { 1.0 } else { 2.0 };
        let pole = kind.plane_from_lonlat(LonLat { lon: 0.0, lat: 90.0 }).y;
        for (x, y) in [(edge * 1.001, 0.0), (-edge * 1.001, 0.0), (0.0, pole * 1.001), (0.0, -pole * 1.001)] {
            assert_eq!(kind.lonlat_from_plane(Plane { x, y }), None, "{kind} {x} {y}");
        }
        assert!(kind.lonlat_from_plane(Plane { x: edge * 0.999, y: 0.0 }).is_some(), "{kind}");
    }
}

#[test]
fn flat_projections_are_symmetric_and_have_straight_parallels() {
    for kind in [ProjectionKind::EqualEarth, ProjectionKind::NaturalEarth, ProjectionKind::Robinson] {
        for at in grid() {
            let here = kind.plane_from_lonlat(at);
            let mirrored = kind.plane_from_lonlat(LonLat { lon: -at.lon, lat: -at.lat });
            assert!(
                (here.x + mirrored.x).abs() < 1e-12 && (here.y + mirrored.y).abs() < 1e-12,
                "{kind} {at:?}"
            );
            let beside = kind.plane_from_lonlat(LonLat { lon: 0.0, ..at });
            assert!((here.y - beside.y).abs() < 1e-12, "{kind} {at:?}");
        }
    }
}

/// Small cells between two parallels and two meridians: their area on the sphere is exactly
/// Δλ (sin φ₂ − sin φ₁).
#[test]
fn equal_earth_keeps_areas_and_the_others_do_not() {
    let half = 0.01;
    let worst = |kind: ProjectionKind| {
        grid()
            .filter(|at| at.lat.abs() < 89.0)
            .map(|at| {
                let (low, high) = (at.lat - half, at.lat + half);
                let on = |lon, lat| kind.plane_from_lonlat(LonLat { lon, lat });
                let corners = [
                    on(at.lon - half, low),
                    on(at.lon + half, low),
                    on(at.lon + half, high),
                    on(at.lon - half, high),
                ];
                let sphere = (2.0 * half).to_radians() * (high.to_radians().sin() - low.to_radians().sin());
                (shoelace(&corners) / sphere - 1.0).abs()
            })
            .fold(0.0, f64::max)
    };
    assert!(worst(ProjectionKind::EqualEarth) < 1e-6, "{}", worst(ProjectionKind::EqualEarth));
    for kind in [ProjectionKind::NaturalEarth, ProjectionKind::Robinson, ProjectionKind::Globe] {
        assert!(worst(kind) > 0.1, "{kind}");
    }
}

fn shoelace(ring: &[Plane]) -> f64 {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    edges.map(|(a, b)| (a.x * b.y - b.x * a.y) / 2.0).sum()
}

/// PROJ's Equal Earth gives this height of the pole of the unit sphere (`MAX_Y` in its source).
#[test]
fn the_pole_of_equal_earth_is_as_high_as_in_proj() {
    let pole = ProjectionKind::EqualEarth.plane_from_lonlat(LonLat { lon: 0.0, lat: 90.0 });
    assert!((pole.y - 1.317_362_759_157_4).abs() < 1e-12, "{}", pole.y);
}

/// `d3_geo_rs` 3.2.4 writes the third coefficient of Equal Earth as 0.00893; the paper, d3-geo and
/// PROJ have 0.000893. So its formula is compared with that difference taken out, and its
/// pipeline, below, is given our formula.
#[test]
fn equal_earth_is_that_of_the_oracle_but_for_its_misprint() {
    let oracle = d3_geo_rs::projection::equal_earth::EqualEarth::<f64>::default();
    let misprint = 0.008_93 - 0.000_893;
    let m = 3f64.sqrt() / 2.0;
    for at in grid() {
        let theirs = oracle.transform(&Coord { x: at.lon.to_radians(), y: at.lat.to_radians() });
        let ours = ProjectionKind::EqualEarth.plane_from_lonlat(at);
        let theta = (m * at.lat.to_radians().sin()).asin();
        assert!((theirs.y - ours.y - misprint * theta.powi(7)).abs() < 1e-12, "{at:?}");
        // x = λ cos θ / (M s), where s differs by seven times the misprint.
        let slope = |x: f64| at.lon.to_radians() * theta.cos() / (m * x);
        let off = slope(theirs.x) - slope(ours.x) - 7.0 * misprint * theta.powi(6);
        assert!(off.abs() < 1e-9, "{at:?}: {off}");
    }
}

/// T. Patterson's table, which the polynomial of Natural Earth approximates: for every fifth
/// parallel its length against the equator and its height against the pole.
#[test]
fn natural_earth_follows_its_table() {
    #[rustfmt::skip]
    let table = [
        [1.0000, 0.0000], [0.9988, 0.0620], [0.9953, 0.1240], [0.9894, 0.1860], [0.9811, 0.2480],
        [0.9703, 0.3100], [0.9570, 0.3720], [0.9409, 0.4340], [0.9222, 0.4958], [0.9006, 0.5571],
        [0.8763, 0.6176], [0.8492, 0.6769], [0.8196, 0.7346], [0.7874, 0.7903], [0.7525, 0.8435],
        [0.7160, 0.8936], [0.6754, 0.9394], [0.6270, 0.9761], [0.5630, 1.0000],
    ];
    let on = |lon, lat| ProjectionKind::NaturalEarth.plane_from_lonlat(LonLat { lon, lat });
    for (line, [length, height]) in table.into_iter().enumerate() {
        let at = on(180.0, line as f64 * 5.0);
        let (found_length, found_height) = (at.x / on(180.0, 0.0).x, at.y / on(0.0, 90.0).y);
        assert!((found_length - length).abs() < 0.006, "{line}: {found_length} {length}");
        assert!((found_height - height).abs() < 0.006, "{line}: {found_height} {height}");
    }
}

#[test]
fn names_lead_back_to_their_projections() {
    for kind in ProjectionKind::ALL {
        assert_eq!(kind.word().parse(), Ok(kind));
    }
    let error = "mercator".parse::<ProjectionKind>().unwrap_err().to_string();
    assert!(error.contains("`mercator`") && error.contains("equal-earth"), "{error}");
}

#[test]
fn a_rotation_is_undone_by_its_inverse() {
    for rotation in
        [Rotation::FLAT, Rotation { lambda: 70.0, phi: 60.0 }, Rotation { lambda: -175.0, phi: -35.0 }]
    {
        for at in grid() {
            let back = rotation.unturned(rotation.turned(at));
            let off = (back.lon - at.lon).abs().max((back.lat - at.lat).abs());
            assert!(off < 1e-9, "{rotation:?} {at:?} {back:?}");
        }
        let centre = LonLat { lon: -rotation.lambda, lat: -rotation.phi };
        let turned = Rotation::centred_on(centre).turned(centre);
        assert!(turned.lon.abs() < 1e-9 && turned.lat.abs() < 1e-9);
    }
}

#[test]
fn the_pixel_of_a_position_leads_back_to_it() {
    for kind in ProjectionKind::ALL {
        let view = View::new(kind, Rotation { lambda: -30.0, phi: -10.0 }, 960.0, 4.0);
        for at in grid() {
            let Some(pixel) = view.screen_from_lonlat(at) else { continue };
            let Some(back) = view.lonlat_from_screen(pixel) else { panic!("{kind} {at:?} {pixel:?}") };
            let there = view.screen_from_lonlat(back).unwrap_or(pixel);
            assert!(there.distance(pixel) < 1e-3, "{kind} {at:?} {back:?}");
        }
    }
}

/// Our formula in the pipeline of `d3_geo_rs`: its rotation, cuts, closing and resampling.
#[derive(Clone, Debug)]
struct InOracle(ProjectionKind);

impl Transform for InOracle {
    type T = f64;

    fn transform(&self, p: &Coord<f64>) -> Coord<f64> {
        let at = self.0.plane_from_lonlat(LonLat { lon: p.x.to_degrees(), lat: p.y.to_degrees() });
        Coord { x: at.x, y: at.y }
    }

    fn invert(&self, p: &Coord<f64>) -> Coord<f64> {
        let at = self.0.lonlat_from_plane(Plane { x: p.x, y: p.y }).unwrap();
        Coord { x: at.lon.to_radians(), y: at.lat.to_radians() }
    }
}

impl RawBase for InOracle {
    type Builder<DRAIN: Clone> = BuilderAntimeridianResampleNoClip<DRAIN, Self, f64>;

    fn builder<DRAIN: Clone>() -> Self::Builder<DRAIN> {
        BuilderTrait::new(Self(ProjectionKind::EqualEarth))
    }
}

/// How exactly both sides bend their edges, in pixels.
const FINE: f64 = 0.02;

fn view(kind: ProjectionKind, rotation: Rotation) -> View {
    View { tolerance: FINE, ..View::new(kind, rotation, 960.0, 1000.0) }
}

/// The rings of an area as the oracle takes them: one polygon, since both sides cut the rings of an
/// area together.
fn geometry(rings: &[Vec<LonLat>]) -> Geometry<f64> {
    let line = |ring: &Vec<LonLat>| {
        let closed = ring.iter().chain(ring.first());
        LineString::from(closed.map(|at| Coord { x: at.lon, y: at.lat }).collect::<Vec<_>>())
    };
    let mut lines = rings.iter().map(line);
    let first = lines.next().unwrap();
    Geometry::MultiPolygon(MultiPolygon(vec![Polygon::new(first, lines.collect())]))
}

fn oracle_path(view: &View, rings: &[Vec<LonLat>]) -> String {
    let object = geometry(rings);
    let translate = Coord { x: view.fit.origin.x, y: view.fit.origin.y };
    let angles = [view.rotation.lambda, view.rotation.phi];
    if view.projection == ProjectionKind::Globe {
        let mut builder = OracleGlobe::<f64>::builder::<PathString<f64>>();
        builder.scale_set(view.fit.scale).translate_set(&translate).rotate2_set(&angles).precision_set(&FINE);
        PathBuilder::pathstring().build(builder.build()).object(&object)
    } else {
        let mut builder: BuilderAntimeridianResampleNoClip<PathString<f64>, InOracle, f64> =
            BuilderTrait::new(InOracle(view.projection));
        builder.scale_set(view.fit.scale).translate_set(&translate).rotate2_set(&angles).precision_set(&FINE);
        PathBuilder::pathstring().build(builder.build()).object(&object)
    }
}

/// The rings of a path of the oracle: `M1,2L3,4…Z`.
fn absolute_rings(path: &str) -> Vec<Vec<Screen>> {
    let rings = path.split('Z').filter(|ring| !ring.is_empty());
    let point = |pair: &str| {
        let (x, y) = pair.split_once(',').unwrap();
        Screen { x: x.parse().unwrap(), y: y.parse().unwrap() }
    };
    rings.map(|ring| ring.trim_start_matches('M').split('L').map(point).collect()).collect()
}

/// The rings of a path of ours: `m1 2 3-4…z`, all relative, in thousandths.
fn relative_rings(path: &str, steps: f64) -> Vec<Vec<Screen>> {
    let mut start = (0_i64, 0_i64);
    let mut rings = Vec::new();
    for ring in path.split('z').filter(|ring| !ring.is_empty()) {
        let numbers: Vec<i64> = ring
            .trim_start_matches('m')
            .replace('-', " -")
            .split_whitespace()
            .map(|number| number.parse().unwrap())
            .collect();
        let mut at = start;
        let points = numbers.chunks(2).map(|step| {
            at = (at.0 + step[0], at.1 + step[1]);
            at
        });
        let points: Vec<_> = points.collect();
        start = points[0];
        rings.push(
            points.iter().map(|(x, y)| Screen { x: *x as f64 / steps, y: *y as f64 / steps }).collect(),
        );
    }
    rings
}

/// How far the corners of `from` are from the edges of `to`, at most. The oracle draws the horizon
/// with corners every 6°, we every 2°: there it is enough that both are on the circle.
fn farthest(view: &View, from: &[Vec<Screen>], to: &[Vec<Screen>]) -> (f64, Screen) {
    let edges: Vec<(Screen, Screen)> = to
        .iter()
        .flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)).take(ring.len()))
        .collect();
    let on_horizon = |at: &Screen| {
        view.projection == ProjectionKind::Globe
            && (at.distance(view.fit.origin) - view.fit.scale).abs() < TENTH
    };
    let six_degrees = view.fit.scale * 6f64.to_radians();
    let off = |at: &Screen| {
        let nearest = edges.iter().map(|(a, b)| to_edge(*at, *a, *b)).fold(f64::INFINITY, f64::min);
        let excused =
            on_horizon(at) && to.iter().flatten().any(|b| on_horizon(b) && at.distance(*b) < six_degrees);
        (if excused { 0.0 } else { nearest }, *at)
    };
    let none = (0.0, Screen { x: 0.0, y: 0.0 });
    from.iter().flatten().map(off).fold(none, |a, b| if b.0 > a.0 { b } else { a })
}

fn to_edge(at: Screen, a: Screen, b: Screen) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let square = dx * dx + dy * dy;
    let share = if square == 0.0 { 0.0 } else { ((at.x - a.x) * dx + (at.y - a.y) * dy) / square };
    let share = share.clamp(0.0, 1.0);
    at.distance(Screen { x: a.x + share * dx, y: a.y + share * dy })
}

fn compare(topology: &Topology, kind: ProjectionKind, rotation: Rotation) {
    let view = view(kind, rotation);
    let mut drawing = Drawing::new(topology);
    let paths = drawing.draw(topology, &view).to_vec();
    let mut drawn = 0;
    for (area, path) in topology.areas.iter().zip(paths) {
        let ours = relative_rings(&path, view.steps);
        let theirs = absolute_rings(&oracle_path(&view, &topology.rings(area)));
        drawn += usize::from(!theirs.is_empty());
        for (from, to, way) in [(&ours, &theirs, "ours"), (&theirs, &ours, "theirs")] {
            // What is less than a tenth of a pixel of land may be drawn by one side only.
            let visible: Vec<_> = from.iter().filter(|ring| reach(ring) > TENTH).cloned().collect();
            let (off, at) = farthest(&view, &visible, to);
            assert!(off <= TENTH, "{kind} {rotation:?} {}: {way} at {at:?} is {off} off", area.id);
        }
    }
    assert!(drawn > 50, "{kind} {rotation:?}: only {drawn} areas were compared");
}

fn reach(ring: &[Screen]) -> f64 {
    ring.iter().map(|at| at.distance(ring[0])).fold(0.0, f64::max)
}

/// The world with fewer corners: the oracle's answers are compared corner by corner with all edges.
fn light_world() -> Topology {
    simplify(&world(), Protect { least_km2: 2000.0, corner_km2: 1500.0 })
}

#[test]
fn flat_maps_are_those_of_the_oracle_to_a_tenth_of_a_pixel() {
    let world = light_world();
    for kind in [ProjectionKind::EqualEarth, ProjectionKind::NaturalEarth, ProjectionKind::Robinson] {
        for rotation in [Rotation::NONE, Rotation::FLAT, Rotation { lambda: 160.0, phi: 0.0 }] {
            compare(&world, kind, rotation);
        }
    }
}

#[test]
fn a_tilted_map_is_that_of_the_oracle() {
    compare(&light_world(), ProjectionKind::EqualEarth, Rotation { lambda: 30.0, phi: 25.0 });
}

#[test]
fn globes_are_those_of_the_oracle_to_a_tenth_of_a_pixel() {
    let world = light_world();
    let turns = [
        (0.0, 0.0),
        (-20.0, -20.0),
        (-175.0, 20.0),
        (70.0, 60.0),
        (-105.0, -75.0),
        (10.0, 90.0),
        (95.0, -5.0),
    ];
    for (lambda, phi) in turns {
        compare(&world, ProjectionKind::Globe, Rotation { lambda, phi });
    }
}

#[test]
fn the_whole_world_as_it_ships_is_that_of_the_oracle() {
    compare(&world(), ProjectionKind::EqualEarth, Rotation::FLAT);
}

/// A streak is an edge across the map; on land no edge of the map of the world is that long.
#[test]
fn no_edge_runs_across_a_flat_map() {
    let world = world();
    let mut drawing = Drawing::new(&world);
    for kind in [ProjectionKind::EqualEarth, ProjectionKind::NaturalEarth, ProjectionKind::Robinson] {
        for lambda in (-180..180).step_by(15) {
            let view = View::new(kind, Rotation { lambda: f64::from(lambda), phi: 0.0 }, 960.0, 4.0);
            let paths = drawing.draw(&world, &view);
            for (area, path) in world.areas.iter().zip(paths).filter(|(area, _)| area.id != "ATA") {
                for ring in relative_rings(path, view.steps) {
                    let next = ring.iter().cycle().skip(1);
                    let longest = ring.iter().zip(next).map(|(a, b)| a.distance(*b)).fold(0.0, f64::max);
                    assert!(longest < 60.0, "{kind} {lambda} {}: {longest}", area.id);
                }
            }
        }
    }
}

#[test]
fn antarctica_is_closed_along_the_lower_edge_and_the_pole_is_inside_it() {
    let world = world();
    let view = View::new(ProjectionKind::EqualEarth, Rotation::FLAT, 960.0, 1000.0);
    let mut drawing = Drawing::new(&world);
    let paths = drawing.draw(&world, &view);
    let number = world.areas.iter().position(|area| area.id == "ATA").unwrap();
    let rings = relative_rings(&paths[number], view.steps);
    let lowest = rings.iter().flatten().map(|at| at.y).fold(0.0, f64::max);
    let pole = view.screen_from_lonlat(LonLat { lon: 0.0, lat: -90.0 }).unwrap().y;
    assert!((lowest - pole).abs() < 0.01, "{lowest} {pole}");
    let largest = rings.iter().max_by(|a, b| screen_area(a).total_cmp(&screen_area(b))).unwrap();
    // 14 million square kilometres, and no sea with it.
    let earth = 4.0 * std::f64::consts::PI * view.fit.scale * view.fit.scale;
    let share = screen_area(largest) / earth;
    assert!((0.022..0.028).contains(&share), "{share}");
}

fn screen_area(ring: &[Screen]) -> f64 {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    edges.map(|(a, b)| (a.x * b.y - b.x * a.y) / 2.0).sum::<f64>().abs()
}

#[test]
fn the_outline_and_the_graticule_stay_in_the_frame_of_the_globe() {
    for (lambda, phi) in [(0.0, 0.0), (40.0, 50.0), (-100.0, -90.0)] {
        let view = View::new(ProjectionKind::Globe, Rotation { lambda, phi }, 960.0, 1.0);
        let outline = relative_rings(&outline_path(&view), 1.0);
        assert_eq!(outline.len(), 1);
        let lines = graticule_path(&view);
        let numbers =
            lines.split(['M', ' ']).filter(|text| !text.is_empty()).map(|text| text.parse::<f64>().unwrap());
        let numbers: Vec<f64> = numbers.collect();
        assert!(numbers.len() > 200);
        for pair in numbers.chunks(2) {
            let at = Screen { x: pair[0], y: pair[1] };
            assert!(at.distance(view.fit.origin) < view.fit.scale + 1.0, "{at:?}");
        }
    }
}
