//! Writes a query string.

use super::{Word, percent};

/// A query string being written.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    /// What was written, without a `?`.
    pub(super) fn finished(self) -> String {
        self.0
    }

    fn pair(&mut self, key: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(key);
        self.0.push('=');
        self.0.push_str(&percent::encoded(value));
    }

    /// A value, unless it is the default.
    pub(super) fn differing<T: Default + PartialEq>(
        &mut self,
        key: &str,
        value: &T,
        write: impl Fn(&T) -> String,
    ) {
        if *value != T::default() {
            self.pair(key, &write(value));
        }
    }

    /// A choice, unless it is the default.
    pub(super) fn word<T: Word + Default>(&mut self, key: &str, value: T) {
        self.differing(key, &value, |value| value.word().to_owned());
    }

    /// A flag, if set.
    pub(super) fn flag(&mut self, key: &str, set: bool) {
        if set {
            self.pair(key, "1");
        }
    }

    /// A list, unless it is empty.
    pub(super) fn list(&mut self, key: &str, words: impl Iterator<Item = String>, between: &str) {
        let words: Vec<String> = words.collect();
        if !words.is_empty() {
            self.pair(key, &words.join(between));
        }
    }
}
