//! The colours of a picture, so few that each pixel is one byte.
//!
//! Our pictures have some twenty colours and the blends at their edges; what is lost is a shade of an
//! edge. It makes a file a third of what it would be.

use std::collections::BTreeMap;

/// How many colours a picture keeps.
pub const COLOURS: usize = 96;

/// The colours that are kept.
pub struct Palette {
    colours: Vec<[u8; 3]>,
}

impl Palette {
    /// The most frequent colours of a picture, at most so many, where colours that look alike count
    /// as one.
    pub fn of(pixels: &[[u8; 3]], most: usize) -> Self {
        let mut counts: BTreeMap<[u8; 3], u32> = BTreeMap::new();
        // By runs: most neighbours are alike.
        for run in pixels.chunk_by(|a, b| a == b) {
            *counts.entry(run[0]).or_default() += u32::try_from(run.len()).unwrap_or(u32::MAX);
        }
        let mut frequent: Vec<([u8; 3], u32)> = counts.into_iter().collect();
        frequent.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut colours: Vec<[u8; 3]> = Vec::new();
        // First those that differ plainly, so that rare blends between them have a neighbour.
        for apart in [900, 250, 60] {
            for (colour, _) in &frequent {
                if colours.len() == most {
                    return Self { colours };
                }
                if colours.iter().all(|kept| distance(*kept, *colour) > apart) {
                    colours.push(*colour);
                }
            }
        }
        Self { colours }
    }

    /// Red, green and blue of each.
    pub fn bytes(&self) -> Vec<u8> {
        self.colours.concat()
    }

    /// The place of the nearest colour for each pixel.
    pub fn indices(&self, pixels: &[[u8; 3]]) -> Vec<u8> {
        let mut known: BTreeMap<[u8; 3], u8> = BTreeMap::new();
        let mut last = ([0; 3], self.nearest([0; 3]));
        let index = |pixel: &[u8; 3]| {
            if last.0 != *pixel {
                last = (*pixel, *known.entry(*pixel).or_insert_with(|| self.nearest(*pixel)));
            }
            last.1
        };
        pixels.iter().map(index).collect()
    }

    fn nearest(&self, colour: [u8; 3]) -> u8 {
        let nearest = (0u8..).zip(&self.colours).min_by_key(|(_, kept)| distance(**kept, colour));
        nearest.map_or(0, |(at, _)| at)
    }
}

/// How different two colours look: squares of the channels' differences, by how bright each is.
fn distance(a: [u8; 3], b: [u8; 3]) -> u32 {
    let of = |at: usize| u32::from(a[at].abs_diff(b[at])).pow(2);
    2 * of(0) + 4 * of(1) + of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_few_colours_keeps_them_all() {
        let pixels = [[255, 254, 251], [18, 54, 98], [255, 254, 251], [74, 127, 178]];
        let palette = Palette::of(&pixels, 8);
        let bytes = palette.bytes();
        for (pixel, index) in pixels.iter().zip(palette.indices(&pixels)) {
            let at = usize::from(index) * 3;
            assert_eq!(&bytes[at..at + 3], pixel);
        }
    }

    #[test]
    fn what_is_left_out_becomes_the_nearest() {
        let mut pixels = vec![[255, 255, 255]; 50];
        pixels.extend([[0, 0, 0]; 50]);
        pixels.push([250, 250, 250]);
        let palette = Palette::of(&pixels, 2);
        let indices = palette.indices(&pixels);
        assert_eq!(indices[100], indices[0]);
        assert_eq!(palette.bytes().len(), 6);
    }
}
