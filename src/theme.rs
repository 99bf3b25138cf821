//! Every colour, once: by role, for day and night.
//!
//! It decides what a role looks like, never which role a thing has. `cargo xtask pack` writes
//! [`css`] to `style/palette.css`; figures that leave the page take their colours from
//! [`Role::colour`]. No other file names a colour.

/// A colour as red, green and blue, each 0–255, in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// The light a page is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// Dark ink on light paper.
    Day,
    /// Light ink on dark paper; its own design, not the inverse.
    Night,
}

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The ground of page and map.
    Paper,
    /// The ground of a card that lies on the map.
    Sheet,
    /// Text and selected outlines.
    Ink,
    /// Text of the second rank.
    InkSoft,
    /// Hairlines that separate.
    Rule,
    /// The one accent: what can be pressed, the date shown.
    Accent,
    /// The area of a party; contracting States share it.
    Party,
    /// The hatch of a contracting State, on [`Role::Party`].
    PartyHatch,
    /// The area of a signatory.
    Signatory,
    /// The hatch of a signatory, on [`Role::Signatory`].
    SignatoryHatch,
    /// The area of a State that has not signed; withdrawn States share it.
    Outside,
    /// The dots of a State that has not signed, on [`Role::Outside`].
    OutsideDots,
    /// The area of a territory without a standing of its own.
    NoStatus,
    /// The hatch of a disputed area, on [`Role::NoStatus`].
    Disputed,
    /// Voted in favour.
    VoteYes,
    /// Voted against.
    VoteNo,
    /// Abstained.
    VoteAbstain,
    /// Did not vote.
    VoteAbsent,
    /// The pattern of a vote, on its colour.
    VotePattern,
    /// The future on the time axis.
    Future,
}

impl Role {
    /// All roles, in the order in which the style sheet lists them.
    pub const ALL: [Self; 20] = [
        Self::Paper,
        Self::Sheet,
        Self::Ink,
        Self::InkSoft,
        Self::Rule,
        Self::Accent,
        Self::Party,
        Self::PartyHatch,
        Self::Signatory,
        Self::SignatoryHatch,
        Self::Outside,
        Self::OutsideDots,
        Self::NoStatus,
        Self::Disputed,
        Self::VoteYes,
        Self::VoteNo,
        Self::VoteAbstain,
        Self::VoteAbsent,
        Self::VotePattern,
        Self::Future,
    ];

    /// The name of its variable in style sheets, without the dashes in front, e.g. `ink-soft`.
    #[must_use]
    pub fn variable(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Sheet => "sheet",
            Self::Ink => "ink",
            Self::InkSoft => "ink-soft",
            Self::Rule => "rule",
            Self::Accent => "accent",
            Self::Party => "class-party",
            Self::PartyHatch => "class-party-hatch",
            Self::Signatory => "class-signatory",
            Self::SignatoryHatch => "class-signatory-hatch",
            Self::Outside => "class-outside",
            Self::OutsideDots => "class-outside-dots",
            Self::NoStatus => "class-none",
            Self::Disputed => "class-disputed",
            Self::VoteYes => "vote-yes",
            Self::VoteNo => "vote-no",
            Self::VoteAbstain => "vote-abstain",
            Self::VoteAbsent => "vote-absent",
            Self::VotePattern => "vote-pattern",
            Self::Future => "future",
        }
    }

    /// Its colour in that light.
    #[must_use]
    pub fn colour(self, light: Light) -> Colour {
        let (day, night) = self.pair();
        match light {
            Light::Day => day,
            Light::Night => night,
        }
    }

    /// By day and by night. The blues grow stronger with the bond: darker on light paper, lighter
    /// on dark, so that a party stands out most from the ground in both.
    fn pair(self) -> (Colour, Colour) {
        match self {
            Self::Paper => (Colour(255, 254, 251), Colour(20, 22, 26)),
            Self::Sheet => (Colour(255, 255, 255), Colour(31, 34, 40)),
            Self::Ink => (Colour(27, 29, 33), Colour(236, 234, 228)),
            Self::InkSoft => (Colour(89, 92, 98), Colour(171, 173, 178)),
            Self::Rule => (Colour(214, 210, 202), Colour(62, 66, 74)),
            Self::Accent => (Colour(164, 66, 15), Colour(240, 160, 96)),
            Self::Party => (Colour(18, 54, 98), Colour(184, 218, 248)),
            Self::PartyHatch => (Colour(255, 255, 255), Colour(20, 22, 26)),
            Self::Signatory => (Colour(74, 127, 178), Colour(88, 146, 200)),
            Self::SignatoryHatch => (Colour(140, 180, 216), Colour(54, 104, 152)),
            Self::Outside => (Colour(226, 221, 211), Colour(60, 62, 66)),
            Self::OutsideDots => (Colour(176, 169, 156), Colour(104, 106, 110)),
            Self::NoStatus => (Colour(246, 244, 239), Colour(34, 36, 41)),
            Self::Disputed => (Colour(150, 146, 138), Colour(128, 130, 134)),
            Self::VoteYes => (Colour(44, 100, 160), Colour(110, 170, 228)),
            Self::VoteNo => (Colour(214, 122, 24), Colour(232, 146, 60)),
            Self::VoteAbstain => (Colour(160, 158, 152), Colour(120, 122, 126)),
            Self::VoteAbsent => (Colour(240, 237, 230), Colour(44, 46, 51)),
            Self::VotePattern => (Colour(255, 255, 255), Colour(20, 22, 26)),
            Self::Future => (Colour(238, 233, 223), Colour(38, 41, 47)),
        }
    }
}

