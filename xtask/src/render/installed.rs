//! What lets a browser keep the site: the manifest with its icons, and the worker that holds one whole
//! version for when the network is lost.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use hanoi_atlas::map::definitions;
use hanoi_atlas::page::ANNEX_FILES;
use hanoi_atlas::poster::Light;
use hanoi_atlas::text::Text;
use hanoi_atlas::theme::Role;
use sha2::{Digest, Sha256};
use xtask::site::headers::HASHED;
pub use xtask::site::headers::WORKER;

use super::branch::Branch;
use super::offline::LATER;
use super::pictures::Press;
use super::script;

/// Where the manifest lies in the site.
pub const MANIFEST: &str = "manifest.webmanifest";

/// The worker, without its version and list.
const TEMPLATE: &str = include_str!("../sw.js");

/// Name, size and purpose of each icon. What is `maskable` may be cut to a circle.
const ICONS: [(&str, u32, &str); 3] =
    [("icons/192.png", 192, "any"), ("icons/512.png", 512, "any"), ("icons/maskable.png", 512, "maskable")];

/// Writes manifest and worker into the folder of the language: the worker lists what its pages need. The
/// icons lie in the site's own folder.
///
/// # Errors
///
/// A file that is missing or cannot be written, an icon that cannot be drawn.
pub fn write(branch: &Branch) -> anyhow::Result<()> {
    let (folder, up) = (&branch.folder, branch.language.up());
    if up.is_empty() {
        draw_icons(folder)?;
    }
    fs::write(folder.join(MANIFEST), manifest(branch.read.facts().text, up)?)
        .context("writing the manifest")?;
    let worker = worker(&listed(folder, up)?, up)?;
    fs::write(folder.join(WORKER), worker).context("writing the worker")
}

fn draw_icons(folder: &Path) -> anyhow::Result<()> {
    let press = Press::new(&xtask::root().join("data/fonts"))?;
    fs::create_dir_all(folder.join("icons")).context("making the folder of the icons")?;
    for (path, size, purpose) in ICONS {
        fs::write(folder.join(path), press.print(&icon(size, purpose))?)
            .with_context(|| format!("writing `{path}`"))?;
    }
    Ok(())
}

/// The manifest; its addresses are relative to itself.
fn manifest(text: &Text, up: &str) -> anyhow::Result<String> {
    let paper = Role::Paper.colour(Light::Day).hex();
    let icons: Vec<serde_json::Value> = ICONS
        .map(|(src, size, purpose)| {
            serde_json::json!({ "src": format!("{up}{src}"), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose })
        })
        .into();
    let manifest = serde_json::json!({
        "id": ".",
        "name": text.say("feed-author", &[]),
        "lang": text.language().tag(),
        "dir": text.language().writing().dir(),
        "short_name": text.say("installed-short", &[]),
        "description": text.say("page-description", &[]),
        "start_url": ".",
        "scope": ".",
        "display": "standalone",
        "background_color": paper,
        "theme_color": paper,
        "icons": icons,
    });
    Ok(serde_json::to_string(&manifest)? + "\n")
}

