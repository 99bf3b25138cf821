//! Which headers a file of the site is sent with.

use std::path::Path;

/// The folder whose files have their content's hash in their name.
pub const HASHED: &str = "assets";

/// What the page may do: only what it brings itself, and WebAssembly.
///
/// No `frame-ancestors`: anyone may embed the atlas.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
     script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
     connect-src 'self'; font-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// For files that never change under their name: a year, the longest that hosts keep.
pub const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// For the page and the facts: five minutes, so that a correction is soon everywhere.
pub const FOR_MINUTES: &str = "public, max-age=300";

/// The worker that keeps the site: asked for anew each time, so that a new version is found at once.
pub const WORKER: &str = "sw.js";

/// For the worker.
pub const NOT_UNASKED: &str = "no-cache";

/// Sent with every file, in this order.
///
/// A page in a sandboxed frame has no origin, so that its own files come from a stranger:
/// without `Access-Control-Allow-Origin` it may not read them.
pub const EVERYWHERE: [(&str, &str); 4] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// How long a file may be kept; `path` is relative to the site's root, with `/`.
pub fn cache_control(path: &str) -> &'static str {
    let hashed = path.strip_prefix(HASHED).is_some_and(|rest| rest.starts_with('/'));
    if hashed {
        FOR_A_YEAR
    } else if Path::new(path).file_name().is_some_and(|name| name == WORKER) {
        NOT_UNASKED
    } else {
        FOR_MINUTES
    }
}

/// The media type of a file, by the ending of its name.
pub fn media_type(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "atom" => "application/atom+xml; charset=utf-8",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "toml" | "conf" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether a file of this media type gets smaller by compression.
pub fn is_compressible(media_type: &str) -> bool {
    !matches!(media_type, "image/png" | "image/x-icon" | "application/octet-stream")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_files_are_kept_for_a_year() {
        assert_eq!(cache_control("assets/style-0123456789abcdef.css"), FOR_A_YEAR);
        assert_eq!(cache_control("sw.js"), NOT_UNASKED);
        assert_eq!(cache_control("fr/sw.js"), NOT_UNASKED);
        for path in ["index.html", "data/v1/facts.json", "assets.html"] {
            assert_eq!(cache_control(path), FOR_MINUTES, "{path}");
        }
    }

    #[test]
    fn wasm_has_the_media_type_that_streaming_needs() {
        assert_eq!(media_type("assets/x.wasm"), "application/wasm");
    }

    #[test]
    fn the_policy_allows_no_inline_script_and_no_other_host() {
        assert!(!CONTENT_SECURITY_POLICY.contains("unsafe-inline"));
        assert!(!CONTENT_SECURITY_POLICY.contains("http"));
    }
}
