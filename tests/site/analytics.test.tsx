import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { renderToStaticMarkup } from "react-dom/server";
import { visit as walk } from "unist-util-visit";
import { expect, inject, test } from "vitest";
import { Analytics } from "@/components/analytics";
import { parsePage } from "@/lib/export/parse";
import { formatPolicy, secure } from "@/lib/export/secure";
import type { Site } from "@/lib/resume/schema/site";
import { startBrowser } from "./visit";

const { origin: served } = inject("site");
const { openPage } = startBrowser();

const HERE = "https://mira.example";
const STATS = "https://stats.example";

/** What the services' own scripts do as far as it matters here: they look for their settings as their manuals say, and send a visit. */
const SENT_BY: Record<string, string> = {
  "/script.js": "const { hostUrl, websiteId } = document.currentScript.dataset; fetch(hostUrl + '/api/send', { method: 'POST', body: websiteId });",
  "/js/script.js": "const { src, dataset } = document.currentScript; fetch(new URL(src).origin + '/api/event', { method: 'POST', body: dataset.domain });",
  "/js/pa-a1B2.js": "if (plausible.o) fetch(new URL(document.currentScript.src).origin + '/api/event', { method: 'POST', body: 'pa-a1B2' });",
};

/** A page of the export as it would be with a service, and the headers that go with it. */
async function makePage(analytics: NonNullable<Site["analytics"]>): Promise<{ body: string; headers: Record<string, string> }> {
  const { page } = parsePage("index.html", await (await fetch(`${served}/`)).text());
  walk(page, "element", (element, index, parent) => {
    if (element.tagName === "body")
      element.children.push(...fromHtml(renderToStaticMarkup(<Analytics analytics={analytics} />), { fragment: true }).children.filter((child) => child.type !== "doctype"));
    if (String(element.properties.httpEquiv) === "content-security-policy" && parent && index !== undefined) parent.children.splice(index, 1);
  });
  const allowed = secure("index.html", page);
  return { body: toHtml(page), headers: { "Content-Security-Policy": formatPolicy(allowed) } };
}

test.for([
  ["umami", "4f1c", ["/script.js", "/api/send"]],
  ["plausible", "mira.example", ["/js/script.js", "/api/event"]],
  ["plausible", "pa-a1B2", ["/js/pa-a1B2.js", "/api/event"]],
  ["goatcounter", "", ["/count"]],
] as const)("%s, which knows the site as %j, counts a visit, and the page asks no other origin.", async ([service, id, wanted]) => {
  const made = await makePage({ service, origin: STATS, id });
  const page = await openPage();
  const asked: URL[] = [];
  const wrong: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url())));
  page.on("console", (message) => void wrong.push(message.text()));
  page.on("pageerror", ({ message }) => void wrong.push(message));
  await page.route(`${HERE}/**`, (route) => route.fulfill({ ...made, contentType: "text/html" }));
  await page.route(`${STATS}/**`, (route) =>
    route.fulfill({ body: SENT_BY[new URL(route.request().url()).pathname] ?? "{}", contentType: "text/javascript", headers: { "access-control-allow-origin": HERE } }),
  );
  await page.goto(`${HERE}/`);
  await expect.poll(() => asked.filter(({ origin }) => origin === STATS).map(({ pathname }) => pathname)).toEqual(wanted);
  expect(asked.map(({ origin }) => origin).filter((origin) => ![HERE, STATS].includes(origin))).toEqual([]);
  expect(wrong).toEqual([]);
  const refused = await page.evaluate(() => fetch("https://elsewhere.example/").catch((error) => error.name));
  expect(refused).toBe("TypeError");
});

test("GoatCounter gets the page, its title and where the visitor came from, once the page is seen.", async () => {
  const made = await makePage({ service: "goatcounter", origin: STATS, id: "" });
  const page = await openPage();
  const counted: URLSearchParams[] = [];
  page.on("request", (request) => {
    const { origin, searchParams } = new URL(request.url());
    if (origin === STATS) counted.push(searchParams);
  });
  await page.route(`${HERE}/**`, (route) => route.fulfill({ ...made, contentType: "text/html" }));
  await page.route(`${STATS}/**`, (route) => route.fulfill({ status: 204 }));
  await page.addInitScript(() => Object.defineProperty(document, "visibilityState", { configurable: true, value: "hidden" }));
  await page.goto(`${HERE}/`, { referer: "https://search.example/" });
  expect(counted).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "visible" });
    for (let turn = 0; turn < 2; turn += 1) document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(() => counted.length).toBe(1);
  expect(Object.fromEntries(counted[0] ?? [])).toEqual({ p: "/", t: await page.title(), r: "https://search.example/", s: "1440", b: "153" });
});
