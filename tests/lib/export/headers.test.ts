import { describe, expect, test } from "vitest";
import { GUARDS, type HeaderRule, IMMUTABLE, listHeaders, listPolicies, listTypes, REVALIDATE } from "@/lib/export/headers";
import { contentTypeOf } from "@/lib/site/content-type";
import { SITE } from "@/tests/sample";
import { headersAt, pathOf } from "./match-headers";

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
  "skills/go/index.html",
  "skills/index.html",
];

/** Each page is styled by its own hash. */
const ALLOWED = new Map(
  FILES.filter((file) => file.endsWith(".html")).map((file) => [file, { scripts: new Set(["'sha256-a'"]), styles: new Set([`'${file}'`]), origins: new Set<string>() }]),
);

/** A policy that lets pages be styled as those in files are. */
function policyFor(...files: string[]): string {
  const styles = files.map((file) => `'${file}'`).join(" ");
  return `default-src 'none'; script-src 'sha256-a'; style-src ${styles}; connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

describe.each(["", "/cv"])('below the base path "%s"', (basePath) => {
  const rules: HeaderRule[] = listHeaders({ ...SITE, basePath }, FILES, ALLOWED);

  test.each(FILES.map((file) => [pathOf(file, basePath), file]))(
    "%s gets each header once: the guards, a page its policy, its lifetime, and the type that its name tells",
    (path, file) => {
      const headers = headersAt(rules, path);
      const { "Content-Security-Policy": policy, ...rest } = Object.fromEntries(headers);
      const type = path.endsWith("/") ? undefined : contentTypeOf(file);
      expect(headers.map(([name]) => name)).toEqual([...new Set(headers.map(([name]) => name))]);
      if (ALLOWED.has(file)) expect(policy).toContain(`'${file}'`);
      expect(rest).toEqual({
        ...GUARDS,
        "Cache-Control": file.startsWith("og/") ? IMMUTABLE : REVALIDATE,
        ...(type ? { "Content-Type": type } : {}),
      });
    },
  );

  test("pages that are not there get the guards, too", () => {
    expect(Object.fromEntries(headersAt(rules, `${basePath}/nowhere/`))).toEqual(GUARDS);
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

test("of each edition the home page, the 404 page and the pages of each section have a policy, which names what these use", () => {
  expect(listPolicies(SITE, ALLOWED)).toEqual(
    [
      { pattern: "404.html", files: ["404.html"] },
      { pattern: "blog/*", files: ["blog/index.html"] },
      { pattern: "en/404.html", files: ["en/404.html"] },
      { pattern: "en/", files: ["en/index.html"] },
      { pattern: "en/og/*", files: ["en/og/index.html"] },
      { pattern: "en/projects/*", files: ["en/projects/reef/index.html"] },
      { pattern: "experience/*", files: ["experience/harbor/index.html"] },
      { pattern: "", files: ["index.html"] },
      { pattern: "pdf/*", files: ["pdf/index.html"] },
      { pattern: "skills/*", files: ["skills/go/index.html", "skills/index.html"] },
    ].map(({ pattern, files }) => ({ pattern, policy: policyFor(...files) })),
  );
});

test("the guards keep a site out of frames and on https", () => {
  expect(GUARDS).toEqual({
    "Strict-Transport-Security": expect.stringMatching(/^max-age=\d{8,}$/),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": expect.stringMatching(/^(\w+=\(\)(, |$))+$/),
  });
});

test("lifetimes are a year without asking anew, and none", () => {
  expect([IMMUTABLE, REVALIDATE]).toEqual(["public, max-age=31536000, immutable", "public, max-age=0, must-revalidate"]);
});
