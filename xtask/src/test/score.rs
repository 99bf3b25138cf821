//! How many checks passed, and how many failed.

/// A count of checks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// Checks that held.
    pub passed: usize,
    /// Checks that did not, or could not be made.
    pub failed: usize,
}

impl Score {
    /// A single check.
    pub fn one(held: bool) -> Self {
        if held { Self { passed: 1, failed: 0 } } else { Self { passed: 0, failed: 1 } }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// What a line of cargo's says: `test result: ok. 3 passed; 0 failed; …`.
    pub fn of_line(line: &str) -> Option<Self> {
        let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
        let count = |word: &str| {
            let found = counts.split(';').find_map(|part| part.trim().strip_suffix(word))?;
            found.trim().parse().ok()
        };
        Some(Self { passed: count("passed")?, failed: count("failed")? })
    }

    /// The same, with a failure if the program failed and no test did: it did not compile, or died.
    pub fn of_program(self, succeeded: bool) -> Self {
        if succeeded || self.failed > 0 { self } else { self.and(Self::one(false)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_line_is_read() {
        let line = "test result: FAILED. 12 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.31s";
        assert_eq!(Score::of_line(line), Some(Score { passed: 12, failed: 1 }));
        for other in ["running 3 tests", "test result", "test a_test_result ... ok"] {
            assert_eq!(Score::of_line(other), None, "{other}");
        }
    }

    #[test]
    fn a_program_that_dies_without_a_failed_test_is_a_failure() {
        let counted = Score { passed: 3, failed: 0 };
        assert_eq!(counted.of_program(false), Score { passed: 3, failed: 1 });
        assert_eq!(counted.of_program(true), counted);
        let failed = Score { passed: 3, failed: 2 };
        assert_eq!(failed.of_program(false), failed);
    }
}
