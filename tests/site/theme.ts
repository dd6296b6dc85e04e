import type { Page } from "playwright-core";

/** The colour behind the page, as the browser computes it. */
export function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Turns the theme switch, which lies under its label, as a finger would. */
export async function chooseTheme(page: Page, theme: "auto" | "light" | "dark"): Promise<void> {
  await page.locator(`input[name="theme"][value="${theme}"]`).check();
}
