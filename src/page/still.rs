//! A page that needs no program.

/// A page of its own, whole without any program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Still {
    /// For the window and for lists of links.
    pub title: String,
    /// One sentence for those who show the link.
    pub description: String,
    /// The inside of `<body>`. Its links are relative to the folder for which it was made.
    pub body: String,
}
