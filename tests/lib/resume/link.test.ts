import { expect, test } from "vitest";
import { explainLink } from "@/lib/resume/link";

test.each(["https://x.example", "http://x.example/a?b#c", "HTTPS://x.example", "mailto:mira@mira.example", "/projects/", "/", "#ship"])("%s can be linked", (url) => {
  expect(explainLink(url)).toBeUndefined();
});

test.each(["javascript:", "data:", "ftp:", "tel:", "file:", "vbscript:"])("%s is no link scheme", (scheme) => {
  expect(explainLink(`${scheme}x`)).toBe(`"${scheme}" is not a link scheme for a résumé; use https:, http: or mailto:`);
});

test.each(["x.example", "www.x.example/a", "//x.example", "", "../projects/", "not an address", "https://"])("%j is no address", (url) => {
  expect(explainLink(url)).toBe(`"${url}" is not an address; write it in full, like https://example.com/page`);
});

test("a scheme behind space or capitals is still seen", () => {
  expect(explainLink(" JavaScript:alert(1)")).toContain('"javascript:" is not a link scheme');
});
