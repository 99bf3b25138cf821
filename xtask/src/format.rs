//! How an answer is printed.

/// For whom an answer is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// For programs.
    Json,
}

impl Format {
    /// Prints `answer` to standard output: as JSON, or as `table` writes it.
    ///
    /// # Errors
    ///
    /// An answer that cannot be written as JSON.
    pub fn print<T: serde::Serialize>(self, answer: &T, table: fn(&T) -> String) -> anyhow::Result<()> {
        match self {
            Self::Json => println!("{}", serde_json::to_string_pretty(answer)?),
            Self::Table => print!("{}", table(answer)),
        }
        Ok(())
    }
}
