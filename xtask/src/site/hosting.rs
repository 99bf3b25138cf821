//! The site's headers in the words of other hosts.

use std::fmt::Write as _;

use super::headers::{EVERYWHERE, FOR_A_YEAR, FOR_MINUTES, HASHED, NOT_UNASKED, WORKER, media_type};

/// Paths which hosts ask about one by one, with how long they may be kept.
///
/// No path has two rules that set `Cache-Control`: Netlify and Cloudflare apply both.
const KEPT: [(&str, &str); 6] = [
    ("/", FOR_MINUTES),
    ("/index.html", FOR_MINUTES),
    ("/data/*", FOR_MINUTES),
    ("/og/*", FOR_MINUTES),
    ("/assets/*", FOR_A_YEAR),
    ("/sw.js", NOT_UNASKED),
];

/// `_headers`, as Netlify and Cloudflare Pages read it.
pub fn headers_file() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in EVERYWHERE {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for (path, kept) in KEPT {
        let _ = writeln!(text, "{path}\n  Cache-Control: {kept}");
    }
    text
}

/// `netlify.toml`, for a site whose folder is published as it is.
pub fn netlify_file() -> String {
    let mut text =
        String::from("# The folder is finished: publish it as it is. Headers stand in `_headers`.\n");
    text.push_str("[build]\n  publish = \".\"\n\n");
    text.push_str("# No redirects: a missing file is a 404.\n");
    text
}

/// `nginx.conf`, a `server` block to copy and fill in.
pub fn nginx_file() -> String {
    let mut everywhere = String::new();
    for (name, value) in EVERYWHERE {
        let _ = writeln!(everywhere, "        add_header {name} \"{value}\" always;");
    }
    let block = |path: &str, kept: &str| {
        format!(
            "    location {path} {{\n{everywhere}        add_header Cache-Control \"{kept}\" always;\n        \
             try_files $uri $uri/index.html =404;\n    }}\n"
        )
    };
    format!(
        "# A sample: copy it into the `http` block, and fill in `server_name` and `root`.\n\
         server {{\n    listen 80;\n    server_name atlas.example;\n    root /srv/atlas;\n    \
         index index.html;\n\n    include mime.types;\n    \
         # An old list may lack some; then add: types {{ {wasm} wasm; {manifest} webmanifest; {atom} atom; }}\n\n    \
         # With the module ngx_brotli, add: brotli on; brotli_types as below.\n    gzip on;\n    \
         gzip_comp_level 9;\n    gzip_vary on;\n    gzip_min_length 512;\n    \
         gzip_types {wasm} application/json text/css text/javascript application/javascript image/svg+xml;\n\n\
         {hashed}\n{worker}\n{rest}}}\n",
        wasm = media_type("x.wasm"),
        manifest = media_type("x.webmanifest"),
        atom = "application/atom+xml",
        hashed = block(&format!("~ /{HASHED}/"), FOR_A_YEAR),
        worker = block(&format!("~ /{WORKER}$"), NOT_UNASKED),
        rest = block("/", FOR_MINUTES),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_is_told_every_header() {
        for file in [headers_file(), nginx_file()] {
            for (name, value) in EVERYWHERE {
                assert!(file.contains(name) && file.contains(value), "{name} is missing in\n{file}");
            }
            assert!(file.contains(FOR_A_YEAR) && file.contains(FOR_MINUTES));
        }
    }

    #[test]
    fn nginx_sets_all_headers_in_each_location_since_it_inherits_none() {
        assert_eq!(nginx_file().matches("Access-Control-Allow-Origin").count(), 3);
    }

    #[test]
    fn the_hashed_folder_is_the_one_that_is_kept() {
        assert!(KEPT.contains(&("/assets/*", FOR_A_YEAR)));
        assert_eq!(HASHED, "assets");
    }
}
