//! What a view by itself weighs before anybody asks it for more: its page, and what the page names in
//! its head.

use super::weigh::{kilobytes, weight};

/// A page with all that it asks for at once.
pub struct Frame<'a> {
    /// Its path below `dist/`.
    pub path: &'a str,
    /// Compressed, with what it names.
    pub bytes: usize,
}

/// The views by themselves among the files of the site: those of the newest facts.
pub fn frames(files: &[(String, Vec<u8>)]) -> Vec<Frame<'_>> {
    let pages = files.iter().filter(|(path, _)| is_frame(path));
    pages.map(|(path, page)| Frame { path, bytes: loaded(path, page, files) }).collect()
}

/// `embed/map/index.html`, and neither the list of them nor one of an edition.
fn is_frame(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(parts[..], ["embed", _, "index.html"])
}

fn loaded(path: &str, page: &[u8], files: &[(String, Vec<u8>)]) -> usize {
    let text = String::from_utf8_lossy(page);
    let head = text.split("</head>").next().unwrap_or_default();
    let up = "../".repeat(path.matches('/').count());
    let named = [" href=\"", " src=\""].into_iter().flat_map(|mark| head.split(mark).skip(1));
    let asked = named.filter_map(|rest| rest.split('"').next()?.strip_prefix(&up));
    let found = asked.filter_map(|asked| files.iter().find(|(path, _)| path == asked));
    weight(path, page) + found.map(|(path, content)| weight(path, content)).sum::<usize>()
}

/// A sentence for each that passes the bar, in kB.
pub fn above(frames: &[Frame<'_>], bar: f64) -> Vec<String> {
    frames
        .iter()
        .filter(|frame| kilobytes(frame.bytes) > bar)
        .map(|frame| {
            format!("{} loads {:.1} kB at once; the bar is {bar} kB", frame.path, kilobytes(frame.bytes))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_weighs_what_its_head_names_and_a_passed_bar_is_said() {
        let page = "<head><link rel=\"stylesheet\" href=\"../../assets/a.css\"><script src=\"../../assets/b.js\" \
                    data-loader=\"../../assets/c.js\"></script></head><a href=\"../../index.html\">x</a>";
        // What compresses to nothing would weigh nothing.
        let noise = |seed: u32| -> Vec<u8> {
            let mut state = seed;
            (0..3000)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    state.to_le_bytes()[3]
                })
                .collect()
        };
        let files = vec![
            (String::from("assets/a.css"), noise(1)),
            (String::from("assets/b.js"), noise(2)),
            (String::from("assets/c.js"), noise(3)),
            (String::from("embed/index.html"), noise(4)),
            (String::from("embed/map/2026-11-21/index.html"), noise(5)),
            (String::from("embed/map/index.html"), page.as_bytes().to_vec()),
            (String::from("index.html"), noise(6)),
        ];
        let found = frames(&files);
        assert_eq!(found.len(), 1);
        assert!((6000..6500).contains(&found[0].bytes), "{}", found[0].bytes);
        assert!(above(&found, 7.0).is_empty());
        assert_eq!(above(&found, 6.0).len(), 1);
    }
}
