import type { Site } from "@/lib/resume/schema/site";

/** The class that tells scripts of a service that counts visits from the framework's. */
export const ANALYTICS_CLASS = "analytics";

/** A script element: its attributes, and its text where it loads none. */
export type Script = { attributes: Record<string, string | true>; text?: string };

/** The scripts by which a service counts visits. They ask its one origin alone. */
export function listScripts({ service, origin, id }: NonNullable<Site["analytics"]>): Script[] {
  // https://docs.umami.is/docs/tracker-configuration; Umami's own cloud would send to yet another origin, were it not told to use this one.
  if (service === "umami") return [{ attributes: { src: `${origin}/script.js`, defer: true, "data-website-id": id, "data-host-url": origin } }];
  if (service === "goatcounter") return [{ attributes: { "data-goatcounter": `${origin}/count` }, text: `(${count})()` }];
  // https://plausible.io/docs/script-update-guide; sites that were added before, and servers of one's own below 3.1, have one script for all.
  if (!id.startsWith("pa-")) return [{ attributes: { src: `${origin}/js/script.js`, defer: true, "data-domain": id } }];
  return [{ attributes: {}, text: `(${start})()` }, { attributes: { src: `${origin}/js/${id}.js`, defer: true } }];
}

/** Leaves what Plausible's script looks for when it comes. It is written into the page as it stands. */
function start() {
  Object.assign(window, { plausible: { o: {} } });
}

/** Counts a visit as https://www.goatcounter.com/help/pixel describes it, once the page is looked at: drawn ahead or in a tab behind it is not. GoatCounter's own script lies at another origin than the one that counts. It is written into the page as it stands. */
function count() {
  const address = document.currentScript?.getAttribute("data-goatcounter");
  const send = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", send);
    const visit = { p: location.pathname, t: document.title, r: document.referrer, s: `${screen.width}`, b: navigator.webdriver ? "153" : "0" };
    navigator.sendBeacon(`${address}?${new URLSearchParams(visit)}`);
  };
  document.addEventListener("visibilitychange", send);
  send();
}
