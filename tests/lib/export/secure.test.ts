import { createHash } from "node:crypto";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parsePage } from "@/lib/export/parse";
import { ExportError } from "@/lib/export/problem";
import { formatPolicy, secure } from "@/lib/export/secure";

const SCRIPT = `<script>if (1 < 2 && "a" !== 'b') say("你好 <p> &amp; \\u003c");</script>`;
const STYLE = `<style>p > i::before{content:"“你好” & <b>"}</style>`;

/** A page with its policy, as a browser gets it: what stands in its head, by tag, and the sources that the policy names, by directive. */
function secured(head: string, body = "") {
  const { page } = parsePage("en/index.html", `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);
  const allowed = secure("en/index.html", page);
  const elements: Element[] = [];
  visit(parsePage("en/index.html", toHtml(page)).page, "element", (element) => void elements.push(element));
  const policy = elements.find(({ properties }) => properties.httpEquiv)?.properties.content;
  const sourcesOf = (directive: string) => new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(String(policy))?.[1]?.split(" ") ?? [];
  const hashesOf = (tag: string) => elements.filter(({ tagName }) => tagName === tag).map((element) => sha256(textOf(element)));
  return { allowed, elements, policy, sourcesOf, hashesOf };
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("the policy stands right after the charset, before what it guards", () => {
  const { elements } = secured(`<title>a</title>${STYLE}${SCRIPT}`);
  expect(elements.slice(1, 6).map(({ tagName, properties }) => properties.httpEquiv ?? properties.charSet ?? tagName)).toEqual([
    "head",
    "utf-8",
    ["content-security-policy"],
    "title",
    "style",
  ]);
});

describe("the policy names the hash of", () => {
  test.each([
    ["a script with marks and Chinese in it", "script", "script-src", SCRIPT],
    ["a script without text", "script", "script-src", "<script></script>"],
    ["rules that let pages be drawn beforehand", "script", "script-src", '<script type="speculationrules">{"prerender":[]}</script>'],
    ["a style with marks and Chinese in it", "style", "style-src", STYLE],
  ])("%s", (_, tag, directive, element) => {
    const { sourcesOf, hashesOf } = secured(element);
    expect(hashesOf(tag)).toHaveLength(1);
    expect(sourcesOf(directive)).toEqual(hashesOf(tag));
  });

  test("each script and style, in head and body, once", () => {
    const { allowed, sourcesOf, hashesOf } = secured(`${SCRIPT}${STYLE}<style>p{margin:0}</style>`, `<script>run()</script>${SCRIPT}<svg><style>g{color:red}</style></svg>`);
    const [first = "", second = "", again] = hashesOf("script");
    expect(again).toBe(first);
    expect(sourcesOf("script-src")).toEqual([first, second].sort());
    expect(sourcesOf("style-src")).toEqual(hashesOf("style").sort());
    expect([[...allowed.scripts].sort(), [...allowed.styles].sort()]).toEqual([sourcesOf("script-src"), sourcesOf("style-src")]);
  });
});

test("data for search engines is not run, so no hash lets it", () => {
  const { policy, allowed } = secured('<script type="application/ld+json">{"@type":"Person"}</script>');
  expect(policy).not.toContain("script-src");
  expect(allowed.scripts.size).toBe(0);
});

describe("a service that counts visits widens the policy by its origin, and by nothing else,", () => {
  test("for its script and what that sends", () => {
    const { policy, allowed } = secured("", '<script class="analytics" defer src="https://stats.example/js/script.js" data-domain="mira.example"></script>');
    expect([...allowed.origins]).toEqual(["https://stats.example"]);
    expect(policy).toBe(
      "default-src 'none'; script-src https://stats.example; connect-src 'self' https://stats.example; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test("for what is sent alone where the script stands in the page", () => {
    const { policy, hashesOf } = secured("", '<script class="analytics" data-goatcounter="https://stats.example/count">count()</script>');
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashesOf("script")}; connect-src 'self' https://stats.example; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`,
    );
  });
});

test("a policy refuses all but the site itself and what is named by its hash", () => {
  expect(formatPolicy({ scripts: new Set(["'sha256-b'", "'sha256-a'"]), styles: new Set(["'sha256-c'"]), origins: new Set() })).toBe(
    "default-src 'none'; script-src 'sha256-a' 'sha256-b'; style-src 'sha256-c'; connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test("no page is let run or be styled by anything whatever it says", () => {
  expect(secured(SCRIPT + STYLE, "<script>eval('1')</script>").policy).not.toMatch(/unsafe-|\*|data:|https?:/);
});

describe("a page is refused, named with the attribute,", () => {
  test.each([
    ["p", "style", '<p style="color:red">a</p>'],
    ["g", "style", '<svg><g style="fill:red"/></svg>'],
    ["body", "style", '<p>a</p><body style="margin:0">'],
    ["button", "onclick", '<button onclick="run()">a</button>'],
    ["p", "onpointerdown", '<p onpointerdown="run()">a</p>'],
    ["img", "onerror", '<p><img src="/a.png" alt="" onerror="run()"></p>'],
    ["svg", "onload", '<svg onload="run()"></svg>'],
  ])("for <%s %s>", (tag, attribute, body) => {
    const message = `en/index.html  <${tag}> has the attribute ${attribute}, which the content security policy refuses; use a class or the page's script`;
    expect(() => secured("", body)).toThrow(new ExportError(message));
  });

  test("for having no head", () => {
    expect(() => secure("en/index.html", { type: "root", children: [] })).toThrow(new ExportError("en/index.html  has no head for the content security policy"));
  });
});

test("attributes that only look alike pass", () => {
  expect(secured("", '<p class="style" data-style="a" data-onclick="a" title="onclick">a</p>').allowed).toEqual({ scripts: new Set(), styles: new Set(), origins: new Set() });
});
