import { describe, expect, test } from "vitest";
import { type HeaderRule, IMMUTABLE, listGuards, listHeaders, listTypes, REVALIDATE } from "@/lib/export/headers";
import { contentTypeOf } from "@/lib/site/content-type";
import { SITE } from "@/tests/sample";
import { headersAt, pathOf } from "./match-headers";

const ALLOWED = { scripts: new Set(["'sha256-a'"]), styles: new Set(["'sha256-b'"]), origins: new Set<string>() };

const FILES = [
  "404.html",
  "CNAME",
  "blog/index.html",
  "en/404.html",
  "en/index.html",
  "en/llms.txt",
  "en/og/index.html",
  "en/projects/reef/index.html",
  "experience/harbor/index.html",
  "index.html",
  "llms.txt",
  "og/en-1.png",
  "og/zh-1.png",
  "pdf/index.html",
  "projects/reef/cover.png",
  "resume.docx",
  "resume.json",
  "resume.pdf",
  "seal.svg",
  "skills/index.html",
];

describe.each(["", "/cv"])('below the base path "%s"', (basePath) => {
  const rules: HeaderRule[] = listHeaders({ ...SITE, basePath }, FILES, ALLOWED);

  test.each(FILES.map((file) => [pathOf(file, basePath), file]))("%s gets each header once: the guards, its lifetime, and the type that its name tells", (path, file) => {
    const headers = headersAt(rules, path);
    const type = path.endsWith("/") ? undefined : contentTypeOf(file);
    expect(headers.map(([name]) => name)).toEqual([...new Set(headers.map(([name]) => name))]);
    expect(Object.fromEntries(headers)).toEqual({
      ...listGuards(ALLOWED),
      "Cache-Control": file.startsWith("og/") ? IMMUTABLE : REVALIDATE,
      ...(type ? { "Content-Type": type } : {}),
    });
  });

  test("pages that are not there get the guards, too", () => {
    expect(Object.fromEntries(headersAt(rules, `${basePath}/nowhere/`))).toEqual(listGuards(ALLOWED));
  });
});

test("paths out of the base path get no headers", () => {
  const rules = listHeaders({ ...SITE, basePath: "/cv" }, FILES, ALLOWED);
  expect(["/", "/cvs/", "/og/en-1.png", "/blog/cv/"].flatMap((path) => headersAt(rules, path))).toEqual([]);
});

test("no pattern is there twice", () => {
  const patterns = listHeaders(SITE, FILES, ALLOWED).map(({ pattern }) => pattern);
  expect(patterns).toEqual([...new Set(patterns)]);
});

test("the media types of an export are listed by extension, each once, without those that say nothing", () => {
  expect(listTypes(["llms.txt", "en/index.html", "404.html", "a.b/CNAME", "resume.pdf", "a.nothing", "_headers"])).toEqual([
    [".html", "text/html; charset=utf-8"],
    [".pdf", "application/pdf"],
    [".txt", "text/plain; charset=utf-8"],
  ]);
});

test("the guards keep a site out of frames, on https, and to what its policy names", () => {
  expect(listGuards(ALLOWED)).toEqual({
    "Content-Security-Policy":
      "default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b'; connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Strict-Transport-Security": expect.stringMatching(/^max-age=\d{8,}$/),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": expect.stringMatching(/^(\w+=\(\)(, |$))+$/),
  });
});

test("lifetimes are a year without asking anew, and none", () => {
  expect([IMMUTABLE, REVALIDATE]).toEqual(["public, max-age=31536000, immutable", "public, max-age=0, must-revalidate"]);
});
