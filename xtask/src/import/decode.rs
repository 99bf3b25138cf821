//! Bytes to text: the depositary's files have been seen in ISO-8859-1 and in UTF-8.

use encoding_rs::{Encoding, UTF_8};

use super::refusal::Refusal;

/// The most bytes a page may have. The largest pages of the depositary, with all their
/// reservations, have about one megabyte.
pub const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The text of the file, by its byte order mark, or the encoding its first line names, or UTF-8.
///
/// # Errors
///
/// An empty or a huge file; an encoding that is not known, or bytes that do not fit it.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    let found = bytes.len() as u64;
    if found > MOST_BYTES {
        return Err(Refusal::TooLarge { found, most: MOST_BYTES });
    }
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, length),
        None => (declared(bytes)?, 0),
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);
    let text = text.ok_or_else(|| Refusal::Encoding {
        encoding: encoding.name().to_owned(),
        why: "it has bytes which that encoding does not",
    })?;
    if text.trim().is_empty() { Err(Refusal::Empty) } else { Ok(text.into_owned()) }
}

fn declared(bytes: &[u8]) -> Result<&'static Encoding, Refusal> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let declaration = head.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let Some(label) = declaration.and_then(|text| attribute(text, "encoding")) else { return Ok(UTF_8) };
    let known = Encoding::for_label(label.as_bytes());
    known.ok_or(Refusal::Encoding { encoding: label, why: "that encoding is not known here" })
}

fn attribute(text: &str, name: &str) -> Option<String> {
    let rest = text.split_once(name)?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    rest[1..].split_once(quote).map(|(value, _)| value.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn latin_1_is_read_when_the_file_says_so() {
        let bytes = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>T\xfcrkiye</a>";
        assert!(decode(bytes).unwrap().contains("Türkiye"));
    }

    #[test]
    fn utf_8_is_read_without_a_word_and_its_mark_is_dropped() {
        assert_eq!(decode("\u{feff}<a>é</a>".as_bytes()).unwrap(), "<a>é</a>");
        assert_eq!(decode("<a>é</a>".as_bytes()).unwrap(), "<a>é</a>");
    }

    #[test]
    fn utf_16_is_read_by_its_mark() {
        let bytes: Vec<u8> = "\u{feff}<a>é</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&bytes).unwrap(), "<a>é</a>");
    }

    #[test]
    fn bytes_that_do_not_fit_are_refused() {
        let refusal = decode(b"<a>T\xfcrkiye</a>").unwrap_err();
        assert!(refusal.to_string().contains("`UTF-8`"), "{refusal}");
        let refusal = decode(b"<?xml version='1.0' encoding='klingon'?><a/>").unwrap_err();
        assert!(refusal.to_string().contains("`klingon`"), "{refusal}");
    }

    #[test]
    fn nothing_and_blanks_are_an_empty_file() {
        for bytes in [&b""[..], b" \r\n\t", b"\xef\xbb\xbf \n"] {
            assert_eq!(decode(bytes), Err(Refusal::Empty));
        }
    }
}
