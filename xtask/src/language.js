// Which language a page is read in: that which its link asks for with `lang`, in every view and frame; else,
// where one first comes to the site, that which the browser prefers among those there are. Leaves for the
// same page in that language, and says whether it does. It stands in the scripts of frames and pages, which
// one page may both load: so `var`, which may be said twice.
var hanoiAtlasLeaves = (script) => {
  const { up = "", languages = "" } = script.dataset;
  const { lang, dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const known = (tag) => languages.split(" ").find((own) => own && own === tag.toLowerCase().split(/[-_]/)[0]);
  // The page in the site's own folder, come to from elsewhere.
  const first = self === top && !up && dataset.root === undefined;
  const wanted = asked.has("lang")
    ? known(asked.get("lang"))
    : first && navigator.languages.map(known).find(Boolean);
  if (!wanted || wanted === lang) return false;
  const branch = new URL(dataset.root || ".", document.baseURI);
  const page = location.pathname.slice(branch.pathname.length);
  const to = new URL((up || "./") + (wanted === "en" ? "" : wanted + "/") + page, branch);
  if (wanted !== "en") asked.delete("lang");
  location.replace(to.href + (String(asked) && "?" + asked) + location.hash);
  return true;
};
