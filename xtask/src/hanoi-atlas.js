/* <hanoi-atlas view="map">: a view of the Hanoi Convention Atlas as an element. MIT licence. */
const site = new URL(".", import.meta.url).href;
const views = ["map", "timeline", "table", "progress", "forecast", "compare"];
// What can change while it is shown; all else loads the frame anew.
const live = ["t", "play", "c", "region", "bloc", "set", "beside", "layer", "class", "proj", "rot", "zoom"];
live.push("centre", "theme", "patterns", "motion", "sort", "q", "reading", "whatif", "precedent");
const fixed = ["view", "asof", "lang", "title", "subtitle", "plain", "static", "transparent", "controls", "label"];

class HanoiAtlas extends HTMLElement {
  static observedAttributes = [...live, ...fixed];
  #frame = document.createElement("iframe");
  #waiting = false;
  #heard = false;
  #search = true;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "closed" });
    const style = new CSSStyleSheet();
    style.replaceSync(
      ":host{all:initial!important;display:block!important}" +
        "iframe{all:initial;display:block;inline-size:100%;border:0}",
    );
    root.adoptedStyleSheets = [style];
    const frame = this.#frame;
    frame.loading = "lazy";
    frame.height = 600;
    frame.allow = "fullscreen; clipboard-write; web-share";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    // An edition without a page of its own is asked of the newest page, which says so.
    frame.addEventListener("load", () => {
      this.#heard = false;
      this.#tell("ping");
      if (this.#search && this.hasAttribute("asof"))
        setTimeout(() => this.isConnected && !this.#heard && this.#point((this.#search = false)), 4000);
    });
    root.append(frame);
  }

  connectedCallback() {
    addEventListener("message", this);
    this.#search = true;
    this.#point();
  }

  disconnectedCallback() {
    removeEventListener("message", this);
  }

  attributeChangedCallback(name, before, value) {
    if (!this.isConnected || before === value) return;
    if (live.includes(name) && value !== null && this.#heard) return this.set({ [name]: value });
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => this.#point((this.#waiting = false) || (this.#search = true)));
  }

  /** Asks the frame for something else: parameters by name, as in a link. */
  set(parameters) {
    this.#tell("set", parameters);
  }

  handleEvent({ source, data }) {
    if (source !== this.#frame.contentWindow || !data || data.source !== "hanoi-atlas") return;
    this.#heard = true;
    const high = Math.ceil(data.data?.height);
    if (data.type === "height" && high > 0) this.#frame.style.height = Math.min(high, 4 * innerHeight) + "px";
    this.dispatchEvent(new CustomEvent("atlas-" + data.type, { detail: data.data }));
  }

  #tell(type, data) {
    this.#frame.contentWindow?.postMessage({ source: "hanoi-atlas", type, data }, "*");
  }

  #point() {
    const wanted = this.getAttribute("view");
    const view = views.includes(wanted) ? wanted : "map";
    const asof = this.getAttribute("asof");
    const folder = this.#search && /^\d{4}-\d\d-\d\d$/.test(asof) ? asof + "/" : "";
    const lang = /^(fr|es|ru|zh|ar|vi)$/.test(this.lang) ? this.lang + "/" : "";
    const address = new URL(lang + "embed/" + view + "/" + folder, site);
    for (const name of [...live, ...fixed]) {
      const value = this.getAttribute(name);
      const said = name === "label" || (name === "view" && view === wanted) || (name === "asof" && folder) || (name === "lang" && lang);
      if (value !== null && !said) address.searchParams.set(name, value);
    }
    this.#frame.title = this.getAttribute("label") || this.getAttribute("title") || "Hanoi Convention Atlas: " + view;
    this.#frame.src = address.href;
  }
}
customElements.define("hanoi-atlas", HanoiAtlas);
