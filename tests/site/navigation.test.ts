import { expect, inject, test } from "vitest";
import { ROUTES } from "@/lib/site/pages";
import { homePages, typicalPages } from "./content";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { visit } = startBrowser();

const [first] = homePages;
const linkedPages = typicalPages.filter(({ route }) => route !== ROUTES.notFound);
const ways = linkedPages.flatMap((page) =>
  linkedPages
    .filter(({ route, edition }) => page.edition === first?.edition && route === page.route && edition !== page.edition)
    .map((twin) => ({ from: page.path, to: twin.path, page, twin })),
);

test.for(ways)("$from leads to $to and back.", async ({ from, to, page: { title, resume }, twin }) => {
  const page = await visit(`${origin}${from}`);
  const link = page.getByRole("navigation", { name: resume.labels.languageMenu }).locator(`a[lang^="${twin.edition}"]`);
  expect(await link.getAttribute("hreflang")).toBe(await link.getAttribute("lang"));
  await link.click();
  await page.waitForURL(`${origin}${to}`);
  expect(await page.title()).toBe(twin.title);
  await page.getByRole("navigation", { name: twin.resume.labels.languageMenu }).locator(`a[lang^="${resume.edition}"]`).click();
  await page.waitForURL(`${origin}${from}`);
  expect(await page.title()).toBe(title);
});

test.for(typicalPages)("On $path the first stop of the Tab key is a visible link that skips to the content.", async ({ path }) => {
  const page = await visit(`${origin}${path}`);
  await page.keyboard.press("Tab");
  const link = page.locator(":focus");
  expect(await link.getAttribute("href")).toBe("#content");
  const box = await link.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.waitForURL((address) => address.hash === "#content");
  expect(await page.locator("main#content").count()).toBe(1);
});
