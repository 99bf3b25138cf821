//! Pictures of the page, compared as an eye would: by the mean colour of small squares, since another
//! machine's fonts draw the same letters a little otherwise.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// The side of a square, in pixels.
const SQUARE: usize = 8;

/// Mean colours that differ by less than this, of 255, look alike.
const ALIKE: u8 = 20;

/// A picture as the mean colours of its squares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Squares in a line.
    width: usize,
    /// Red, green and blue of each square, line by line.
    squares: Vec<[u8; 3]>,
}

impl Picture {
    /// The upper `height` pixels of a picture of a page.
    ///
    /// # Panics
    ///
    /// When there is no picture, or it is no PNG of 8-bit colours.
    pub fn of_page(file: &Path, height: usize) -> Self {
        let (width, channels, bytes) = pixels(file);
        let lines = (bytes.len() / (width * channels)).min(height);
        let across = width / SQUARE;
        let square = |at: usize| {
            let (left, top) = (at % across * SQUARE, at / across * SQUARE);
            let mut sum = [0_usize; 3];
            for line in top..top + SQUARE {
                for column in left..left + SQUARE {
                    let from = (line * width + column) * channels;
                    for (sum, byte) in sum.iter_mut().zip(&bytes[from..from + 3]) {
                        *sum += usize::from(*byte);
                    }
                }
            }
            sum.map(|sum| u8::try_from(sum / (SQUARE * SQUARE)).expect("a mean of bytes is a byte"))
        };
        Self { width: across, squares: (0..across * (lines / SQUARE)).map(square).collect() }
    }

    /// The picture that [`Picture::write`] wrote; `None` if there is none.
    ///
    /// # Panics
    ///
    /// When it is no PNG of 8-bit colours.
    pub fn read(file: &Path) -> Option<Self> {
        if !file.is_file() {
            return None;
        }
        let (width, channels, bytes) = pixels(file);
        let squares = bytes.chunks_exact(channels).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Some(Self { width, squares })
    }

    /// Writes it as a PNG with one pixel a square.
    ///
    /// # Panics
    ///
    /// When the file cannot be written.
    pub fn write(&self, file: &Path) {
        let size = |length: usize| u32::try_from(length).expect("a picture has some hundred squares a side");
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).expect("the folder of references can be made");
        }
        let file =
            BufWriter::new(File::create(file).expect("the folder of references is part of the project"));
        let mut png = png::Encoder::new(file, size(self.width), size(self.squares.len() / self.width));
        png.set_color(png::ColorType::Rgb);
        let mut writer = png.write_header().expect("the head of a PNG can be written");
        writer.write_image_data(self.squares.as_flattened()).expect("the squares are the picture's size");
    }

    /// The share of squares that look otherwise than in `other`, 0 to 1; 1 where the sizes differ.
    pub fn difference(&self, other: &Self) -> f64 {
        if self.width != other.width || self.squares.len() != other.squares.len() {
            return 1.0;
        }
        let differs = |(a, b): &(&[u8; 3], &[u8; 3])| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) >= ALIKE);
        let differing = self.squares.iter().zip(&other.squares).filter(differs).count();
        differing as f64 / self.squares.len().max(1) as f64
    }
}

/// Width in pixels, bytes a pixel, and all bytes.
fn pixels(file: &Path) -> (usize, usize, Vec<u8>) {
    let name = file.display();
    let open = File::open(file).unwrap_or_else(|error| panic!("opening `{name}`: {error}"));
    let mut reader = png::Decoder::new(BufReader::new(open))
        .read_info()
        .unwrap_or_else(|error| panic!("`{name}`: {error}"));
    let size = reader.output_buffer_size().expect("a picture of a page fits into memory");
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).unwrap_or_else(|error| panic!("`{name}`: {error}"));
    bytes.truncate(frame.buffer_size());
    let channels = frame.color_type.samples();
    assert!(channels >= 3 && frame.bit_depth == png::BitDepth::Eight, "`{name}` is no picture in colour");
    (frame.width as usize, channels, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(squares: &[[u8; 3]]) -> Picture {
        Picture { width: 2, squares: squares.to_vec() }
    }

    #[test]
    fn a_shade_is_no_difference_and_another_colour_is() {
        let paper = [[250, 250, 250]; 4];
        let mut ink = paper;
        ink[3] = [250, 250, 200];
        let mut shade = paper;
        shade[3] = [240, 245, 250];
        assert!(picture(&paper).difference(&picture(&shade)) == 0.0);
        assert!(picture(&paper).difference(&picture(&ink)) == 0.25);
        assert!(picture(&paper).difference(&picture(&paper[..2])) == 1.0);
    }

    #[test]
    fn what_was_written_is_read_again() {
        let file = std::env::temp_dir().join(format!("picture-{}.png", std::process::id()));
        let written = picture(&[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]);
        written.write(&file);
        assert_eq!(Picture::read(&file), Some(written));
        let _ = fs::remove_file(&file);
        assert_eq!(Picture::read(&file), None);
    }
}