/// Three cells that touch: bound, signed, not signed.
fn icon(size: u32, purpose: &str) -> String {
    let ink = |role: Role| role.colour(Light::Day).hex();
    // What may be cut to a circle stays within four fifths.
    let cell = if purpose == "maskable" { 25.0 } else { 36.0 };
    let hexagon = |(x, y): (f64, f64), fill: &str| {
        let corner = cell / f64::sqrt(3.0);
        let half = cell / 2.0;
        let points: Vec<String> = [
            (0.0, -corner),
            (half, -corner / 2.0),
            (half, corner / 2.0),
            (0.0, corner),
            (-half, corner / 2.0),
            (-half, -corner / 2.0),
        ]
        .iter()
        .map(|(dx, dy)| format!("{:.2} {:.2}", x + dx * 0.95, y + dy * 0.95))
        .collect();
        format!("<path d=\"M{}Z\" fill=\"{fill}\"/>", points.join("L"))
    };
    let down = cell * f64::sqrt(3.0) / 2.0;
    let (left, top) = (40.0, 40.0 - down / 2.0);
    let patterns = [
        ("ground--signatory", "fill", Role::Signatory),
        ("line--signatory", "stroke", Role::SignatoryHatch),
        ("ground--outside", "fill", Role::Outside),
        ("dot--outside", "fill", Role::OutsideDots),
    ]
    .iter()
    .fold(definitions(cell / 44.0), |text, (class, attribute, role)| {
        text.replace(&format!("class=\"pattern__{class}\""), &format!("{attribute}=\"{}\"", ink(*role)))
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 80 80\">{patterns}\
         <rect width=\"80\" height=\"80\" fill=\"{}\"/>{}{}{}</svg>",
        ink(Role::Paper),
        hexagon((left, top), &ink(Role::Party)),
        hexagon((left - cell / 2.0, top + down), "url(#fill-signatory)"),
        hexagon((left + cell / 2.0, top + down), "url(#fill-outside)"),
    )
}

/// What a version is made of: each file, by its path from the folder, with the SHA-256 of its content.
/// What all languages share lies `up` from it.
fn listed(folder: &Path, up: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut paths = vec![String::from("index.html"), MANIFEST.to_owned()];
    paths.extend(ANNEX_FILES.into_iter().chain(LATER).map(str::to_owned));
    let shared =
        ICONS.map(|(path, _, _)| path.to_owned()).into_iter().chain(within(&folder.join(up), HASHED)?);
    paths.extend(shared.map(|path| format!("{up}{path}")));
    let mut files = BTreeMap::new();
    for path in paths {
        let content = fs::read(folder.join(&path)).with_context(|| format!("reading `{path}`"))?;
        files.insert(path, format!("{:x}", Sha256::digest(&content)));
    }
    Ok(files)
}

/// Every file in a folder of the site and below it.
fn within(staging: &Path, folder: &str) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(staging.join(folder)).with_context(|| format!("reading `{folder}`"))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            found.extend(within(staging, &path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The worker for that list; its version follows from the list and from itself.
fn worker(files: &BTreeMap<String, String>, up: &str) -> anyhow::Result<String> {
    let list = serde_json::to_string(files)?;
    let digest = Sha256::new().chain_update(&list).chain_update(TEMPLATE).finalize();
    let version: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    // It has texts between backquotes, each on one line, so that it is squeezed like the others.
    Ok(script::squeezed(TEMPLATE)
        .replace("{version}", &version)
        .replace("{files}", &list)
        .replace("{up}", up))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn files(hash: &str) -> BTreeMap<String, String> {
        BTreeMap::from([(String::from("index.html"), hash.to_owned())])
    }

    #[test]
    fn another_content_is_another_version_and_the_same_content_is_the_same() {
        let [first, again, other] = ["aa", "aa", "bb"].map(|hash| worker(&files(hash), "").unwrap());
        assert_eq!(first, again);
        let version = |worker: &str| worker.split("VERSION = \"").nth(1).unwrap()[..16].to_owned();
        assert_ne!(version(&first), version(&other));
        assert!(first.contains("const FILES = {\"index.html\":\"aa\"};"), "{first}");
    }

    #[test]
    fn the_manifest_names_icons_and_stays_in_its_folder() {
        let manifest: serde_json::Value =
            serde_json::from_str(&manifest(&Text::english(), "").unwrap()).unwrap();
        assert_eq!(manifest["start_url"], ".");
        assert_eq!(manifest["scope"], ".");
        for icon in manifest["icons"].as_array().unwrap() {
            assert!(!icon["src"].as_str().unwrap().starts_with('/'), "{icon}");
        }
        let sizes: Vec<&str> = manifest["icons"]
            .as_array()
            .unwrap()
            .iter()
            .map(|icon| icon["sizes"].as_str().unwrap())
            .collect();
        assert!(sizes.contains(&"192x192") && sizes.contains(&"512x512"), "{sizes:?}");
    }

    #[test]
    fn what_may_be_cut_to_a_circle_stays_within_four_fifths() {
        let press = Press::new(&xtask::root().join("data/fonts")).unwrap();
        let picture = press.print(&icon(160, "maskable")).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let ground = pixels[0];
        for (at, pixel) in pixels.iter().enumerate() {
            let (x, y) = ((at % 160) as f64 - 79.5, (at / 160) as f64 - 79.5);
            assert!(*pixel == ground || x.hypot(y) <= 64.0, "{x} {y}");
        }
    }
}
