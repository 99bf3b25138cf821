//! What a reader takes away, by the buttons of the page; and what is printed.

use serde_json::json;
use web_tests::Atlas;

/// Opens the page at a link, with what it saves and copies kept for us.
fn open(query: &str) -> Atlas {
    let atlas = Atlas::open(query);
    atlas.browser.value(
        "(() => { window.saved = [];
         const make = URL.createObjectURL;
         URL.createObjectURL = blob => { saved.push(blob); return make.call(URL, blob); };
         Object.defineProperty(navigator, 'clipboard', { value: {
           writeText: text => { window.copied = text; return Promise.resolve(); } } }); })()",
    );
    atlas.browser.value("document.getElementById('share-section').scrollIntoView()");
    atlas.browser.wait_for("document.querySelector('#taken [data-copy]')");
    atlas
}

#[test]
fn link_and_sentence_are_copied_as_they_stand() {
    let atlas = open("?t=2025-10-26&c=VNM");
    atlas.browser.click("[data-copy=share-the-link]");
    atlas.browser.wait_for("window.copied");
    let copied = atlas.browser.text("copied");
    assert_eq!(copied, format!("{}?t=2025-10-26&c=VNM", atlas.site.address("")));
    atlas.browser.click("[data-copy=share-the-sentence]");
    atlas.browser.wait_for("copied.startsWith('On 26 October 2025')");
    atlas.browser.wait_for("document.querySelector('#taken [data-said]').textContent === 'Done.'");
}

#[test]
fn a_refused_copy_is_said_and_the_text_is_selected() {
    let atlas = open("");
    atlas.browser.value("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    atlas.browser.click("[data-copy=share-the-sentence]");
    atlas.browser.wait_for("document.querySelector('#taken [data-said]').textContent.includes('Ctrl+C')");
    let sentence = atlas.browser.shown("#share-the-sentence");
    assert_eq!(atlas.browser.text("getSelection().toString()").trim(), sentence.trim());
}

#[test]
fn data_are_saved_of_the_states_shown() {
    let atlas = open("?bloc=g7");
    atlas.browser.click("[data-draw='data.csv']");
    atlas.browser.wait_for("saved.length === 1");
    let csv = atlas.browser.value("await saved[0].text()");
    assert_eq!(csv.as_str().map(|csv| csv.lines().count()), Some(1 + 7));
    atlas.browser.click("[data-draw='data.json']");
    atlas.browser.wait_for("saved.length === 2");
    let states = atlas.browser.value("JSON.parse(await saved[1].text()).states.length");
    assert_eq!(states, 7);
}

#[test]
fn the_view_is_saved_as_a_picture_of_twice_its_size() {
    let atlas = open("?t=2025-10-26");
    atlas.browser.click("[data-draw='picture.link'][data-save]");
    atlas.browser.wait_for("saved.some(blob => blob.type.startsWith('image/svg'))");
    let svg = atlas.browser.value("await saved.find(blob => blob.type.startsWith('image/svg')).text()");
    assert!(svg.as_str().is_some_and(|svg| svg.contains("26 October 2025")), "{svg}");
    atlas.browser.click("[data-draw='picture.square'][data-picture$='.png']");
    atlas.browser.wait_for("saved.some(blob => blob.type === 'image/png')");
    let size = atlas.browser.value(
        "await createImageBitmap(saved.find(blob => blob.type === 'image/png'))
           .then(picture => [picture.width, picture.height])",
    );
    assert_eq!(size, json!([2160, 2160]));
    assert_eq!(atlas.browser.console(), Vec::<String>::new());
}

#[test]
fn a_printed_page_says_where_it_lies_and_has_nothing_to_press() {
    let atlas = Atlas::open("?t=2025-10-26&patterns=0");
    atlas.browser.devtools("Page.printToPDF", &json!({ "paperWidth": 8.27, "paperHeight": 11.69 }));
    let address = atlas.browser.text("document.getElementById('print-address').textContent");
    assert_eq!(address, format!("{}?t=2025-10-26&patterns=0", atlas.site.address("")));
    atlas.browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    let pressable = atlas.browser.value(
        "[...document.querySelectorAll('button, select, input')]
           .filter(it => it.checkVisibility() && !it.closest('.legend')).map(it => it.id || it.outerHTML)",
    );
    assert_eq!(pressable, json!([]));
    assert!(atlas.browser.shown(".print-line").contains("edition 2026-11-21"));
    // Without colour there are patterns, also where the link has none on screen.
    let fill =
        atlas.browser.text("getComputedStyle(document.querySelector('#areas [data-class=signatory]')).fill");
    assert!(fill.contains("url("), "{fill}");
}
