import { describe, expect, test } from "vitest";
import { nameCard } from "@/lib/site/pages";
import { cardPath, deriveView } from "@/lib/site/view";
import { makeResume, makeView, SITE } from "@/tests/sample";

const below = { ...SITE, basePath: "/cv" };

describe("the view of a page", () => {
  test("has the page, and its address in every edition, the root's first", () => {
    const { page, names, twins } = makeView("/projects/reef/");
    expect(page.title).toBe("Reef · Mira Okafor");
    expect(names.tag).toBe("en");
    expect(twins.map(({ edition, tag, path }) => [edition, tag, path])).toEqual([
      ["zh", "zh-Hans", "/projects/reef/"],
      ["en", "en", "/en/projects/reef/"],
    ]);
  });

  test.each([
    ["/skills/", "/cv/en/skills/"],
    ["/", "/cv/en/"],
    ["https://x.example/", "https://x.example/"],
    ["mailto:mira@mira.example", "mailto:mira@mira.example"],
    ["#ship", "#ship"],
  ])("leads from %s to %s", (url, path) => {
    expect(makeView("/", makeResume(), below).href(url)).toBe(path);
  });

  test.each(["/nowhere/", "/experience/tidepool/", "/skills"])("there is none of %s", (route) => {
    expect(deriveView(SITE, makeResume(), route)).toBeUndefined();
  });
});

test("a page's card stands below the base path", () => {
  const { page } = makeView("/", makeResume(), below);
  expect(cardPath(below, page)).toBe(`/cv/og/${nameCard(page.card)}`);
});
