//! Digits in each language.

use super::Language;

impl Language {
    /// A whole number with the groups of digits that the language has: "1,234".
    ///
    /// Separators and least lengths of CLDR 48 (`symbols/group`, `minimumGroupingDigits`), in
    /// Western digits for all: Arabic too has them by default.
    #[must_use]
    pub fn number(self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let (separator, least) = self.grouping();
        let grouped = if digits.len() < 3 + least { digits } else { in_threes(&digits, separator) };
        // U+2212: a hyphen is too short beside digits.
        if number < 0 { format!("\u{2212}{grouped}") } else { grouped }
    }

    /// A number with decimals, as `1.32` is written by a program, with the sign that the language has
    /// before them (CLDR 48, `symbols/decimal`).
    #[must_use]
    pub fn decimal(self, written: &str) -> String {
        match self {
            Self::English | Self::Chinese | Self::Arabic => written.to_owned(),
            Self::French | Self::Spanish | Self::Russian | Self::Vietnamese => written.replace('.', ","),
        }
    }

    /// What stands between groups of three, and how many digits must stand before the first of
    /// them for it to be written: Spanish has "1234" but "12.345".
    fn grouping(self) -> (char, usize) {
        match self {
            Self::English | Self::Chinese | Self::Arabic => (',', 1),
            Self::French => ('\u{202f}', 1),
            Self::Russian => ('\u{a0}', 1),
            Self::Spanish => ('.', 2),
            Self::Vietnamese => ('.', 1),
        }
    }
}

fn in_threes(digits: &str, separator: char) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_as_the_language_has_it() {
        let rows = [
            (Language::English, 1_234, "1,234"),
            (Language::English, 999, "999"),
            (Language::English, 1_234_567, "1,234,567"),
            (Language::English, -1_000, "\u{2212}1,000"),
            (Language::French, 1_234, "1\u{202f}234"),
            (Language::Spanish, 1_234, "1234"),
            (Language::Spanish, 12_345, "12.345"),
            (Language::Russian, 1_234, "1\u{a0}234"),
            (Language::Chinese, 1_234, "1,234"),
            (Language::Arabic, 1_234, "1,234"),
            (Language::Vietnamese, 1_234, "1.234"),
        ];
        for (language, number, expected) in rows {
            assert_eq!(language.number(number), expected, "{language:?}");
        }
    }

    #[test]
    fn decimals_stand_behind_a_comma_or_a_point() {
        assert_eq!(Language::French.decimal("1.32"), "1,32");
        assert_eq!(Language::Chinese.decimal("1.32"), "1.32");
    }

    #[test]
    fn the_least_number_has_an_absolute_value() {
        assert_eq!(Language::English.number(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    }
}
