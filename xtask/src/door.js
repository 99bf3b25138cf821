// `embed/?view=map`: leads to the view that is asked for, or to the map, which says what it did not know.
(() => {
  "use strict";
  const asked = new URLSearchParams(location.search);
  if (!asked.has("view")) return;
  const known = document.currentScript.dataset.views.split(" ");
  const view = known.find((name) => name === asked.get("view"));
  if (view) asked.delete("view");
  location.replace((view || "map") + "/" + (String(asked) && "?" + asked) + location.hash);
})();
