import { expect, test } from "vitest";
import { shownPages } from "./shown";
import { startBrowser } from "./visit";

const { visit } = startBrowser();

/** A4 in points, as PDF measures. */
const A4 = { width: 595.28, height: 841.89 };

test.for(shownPages)("$url prints on A4 with its words, black on white, and nothing to click through the site with.", async ({ url }) => {
  const page = await visit(url);
  expect(await page.locator("header, footer, nav").count()).toBeGreaterThanOrEqual(3);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const hidden = page.locator("header, footer, nav, button, input, [data-action], [role=status]");
  expect(await hidden.filter({ visible: true }).count()).toBe(0);
  expect(await page.locator("h1").isVisible()).toBe(true);
  expect((await page.locator("main").innerText()).length).toBeGreaterThan(20);
  const lightness = await page.evaluate(() => {
    const paint = document.createElement("canvas").getContext("2d");
    if (!paint) throw new Error("the browser has no canvas");
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color].map((style) => {
      paint.fillStyle = style;
      paint.fillRect(0, 0, 1, 1);
      return paint.getImageData(0, 0, 1, 1).data[1] ?? 0;
    });
  });
  expect(lightness[0]).toBeGreaterThan(230);
  expect(lightness[1]).toBeLessThan(60);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
  expect(boxes.length).toBeGreaterThan(0);
  for (const { width, height } of boxes) {
    expect(Math.abs(width - A4.width)).toBeLessThan(1);
    expect(Math.abs(height - A4.height)).toBeLessThan(1);
  }
});
