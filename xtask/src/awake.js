// In a view by itself, once its app is wanted: hands on what the host asks, tells it what is shown, and
// leads links out of the frame.
(() => {
  "use strict";
  const { asked, needs, tell, post, secret, dress } = globalThis.hanoiAtlasFrame;
  const root = document.documentElement;
  const { root: site, asof } = root.dataset;
  const by = (name) => document.getElementById(name);
  const ours = (all) => new URLSearchParams([...all].filter(([name]) => needs.test(name)));
  // The question that is shown, as far as it is the app's.
  let now = ours(asked);

  // The same question of the whole atlas.
  const home = (query) => {
    const all = new URLSearchParams(query);
    if (asof && !all.has("asof")) all.set("asof", asof);
    return site + (String(all) && "?" + all);
  };

  // The app writes its question into the address. What is not its own there stays; the host is told.
  for (const name of ["replaceState", "pushState"]) {
    const write = history[name].bind(history);
    history[name] = (state, title, url) => {
      const to = new URL(url, location);
      const next = ours(to.searchParams);
      for (const [name, value] of asked) if (!needs.test(name) && !/^(theme|dark|plain|static)$/.test(name)) to.searchParams.append(name, value);
      for (const [key, type] of [["c", "select"], ["t", "time"]])
        if (next.get(key) !== now.get(key)) tell(type, { [key]: next.get(key) || "" });
      now = next;
      tell("state", { query: String(next) });
      by("embed-home").href = home(next);
      write(state, title, to.href);
    };
  }

  // A question, asked as a link of the page asks it.
  const ask = (query) => {
    const link = document.createElement("a");
    link.href = "?" + query;
    document.body.append(link);
    link.click();
    link.remove();
  };
  const most = 200;
  globalThis.hanoiAtlasFrame.set = (type, set) => {
    dress(set.theme);
    if (type !== "set") return;
    const next = new URLSearchParams(now);
    let known = 0;
    for (const name of Object.keys(set).slice(0, 32)) {
      const value = set[name];
      // A frame keeps its view, its language and its edition of the facts.
      if (!needs.test(name) || /^(view|lang|asof|treaty)$/.test(name)) continue;
      if (!/^(string|number|boolean)$/.test(typeof value) || String(value).length > most) continue;
      next.set(name, value);
      known += 1;
    }
    if (known) ask(next);
  };

  // Links lead out of the frame, and to where things are: what is not in this page is in the atlas.
  const elsewhere = /[?&](set|bloc|region|c|class|layer|beside)=/;
  const outward = (link) => {
    const to = link.getAttribute("href");
    let way = to;
    if (to[0] === "#") {
      if (by(to.slice(1))) return;
      way = home("") + to;
    } else if (to[0] === "?") {
      if (by("sheet") || !elsewhere.test(to)) return;
      way = home(to);
    } else if (!/^([a-z]+:|\.)/i.test(to)) way = site + to;
    if (way !== to) link.setAttribute("href", way);
    link.target = "_blank";
    link.rel = "noopener";
  };
  const near = (event) => {
    const link = event.target.closest?.("a[href]");
    if (link) outward(link);
    return link;
  };
  for (const name of ["pointerover", "focusin"]) root.addEventListener(name, near);
  root.addEventListener(
    "click",
    (event) => {
      const link = near(event);
      // WordPress' sandbox opens no windows; its page follows a link to the frame's own site by itself.
      if (link && secret && event.isTrusted && link.target) post({ message: "link", value: link.href, secret });
    },
    true,
  );
  // What the app can answer here is asked here.
  for (const link of document.querySelectorAll("[data-live] a[href^='" + site + "?']")) {
    const query = link.getAttribute("href").slice(site.length);
    if (elsewhere.test(query)) continue;
    link.setAttribute("href", query);
    link.removeAttribute("target");
  }
  // Facts that were replaced after this page was made are newer than it can know.
  const since = by("embed-since");
  if (asof)
    fetch(new URL(site + "data/v1/asof/index.json", location))
      .then((answer) => answer.json())
      .then(({ editions }) => {
        const { name } = editions[editions.length - 1];
        if (name === root.dataset.newest) return;
        since.textContent = since.dataset.newer;
        since.hidden = false;
      })
      .catch(() => {});
})();
