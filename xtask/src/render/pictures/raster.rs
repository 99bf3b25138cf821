//! SVG to PNG, with letters of our own: the same bytes on every machine.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::palette::{COLOURS, Palette};

/// The files of the letters, in `data/fonts`.
/// What the first three lack is taken from the others.
const FONTS: [&str; 7] = [
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSerif-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansSC-Regular.otf",
    "NotoSansSC-Bold.otf",
];

/// Changes when pictures are to be printed anew though they are drawn as before.
const EDITION: &str = "1";

/// What prints pictures.
pub struct Press {
    options: Options<'static>,
}

impl Press {
    /// One with the letters in `folder`.
    ///
    /// # Errors
    ///
    /// A file of letters that is missing or has none.
    pub fn new(folder: &Path) -> anyhow::Result<Self> {
        let mut letters = Database::new();
        for name in FONTS {
            let file = folder.join(name);
            let before = letters.len();
            letters.load_font_data(fs::read(&file).with_context(|| format!("reading `{}`", file.display()))?);
            ensure!(letters.len() > before, "`{}` holds no letters", file.display());
        }
        letters.set_sans_serif_family("Noto Sans");
        letters.set_serif_family("Noto Serif");
        let options = Options {
            font_family: String::from("Noto Sans"),
            fontdb: Arc::new(letters),
            ..Options::default()
        };
        Ok(Self { options })
    }

    /// What beside the drawing decides how it is printed.
    pub fn edition(&self) -> &'static str {
        EDITION
    }

    /// The picture as PNG with a palette.
    ///
    /// # Errors
    ///
    /// SVG that cannot be read.
    pub fn print(&self, svg: &str) -> anyhow::Result<Vec<u8>> {
        let tree = Tree::from_str(svg, &self.options)?;
        let size = tree.size().to_int_size();
        let mut sheet = Pixmap::new(size.width(), size.height()).context("a picture without an area")?;
        resvg::render(&tree, Transform::identity(), &mut sheet.as_mut());
        let pixels: Vec<[u8; 3]> =
            sheet.data().chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let palette = Palette::of(&pixels, COLOURS);
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, size.width(), size.height());
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette.bytes());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header()?.write_image_data(&palette.indices(&pixels))?;
        Ok(out)
    }

    /// Every text of a drawing: its words, its size, whether it is bold, and how wide it came out.
    #[cfg(test)]
    pub fn texts(&self, svg: &str) -> anyhow::Result<Vec<(String, f64, bool, f64)>> {
        let tree = Tree::from_str(svg, &self.options)?;
        let mut found = Vec::new();
        gather(tree.root(), &mut found);
        Ok(found)
    }
}

#[cfg(test)]
impl Press {
    /// The letters of a drawing that none of the files has.
    pub fn missing(&self, svg: &str) -> anyhow::Result<String> {
        let tree = Tree::from_str(svg, &self.options)?;
        let mut missing = String::new();
        lacks(tree.root(), &mut missing);
        Ok(missing)
    }
}

#[cfg(test)]
fn lacks(group: &resvg::usvg::Group, missing: &mut String) {
    use resvg::usvg::Node;
    for node in group.children() {
        match node {
            Node::Group(group) => lacks(group, missing),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                glyphs.filter(|glyph| glyph.id.0 == 0).for_each(|glyph| missing.push_str(&glyph.text));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

#[cfg(test)]
fn gather(group: &resvg::usvg::Group, found: &mut Vec<(String, f64, bool, f64)>) {
    use resvg::usvg::Node;
    for node in group.children() {
        match node {
            Node::Group(group) => gather(group, found),
            Node::Text(text) => {
                for chunk in text.chunks() {
                    let span = &chunk.spans()[0];
                    let bold = span.font().weight() >= 700;
                    let wide = f64::from(text.bounding_box().width());
                    found.push((chunk.text().to_owned(), f64::from(span.font_size().get()), bold, wide));
                }
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}
