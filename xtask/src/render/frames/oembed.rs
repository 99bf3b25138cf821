//! oEmbed, as a file: what WordPress and others ask for when an editor pastes the address of a view.

use hanoi_atlas::page::{Embed, Still, Width, escape};
use hanoi_atlas::text::Language;
use serde_json::json;

use super::super::address::SiteAddress;

/// A column of text.
const WIDTH: Width = Width::Column;

/// A day: a host asks again after it.
const CACHE_AGE: u32 = 86_400;

/// The answer for the view in `folder` of the site. In front of the frame stands a sentence with a link:
/// WordPress shows it until the frame has told its height, and feeds show nothing else.
pub fn answer(
    site: &SiteAddress,
    language: Language,
    view: Embed,
    folder: &str,
    still: &Still,
    thumbnail: Option<&str>,
) -> String {
    let (address, height) = (format!("{site}{folder}"), view.height(WIDTH, language));
    let width = WIDTH.pixels();
    let (title, sentence) = (escape(&still.title), escape(&still.description));
    let html = format!(
        "<blockquote><p>{sentence}</p><a href=\"{address}\">{title}</a></blockquote>\
         <iframe src=\"{address}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\" marginwidth=\"0\" \
         marginheight=\"0\" scrolling=\"no\" title=\"{title}\"></iframe>"
    );
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Hanoi Convention Atlas",
        "provider_url": site.to_string(),
        "title": still.title,
        "html": html,
        "width": width,
        "height": height,
        "cache_age": CACHE_AGE,
    });
    if let Some(thumbnail) = thumbnail {
        answer["thumbnail_url"] = json!(format!("{site}{thumbnail}"));
        answer["thumbnail_width"] = json!(1200);
        answer["thumbnail_height"] = json!(630);
    }
    format!("{answer:#}\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_what_the_standard_asks_of_rich_content_and_only_what_wordpress_keeps() {
        let site: SiteAddress = "https://example.org/atlas/".parse().unwrap();
        let still = Still {
            title: String::from("A \"title\" <b>"),
            description: String::from("75 have signed & more."),
            body: String::new(),
        };
        let text = answer(&site, Language::English, Embed::Map, "embed/map/", &still, Some("og/map.png"));
        let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
        for key in ["version", "type", "html", "width", "height", "title", "provider_name", "provider_url"] {
            assert!(!answer[key].is_null(), "{key}");
        }
        assert_eq!((answer["version"].as_str(), answer["type"].as_str()), (Some("1.0"), Some("rich")));
        assert_eq!(answer["thumbnail_url"], "https://example.org/atlas/og/map.png");
        let html = answer["html"].as_str().unwrap();
        assert!(html.contains("src=\"https://example.org/atlas/embed/map/\""), "{html}");
        assert!(
            html.contains("A &quot;title&quot; &lt;b&gt;") && html.contains("75 have signed &amp; more.")
        );
        // The attributes that WordPress leaves on a frame of a provider whom it does not know.
        let frame = html.split("<iframe ").nth(1).unwrap().split('>').next().unwrap();
        let kept =
            ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
        for attribute in frame.split("=\"").filter_map(|part| part.split(' ').next_back()) {
            assert!(
                attribute.is_empty() || attribute.ends_with('"') || kept.contains(&attribute),
                "{attribute}"
            );
        }
    }
}
