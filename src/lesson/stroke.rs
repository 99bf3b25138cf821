//! What a key means in front of a class: the keys that clickers send, and those of other presentations.

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// The next scene or question.
    Next,
    /// The one before.
    Previous,
    /// The first.
    First,
    /// The last.
    Last,
    /// A black screen, or the picture again.
    Black,
    /// A white screen, or the picture again.
    White,
    /// The whole screen, or the window again.
    Full,
    /// Notes in a second window.
    Notes,
    /// The list of keys.
    Help,
    /// Out of it.
    Leave,
    /// The answer at that place, from 0.
    Choose(usize),
}

/// What has the focus while a key is struck, by the keys that it needs itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nothing that needs keys.
    Nothing,
    /// A link, a button, the head of a list: it is pressed by Enter and Space.
    Button,
    /// A slider: arrows, Page Up and Page Down, Home and End move it.
    Slider,
    /// A field, a choice, the list of States on the map: letters and arrows are for it.
    Field,
}

impl Stroke {
    /// What the key of that name (`KeyboardEvent.key`) asks for while something is `held`; `None` for a
    /// key that is not the presentation's, or is needed by what has the focus.
    #[must_use]
    pub fn of(key: &str, held: Held) -> Option<Self> {
        let stroke = Self::meant(key)?;
        let is_own = match held {
            Held::Nothing => true,
            Held::Button => !matches!(key, "Enter" | " " | "Backspace"),
            Held::Slider => key.chars().count() == 1 && key != " " || key == "Escape",
            Held::Field => matches!(key, "PageUp" | "PageDown"),
        };
        is_own.then_some(stroke)
    }

    fn meant(key: &str) -> Option<Self> {
        Some(match key {
            "PageDown" | "ArrowRight" | "ArrowDown" | " " | "n" | "N" | "Enter" => Self::Next,
            "PageUp" | "ArrowLeft" | "ArrowUp" | "Backspace" | "p" | "P" => Self::Previous,
            "Home" => Self::First,
            "End" => Self::Last,
            "b" | "B" | "." => Self::Black,
            "w" | "W" => Self::White,
            "f" | "F" => Self::Full,
            "s" | "S" => Self::Notes,
            "?" => Self::Help,
            "Escape" => Self::Leave,
            "1" => Self::Choose(0),
            "2" => Self::Choose(1),
            "3" => Self::Choose(2),
            "4" => Self::Choose(3),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_a_clicker_move_the_presentation_whatever_has_the_focus_but_a_slider() {
        for held in [Held::Nothing, Held::Button, Held::Field] {
            assert_eq!(Stroke::of("PageDown", held), Some(Stroke::Next), "{held:?}");
            assert_eq!(Stroke::of("PageUp", held), Some(Stroke::Previous), "{held:?}");
        }
        assert_eq!(Stroke::of("PageDown", Held::Slider), None);
    }

    #[test]
    fn a_control_keeps_the_keys_that_it_needs() {
        for key in ["Enter", " ", "Backspace"] {
            assert!(Stroke::of(key, Held::Nothing).is_some(), "{key}");
            assert_eq!(Stroke::of(key, Held::Button), None, "{key}");
        }
        for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", " "] {
            assert_eq!(Stroke::of(key, Held::Slider), None, "{key}");
            assert_eq!(Stroke::of(key, Held::Field), None, "{key}");
        }
        for key in ["b", "n", "?", "1"] {
            assert!(Stroke::of(key, Held::Slider).is_some(), "{key}");
            assert_eq!(Stroke::of(key, Held::Field), None, "{key}");
        }
    }

    #[test]
    fn keys_of_the_browser_are_left_alone() {
        for key in ["F5", "F11", "Tab", "a", "Shift", "Control", "5"] {
            assert_eq!(Stroke::of(key, Held::Nothing), None, "{key}");
        }
    }
}
