import type { Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { prerenderLinks } from "@/lib/export/navigate";
import { parsePage } from "@/lib/export/parse";
import type { Site } from "@/lib/resume/schema/site";
import { SITE } from "@/tests/sample";

/** The scripts with speculation rules in the head of a page that has been given them. */
function rulesOf(changes: Partial<Site>): string[] {
  const { page } = parsePage("index.html", '<!doctype html><html><head><meta charset="utf-8"><title>a</title></head><body><p>a</p></body></html>');
  prerenderLinks(page, { ...SITE, ...changes });
  return listRules(page);
}

function listRules(page: Root): string[] {
  const rules: string[] = [];
  visit(page, "element", (element, _, parent) => {
    const inHead = parent?.type === "element" && parent.tagName === "head";
    if (inHead && element.properties.type === "speculationrules") rules.push(textOf(element));
  });
  return rules;
}

test.each([
  ["", "{/*}?/"],
  ["/cv", "/cv{/*}?/"],
])('below the base path "%s" a page has one set of rules: its pages, not places on the page, when the pointer rests on a link', (basePath, pages) => {
  expect(rulesOf({ basePath }).map((rules) => JSON.parse(rules))).toEqual([
    { prerender: [{ where: { and: [{ href_matches: pages }, { not: { selector_matches: '[href^="#"]' } }] }, eagerness: "moderate" }] },
  ]);
});

test("pages are only fetched ahead where a service would count them as soon as they are drawn", () => {
  const keysOf = (service: "umami" | "plausible" | "goatcounter") =>
    rulesOf({ analytics: { service, origin: "https://stats.example", id: "" } }).flatMap((rules) => Object.keys(JSON.parse(rules)));
  expect([keysOf("umami"), keysOf("plausible"), keysOf("goatcounter")]).toEqual([["prefetch"], ["prerender"], ["prerender"]]);
});
