// Starts the app, and leaves the finished page alone when that fails.
// A classic script: it also runs in a sandboxed frame whose host sends no CORS header.
(() => {
  "use strict";
  const script = document.currentScript;
  const root = document.documentElement;
  if (hanoiAtlasLeaves(script)) return;
  const address = (name) => new URL(script.dataset[name], document.baseURI).href;
  // Longer than a slow phone on a slow line needs; then the reader is told.
  const patience = 4000;

  const say = (kind, reason) => {
    if (root.dataset.app === "ready") return;
    root.dataset.app = "refused";
    root.dataset.reason = String(reason);
    const notice = document.getElementById("notice-static");
    if (!notice) return;
    notice.textContent = notice.dataset[kind] || notice.dataset.refused || "";
    notice.hidden = false;
  };
  const unsay = () => {
    const notice = document.getElementById("notice-static");
    delete root.dataset.reason;
    if (!notice) return;
    notice.textContent = "";
    notice.hidden = true;
  };

  root.dataset.app = "starting";
  const late = setTimeout(() => {
    // An app that has said itself why it does not run is not late.
    if (root.dataset.app === "starting") say("late", "late");
  }, patience);
  // The site can be kept and used without a network: after the page answers, never in a frame, and not
  // for those who save data.
  const install = () => {
    if (!script.dataset.worker || self !== top || navigator.connection?.saveData) return;
    const link = document.createElement("link");
    link.rel = "manifest";
    link.href = script.dataset.manifest;
    document.head.append(link);
    navigator.serviceWorker?.register(script.dataset.worker).catch(() => {});
  };
  // The app itself sets "ready"; it may do so after its time, and is welcome.
  new MutationObserver((_, watch) => {
    if (root.dataset.app !== "ready") return;
    watch.disconnect();
    clearTimeout(late);
    unsay();
    setTimeout(install, 5000);
  }).observe(root, { attributes: true, attributeFilter: ["data-app"] });

  const refuse = (reason) => {
    clearTimeout(late);
    say("refused", reason);
  };
  // Every file of the site is read here: a page in a folder says in `data-root` where the site lies from
  // it. `asof`, of the page or of its link, is the day of the edition that is read as the facts; of a day
  // without one it is the last before, else the first of all, and the app says so.
  const facts = "data/v1/atlas.json";
  const asof = root.dataset.asof || new URLSearchParams(location.search).get("asof");
  const got = async (path, how) => {
    const answer = await fetch(new URL((root.dataset.root || "") + path, document.baseURI), how);
    if (!answer.ok) throw answer.status;
    return answer.text();
  };
  const edition = async (how) => {
    const folder = "data/v1/asof/";
    const days = JSON.parse(await got(folder + "index.json", how)).editions.map((edition) => edition.day);
    return got(folder + (days.filter((day) => day <= asof).pop() || days[0]) + ".json", how);
  };
  const read = (path, how) =>
    path === facts && /^\d{4}-\d\d-\d\d$/.test(asof)
      ? edition(how).catch(() => got(path, how))
      : got(path, how);
  globalThis.hanoiAtlasRead = (path) => read(path);
  // The annex draws parts of the page anew. It is fetched when it is first wanted, once; where that
  // fails, the next who wants it tries again. It is given the files as the app has them.
  const text = (path) => read(path, { cache: "force-cache" }).catch(() => null);
  const open = async () => {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = address("annexStyle");
    document.head.append(style);
    const code = fetch(address("annexWasm"), { integrity: script.dataset.annexIntegrity });
    const files = Promise.all(script.dataset.annexFiles.split(" ").map(text));
    const glue = await import(address("annexGlue"));
    await glue.default({ module_or_path: code });
    return globalThis.hanoiAtlasOpen(await files);
  };
  let annex;
  globalThis.hanoiAtlasAnnex = () =>
    (annex ??= open().catch((why) => {
      annex = undefined;
      throw why;
    }));

  try {
    // Asked for at once, so that code and glue arrive together; a changed byte is refused.
    const code = fetch(address("wasm"), { integrity: script.dataset.integrity });
    code.catch(() => {});
    import(address("glue")).then((glue) => glue.default({ module_or_path: code })).catch(refuse);
  } catch (reason) {
    refuse(reason);
  }
})();
