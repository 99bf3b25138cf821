//! Text that a reader has set wider (WCAG 1.4.12): none of it is cut off or covered.

use hanoi_atlas::text::Language;
use web_tests::views::VIEWS;
use web_tests::{Browser, Site};

/// As far apart as the criterion asks. By the page's own objects, which its policy does not forbid.
const APART: &str = "(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}');
  document.adoptedStyleSheets = [sheet];
  return true;
})()";

/// Texts that reach out of a box which cuts them off, and texts of which one lies on the other. The words
/// of a picture are left aside: they are drawn where they stand, and stand as text beside it.
const LOST: &str = "(() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) {
    const node = walk.currentNode, around = node.parentElement;
    if (!node.data.trim() || around.closest('svg,.hidden-label,.skip,noscript,option,[aria-hidden=true]')) continue;
    const isHidden = at => /inset\\(50%/.test(getComputedStyle(at).clipPath);
    let up = around;
    while (up !== document.body && !isHidden(up)) up = up.parentElement;
    if (up !== document.body) continue;
    if (!around.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) texts.push([node, box]);
  }
  const name = node => `“${node.data.trim().slice(0, 40)}” in ${node.parentElement.tagName.toLowerCase()}.${node.parentElement.className} #${(node.parentElement.closest('[id]') || {}).id}`;
  const cut = texts.filter(([node, box]) => {
    for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
      const look = getComputedStyle(at);
      if (/auto|scroll/.test(look.overflowX + look.overflowY)) return false;
      if (!/hidden|clip/.test(look.overflowX + look.overflowY)) continue;
      const edge = at.getBoundingClientRect();
      if (box.right > edge.right + 2 || box.left < edge.left - 2 || box.bottom > edge.bottom + 4 || box.top < edge.top - 4) return true;
    }
    return false;
  }).map(([node]) => 'cut: ' + name(node));
  // The middle of each line of text: what is met there is the text itself, or something round it.
  const covered = texts.filter(([node, box]) => {
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    // What is scrolled out of sight, or under the head of its table, is found by scrolling.
    for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
      const edge = at.getBoundingClientRect();
      if (getComputedStyle(at).overflowY !== 'visible' && (x > edge.right || x < edge.left || y > edge.bottom || y < edge.top)) return false;
    }
    const met = document.elementFromPoint(x, y);
    return met && !met.contains(node.parentElement) && !node.parentElement.contains(met) && met.textContent.trim() && !met.closest('svg,[role=status],thead,.card')
      && !(met.labels || node.parentElement.closest('label'));
  }).map(([node]) => 'covered: ' + name(node));
  return [...cut, ...covered].slice(0, 5);
})()";

#[test]
fn text_set_wider_is_neither_cut_off_nor_covered() {
    let site = Site::start();
    let mut found = Vec::new();
    // Covering is asked of what is in the window, so that the window holds most of a page.
    for (width, height) in [(1280, 3000), (390, 5000)] {
        let browser = Browser::start(width, height);
        for language in [Language::English, Language::Russian, Language::Arabic] {
            for view in VIEWS {
                view.open(&browser, &site, language);
                browser.value(APART);
                let lost = browser.value(LOST);
                let lost = lost.as_array().into_iter().flatten().filter_map(|one| one.as_str());
                found.extend(lost.map(|one| format!("{} {} {width}: {one}", view.name, language.tag())));
            }
        }
    }
    assert!(found.is_empty(), "{} lost:\n{}", found.len(), found.join("\n"));
}
