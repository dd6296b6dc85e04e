import type { Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { prerenderLinks } from "@/lib/export/navigate";
import { parsePage } from "@/lib/export/parse";

/** The scripts with speculation rules in the head of a page that has been given them. */
function rulesOf(basePath: string): string[] {
  const { page } = parsePage("index.html", '<!doctype html><html><head><meta charset="utf-8"><title>a</title></head><body><p>a</p></body></html>');
  prerenderLinks(page, basePath);
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

/** The pattern of the pages whose links are followed beforehand. */
const patternOf = (basePath: string): string => JSON.parse(rulesOf(basePath)[0] ?? "").prerender[0].where.and[0].href_matches;

test.each([
  ["", "{/*}?/"],
  ["/cv", "/cv{/*}?/"],
])('below the base path "%s" a page has one set of rules: its pages, not places on the page, when the pointer rests on a link', (basePath, pages) => {
  expect(rulesOf(basePath).map((rules) => JSON.parse(rules))).toEqual([
    { prerender: [{ where: { and: [{ href_matches: pages }, { not: { selector_matches: '[href^="#"]' } }] }, eagerness: "moderate" }] },
  ]);
});

// Node knows URLPattern from version 24 on.
describe.runIf("URLPattern" in globalThis)("the rules", () => {
  test.each([
    ["", "/", true],
    ["", "/en/projects/reef/", true],
    ["", "/resume.pdf", false],
    ["/cv", "/cv/", true],
    ["/cv", "/cv/en/skills/", true],
    ["/cv", "/cv/en/resume.pdf", false],
    ["/cv", "/", false],
    ["/cv", "/cvs/", false],
    ["/cv", "/blog/", false],
  ])('below the base path "%s" match %s: %s', (basePath, path, matches) => {
    const pattern = new URLPattern(patternOf(basePath), "https://mira.example");
    expect(pattern.test(`https://mira.example${path}`)).toBe(matches);
  });

  test("do not match other sites", () => {
    expect(new URLPattern(patternOf(""), "https://mira.example").test("https://other.example/")).toBe(false);
  });
});
