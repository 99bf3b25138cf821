//! axe-core: what a program can find of the faults in reading by ear, by keys, by weak eyes.

use std::sync::OnceLock;

use serde_json::Value;

use crate::browser::Browser;
use crate::npm;

/// The rules of WCAG 2.0 to 2.2, levels A and AA, and what axe calls best practice.
const RULES: &str = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";

/// What axe finds on the page that is open: rule, number of places, the first of them and why. Empty
/// where it finds nothing.
pub fn violations(browser: &Browser) -> Vec<String> {
    found(browser, &format!("{{ type: 'tag', values: {RULES} }}"))
}

/// Text whose contrast is below 7:1, or 4.5:1 where it is large.
pub fn faint(browser: &Browser) -> Vec<String> {
    found(browser, "{ type: 'rule', values: ['color-contrast-enhanced'] }")
}

fn found(browser: &Browser, rules: &str) -> Vec<String> {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    let script = SCRIPT.get_or_init(|| npm::file("axe-core/axe.min.js"));
    // Driven from outside: the page's own policy, which forbids foreign scripts, stays as it is. In one go:
    // what one script leaves behind, the next does not find in every engine.
    let found = browser.value(&format!(
        "(() => {{ {script}
           ; return axe.run(document, {{ runOnly: {rules}, resultTypes: ['violations'] }}); }})()
           .then(all => all.violations.map(rule => [rule.id, rule.nodes.length, rule.nodes[0].target.join(' '),
             rule.nodes[0].html.slice(0, 160), (rule.nodes[0].failureSummary || '').slice(0, 300)]))"
    ));
    found.as_array().into_iter().flatten().map(told).collect()
}

fn told(rule: &Value) -> String {
    let of = |at: usize| rule[at].as_str().unwrap_or_default().replace('\n', " ");
    format!("{} ({} ×) at `{}`: {} — {}", of(0), rule[1], of(2), of(3), of(4))
}
