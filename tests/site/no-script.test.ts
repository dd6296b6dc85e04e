import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { homePages, typicalPages } from "./content";
import { chooseTheme, paperOf } from "./theme";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const withScript = startBrowser();
const withoutScript = startBrowser({ javaScriptEnabled: false });

/** The visible words of a page's main part, buttons that need script left out. */
function wordsOf(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    for (const element of main.querySelectorAll("button")) element.remove();
    return main instanceof HTMLElement ? main.innerText.replace(/\s+/g, " ").trim() : "";
  });
}

test.for(typicalPages)("Without script $path shows the same words as with it.", async ({ path }) => {
  const [page, plainPage] = await Promise.all([withScript.visit(`${origin}${path}`), withoutScript.visit(`${origin}${path}`)]);
  const words = await wordsOf(plainPage);
  expect(words.length).toBeGreaterThan(20);
  expect(words).toBe(await wordsOf(page));
});

test.for(homePages)("Without script $path hides the buttons that would do nothing, and shares by mail.", async ({ path, resume }) => {
  const [page, plainPage] = await Promise.all([withScript.visit(`${origin}${path}`), withoutScript.visit(`${origin}${path}`)]);
  expect(await page.locator("button:visible").count()).toBeGreaterThanOrEqual(2);
  expect(await plainPage.locator("button:visible:not([popovertarget])").count()).toBe(0);
  const share = plainPage.getByRole("button", { name: resume.labels.share, exact: true });
  if (await share.count()) {
    await share.first().click();
    expect(await plainPage.locator('#share a[href^="mailto:"]').isVisible()).toBe(true);
    expect(await plainPage.locator("#share button[data-action]:visible").count()).toBe(0);
  }
});

test.for(homePages)("Without script the theme switch of $path works by style sheets alone.", async ({ path }) => {
  const page = await withoutScript.visit(`${origin}${path}`);
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
