//! What the method would have said of an older treaty, not having learnt from it, and what happened.

use crate::treaty::forecast::backtest::Trial;
use crate::treaty::forecast::{Reference, Score};
use crate::viewpoint::TreatyId;

use super::super::{Asked, escape};

/// The treaty that is shown when nobody asks: the Convention against Transnational Organized Crime.
pub const USUAL: &str = "untoc";

/// The chosen treaty at every age, and the score of the whole.
pub fn html(asked: &Asked<'_>) -> String {
    let Some(fitted) = asked.further.fitted.as_ref() else { return String::new() };
    let text = asked.facts.text;
    let chosen = asked.viewpoint.precedent.as_ref().map_or(USUAL, TreatyId::as_str);
    let Some(reference) = fitted.references.iter().find(|reference| reference.id == chosen) else {
        return format!("<p>{}</p>", escape(&text.say("precedent-unknown", &[("found", chosen.into())])));
    };
    let all = asked.further.trials();
    let trials: Vec<&Trial> = all.iter().filter(|trial| trial.id == reference.id).collect();
    let score = Score::of(all);
    format!(
        "{}{}",
        table(asked, reference, &trials),
        score.map(|score| told(asked, &score)).unwrap_or_default()
    )
}

fn table(asked: &Asked<'_>, reference: &Reference, trials: &[&Trial]) -> String {
    let text = asked.facts.text;
    let say = |key: &str| escape(&text.say(key, &[]));
    let name = ("name", reference.short.as_str().into());
    let Some(met) = trials.first().and_then(|trial| reference.day(trial.happened)) else {
        return format!("<p>{}</p>", escape(&text.say("precedent-quick", &[name])));
    };
    let caption = text.say(
        "precedent-caption",
        &[name, ("opened", text.day(reference.opened).into()), ("met", text.day(met).into())],
    );
    let rows: String = trials.iter().map(|trial| row(asked, reference, trial)).collect();
    format!(
        "<div class=\"table__scroll\"><table class=\"table\"><caption>{caption}</caption><thead><tr><th scope=\"col\">{age}</th>\
         <th scope=\"col\">{deposits}</th><th scope=\"col\">{even}</th><th scope=\"col\">{most}</th>\
         <th scope=\"col\">{verdict}</th></tr></thead><tbody>{rows}</tbody></table></div>",
        caption = escape(&caption),
        age = say("precedent-age"),
        deposits = say("precedent-deposits"),
        even = say("forecast-even"),
        most = say("forecast-most"),
        verdict = say("precedent-verdict"),
    )
}

fn row(asked: &Asked<'_>, reference: &Reference, trial: &Trial) -> String {
    let text = asked.facts.text;
    let at = |share: f64| trial.at(share).round() as u32;
    let day = |share: f64| reference.day(at(share)).map(|day| text.short_day(day)).unwrap_or_default();
    let verdict = match trial.happened {
        happened if happened < at(0.1) => "precedent-earlier",
        happened if happened > at(0.9) => "precedent-later",
        _ => "precedent-within",
    };
    let between = text.say("forecast-between", &[("low", day(0.1).into()), ("high", day(0.9).into())]);
    format!(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
        escape(&text.say("precedent-days", &[("n", trial.age.into())])),
        trial.deposits,
        escape(&day(0.5)),
        escape(&between),
        escape(&text.say(verdict, &[])),
    )
}

fn told(asked: &Asked<'_>, score: &Score) -> String {
    let hundredths = |share: f64| (share * 100.0).round() as u32;
    let decimal = |number| asked.facts.text.language().decimal(&crate::decimal::written(number, 2));
    let sentence = asked.facts.text.say(
        "precedent-score",
        &[
            ("n", score.n.into()),
            ("most", hundredths(score.coverage80).into()),
            ("half", hundredths(score.coverage50).into()),
            ("factor", decimal(score.error_factor).into()),
            ("crps", decimal(score.crps).into()),
        ],
    );
    format!("<p class=\"small\">{}</p>", escape(&sentence))
}
