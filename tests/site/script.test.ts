import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { homePages, linkedPages, pages } from "./content";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { openPage } = startBrowser();

/** The colour behind the page, as the browser computes it. */
function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** The visible words of a page's main part, buttons that need script left out. */
function wordsOf(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    for (const element of main.querySelectorAll(".needs-script")) element.remove();
    return main instanceof HTMLElement ? main.innerText.replace(/\s+/g, " ").trim() : "";
  });
}

/** Turns the theme switch, which lies under its label, as a finger would. */
async function chooseTheme(page: Page, theme: "auto" | "light" | "dark"): Promise<void> {
  await page.locator(`input[name="theme"][value="${theme}"]`).check();
}

describe("without script", () => {
  test.for(pages)("$path shows the same words as with it.", async ({ path }) => {
    const [withScript, without] = await Promise.all([openPage(), openPage({ javaScriptEnabled: false })]);
    await Promise.all([withScript, without].map((page) => page.goto(`${origin}${path}`)));
    const words = await wordsOf(without);
    expect(words.length).toBeGreaterThan(20);
    expect(words).toBe(await wordsOf(withScript));
  });

  test.for(homePages)("$path hides the buttons that do nothing without it.", async ({ path }) => {
    const [withScript, without] = await Promise.all([openPage(), openPage({ javaScriptEnabled: false })]);
    await Promise.all([withScript, without].map((page) => page.goto(`${origin}${path}`)));
    expect(await withScript.locator("button:visible").count()).toBeGreaterThanOrEqual(2);
    expect(await without.locator("button:visible").count()).toBe(0);
    for (const link of await without.locator('[data-action="share"]:visible').all()) expect(await link.getAttribute("href")).toMatch(/^mailto:/);
  });

  test.for(pages)("The theme switch of $path works by style sheets alone.", async ({ path }) => {
    const page = await openPage({ javaScriptEnabled: false, colorScheme: "light" });
    await page.goto(`${origin}${path}`);
    const light = await paperOf(page);
    await chooseTheme(page, "dark");
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paperOf(page)).toBe(dark);
    await chooseTheme(page, "light");
    expect(await paperOf(page)).toBe(light);
    await chooseTheme(page, "auto");
    expect(await paperOf(page)).toBe(dark);
  });
});

describe("with script", () => {
  test.for(homePages)("A theme chosen on $path holds on the next page, after a reload and in another tab.", async ({ path, resume }) => {
    const page = await openPage({ colorScheme: "light" });
    await page.goto(`${origin}${path}`);
    const light = await paperOf(page);
    await chooseTheme(page, "dark");
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);
    await page.getByRole("navigation", { name: resume.labels.navigation }).getByRole("link").first().click();
    await page.waitForURL((url) => url.pathname !== path);
    expect(await paperOf(page)).toBe(dark);
    expect(await page.locator('input[name="theme"][value="dark"]').isChecked()).toBe(true);
    await page.reload();
    expect(await paperOf(page)).toBe(dark);
    const tab = await page.context().newPage();
    await tab.goto(`${origin}${path}`);
    expect(await paperOf(tab)).toBe(dark);
    await chooseTheme(tab, "auto");
    expect(await paperOf(tab)).toBe(light);
    await expect.poll(() => paperOf(page)).toBe(light);
  });

  test.for(homePages)("$path copies the e-mail address and says so.", async ({ path, resume: { labels, profile } }) => {
    const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${origin}${path}`);
    const status = page.getByRole("status"); // readers hear only a status that was there, empty, before it spoke
    expect(await status.count()).toBe(1);
    expect(await status.innerText()).toBe("");
    await page.getByRole("button", { name: labels.copyEmail }).click();
    await expect.poll(() => page.locator("[role=status]").innerText()).toBe(labels.emailCopied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(profile.email);
    await expect.poll(() => status.innerText(), { timeout: 6000 }).toBe("");
  });

  test.for(linkedPages)("$path copies its address where the browser cannot share.", async ({ path, resume: { labels } }) => {
    const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.addInitScript("Object.defineProperty(navigator, 'share', { value: undefined })");
    const links = page.locator('[data-action="share"]:visible');
    await page.goto(`${origin}${path}`);
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await link.click();
      await expect.poll(() => page.locator("[role=status]").innerText()).toBe(labels.linkCopied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}${path}`);
      expect(page.url()).toBe(`${origin}${path}`);
    }
  });

  test.for(linkedPages)("$path hands its title and address to the system's share sheet where there is one.", async ({ path, title }) => {
    const page = await openPage();
    await page.addInitScript("Object.defineProperty(navigator, 'share', { value: async (data) => { document.documentElement.dataset.shared = JSON.stringify(data) } })");
    await page.goto(`${origin}${path}`);
    await page.locator('[data-action="share"]:visible').first().click();
    expect(JSON.parse((await page.locator("html").getAttribute("data-shared")) ?? "null")).toEqual({ title, url: `${origin}${path}` });
    expect(await page.locator("[role=status]").textContent()).toBe("");
  });

  test.for(homePages)("$path opens the print dialogue.", async ({ path, resume: { labels } }) => {
    const page = await openPage();
    await page.addInitScript("window.print = () => { document.documentElement.dataset.printed = 'yes' }");
    await page.goto(`${origin}${path}`);
    await page.getByRole("button", { name: labels.print }).click();
    expect(await page.locator("html").getAttribute("data-printed")).toBe("yes");
  });
});

describe("the language switch", () => {
  const [first] = homePages;
  const ways = linkedPages.flatMap((page) =>
    linkedPages.filter(({ route, edition }) => page.edition === first?.edition && route === page.route && edition !== page.edition).map((twin) => ({ from: page.path, to: twin.path, page, twin })),
  );

  test.for(ways)("$from leads to $to and back.", async ({ from, to, page: { title, resume }, twin }) => {
    const page = await openPage();
    await page.goto(`${origin}${from}`);
    const link = page.getByRole("navigation", { name: resume.labels.languages }).locator(`a[lang^="${twin.edition}"]`);
    expect(await link.getAttribute("hreflang")).toBe(await link.getAttribute("lang"));
    await link.click();
    await page.waitForURL(`${origin}${to}`);
    expect(await page.title()).toBe(twin.title);
    await page.getByRole("navigation", { name: twin.resume.labels.languages }).locator(`a[lang^="${resume.edition}"]`).click();
    await page.waitForURL(`${origin}${from}`);
    expect(await page.title()).toBe(title);
  });
});
