//! Percent-encoding of query strings, as the URL Standard has it for forms.

/// Undoes the encoding: `+` is a space, `%41` is `A`; a `%` without two hexadecimal digits stands
/// for itself. `None` if the bytes are no UTF-8.
pub fn decoded(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = if *byte == b'%' { hexadecimal(bytes.get(at + 1..at + 3)) } else { None };
        match (escaped, *byte) {
            (Some(byte), _) => {
                out.push(byte);
                at += 2;
            }
            (None, b'+') => out.push(b' '),
            (None, other) => out.push(other),
        }
        at += 1;
    }
    String::from_utf8(out).ok()
}

fn hexadecimal(digits: Option<&[u8]>) -> Option<u8> {
    let digits = std::str::from_utf8(digits?).ok()?;
    // `from_str_radix` would also take a sign.
    if digits.starts_with('+') { None } else { u8::from_str_radix(digits, 16).ok() }
}

/// Encodes a value for a link. Letters, digits and `-._~,` stay readable; nothing that means
/// something in a link, in HTML or in Markdown does.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(nibble)]));
            }
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded() {
        for text in ["", "Viet Nam", "Côte d’Ivoire", "a+b=c&d%", "%zz", "\0", "越南", "<b>\"'"] {
            assert_eq!(decoded(&encoded(text)).unwrap(), text);
        }
    }

    #[test]
    fn broken_escapes_stand_for_themselves() {
        for (found, expected) in [("%", "%"), ("%4", "%4"), ("%+1", "% 1"), ("%G1", "%G1"), ("%%41", "%A")] {
            assert_eq!(decoded(found).unwrap(), expected, "{found}");
        }
    }

    #[test]
    fn bytes_that_are_no_utf8_are_refused() {
        assert_eq!(decoded("%FF"), None);
        assert_eq!(decoded("%C3%28"), None);
        assert_eq!(decoded("%ED%A0%80"), None, "half of a surrogate pair");
    }
}
