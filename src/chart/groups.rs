//! Standings by regional group: a bar for each, as long as all of its States.

use super::plot::{Place, Plot};
use super::wording::{SIZE, Wording};
use crate::figure::{Anchor, Direction, Figure, From, Shape, Tag, measure};
use crate::treaty::Standing;

/// The height of a bar in pixels.
const BAR: f64 = 14.0;

/// The height of a row: words, bar, space.
const ROW: f64 = 42.0;

/// The narrowest chart: it has no numbers before it.
const NARROWEST: f64 = 292.0;

/// One group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupBar {
    /// Its name.
    pub name: String,
    /// What is said of it after its name.
    pub counts: Wording,
    /// How many of its States have each standing, in the order of [`Standing::ALL`].
    pub states: [u32; 5],
}

/// What the chart is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a> {
    /// The groups, from the top.
    pub bars: &'a [GroupBar],
    /// The words under the start, the middle and the end of the axis.
    pub scale: &'a [String; 3],
    /// What lies across.
    pub across: &'a str,
    /// On which side it begins.
    pub direction: Direction,
}

impl Groups<'_> {
    /// The chart.
    #[must_use]
    pub fn figure(&self) -> Figure {
        let plot = Plot {
            across: (0.0, 1.0),
            top: 1.0,
            head: 0.0,
            height: ROW * self.bars.len() as f64,
            direction: self.direction,
        };
        let base = plot.base();
        let mut shapes: Vec<Shape> =
            [0.25, 0.5, 0.75].map(|part| plot.upright(part, 0.0, base, "chart__grid")).to_vec();
        for (nth, group) in self.bars.iter().enumerate() {
            shapes.extend(bar(&plot, group, ROW * nth as f64));
        }
        for (words, (along, anchor)) in
            self.scale.iter().zip([(0.0, Anchor::Start), (0.5, Anchor::Middle), (1.0, Anchor::End)])
        {
            let place = Place { along, y: base + 12.0, anchor, gap: 0.0 };
            shapes.push(plot.text(place, words, Tag::default()));
        }
        let place = Place { along: 1.0, y: base + 32.0, anchor: Anchor::End, gap: 0.0 };
        shapes.push(plot.text(place, self.across, Tag::class("chart__axis")));
        plot.figure(shapes)
    }
}

/// The words and the bar of a group whose row begins at `top`.
fn bar(plot: &Plot, group: &GroupBar, top: f64) -> Vec<Shape> {
    let place = |along, anchor| Place { along, y: top + 13.0, anchor, gap: 0.0 };
    let mut shapes = vec![plot.text(place(0.0, Anchor::Start), &group.name, Tag::class("chart__name"))];
    let free = |width: f64| width - measure::width(&group.name, SIZE) - 8.0;
    let from = From::least(|width| {
        measure::bold_width(&group.counts.long, SIZE) <= free(if width <= 320.0 { NARROWEST } else { width })
    });
    let counts = |words: &str, class: &str| {
        plot.text(place(1.0, Anchor::End), words, Tag::class(format!("chart__name is-own{class}")))
    };
    match from {
        From::Width(320) => shapes.push(counts(&group.counts.long, "")),
        From::Width(width) => {
            shapes.push(counts(&group.counts.short, &format!(" to-{width}")));
            shapes.push(counts(&group.counts.long, &format!(" {}", from.class())));
        }
        From::Never => shapes.push(counts(&group.counts.short, "")),
    }
    let all = f64::from(group.states.iter().sum::<u32>().max(1));
    let mut before = 0u32;
    for (standing, states) in Standing::ALL.into_iter().zip(group.states).filter(|(_, states)| *states > 0) {
        let ends = (f64::from(before) / all, f64::from(before + states) / all);
        let class = format!("group swatch--{}", standing.word());
        shapes.push(plot.bar(ends, top + 18.0, BAR, &class));
        before += states;
    }
    shapes
}
