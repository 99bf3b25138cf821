//! Which State comes next when keys walk the map.

use crate::treaty::Code;

/// A step of the walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// The next by name.
    Next,
    /// The one before by name.
    Previous,
    /// The next by name whose class differs.
    NextClass,
    /// The one before by name whose class differs.
    PreviousClass,
    /// The first by name.
    First,
    /// The last by name.
    Last,
    /// The next whose name begins with that letter.
    Letter(char),
}

impl Move {
    /// The move a key stands for, by its name in `KeyboardEvent.key`; `None` for other keys.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "ArrowRight" => Some(Self::Next),
            "ArrowLeft" => Some(Self::Previous),
            "ArrowDown" => Some(Self::NextClass),
            "ArrowUp" => Some(Self::PreviousClass),
            "Home" => Some(Self::First),
            "End" => Some(Self::Last),
            _ => {
                let mut letters = key.chars();
                let letter = letters.next().filter(|letter| letter.is_alphabetic())?;
                letters.next().is_none().then(|| Self::Letter(letter.to_lowercase().next().unwrap_or(letter)))
            }
        }
    }
}

/// Where `step` leads from `from` in `order` (codes by name). At the ends the walk goes on at the
/// other end; where nothing fits, it stays.
///
/// `class` tells the class of a State, `name` its name as letters without marks, in lower case.
pub fn walk<C: PartialEq>(
    order: &[Code],
    from: Code,
    step: Move,
    class: impl Fn(&Code) -> C,
    name: impl Fn(&Code) -> String,
) -> Code {
    let Some(at) = order.iter().position(|code| *code == from) else {
        return order.first().copied().unwrap_or(from);
    };
    let ahead = || order[at + 1..].iter().chain(&order[..at]);
    let behind = || order[..at].iter().rev().chain(order[at + 1..].iter().rev());
    let found = match step {
        Move::Next => ahead().next(),
        Move::Previous => behind().next(),
        Move::NextClass => ahead().find(|code| class(code) != class(&from)),
        Move::PreviousClass => behind().find(|code| class(code) != class(&from)),
        Move::First => order.first(),
        Move::Last => order.last(),
        Move::Letter(letter) => ahead().find(|code| name(code).starts_with(letter)),
    };
    found.copied().unwrap_or(from)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const NAMES: [(&str, &str, u8); 5] = [
        ("AFG", "afghanistan", 0),
        ("ALB", "albania", 0),
        ("DZA", "algeria", 1),
        ("BRA", "brazil", 1),
        ("CHL", "chile", 0),
    ];

    fn step(from: &str, step: Move) -> String {
        let order: Vec<Code> = NAMES.iter().map(|(code, ..)| code.parse().unwrap()).collect();
        let of = |code: &Code| NAMES.iter().find(|(known, ..)| *known == code.as_str()).unwrap();
        walk(&order, from.parse().unwrap(), step, |code| of(code).2, |code| of(code).1.to_owned()).to_string()
    }

    #[test]
    fn arrows_walk_by_name_and_go_round() {
        assert_eq!(step("AFG", Move::Next), "ALB");
        assert_eq!(step("CHL", Move::Next), "AFG");
        assert_eq!(step("AFG", Move::Previous), "CHL");
    }

    #[test]
    fn up_and_down_go_to_the_next_class() {
        assert_eq!(step("AFG", Move::NextClass), "DZA");
        assert_eq!(step("BRA", Move::NextClass), "CHL");
        assert_eq!(step("AFG", Move::PreviousClass), "BRA");
    }

    #[test]
    fn a_letter_finds_the_next_name_and_stays_where_there_is_none() {
        assert_eq!(step("AFG", Move::Letter('a')), "ALB");
        assert_eq!(step("DZA", Move::Letter('a')), "AFG");
        assert_eq!(step("DZA", Move::Letter('z')), "DZA");
    }

    #[test]
    fn keys_are_read_by_name() {
        assert_eq!(Move::from_key("ArrowRight"), Some(Move::Next));
        assert_eq!(Move::from_key("V"), Some(Move::Letter('v')));
        assert_eq!(Move::from_key("F5"), None);
        assert_eq!(Move::from_key("Tab"), None);
        assert_eq!(Move::from_key("7"), None);
    }
}