impl Colour {
    /// As style sheets write it, e.g. `#123662`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 black to 1 white (WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn linear(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        })
    }
}

/// The style sheet with every colour as a variable: day first, night where the reader's system or
/// the page asks for it.
#[must_use]
pub fn css() -> String {
    let block = |light| -> String {
        Role::ALL.map(|role| format!("--{}:{};", role.variable(), role.colour(light).hex())).concat()
    };
    let (day, night) = (block(Light::Day), block(Light::Night));
    format!(
        "/* Written by `cargo xtask pack` from src/theme.rs; never edited. */\n\
         :root{{color-scheme:light;{day}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{night}}}}}\n\
         :root[data-theme=dark]{{color-scheme:dark;{night}}}\n\
         @media print{{:root,:root[data-theme]{{color-scheme:light;{day}}}}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIGHTS: [Light; 2] = [Light::Day, Light::Night];

    /// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
    /// Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0; on linear RGB.
    const DEFICIENCIES: [[[f64; 3]; 3]; 3] = [
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ];

    fn seen(colour: Colour, deficiency: &[[f64; 3]; 3]) -> [f64; 3] {
        let linear = colour.linear();
        let mix = |row: &[f64; 3]| row.iter().zip(linear).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0);
        [mix(&deficiency[0]), mix(&deficiency[1]), mix(&deficiency[2])]
    }

    /// CIE 1976 colour difference of two linear sRGB colours.
    fn difference(a: [f64; 3], b: [f64; 3]) -> f64 {
        let lab = |c: [f64; 3]| {
            let [r, g, b] = c;
            let curve = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
            let x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
            let y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
            let z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
            [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
        };
        lab(a).into_iter().zip(lab(b)).map(|(p, q)| (p - q).powi(2)).sum::<f64>().sqrt()
    }

    #[test]
    fn text_reads_on_its_ground() {
        for light in LIGHTS {
            for ground in [Role::Paper, Role::Sheet] {
                for text in [Role::Ink, Role::InkSoft, Role::Accent] {
                    let contrast = text.colour(light).contrast(ground.colour(light));
                    assert!(contrast >= 4.5, "{text:?} on {ground:?} by {light:?}: {contrast:.2}");
                }
            }
        }
    }

    #[test]
    fn classes_of_standing_differ_in_greyscale() {
        let classes = [Role::Party, Role::Signatory, Role::Outside];
        for light in LIGHTS {
            for (i, a) in classes.iter().enumerate() {
                for b in &classes[i + 1..] {
                    let contrast = a.colour(light).contrast(b.colour(light));
                    assert!(contrast >= 2.2, "{a:?} and {b:?} by {light:?}: {contrast:.2}");
                }
            }
        }
    }

    #[test]
    fn classes_and_votes_differ_for_each_colour_vision_deficiency() {
        let families: [&[Role]; 2] = [
            &[Role::Party, Role::Signatory, Role::Outside, Role::NoStatus],
            &[Role::VoteYes, Role::VoteNo, Role::VoteAbstain, Role::VoteAbsent],
        ];
        for light in LIGHTS {
            for deficiency in &DEFICIENCIES {
                for family in families {
                    for (i, a) in family.iter().enumerate() {
                        for b in &family[i + 1..] {
                            let far = difference(
                                seen(a.colour(light), deficiency),
                                seen(b.colour(light), deficiency),
                            );
                            assert!(far >= 8.0, "{a:?} and {b:?} by {light:?}: {far:.1}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn patterns_can_be_seen_on_their_ground() {
        let pairs = [
            (Role::PartyHatch, Role::Party),
            (Role::SignatoryHatch, Role::Signatory),
            (Role::OutsideDots, Role::Outside),
            (Role::Disputed, Role::NoStatus),
        ];
        for light in LIGHTS {
            for (pattern, ground) in pairs {
                let contrast = pattern.colour(light).contrast(ground.colour(light));
                assert!(contrast >= 1.5, "{pattern:?} on {ground:?} by {light:?}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn every_role_is_in_the_style_sheet_for_day_and_night() {
        let sheet = css();
        for role in Role::ALL {
            let variable = format!("--{}:", role.variable());
            assert_eq!(sheet.matches(&variable).count(), 4, "{variable}");
        }
    }
}
