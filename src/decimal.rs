//! Short decimal numbers as text and back, by whole numbers.
//!
//! The standard library reads and writes every number to its last bit, with tables of its own:
//! 9 kB of what a visitor downloads. Here there are pixels, percent, degrees and counts.

/// A number below this has room for one more digit: of fifteen the nearest number is found by one
/// division.
const MOST: u64 = 100_000_000_000_000;

/// The powers of ten that are exact numbers.
const LARGEST_POWER: u32 = 22;

/// Reads `40`, `-12.52` or `1e-7`; `None` for all else, and for what is too large. Of a fraction
/// the first digits count, fifteen in all.
#[must_use]
pub fn read(text: &str) -> Option<f64> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text),
    };
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let part = part.as_bytes();
    let mut value = 0;
    for digit in whole.bytes() {
        value = with_digit(value, digit)??;
    }
    let mut places = 0;
    for digit in part {
        if let Some(longer) = with_digit(value, *digit)? {
            value = longer;
            places += 1;
        }
    }
    if whole.is_empty() && part.is_empty() {
        return None;
    }
    let shift = exponent.checked_sub(places)?;
    let power = power_of_ten(shift.unsigned_abs())?;
    Some(sign * if shift < 0 { value as f64 / power } else { value as f64 * power })
}

/// The number with one more digit; `Some(None)` where there is no room, `None` where it is no digit.
fn with_digit(value: u64, digit: u8) -> Option<Option<u64>> {
    let digit = char::from(digit).to_digit(10)?;
    Some((value < MOST).then(|| value * 10 + u64::from(digit)))
}

fn power_of_ten(exponent: u32) -> Option<f64> {
    (exponent <= LARGEST_POWER).then(|| (0..exponent).fold(1.0, |power, _| power * 10.0))
}

/// `value` to at most `places` decimals, 6 at most, none of them idle: `12.5`, `100`, `0`. What is
/// no number is `0`.
#[must_use]
pub fn written(value: f64, places: u32) -> String {
    let unit = 10_u64.pow(places.min(6));
    let units = (value.abs() * unit as f64).round() as u64;
    let sign = if value < 0.0 && units > 0 { "-" } else { "" };
    let (whole, part) = (units / unit, units % unit);
    if part == 0 {
        return format!("{sign}{whole}");
    }
    // A leading 1 keeps the zeros before the first digit.
    let digits = (unit + part).to_string();
    format!("{sign}{whole}.{}", digits[1..].trim_end_matches('0'))
}

/// `value`, or the bound that it passes; `least` for what is no number.
///
/// The `clamp` of the standard library says in its panic which numbers were wrong, and brings all
/// that writes numbers for it.
#[must_use]
#[allow(clippy::manual_clamp)]
pub fn held(value: f64, least: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_the_nearest_number() {
        for text in [
            "0",
            "-0",
            "40",
            "-12.52",
            "66.15",
            "1e-7",
            "2.5E3",
            "25.0",
            "0.3",
            "179.999999999",
            "123456789012345",
        ] {
            assert_eq!(read(text), text.parse().ok(), "{text}");
        }
        assert_eq!(read("0.3000000000000000000001"), Some(0.3));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in
            ["", "-", ".", "--1", "+1", "1,5", " 1", "inf", "NaN", "0x10", "1e", "1e999", "99999999999999999"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_has_no_idle_decimals() {
        let cases = [
            (0.0, "0"),
            (-0.001, "0"),
            (12.5, "12.5"),
            (100.0, "100"),
            (33.333_33, "33.33"),
            (-1.05, "-1.05"),
            (0.999, "1"),
        ];
        for (value, expected) in cases {
            assert_eq!(written(value, 2), expected);
        }
        assert_eq!(written(f64::NAN, 2), "0");
    }

    #[test]
    fn what_is_written_is_read_again() {
        for thousandths in (-200_000..200_000).step_by(37) {
            let value = f64::from(thousandths) / 1000.0;
            assert_eq!(read(&written(value, 3)), Some(value));
        }
    }
}
