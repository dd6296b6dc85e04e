import { source as axeSource } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { shownPages } from "./shown";
import { LAPTOP, startBrowser } from "./visit";

const { visit } = startBrowser();

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NARROW = { width: 360, height: 800 };

/** What axe finds wrong on a page, a line for each element. */
async function findViolations(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: TAGS, resultTypes: ["violations"] });
  const lines = await page.evaluate<string[]>(
    `axe.run(document, ${options}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, any }) => [id, help, html, any.map(({ message }) => message)].join("  "))))`,
  );
  return lines;
}

/** Colours differ by theme and what is shown by width, so two looks see all four. */
const LOOKS = [
  { colorScheme: "light", size: LAPTOP },
  { colorScheme: "dark", size: NARROW },
] as const;

test.for(shownPages)("axe finds nothing on $url, light and wide, dark and narrow.", async ({ url }) => {
  const page = await visit(url);
  await page.evaluate(axeSource);
  for (const { colorScheme, size } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    expect(await findViolations(page), `${colorScheme}, ${size.width} px`).toEqual([]);
  }
});
