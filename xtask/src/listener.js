/* Gives the frames of the Hanoi Convention Atlas on this page the height they ask for. MIT licence. */
(() => {
  const here = document.currentScript && document.currentScript.src;
  const site = here ? new URL(".", here).href : "";
  const frames = () => [...document.getElementsByTagName("iframe")].filter((frame) => frame.src.startsWith(site));
  addEventListener("message", ({ data, source, origin }) => {
    if (!data || data.source !== "hanoi-atlas" || data.type !== "height") return;
    const high = Math.ceil(data.data && data.data.height);
    const frame = frames().find((frame) => frame.contentWindow === source);
    if (!frame || !(high > 0) || (origin !== "null" && origin !== new URL(frame.src).origin)) return;
    frame.style.height = Math.min(high, 4 * innerHeight) + "px";
  });
  const ping = () => {
    for (const frame of frames()) frame.contentWindow.postMessage({ source: "hanoi-atlas", type: "ping" }, "*");
  };
  ping();
  addEventListener("load", ping);
})();
