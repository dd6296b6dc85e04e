import { describe, expect, test } from "vitest";
import { formatPath, nameEdition } from "@/lib/site/edition";
import { SITE } from "@/tests/sample";

describe("nameEdition", () => {
  test.each([
    ["zh", { tag: "zh-Hans", locale: "zh_CN", name: "中文", direction: "ltr" }],
    ["en", { tag: "en", locale: "en_US", name: "English", direction: "ltr" }],
    ["zh-Hant", { tag: "zh-Hant", locale: "zh_TW", name: "繁體中文", direction: "ltr" }],
    ["pt-BR", { tag: "pt-BR", locale: "pt_BR", name: "português (Brasil)", direction: "ltr" }],
    ["ar", { tag: "ar", locale: "ar_EG", name: "العربية", direction: "rtl" }],
  ])("names %s", (edition, names) => {
    expect(nameEdition(edition)).toEqual(names);
  });
});

describe("formatPath", () => {
  const site = (basePath: string, editions: string[]) => ({ ...SITE, basePath, editions });

  test.each([
    ["", "zh", "/", "/"],
    ["", "zh", "/projects/reef/", "/projects/reef/"],
    ["", "en", "/", "/en/"],
    ["", "en", "/404.html", "/en/404.html"],
    ["/cv", "zh", "/", "/cv/"],
    ["/cv", "en", "/skills/", "/cv/en/skills/"],
  ])("below %j, %s has %s at %s", (basePath, edition, route, path) => {
    expect(formatPath(site(basePath, ["zh", "en"]), edition, route)).toBe(path);
  });

  test("a single edition has no prefix", () => {
    expect(formatPath(site("", ["en"]), "en", "/skills/")).toBe("/skills/");
  });
});
