// Keeps one whole version of the site for when the network is lost.
// While there is a network, it answers: page and facts are never older than the host's. When the page
// itself does not arrive, page, programs and facts are all taken from the version that was kept, so no
// page ever runs with the facts or the programs of another version.
"use strict";
// Written by `cargo xtask render`: the version, and each file with the SHA-256 of its content.
const VERSION = "{version}";
const FILES = {files};
// The way to the site's own folder, where the programs of all languages lie.
const UP = "{up}";
const SITE = new URL(UP || ".", self.registration.scope).href;
const PREFIX = `hanoi-atlas ${self.registration.scope} `;
const NAME = PREFIX + VERSION;
// Which page runs which version: kept, since a worker is stopped when it is idle.
const PAGES = `${PREFIX}pages`;
// A network that has not sent the page by then is lost.
const PATIENCE = 5000;

const path = (address) => {
  const url = new URL(address);
  const whole = url.origin + url.pathname;
  if (whole.startsWith(`${SITE}assets/`)) return UP + whole.slice(SITE.length);
  if (!whole.startsWith(self.registration.scope)) return null;
  const rest = whole.slice(self.registration.scope.length);
  return rest === "" ? "index.html" : rest;
};
const kept = async (name, file) => (await caches.open(name)).match(new URL(file, self.registration.scope).href);
const digest = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

// Whole or not at all: a file that is not the one listed belongs to another version.
const keep = async () => {
  const cache = await caches.open(NAME);
  const one = async ([file, hash]) => {
    const address = new URL(file, self.registration.scope).href;
    const answer = await fetch(address, { cache: file.startsWith(`${UP}assets/`) ? "default" : "no-cache" });
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    if ((await digest(bytes)) !== hash) throw new Error(`${file} is of another version`);
    await cache.put(address, new Response(bytes, { headers: answer.headers }));
  };
  try {
    await Promise.all(Object.entries(FILES).map(one));
  } catch (reason) {
    await caches.delete(NAME);
    throw reason;
  }
};
self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

// Other versions go, but for those that an open page runs.
const tidy = async () => {
  const pages = await caches.open(PAGES);
  const open = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map((client) => client.id));
  const used = new Set([NAME, PAGES]);
  for (const request of await pages.keys()) {
    const id = new URL(request.url).searchParams.get("page");
    if (open.has(id)) used.add(PREFIX + (await (await pages.match(request)).text()));
    else await pages.delete(request);
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && !used.has(name)) await caches.delete(name);
  }
};
self.addEventListener("activate", (event) => event.waitUntil(tidy()));

const page = (id) => new URL(`?page=${id}`, self.registration.scope).href;
const runs = async (id, version) => (await caches.open(PAGES)).put(page(id), new Response(version));
const version = async (id) => {
  const known = await (await caches.open(PAGES)).match(page(id));
  return known && known.text();
};

// From the network; where it is lost, from what was kept, and then all that the page asks for, too.
const entry = async (event) => {
  const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE, "late"));
  try {
    return await Promise.race([fetch(event.request), late]);
  } catch (reason) {
    const answer = await kept(NAME, "index.html");
    if (!answer) return reason === "late" ? fetch(event.request) : Response.error();
    await runs(event.resultingClientId, VERSION);
    return answer;
  }
};
const file = async (event, name) => {
  const runs = await version(event.clientId);
  const own = runs && (await kept(PREFIX + runs, name));
  if (own) return own;
  try {
    return await fetch(event.request);
  } catch {
    // The name holds the hash of the content, so it fits whatever page asks.
    return (name.startsWith(`${UP}assets/`) && (await kept(NAME, name))) || Response.error();
  }
};
// A page that is not kept: that of a State is the atlas with its card open.
const elsewhere = (name) => {
  const state = /^c\/([A-Z]{2,3})\//.exec(name);
  return Response.redirect(self.registration.scope + (state ? `?c=${state[1]}` : ""));
};

self.addEventListener("fetch", (event) => {
  const name = event.request.method === "GET" ? path(event.request.url) : null;
  if (name === null) return;
  if (event.request.mode !== "navigate") {
    if (name in FILES || name.startsWith(`${UP}assets/`)) event.respondWith(file(event, name));
  } else if (name === "index.html") {
    event.respondWith(entry(event));
  } else if (event.request.destination === "document" && (name.endsWith("/") || name.endsWith(".html"))) {
    event.respondWith(fetch(event.request).catch(() => elsewhere(name)));
  }
});
