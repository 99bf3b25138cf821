//! How cost grows with size: as numbers, and as a picture.

use std::fmt::Write as _;

use anyhow::anyhow;
use plotters::prelude::*;

use super::count::Counted;

/// By how much more than its size the cost of a path may grow from one size to the next: a logarithm, and
/// what a crowd adds, are no square.
const MOST: f64 = 1.25;

/// The lines of a path, in order.
const COLOURS: [RGBColor; 5] = [
    RGBColor(0x1f, 0x5f, 0x9f),
    RGBColor(0xa8, 0x3a, 0x0c),
    RGBColor(0x2e, 0x7d, 0x32),
    RGBColor(0x6a, 0x3d, 0x9a),
    RGBColor(0x55, 0x55, 0x55),
];

/// A table of a path: size, cost, and what each further one costs.
pub fn lines(counted: &Counted) -> String {
    let Counted { path, costs } = counted;
    let mut out = format!("{}, by {}\n", path.name, path.of);
    for (at, (size, cost)) in path.sizes.iter().zip(costs).enumerate() {
        let millions = *cost as f64 / 1e6;
        // Writing to a text does not fail.
        let _ = write!(out, "{size:>8} {millions:>12.2} million instructions");
        if at > 0 {
            let more =
                (cost.saturating_sub(costs[at - 1])) as f64 / (size - path.sizes[at - 1]) as f64 / 1000.0;
            let _ = write!(out, ", {more:.0} thousand for each further one");
        }
        out.push('\n');
    }
    out
}

/// A sentence where what each further one costs rises with the number there are already.
pub fn faster_than_linear(counted: &Counted) -> Option<String> {
    let Counted { path, costs } = counted;
    let rise = |at: usize| {
        let (size, cost) =
            (path.sizes[at] as f64 / path.sizes[at - 1] as f64, costs[at] as f64 / costs[at - 1] as f64);
        cost / size
    };
    let at = (1..costs.len()).find(|at| rise(*at) > MOST)?;
    Some(format!(
        "`{}` grows faster than linearly: from {} to {} {} its cost grows {:.2} times as much as its size; {MOST} is allowed",
        path.name,
        path.sizes[at - 1],
        path.sizes[at],
        path.of,
        rise(at)
    ))
}

/// All paths in one picture: cost against size, both as multiples of the record's, both logarithmic; the
/// dashed line is what is linear.
///
/// # Errors
///
/// When plotters cannot draw.
pub fn plot(all: &[Counted]) -> anyhow::Result<String> {
    let mut svg = String::new();
    let failed = |why: &dyn std::fmt::Display| anyhow!("drawing the growth: {why}");
    {
        let area = SVGBackend::with_string(&mut svg, (760, 480)).into_drawing_area();
        area.fill(&WHITE).map_err(|why| failed(&why))?;
        let mut chart = ChartBuilder::on(&area)
            .margin(16)
            .x_label_area_size(44)
            .y_label_area_size(56)
            .build_cartesian_2d((1.0..600.0f64).log_scale(), (0.9..600.0f64).log_scale())
            .map_err(|why| failed(&why))?;
        chart
            .configure_mesh()
            .x_desc("size, as a multiple of the record's")
            .y_desc("instructions, as a multiple")
            .light_line_style(WHITE)
            .draw()
            .map_err(|why| failed(&why))?;
        let linear = DashedLineSeries::new([(1.0, 1.0), (600.0, 600.0)], 4, 4, BLACK.mix(0.5).into());
        chart.draw_series(linear).map_err(|why| failed(&why))?;
        for (counted, colour) in all.iter().zip(COLOURS.into_iter().cycle()) {
            let name = format!("{}, by {}", counted.path.name, counted.path.of);
            let points = multiples(counted);
            chart
                .draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)))
                .map_err(|why| failed(&why))?
                .label(name)
                .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 18, y)], colour.stroke_width(2)));
            chart
                .draw_series(points.into_iter().map(|at| Circle::new(at, 3, colour.filled())))
                .map_err(|why| failed(&why))?;
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .background_style(WHITE.mix(0.9))
            .border_style(BLACK.mix(0.3))
            .draw()
            .map_err(|why| failed(&why))?;
        area.present().map_err(|why| failed(&why))?;
    }
    Ok(svg)
}

fn multiples(Counted { path, costs }: &Counted) -> Vec<(f64, f64)> {
    let of = |all: f64, first: f64| all / first;
    let both = path.sizes.iter().zip(costs);
    both.map(|(size, cost)| (of(*size as f64, path.sizes[0] as f64), of(*cost as f64, costs[0] as f64)))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::count::Path;
    use super::*;

    fn counted(costs: &[u64]) -> Counted {
        let path = Path { name: "walk".to_owned(), of: "steps".to_owned(), sizes: vec![10, 20, 40] };
        Counted { path, costs: costs.to_vec() }
    }

    #[test]
    fn a_square_is_found_and_a_line_with_a_beginning_is_not() {
        assert_eq!(faster_than_linear(&counted(&[1000, 1900, 3700])), None);
        let why = faster_than_linear(&counted(&[1000, 2100, 8000])).unwrap();
        assert!(why.contains("from 20 to 40 steps") && why.contains("1.90 times"), "{why}");
    }

    #[test]
    fn table_and_picture_have_every_size() {
        let all = [counted(&[1_000_000, 2_000_000, 4_000_000])];
        let table = lines(&all[0]);
        assert!(
            table.contains("      40         4.00 million instructions, 100 thousand for each"),
            "{table}"
        );
        assert_eq!(plot(&all).unwrap().matches("<circle").count(), 3);
    }
}
