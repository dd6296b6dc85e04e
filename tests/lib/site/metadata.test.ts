import { describe, expect, test } from "vitest";
import { labelsSchema } from "@/lib/resume/schema/labels";
import type { Site } from "@/lib/resume/schema/site";
import { deriveMetadata } from "@/lib/site/metadata";
import { listPages, nameCard } from "@/lib/site/pages";
import { makeResume, makeView, SITE } from "@/tests/sample";

const english = makeResume();
const chinese = makeResume({ edition: "zh", labels: labelsSchema("zh").parse({}) });
const below: Site = { ...SITE, basePath: "/cv" };
const single: Site = { ...SITE, editions: ["en"] };

const metadataOf = (route: string, resume = english, site = SITE) => deriveMetadata(makeView(route, resume, site));
const ROUTES = listPages(SITE, english).flatMap(({ route }) => (route === "/404.html" ? [] : [route]));

test("a page's tags are whole, with absolute addresses", () => {
  const { page } = makeView("/projects/reef/");
  const image = `https://mira.example/og/${nameCard(page.card)}`;
  const { title, description } = page;
  expect(metadataOf("/projects/reef/")).toEqual({
    title,
    description,
    authors: [{ name: "Mira Okafor", url: "https://mira.example/en/" }],
    alternates: {
      canonical: "https://mira.example/en/projects/reef/",
      types: { "text/markdown": "https://mira.example/en/projects/reef/index.md" },
      languages: { "zh-Hans": "https://mira.example/projects/reef/", en: "https://mira.example/en/projects/reef/", "x-default": "https://mira.example/projects/reef/" },
    },
    openGraph: {
      type: "website",
      title,
      description,
      url: "https://mira.example/en/projects/reef/",
      siteName: "Mira Okafor",
      locale: "en_US",
      alternateLocale: ["zh_CN"],
      images: [{ url: image, width: 1200, height: 630, type: "image/png", alt: "Reef · Author" }],
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url: image, alt: "Reef · Author" }] },
  });
});

test("the home page is a profile", () => {
  expect(metadataOf("/").openGraph).toMatchObject({ type: "profile" });
});

describe.each(ROUTES)("at %s", (route) => {
  test("editions name each other, and themselves, alike", () => {
    expect(metadataOf(route, english).alternates?.languages).toEqual(metadataOf(route, chinese).alternates?.languages);
  });

  test("the canonical address is the one under the edition's own name", () => {
    for (const [resume, tag] of [
      [english, "en"],
      [chinese, "zh-Hans"],
    ] as const) {
      const { canonical, languages } = metadataOf(route, resume).alternates ?? {};
      expect(Object.entries(languages ?? {})).toContainEqual([tag, canonical]);
    }
  });

  test("og:url is the canonical address", () => {
    const { alternates, openGraph } = metadataOf(route);
    expect(openGraph?.url).toBe(alternates?.canonical);
  });
});

test("the base path stands in every address", () => {
  const { alternates, openGraph } = metadataOf("/skills/", english, below);
  expect(alternates).toEqual({
    canonical: "https://mira.example/cv/en/skills/",
    types: { "text/markdown": "https://mira.example/cv/en/skills/index.md" },
    languages: { "zh-Hans": "https://mira.example/cv/skills/", en: "https://mira.example/cv/en/skills/", "x-default": "https://mira.example/cv/skills/" },
  });
  expect(JSON.stringify(openGraph?.images)).toContain("https://mira.example/cv/og/en-");
});

test("a single edition has no alternates", () => {
  const { alternates, openGraph } = metadataOf("/skills/", english, single);
  expect(alternates).toEqual({ canonical: "https://mira.example/skills/", types: { "text/markdown": "https://mira.example/skills/index.md" } });
  expect(openGraph).toMatchObject({ alternateLocale: [] });
});

test("the page for lost addresses is not to be indexed, and has no address of its own", () => {
  const { title, description } = makeView("/404.html").page;
  expect(metadataOf("/404.html")).toEqual({ title, description, robots: { index: false } });
});
