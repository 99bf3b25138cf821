//! What can be pressed is large enough: 24 pixels for a mouse (WCAG 2.5.8), 44 for a finger.

use hanoi_atlas::text::Language;
use serde_json::json;
use web_tests::views::VIEWS;
use web_tests::{Browser, Site};

/// What can be pressed and is smaller than `LEAST` pixels either way.
///
/// Left aside are links within a sentence, whose size is that of its line, and the States of the map,
/// whose size is that of the country: the table and the search open the same card.
const SMALL: &str = "(() => {
  const words = text => text.replace(/[\\s·|]/g, '');
  const inSentence = link => {
    if (!link.matches('a') || !getComputedStyle(link).display.startsWith('inline')) return false;
    let around = link.parentElement;
    while (getComputedStyle(around).display.startsWith('inline') && !around.matches('td,th,li')) around = around.parentElement;
    const copy = around.cloneNode(true);
    copy.querySelectorAll('a,button,.hidden-label').forEach(link => link.remove());
    return words(copy.textContent) !== '';
  };
  return [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex=\"0\"]')]
    .filter(node => {
      const look = getComputedStyle(node);
      if (!node.checkVisibility() || look.visibility !== 'visible' || node.closest('#areas')) return false;
      if (node.closest('.hidden-label,.skip') || node.disabled || look.pointerEvents === 'none') return false;
      const label = node.matches('[type=checkbox],[type=radio]') && node.closest('label');
      const box = (label || node).getBoundingClientRect();
      return (box.width < LEAST - .5 || box.height < LEAST - .5) && !inSentence(node);
    })
    .map(node => { const box = node.getBoundingClientRect();
      return `${node.tagName.toLowerCase()}${node.id ? '#' + node.id : ''}.${node.className} `
        + `${Math.round(box.width)}×${Math.round(box.height)} in ${(node.closest('[id]') || document.body).id || '-'}: ${node.textContent.trim().slice(0, 24)}`; });
})()";

/// What is too small in any view, a line for each view; the first five of each.
fn small(browser: &Browser, site: &Site, least: u32) -> Vec<String> {
    let mut found = Vec::new();
    for language in [Language::English, Language::Chinese] {
        for view in VIEWS {
            view.open(browser, site, language);
            let all = browser.value(&SMALL.replace("LEAST", &least.to_string()));
            let all: Vec<&str> =
                all.as_array().into_iter().flatten().filter_map(|one| one.as_str()).collect();
            if !all.is_empty() {
                let first = &all[..all.len().min(5)];
                found.push(format!(
                    "{} {}: {} of\n  {}",
                    view.name,
                    language.tag(),
                    all.len(),
                    first.join("\n  ")
                ));
            }
        }
    }
    found
}

#[test]
fn whatever_can_be_pressed_measures_24_pixels() {
    let found = small(&Browser::start(1280, 900), &Site::start(), 24);
    assert!(found.is_empty(), "too small:\n{}", found.join("\n"));
}

#[test]
fn whatever_a_finger_presses_measures_44_pixels() {
    let browser = Browser::start(390, 844);
    browser.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 5 }));
    let site = Site::start();
    browser.open(&site.address(""));
    assert_eq!(browser.value("matchMedia('(pointer: coarse)').matches"), true);
    let found = small(&browser, &site, 44);
    assert!(found.is_empty(), "too small for a finger:\n{}", found.join("\n"));
}
