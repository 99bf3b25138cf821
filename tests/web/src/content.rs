//! What a page says, and to whom: for comparing what two engines make of the same file.

use crate::browser::Browser;

/// Each element with its words, their colour and that behind them, and with what it tells to programs: a line
/// each, in the order of the page; `-` before what is not shown. Shapes, places and sizes are left out:
/// engines differ in these, and so in how many labels the axis has room for. What is told to a screen
/// reader is told in its own time.
const LINES: &str = "(() => {
  const told = ['id', 'role', 'href', 'alt', 'title', 'lang', 'dir', 'hidden', 'disabled', 'open', 'data-class'];
  const out = [];
  for (const node of document.body.querySelectorAll('*')) {
    if (node.matches('script, style, template, noscript, #live') || node.closest('noscript')) continue;
    const names = node.getAttributeNames().filter(name => told.includes(name) || name.startsWith('aria-')).sort();
    const words = [...node.childNodes].filter(child => child.nodeType === 3)
      .map(child => child.data.trim().replace(/\\s+/g, ' ')).filter(Boolean).join(' ');
    const value = 'value' in node && typeof node.value === 'string' ? '=' + node.value : '';
    if (!names.length && !words && !value) continue;
    // Whether a group without a box of its own is shown, engines see differently; what is in it counts.
    const shown = node.localName === 'g' || node.closest('#axis-picture') ? true : node.checkVisibility ? node.checkVisibility() : node.getClientRects().length > 0;
    const look = words && shown && !node.closest('#axis-picture') ? getComputedStyle(node) : null;
    const dress = look ? ` {${look.color} on ${look.backgroundColor}}` : '';
    out.push((shown ? '' : '-') + node.localName + value + names.map(name => ` ${name}=\"${node.getAttribute(name)}\"`).join('') + dress + ' ' + words);
  }
  // Where the site is served differs from engine to engine, and how a file on a disk is written.
  return out.join('\\n').replaceAll(location.protocol === 'file:' ? 'file://' : location.origin, '');
})()";

/// What the page that is open says.
pub fn of(browser: &Browser) -> String {
    browser.text(LINES)
}

/// The first lines in which two pages differ, empty where one of them has ended; nothing when they say
/// the same.
pub fn first_difference(one: &str, other: &str) -> Option<(String, String)> {
    let (mut here, mut there) = (one.lines(), other.lines());
    loop {
        match (here.next(), there.next()) {
            (None, None) => return None,
            (one, other) if one == other => {}
            (one, other) => {
                return Some((one.unwrap_or_default().to_owned(), other.unwrap_or_default().to_owned()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_say_the_same_do_not_differ() {
        assert_eq!(first_difference("a\nb", "a\nb"), None);
        assert_eq!(first_difference("a\nb", "a\nc"), Some(("b".to_owned(), "c".to_owned())));
        assert_eq!(first_difference("a\nb", "a"), Some(("b".to_owned(), String::new())));
    }
}
