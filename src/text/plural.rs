//! Which form of a noun a count takes.

use super::Language;

/// The plural forms of CLDR. No language uses all of them, and only `Other` is in every one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plural {
    /// Nothing, in Arabic.
    Zero,
    /// One; in French nothing too, in Russian also 21, 31 …
    One,
    /// Two, in Arabic.
    Two,
    /// A few: in Russian 2 to 4, in Arabic 3 to 10.
    Few,
    /// Many: in Russian 5 to 20, in Arabic 11 to 99, in French and Spanish whole millions.
    Many,
    /// All others.
    Other,
}

impl Plural {
    /// The word in the language files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The form that `count` takes in `language`; a negative count that of its absolute value.
    ///
    /// The cardinal rules for whole numbers of CLDR 48, `common/supplemental/plurals.xml`; compared
    /// with those of ICU 78 for 0 to 2,200 and for whole millions.
    #[must_use]
    pub fn of(language: Language, count: i64) -> Self {
        let n = count.unsigned_abs();
        match language {
            Language::English if n == 1 => Self::One,
            Language::French if n <= 1 => Self::One,
            Language::Spanish if n == 1 => Self::One,
            Language::French | Language::Spanish if n != 0 && n.is_multiple_of(1_000_000) => Self::Many,
            Language::Russian => Self::russian(n),
            Language::Arabic => Self::arabic(n),
            Language::English
            | Language::French
            | Language::Spanish
            | Language::Chinese
            | Language::Vietnamese => Self::Other,
        }
    }

    fn russian(n: u64) -> Self {
        match (n % 10, n % 100) {
            (1, tens) if tens != 11 => Self::One,
            (2..=4, tens) if !(12..=14).contains(&tens) => Self::Few,
            (_, _) => Self::Many,
        }
    }

    fn arabic(n: u64) -> Self {
        match (n, n % 100) {
            (0, _) => Self::Zero,
            (1, _) => Self::One,
            (2, _) => Self::Two,
            (_, 3..=10) => Self::Few,
            (_, 11..=99) => Self::Many,
            (_, _) => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each row: the language, the form, and the examples that CLDR gives for it.
    #[test]
    fn the_examples_of_cldr_take_their_forms() {
        use Language as L;
        use Plural as P;
        let published: [(L, P, &[i64]); 22] = [
            (L::English, P::One, &[1]),
            (L::English, P::Other, &[0, 2, 16, 100, 1_000, 10_000, 100_000, 1_000_000]),
            (L::French, P::One, &[0, 1]),
            (L::French, P::Many, &[1_000_000, 2_000_000]),
            (L::French, P::Other, &[2, 17, 100, 1_000, 10_000, 100_000]),
            (L::Spanish, P::One, &[1]),
            (L::Spanish, P::Many, &[1_000_000]),
            (L::Spanish, P::Other, &[0, 2, 16, 100, 1_000, 10_000, 100_000]),
            (L::Russian, P::One, &[1, 21, 31, 41, 51, 61, 71, 81, 101, 1_001]),
            (L::Russian, P::Few, &[2, 3, 4, 22, 23, 24, 32, 33, 34, 102, 1_002]),
            (L::Russian, P::Many, &[0, 5, 11, 12, 14, 19, 100, 1_000, 10_000, 100_000, 1_000_000]),
            (L::Russian, P::Many, &[111, 112, 113, 114]),
            (L::Chinese, P::Other, &[0, 1, 15, 100, 1_000]),
            (L::Vietnamese, P::Other, &[0, 1, 15, 100, 1_000]),
            (L::Arabic, P::Zero, &[0]),
            (L::Arabic, P::One, &[1]),
            (L::Arabic, P::Two, &[2]),
            (L::Arabic, P::Few, &[3, 10, 103, 110, 1_003]),
            (L::Arabic, P::Many, &[11, 26, 111, 1_011]),
            (L::Arabic, P::Other, &[100, 102, 200, 202, 300, 1_000, 10_000]),
            (L::Arabic, P::Many, &[99, 199]),
            (L::Arabic, P::Other, &[101, 201]),
        ];
        for (language, form, counts) in published {
            for count in counts {
                assert_eq!(P::of(language, *count), form, "{language:?} {count}");
            }
        }
    }

    #[test]
    fn a_negative_count_takes_the_form_of_its_absolute_value() {
        assert_eq!(Plural::of(Language::English, -1), Plural::One);
        assert_eq!(Plural::of(Language::Arabic, i64::MIN), Plural::Few, "…808");
    }
}
