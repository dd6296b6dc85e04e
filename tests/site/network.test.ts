import { expect, inject, test } from "vitest";
import { typicalPages } from "./content";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { openPage } = startBrowser();

test.for(typicalPages)("$path is complete after one answer, icons aside, and loads without an error.", async ({ path }) => {
  const page = await openPage();
  const requested: string[] = [];
  const wrong: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(`${origin}${path}`, { waitUntil: "load" });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(requested.filter((url) => url !== `${origin}/seal.svg`)).toEqual([`${origin}${path}`]);
  expect(wrong).toEqual([]);
});
