// Opens the one file that holds the whole atlas: unpacks what it carries, answers for the paths at
// which the site has it, and hands over to the loader.
(async () => {
  "use strict";
  const own = document.currentScript;
  const refuse = () => {
    const notice = document.getElementById("notice-static");
    if (!notice) return;
    notice.textContent = notice.dataset.refused;
    notice.hidden = false;
  };

  // A page that is not in the file: the reader is told, or led to the site where it is known.
  const base = new URL(".", document.baseURI).href;
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href]");
    if (!link || /^(\?|#|[a-z]+:)/.test(link.getAttribute("href"))) return;
    if (own.dataset.site) {
      link.href = new URL(link.getAttribute("href"), own.dataset.site).href;
      return;
    }
    event.preventDefault();
    const notice = document.getElementById("offline-notice");
    notice.textContent = notice.dataset.elsewhere;
    notice.hidden = false;
    notice.scrollIntoView({ block: "nearest" });
  });

  try {
    const pack = JSON.parse(document.getElementById("offline-pack").textContent);
    const unpacked = async (text) => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
      return new Response(stream).arrayBuffer();
    };
    const files = new Map();
    for (const [path, text] of Object.entries(pack)) files.set(path, await unpacked(text));

    const type = (path) =>
      ({ wasm: "application/wasm", json: "application/json", css: "text/css" })[path.split(".").pop()] ||
      "text/javascript";
    const outside = globalThis.fetch.bind(globalThis);
    globalThis.fetch = (asked, options) => {
      const address = new URL(asked.url || asked, document.baseURI).href.split(/[?#]/)[0];
      const path = address.startsWith(base) ? address.slice(base.length) : "";
      if (!files.has(path)) return outside(asked, options);
      return Promise.resolve(new Response(files.get(path), { headers: { "Content-Type": type(path) } }));
    };

    const loader = document.createElement("script");
    const blob = (path) => URL.createObjectURL(new Blob([files.get(path)], { type: type(path) }));
    Object.assign(loader.dataset, own.dataset, {
      glue: blob("app.js"),
      annexGlue: blob("annex.js"),
      annexStyle: blob("annex.css"),
    });
    loader.textContent = new TextDecoder().decode(files.get("loader.js"));
    document.head.append(loader);
  } catch (reason) {
    document.documentElement.dataset.reason = String(reason);
    refuse();
  }
})();
