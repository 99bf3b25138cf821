//! Who may take part: States, and the organization that stands beside them.

use std::fmt;
use std::str::FromStr;

/// The code of a participant: ISO 3166-1 alpha-3 for a State (`VNM`), `EU` for the European Union.
///
/// Two or three capital ASCII letters; a value that exists is well-formed, but need not be known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 3]);

/// Why a text is no [`Code`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is no code of a State; expected three capital letters, as `VNM`, or `EU`")]
pub struct CodeError {
    /// What stood there.
    pub found: String,
}

impl Code {
    /// The code as text, e.g. `"VNM"`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = if self.0[2] == b' ' { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).expect("a code is ASCII by construction")
    }

    /// Whether this is the code of an organization: those have two letters, States have three.
    #[must_use]
    pub fn is_organization(&self) -> bool {
        self.as_str().len() == 2
    }
}

impl FromStr for Code {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let bytes = text.as_bytes();
        let capitals = bytes.iter().all(u8::is_ascii_uppercase);
        match (bytes, capitals) {
            (&[a, b, c], true) => Ok(Self([a, b, c])),
            (&[a, b], true) => Ok(Self([a, b, b' '])),
            (_, true | false) => Err(CodeError { found: text.to_owned() }),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What a participant is. The denominator of the atlas is the first three: 193 + 2 + 2 = 197.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A member State of the United Nations; 193.
    Member,
    /// A non-member observer State; 2.
    Observer,
    /// A State which takes part in treaties open to "all States" without being a member or an
    /// observer: the Cook Islands and Niue.
    Other,
    /// A regional economic integration organization. Never counted as a State, nor towards a
    /// threshold.
    Organization,
    /// A State that no longer exists; only in the records of older treaties.
    Former,
}

impl Kind {
    /// Whether this is one of the 197 which a treaty open to all States counts.
    #[must_use]
    pub fn is_state(self) -> bool {
        match self {
            Self::Member | Self::Observer | Self::Other => true,
            Self::Organization | Self::Former => false,
        }
    }
}

/// The regional groups of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// African States.
    African,
    /// Asia-Pacific States.
    AsiaPacific,
    /// Eastern European States.
    EasternEuropean,
    /// Latin American and Caribbean States.
    LatinAmericanCaribbean,
    /// Western European and other States.
    WesternEuropeanOther,
}

/// A State or an organization, as the record names it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Participant {
    /// Its code, by which everything else refers to it.
    pub code: Code,
    /// ISO 3166-1 alpha-2, for search; `None` for former States.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iso2: Option<String>,
    /// Numeric M49 code, three digits; `None` for organizations and former States.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub m49: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// The name the United Nations uses in lists, e.g. "Iran (Islamic Republic of)".
    pub name: String,
    /// A short everyday name, e.g. "Iran"; used where room is scarce, and in search.
    pub short: String,
    /// Other names under which a reader or a register may look for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its regional group; `None` for those in none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    /// Its place among all by name, from 1, in the language of the facts; `None` in English, where the
    /// folded name says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// The same by the short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_order: Option<u32>,
}

impl Group {
    /// All.
    pub const ALL: [Self; 5] = [
        Self::African,
        Self::AsiaPacific,
        Self::EasternEuropean,
        Self::LatinAmericanCaribbean,
        Self::WesternEuropeanOther,
    ];

    /// The word in data and links, e.g. `asia-pacific`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::African => "african",
            Self::AsiaPacific => "asia-pacific",
            Self::EasternEuropean => "eastern-european",
            Self::LatinAmericanCaribbean => "latin-american-caribbean",
            Self::WesternEuropeanOther => "western-european-other",
        }
    }
}
