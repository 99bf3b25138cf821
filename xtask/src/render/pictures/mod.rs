//! Pictures for the previews of links: one for each view and each State, 1200 by 630.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context;
use hanoi_atlas::page::Asked;
use hanoi_atlas::poster::{Light, Shape, Subject, description, poster};
use hanoi_atlas::text::{Language, without_isolates};
use hanoi_atlas::viewpoint::Viewpoint;
use sha2::{Digest, Sha256};

use super::address::{SiteAddress, link};
use super::branch::Branch;
use super::content::Read;

mod palette;
mod raster;

pub use raster::Press;

/// The folder of the pictures.
const FOLDER: &str = "og";

/// What has been printed before lies here, by the hash of what it was printed from.
const KEPT: &str = "target/pictures";

/// What pages say of their picture.
pub struct Preview {
    /// Where it is, from the folder of the site.
    path: String,
    /// What it shows, in words.
    alt: String,
}

impl Preview {
    /// The picture of that subject; the map, for a State without one in the language.
    pub fn of(read: &Read, subject: Subject) -> Self {
        let is_own = !matches!(subject, Subject::State(_)) || has_states(read.facts().text.language());
        let subject = if is_own { subject } else { Subject::Map };
        let alt = read.ask(&Viewpoint::default(), |asked| description(asked, subject));
        Self { path: format!("{FOLDER}/{}.png", subject.name()), alt }
    }

    /// The lines of a page's head that lies `up` below the folder of the site. The protocol asks for a
    /// whole address; where the site's is not known, it is relative.
    pub fn head(&self, site: Option<&SiteAddress>, up: &str) -> String {
        let (width, height) = Shape::Link.size();
        format!(
            "<meta property=\"og:image\" content=\"{}\"><meta property=\"og:image:width\" content=\"{width}\">\
             <meta property=\"og:image:height\" content=\"{height}\"><meta property=\"og:image:alt\" content=\"{}\">\
             <meta name=\"twitter:card\" content=\"summary_large_image\">",
            link(site, up, &self.path),
            hanoi_atlas::page::escape(&without_isolates(&self.alt))
        )
    }
}

/// Writes all of them into the folder of the language; those that are as before are not printed again.
///
/// # Errors
///
/// A font that is missing, a picture that cannot be drawn, a file that cannot be written.
pub fn write(branch: &Branch) -> anyhow::Result<()> {
    let (folder, read) = (branch.folder.join(FOLDER), &branch.read);
    let drawn: Vec<(PathBuf, String)> = read.ask(&Viewpoint::default(), |asked| {
        let drawn = |subject: Subject| {
            let path = folder.join(format!("{}.png", subject.name()));
            (path, poster(asked, &read.outlines, subject, Shape::Link, Light::Day))
        };
        subjects(asked).into_iter().map(drawn).collect()
    });
    fs::create_dir_all(folder.join("c")).context("making the folder of the pictures")?;
    let kept = xtask::root().join(KEPT);
    fs::create_dir_all(&kept).with_context(|| format!("making `{}`", kept.display()))?;
    let press = Press::new(&xtask::root().join("data/fonts"))?;
    print_all(&press, &kept, &drawn)
}

/// Every view of the world, and in English every State and organization: in all languages they would be
/// 54 MB of pictures.
fn subjects(asked: &Asked<'_>) -> Vec<Subject> {
    if !has_states(asked.facts.text.language()) {
        return Subject::WORLD.into();
    }
    let all = asked.facts.catalog.participants.iter().map(|who| Subject::State(who.code));
    Subject::WORLD.into_iter().chain(all).collect()
}

/// Whether each State has a picture of its own in that language.
fn has_states(language: Language) -> bool {
    language == Language::English
}

/// On every core, each taking the next.
fn print_all(press: &Press, kept: &Path, drawn: &[(PathBuf, String)]) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let work = || -> anyhow::Result<()> {
        while let Some((path, svg)) = drawn.get(next.fetch_add(1, Ordering::Relaxed)) {
            let picture =
                print(press, kept, svg).with_context(|| format!("printing `{}`", path.display()))?;
            fs::write(path, picture).with_context(|| format!("writing `{}`", path.display()))?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("printing does not panic"))
    })
}

