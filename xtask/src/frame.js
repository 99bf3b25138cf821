// In a view by itself, in another's page: tells the page around it how high it is, and wakes the app when
// more is asked for than the finished picture shows. A classic script: it also runs in a sandboxed frame.
(() => {
  "use strict";
  const script = document.currentScript;
  if (hanoiAtlasLeaves(script)) return;
  const root = document.documentElement;
  const view = root.dataset.embed;
  const asked = new URLSearchParams(location.search);
  const host = parent === window ? null : parent;
  const id = (/^[a-z0-9]{5,64}$/i.exec(asked.get("id")) || ["hanoi" + view])[0];
  const secret = (/^#\?secret=([a-z0-9]{10})$/i.exec(location.hash) || [])[1];
  const pym = asked.get("childId");
  const by = (name) => document.getElementById(name);
  const on = (what, name, then, how) => what.addEventListener(name, then, how);
  const is = (name) => /^(1|true|)$/.test(asked.get(name) ?? "0");
  // What the app is needed for; all else is answered here, or meant for others.
  const needs =
    /^(view|treaty|asof|t|time|play|c|country|region|bloc|set|beside|layer|class|proj|rot|zoom|cent(re|er)|lang|motion|patterns|sort|q|filter|reading|whatif|precedent)$/;
  const idle = /^(latest|auto|en|)$/;

  // Dress: at once, so that nothing is painted twice.
  const dress = (theme) => {
    if (!/^(light|dark|auto)$/.test(theme)) return;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    // The app reads it there when it wakes.
    asked.set("theme", theme);
    asked.delete("dark");
    try {
      history.replaceState(null, "", "?" + asked + location.hash);
    } catch {}
  };
  dress(asked.get("theme") || { true: "dark", 1: "dark", false: "light", 0: "light" }[asked.get("dark")]);
  const fit = is("fit") || is("fitchart");
  const still = is("static");
  for (const [name, wanted] of [
    ["plain", is("plain")],
    ["transparent", is("transparent")],
    ["fixed", still],
    ["fit", fit],
    ["bare", /^(0|false)$/.test(asked.get("controls"))],
  ])
    root.toggleAttribute("data-" + name, wanted);

  // To the host. Nothing in it is about the reader.
  const post = (what) => host && host.postMessage(what, "*");
  const tell = (type, data) => post({ source: "hanoi-atlas", v: 1, id, type, data });
  let high;
  let resizer;
  const height = (event) => {
    const page = by("atlas").getBoundingClientRect();
    const px = Math.ceil(page.height);
    // A frame that is not shown has no width, and no height worth telling.
    if (!page.width || fit || (px === high && !event)) return;
    high = px;
    post({ "datawrapper-height": { [id]: px } });
    post({ sentinel: "amp", type: "embed-size", height: px });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height: px }));
    if (pym) post("pymxPYMx" + pym + "xPYMxheightxPYMx" + px);
    if (secret) post({ message: "height", value: px, secret });
    if (resizer) post(["[iFrameSizer]" + resizer, px, Math.ceil(page.width), event || "resize"].join(":"));
    tell("height", { height: px });
  };
  // One message a frame of the screen, however much changes.
  let due;
  let why;
  const soon = (event) => {
    why ||= event;
    due ||= requestAnimationFrame(() => {
      height(why);
      due = why = 0;
    });
  };

  // The app: once, by the loader that the page names, after the script that speaks for it.
  let woken;
  const wake = () => {
    if (woken) return;
    woken = true;
    for (const name of ["awake", "loader"]) {
      const part = document.createElement("script");
      Object.assign(part.dataset, script.dataset);
      part.async = false;
      part.src = script.dataset[name];
      document.head.append(part);
    }
  };
  const stir = () => still || wake();
  // Who is to do something when the app is there.
  const later = [];
  const ready = (then) => {
    later.push(then);
    if (root.dataset.app === "ready") later.splice(0).forEach((next) => next());
    else wake();
  };
  new MutationObserver(() => {
    const { app, reason } = root.dataset;
    if (app === "ready") ready(soon);
    if (app === "refused") tell("error", { reason });
  }).observe(root, { attributes: true, attributeFilter: ["data-app"] });
  globalThis.hanoiAtlasFrame = { asked, needs, tell, post, secret, dress, ready };

  // From the host, and from nobody else; what is none of this is not answered.
  on(window, "message", ({ source, data }) => {
    if (!host || source !== host || !data) return;
    if (typeof data === "string") {
      if (data.length > 1000) return;
      resizer = (/^\[iFrameSizer\]([\w.-]{1,99}):/.exec(data) || [0, resizer])[1];
      if (data[0] === "[" && resizer) height("init");
      else if (pym && data.startsWith("pymxPYMx" + pym + "xPYMxwidthxPYMx")) height("pym");
    } else if (secret && data.message === "ready" && data.secret === secret) height("ready");
    else if (data.source === "hanoi-atlas" && (data.id ?? id) === id) {
      const { type } = data;
      const set = Object(data.data);
      if (type === "ping") {
        tell("ready", { view });
        height("ping");
      } else if (type === "theme" && !woken) dress(set.theme);
      else if (type === "set" || type === "theme") ready(() => hanoiAtlasFrame.set(type, set));
    }
  });

  on(document, "DOMContentLoaded", () => {
    for (const name of ["title", "subtitle"]) {
      const words = (asked.get(name) || "").trim().slice(0, 120);
      const place = by("embed-" + name);
      if (words) place.textContent = words;
      if (words) place.hidden = false;
    }
    by("wake").hidden = still;
    // The first sign of interest wakes the app; the press that woke it is done when it is there.
    for (const name of ["pointerenter", "touchstart", "focusin", "keydown"]) on(root, name, stir, { passive: true });
    on(root, "click", (event) => {
      const { target, clientX, clientY } = event;
      if (still || root.dataset.app === "ready" || !target.closest(".s,[data-for],[data-key]")) return;
      const press = new PointerEvent("click", { bubbles: true, clientX, clientY });
      ready(() => target.dispatchEvent(press));
    });
    new ResizeObserver(() => soon()).observe(by("atlas"));
    // At once: what is not on the screen has no frames of it to wait for.
    on(window, "load", () => height("load"));
    on(document, "visibilitychange", () => soon("shown"));
    tell("ready", { view });
    // A link that asks for more than the picture shows is answered when somebody sees it.
    if ([...asked].some(([name, value]) => needs.test(name) && !idle.test(value)))
      new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && wake()).observe(root);
  });
})();
