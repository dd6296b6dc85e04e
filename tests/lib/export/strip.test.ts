import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { strip } from "@/lib/export/strip";
import { PAGE_SCRIPT_ID } from "@/lib/site/page-script";

function stripped(html: string): string {
  const page = fromHtml(html, { fragment: true });
  strip(page);
  return toHtml(page);
}

describe("stripping takes off", () => {
  test.each([
    ["the framework's script files", '<script src="/_next/static/a.js" async></script>'],
    ["the framework's inline scripts", "<script>(self.__next_f=self.__next_f||[]).push([0])</script>"],
    ["a script with another id", '<script id="_R_">x()</script>'],
    ["hints to load scripts", '<link rel="preload" as="script" fetchpriority="low" href="/_next/static/a.js">'],
    ["comments", "<!--$-->"],
    ["the empty element that the framework fills", '<div hidden=""></div>'],
    ["the framework's marks inside one another", '<div hidden=""><!--$--></div>'],
  ])("%s", (_, html) => {
    expect(stripped(`<p>a</p>${html}${html}<p>b<!-- c --></p>`)).toBe("<p>a</p><p>b</p>");
  });
});

describe("stripping leaves", () => {
  test.each([
    ["our own script", `<script id="${PAGE_SCRIPT_ID}">run()</script>`],
    ["the script of a service that counts visits", '<script class="analytics" defer src="https://stats.example/script.js"></script>'],
    ["data for search engines", '<script type="application/ld+json">{"@type":"Person"}</script>'],
    ["style sheets", '<link rel="stylesheet" href="/_next/static/a.css">'],
    ["hints to load fonts", '<link rel="preload" as="font" href="/a.woff2">'],
    ["elements that are not hidden", "<div></div>"],
    ["hidden elements with words", "<div hidden>a</div>"],
  ])("%s", (_, html) => {
    expect(stripped(html)).toBe(html);
  });
});
