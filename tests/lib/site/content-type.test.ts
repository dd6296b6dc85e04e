import { expect, test } from "vitest";
import { contentTypeOf, isText } from "@/lib/site/content-type";

test.each([
  ["en/index.html", "text/html; charset=utf-8", true],
  ["llms.txt", "text/plain; charset=utf-8", true],
  ["en/skills.md", "text/markdown; charset=utf-8", true],
  ["a.css", "text/css; charset=utf-8", true],
  ["a.js", "text/javascript; charset=utf-8", true],
  ["resume.vcf", "text/vcard; charset=utf-8", true],
  ["RESUME.VCF", "text/vcard; charset=utf-8", true],
  ["a.constructor", undefined, false],
  ["html", undefined, false],
  ["resume.json", "application/json", true],
  ["a.jsonld", "application/ld+json", true],
  ["site.webmanifest", "application/manifest+json", true],
  ["seal.svg", "image/svg+xml", true],
  ["sitemap.xml", "text/xml; charset=utf-8", true],
  ["og/zh-1.png", "image/png", false],
  ["favicon.ico", "image/x-icon", false],
  ["resume.pdf", "application/pdf", false],
  ["resume.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false],
  ["a.woff2", "font/woff2", false],
  ["index.html.br", undefined, false],
  ["a.nothing", undefined, false],
  ["_headers", undefined, false],
])("%s is %s; text: %s", (file, type, text) => {
  expect([contentTypeOf(file), isText(file)]).toEqual([type, text]);
});
