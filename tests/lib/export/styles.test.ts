import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { parsePage } from "@/lib/export/parse";
import { findSheetsIn, inlineStyles } from "@/lib/export/styles";
import { writeFiles } from "./write-files";

const SHEET = '<link rel="stylesheet" href="/_next/a.css">';
const FILES = { "_next/a.css": "p{color:red}.a{color:red}.b{color:red}#c{color:red}svg{color:red}", "_next/b.css": "p{margin:0}" };

/** The head of a page with its styles inlined. */
function headOf(head: string, body: string, basePath = "", raw = writeFiles(FILES)): string | undefined {
  const { page } = parsePage("en/index.html", `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  inlineStyles("en/index.html", page, findSheetsIn(raw, basePath));
  return /<head>(.*)<\/head>/s.exec(toHtml(page))?.[1];
}

describe("a link to a style sheet becomes, in its place, the rules that the page uses", () => {
  test.each([
    ["by tags", "<p>a</p>", "p{color:red}"],
    ["by one of several classes", '<i class="x a y"></i>', ".a{color:red}"],
    ["by an id", '<i id="c"></i>', "#c{color:red}"],
    ["by a picture's tags and classes", '<svg><g class="b"/></svg>', ".a,svg{color:red}"],
    ["where it uses none", "<i></i>", ""],
  ])("%s", (_, body, css) => {
    expect(headOf(`<title>a</title>${SHEET}<meta name="a">`, body)).toBe(`<title>a</title><style>${css}</style><meta name="a">`);
  });
});

test("several sheets become one style in the place of the first, in their order", () => {
  const raw = writeFiles({ "_next/a.css": "p{color:red}", "_next/b.css": "p{color:green}" });
  const other = '<link rel="stylesheet" href="/_next/b.css">';
  expect(headOf(`${other}<title>a</title>${SHEET}`, "<p>a</p>", "", raw)).toBe("<style>p{color:red}</style><title>a</title>");
  expect(headOf(`${SHEET}<title>a</title>${other}`, "<p>a</p>", "", raw)).toBe("<style>p{color:green}</style><title>a</title>");
});

test("a sheet for one medium keeps to it", () => {
  expect(headOf('<link rel="stylesheet" media="print" href="/_next/b.css">', "<p>a</p>")).toBe("<style>@media print{p{margin:0}}</style>");
});

/** A page with a sheet's rules in it, from the end of its head on. */
function style(css: string, body: string): string {
  const { page } = parsePage("index.html", `<!doctype html><html><head>${SHEET}</head>${body}</html>`);
  inlineStyles("index.html", page, findSheetsIn(writeFiles({ "_next/a.css": css }), ""));
  return toHtml(page).replace(/^.*<head>/s, "");
}

test("classes that rules ask for get short names, others keep theirs", () => {
  expect(style(".wide\\:block{color:red}", '<body class="h-card wide:block"></body>')).toBe('<style>.a{color:red}</style></head><body class="h-card a"></body></html>');
});

test("classes that stand on the very same elements share a name, and others do not", () => {
  const css = ".p{order:1}.q{margin:0}.r{color:red}.s:hover{color:red}";
  const body = '<body class="p q"><i class="r p q"></i><b class="s r r"></b><i class="r q p"></i></body>';
  expect(style(css, body)).toBe(
    '<style>.a{order:1;margin:0}.b,.c:hover{color:red}</style></head><body class="a"><i class="b a"></i><b class="c b"></b><i class="b a"></i></body></html>',
  );
});

test("each of many classes has a name of its own", () => {
  const names = Array.from({ length: 60 }, (_, index) => `wide:name-${index}`);
  const css = names.map((name, index) => `.${name.replace(":", "\\:")}{order:${index}}`).join("");
  const styled = style(css, `<body>${names.map((name) => `<i class="${name}"></i>`).join("")}</body>`);
  const given = [...styled.matchAll(/<i class="(\w+)">/g)].map(([, name]) => name);
  expect([...given.slice(0, 3), ...given.slice(26, 28), given[52]]).toEqual(["a", "b", "c", "a0", "b0", "a1"]);
  expect(new Set(given).size).toBe(60);
  expect(styled).toContain(".b0{order:27}");
});

test("a sheet that would end its own element is refused", () => {
  const raw = writeFiles({ "_next/a.css": 'p::before{content:"</style>"}' });
  expect(() => headOf(SHEET, "<p>a</p>", "", raw)).toThrow("en/index.html  a style sheet of it says </style>, which would end the styles in the page");
});

test("the sheet of an address below the base path is found without it", () => {
  expect(headOf('<link rel="stylesheet" href="/cv/_next/b.css">', "<p>a</p>", "/cv")).toBe("<style>p{margin:0}</style>");
});

test("links that are no style sheets stay", () => {
  const links = '<link rel="canonical" href="/"><link rel="icon" href="/seal.svg"><link rel="preload" as="style" href="/_next/a.css">';
  expect(headOf(links, "<p>a</p>")).toBe(links);
});

test("a sheet is read once for all pages", () => {
  const raw = writeFiles(FILES);
  const findSheet = findSheetsIn(raw, "");
  const link: Element = { type: "element", tagName: "link", properties: { href: "/_next/b.css" }, children: [] };
  findSheet("index.html", [link]);
  rmSync(join(raw, "_next"), { recursive: true });
  expect(findSheet("en/index.html", [link]).cut(new Set(["p"]), new Map())).toBe("p{margin:0}");
});

describe("a page is refused, named with its sheet,", () => {
  test.each([
    ["where the sheet is not there", "/_next/c.css", "", "ENOENT"],
    ["where the sheet is not there below the base path", "/cv/_next/c.css", "/cv", "ENOENT"],
    ["where the sheet is not CSS", "/_next/broken.css", "", "Unexpected"],
  ])("%s", (_, address, basePath, reason) => {
    const raw = writeFiles({ "_next/broken.css": "p{color red}" });
    const message = expect.stringMatching(new RegExp(`^en/index\\.html {2}its style sheets? ${address} +(cannot be read|are not CSS): ${reason}`));
    expect(() => headOf(`<link rel="stylesheet" href="${address}">`, "", basePath, raw)).toThrow(expect.objectContaining({ name: "ExportError", message }));
  });
});
