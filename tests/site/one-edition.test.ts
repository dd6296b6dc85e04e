import { describe, expect, inject, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { listFiles } from "@/lib/export/files";
import { ROUTES } from "@/lib/site/pages";
import { listExpected } from "./expected";
import { addressesOf, fetchPage, findAll } from "./html";
import { startBrowser } from "./visit";

const oneEdition = inject("oneEdition");
const { origin, folder, basePath: BASE } = oneEdition;
const { openPage } = startBrowser();

const { site, resumes } = loadContent(oneEdition.content, { SITE_BASE_PATH: BASE });
const [resume] = resumes;
const pages = listExpected(oneEdition);
const linkedPages = pages.filter(({ route }) => route !== ROUTES.notFound);

test("The export has each page once, without a folder for the language.", async () => {
  const files = await listFiles(folder);
  const expected = pages.map(({ route }) => (route.endsWith("/") ? `${route}index.html` : route).slice(1));
  expect(files.filter((file) => file.endsWith(".html"))).toEqual(expected.toSorted());
  expect(files.filter((file) => file.startsWith(`${resume.edition}/`))).toEqual([]);
});

test.for(pages)("On $path every address of the site stands under the base path and answers.", async ({ path }) => {
  const { status, tree } = await fetchPage(`${origin}${path}`);
  expect(status).toBe(200);
  const addresses = addressesOf(tree).map((address) => new URL(address.replace(site.origin, origin), `${origin}${path}`));
  const own = addresses.filter((url) => url.origin === origin);
  expect(own.length).toBeGreaterThan(5);
  for (const url of own) {
    expect(url.pathname).toMatch(new RegExp(`^${BASE}/(?!${resume.edition}/)`));
    expect((await fetch(url)).status, `the answer of ${url}`).toBe(200);
  }
});

test.for(pages)("$path is written from right to left.", async ({ path }) => {
  const { tree } = await fetchPage(`${origin}${path}`);
  const [html] = findAll(tree, ({ tagName }) => tagName === "html");
  expect(html?.properties).toMatchObject({ lang: "ar", dir: "rtl" });
});

test.for(pages)("$path names no other language.", async ({ path }) => {
  const { tree } = await fetchPage(`${origin}${path}`);
  expect(findAll(tree, ({ properties }) => properties.hrefLang !== undefined)).toEqual([]);
  expect(findAll(tree, ({ tagName }) => tagName === "nav").map(({ properties }) => properties.ariaLabel)).toEqual([resume.labels.navigation]);
});

test.for(linkedPages)("The card, the canonical address and the icon of $path stand under the base path.", async ({ path }) => {
  const { tree } = await fetchPage(`${origin}${path}`);
  const [card] = findAll(tree, ({ properties }) => properties.property === "og:image").map(({ properties }) => String(properties.content));
  expect(card).toMatch(new RegExp(`^${site.origin}${BASE}/.+\\.png$`));
  const answer = await fetch(String(card).replace(site.origin, origin));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  const [canonical] = findAll(tree, ({ properties }) => String(properties.rel) === "canonical").map(({ properties }) => properties.href);
  expect(canonical).toBe(`${site.origin}${path}`);
  const [icon] = findAll(tree, ({ properties }) => String(properties.rel) === "icon").map(({ properties }) => String(properties.href));
  const iconAnswer = await fetch(`${origin}${icon}`);
  expect([iconAnswer.status, iconAnswer.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
});

test("The root without its slash leads to the site, and an unknown address to its 404 page.", async () => {
  expect((await fetch(`${origin}${BASE}`)).url).toBe(`${origin}${BASE}/`);
  for (const unknown of [`${BASE}/nope/`, `${BASE}/${resume.edition}/`]) {
    const { status, tree } = await fetchPage(`${origin}${unknown}`);
    expect(status).toBe(404);
    expect(findAll(tree, ({ properties }) => properties.href === `${BASE}/`).length).toBeGreaterThan(0);
  }
});

describe("in the browser", () => {
  test.for(linkedPages)("$path loads with its styles and without an error.", async ({ path }) => {
    const page = await openPage();
    const wrong: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400 || !response.url().startsWith(`${origin}${BASE}/`)) wrong.push(response.url());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    await page.goto(`${origin}${path}`, { waitUntil: "load" });
    expect(wrong).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
  });

  test("Pages of the site are drawn ahead, and nothing else.", async () => {
    const page = await openPage();
    await page.goto(`${origin}${BASE}/`);
    const addresses = ["/", "/skills/", "/experience/acme/", "/experience/acme/#fsck", "/seal.svg", "/resume.pdf"].map((path) => `${origin}${BASE}${path}`);
    const others = [`${origin}/`, `${origin}/blog/`, `${origin}${BASE}s/`, "https://elsewhere.example/cv/"];
    const drawn = await page.evaluate(
      (all) => {
        const rules = JSON.parse(document.querySelector("script[type=speculationrules]")?.textContent ?? "");
        const pattern = new URLPattern(rules.prerender[0].where.and[0].href_matches, document.baseURI);
        return all.filter((address) => pattern.test(address));
      },
      [...addresses, ...others],
    );
    expect(drawn).toEqual(addresses.slice(0, 4));
  });

  test("A reader gets from the home page to an employer's highlight.", async () => {
    const page = await openPage();
    await page.goto(`${origin}${BASE}/`);
    await page.getByRole("list", { name: resume.labels.results }).getByRole("link").first().click();
    await page.waitForURL(`${origin}${BASE}/experience/acme/#compaction`);
    expect(await page.locator("#compaction").innerText()).toContain("3 s بدل 40 s");
  });
});