/// The picture as PNG, from the last time where nothing changed.
fn print(press: &Press, kept: &Path, svg: &str) -> anyhow::Result<Vec<u8>> {
    let hash = Sha256::new().chain_update(press.edition()).chain_update(svg).finalize();
    let file = kept.join(format!("{hash:x}.png"));
    if let Ok(picture) = fs::read(&file) {
        return Ok(picture);
    }
    let picture = press.print(svg)?;
    // Renamed when it is whole, since another build may look for it at the same time.
    let unfinished = kept.join(format!("{hash:x}.{}", std::process::id()));
    fs::write(&unfinished, &picture)?;
    fs::rename(&unfinished, &file)?;
    Ok(picture)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use hanoi_atlas::figure::measure::{bold_width, width};

    use super::*;

    fn read() -> Read {
        Read::from(&xtask::root().join("public"), Language::English).unwrap()
    }

    fn press() -> Press {
        Press::new(&xtask::root().join("data/fonts")).unwrap()
    }

    /// What stands in the pictures: the line that is measured has room where the letters are narrower.
    #[test]
    fn no_line_of_a_picture_is_wider_in_our_letters_than_it_was_measured() {
        let (read, press) = (read(), press());
        let mut lines = 0;
        read.ask(&Viewpoint::default(), |asked| {
            for subject in subjects(asked) {
                let svg = poster(asked, &read.outlines, subject, Shape::Link, Light::Day);
                for (words, size, bold, real) in press.texts(&svg).unwrap() {
                    let measured = if bold { bold_width(&words, size) } else { width(&words, size) };
                    assert!(real <= measured + 1.0, "`{words}` is {real} wide and was measured {measured}");
                    lines += 1;
                }
            }
        });
        assert!(lines > 198 * 8, "{lines}");
    }

    #[test]
    fn every_letter_of_the_pictures_is_in_one_of_the_files_in_every_language() {
        let press = press();
        let strange =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>aꙮ</text></svg>";
        assert_eq!(press.missing(strange).unwrap(), "ꙮ");
        for language in Language::ALL {
            let read = Read::from(&xtask::root().join("public"), language).unwrap();
            read.ask(&Viewpoint::default(), |asked| {
                for subject in Subject::WORLD {
                    let svg = poster(asked, &read.outlines, subject, Shape::Link, Light::Day);
                    assert_eq!(press.missing(&svg).unwrap(), "", "{language:?} {}", subject.name());
                }
            });
        }
    }

    #[test]
    fn a_picture_is_a_png_of_its_size_with_a_palette() {
        let (read, press) = (read(), press());
        let svg = read.ask(&Viewpoint::default(), |asked| {
            poster(asked, &read.outlines, Subject::Map, Shape::Link, Light::Day)
        });
        let picture = press.print(&svg).unwrap();
        let decoder = png::Decoder::new(std::io::Cursor::new(&picture));
        let info = decoder.read_info().unwrap();
        assert_eq!((info.info().width, info.info().height), (1200, 630));
        assert_eq!(info.info().color_type, png::ColorType::Indexed);
        assert!(picture.len() < 150_000, "{}", picture.len());
    }

    #[test]
    fn a_preview_is_whole_where_the_site_has_an_address() {
        let preview = Preview::of(&read(), Subject::State("VNM".parse().unwrap()));
        let site: SiteAddress = "https://example.org/atlas".parse().unwrap();
        let head = preview.head(Some(&site), "../../");
        assert!(head.contains("content=\"https://example.org/atlas/og/c/VNM.png\""), "{head}");
        assert!(preview.head(None, "../../").contains("content=\"../../og/c/VNM.png\""));
        assert!(head.contains("og:image:alt\" content=\"Viet Nam"), "{head}");
    }
}
