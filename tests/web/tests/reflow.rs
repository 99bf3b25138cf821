//! Small windows, which are also large windows enlarged: nothing is lost, nothing scrolls to the side.

use hanoi_atlas::text::Language;
use web_tests::views::{VIEWS, View};
use web_tests::{Browser, Site};

/// What sticks out of the window. What scrolls to the side in a box of its own does not: tables and
/// charts have two dimensions, which WCAG 1.4.10 lets them keep.
const OUTSIDE: &str = "(() => {
  const scrolls = node => { for (let at = node; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true; return false; };
  const wide = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *:not(svg *)')].filter(node => {
    const box = node.getBoundingClientRect(), look = getComputedStyle(node);
    if (box.width <= 1 || box.height <= 1 || look.visibility === 'hidden' || node.closest('.hidden-label,.skip')) return false;
    return (box.right > wide + 1 || box.left < -1) && !scrolls(node);
  }).map(node => `${node.tagName.toLowerCase()}${node.id ? '#' + node.id : ''}.${node.className} ${Math.round(node.getBoundingClientRect().left)}–${Math.round(node.getBoundingClientRect().right)}`);
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const page = document.documentElement.scrollWidth;
  while (page > wide && out.length < 4 && walk.nextNode()) {
    const node = walk.currentNode, range = document.createRange();
    range.selectNodeContents(node);
    if (node.data.trim() && [...range.getClientRects()].some(box => box.right > wide + 1 || box.left < -1) && !node.parentElement.closest('.hidden-label,.skip'))
      out.push(`“${node.data.trim().slice(0, 40)}” in ${node.parentElement.tagName.toLowerCase()}.${node.parentElement.className}`);
  }
  return page > wide ? [`the page is ${page} wide`, ...out.slice(0, 4)] : out.slice(0, 4);
})()";

fn outside(browser: &Browser, view: View, language: Language) -> Option<String> {
    let found = browser.value(OUTSIDE);
    let found: Vec<&str> = found.as_array().into_iter().flatten().filter_map(|one| one.as_str()).collect();
    (!found.is_empty()).then(|| format!("{} {}: {}", view.name, language.tag(), found.join("; ")))
}

/// 320 by 256 pixels is a window of 1280 by 1024 at 400 %.
#[test]
fn at_320_pixels_nothing_scrolls_to_the_side_on_any_page_in_any_language() {
    let (site, browser) = (Site::start(), Browser::start(320, 256));
    let mut found = Vec::new();
    for language in Language::ALL {
        for view in VIEWS {
            view.open(&browser, &site, language);
            found.extend(outside(&browser, view, language));
        }
    }
    assert!(found.is_empty(), "{} pages:\n{}", found.len(), found.join("\n"));
}
