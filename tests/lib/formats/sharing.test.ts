import robotsParser from "robots-parser";
import { describe, expect, test } from "vitest";
import { formatJsonLd } from "@/lib/formats/json-ld";
import { formatManifest } from "@/lib/formats/manifest";
import { formatRobots } from "@/lib/formats/robots";
import { formatSitemap } from "@/lib/formats/sitemap";
import { HARBOR, makeResume, makeView, REEF, SITE } from "@/tests/sample";

const ROBOTS = "https://mira.example/robots.txt";

describe("robots.txt", () => {
  const may = (robots: string, agent: string) => robotsParser(ROBOTS, robots).isAllowed("https://mira.example/en/", agent);

  test("lets search and readers in, and those that train models where the settings say so alone", () => {
    const [closed, open] = [formatRobots(SITE), formatRobots({ ...SITE, aiTraining: true })];
    for (const agent of ["Googlebot", "bingbot", "Baiduspider", "OAI-SearchBot", "ChatGPT-User", "Claude-User", "PerplexityBot"])
      expect([agent, may(closed, agent)]).toEqual([agent, true]);
    for (const agent of ["GPTBot", "ClaudeBot", "CCBot", "Google-Extended", "Bytespider", "Applebot-Extended"])
      expect([agent, may(closed, agent), may(open, agent)]).toEqual([agent, false, true]);
  });

  test("names the sitemap", () => {
    expect(robotsParser(ROBOTS, formatRobots({ ...SITE, basePath: "/cv" })).getSitemaps()).toEqual(["https://mira.example/cv/sitemap.xml"]);
  });
});

test("the sitemap dates an entry by what it states, and no other page", () => {
  const resume = makeResume({ experience: [{ ...HARBOR, updated: "2024-03-05" }], projects: [REEF] });
  const sitemap = formatSitemap({ ...SITE, editions: ["en"] }, [resume]);
  expect(sitemap.match(/<lastmod>.*/g)).toEqual(["<lastmod>2024-03-05</lastmod>"]);
  expect(sitemap).toMatch(/<loc>https:\/\/mira\.example\/experience\/harbor\/<\/loc>\n {4}<lastmod>/);
  expect(sitemap).not.toContain("hreflang");
});

describe("JSON-LD", () => {
  const read = (...view: Parameters<typeof makeView>) => JSON.parse(formatJsonLd(makeView(...view)) ?? "null");

  test("of the home page is about the person", () => {
    expect(read("/")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "ProfilePage",
      inLanguage: "en",
      mainEntity: {
        "@type": "Person",
        "@id": "https://mira.example/#person",
        name: "Mira Okafor",
        jobTitle: "Back-end developer",
        email: "mailto:mira@mira.example",
        sameAs: ["https://mira.example"],
        knowsAbout: ["Go"],
        worksFor: [{ "@type": "Organization", name: "Harbor Labs" }],
      },
    });
  });

  test("of other pages says the way to them", () => {
    expect(read("/experience/harbor/").itemListElement.map(({ name, item }: { name: string; item: string }) => [name, item])).toEqual([
      ["Mira Okafor", "https://mira.example/en/"],
      ["Experience", "https://mira.example/en/experience/"],
      ["Harbor Labs", "https://mira.example/en/experience/harbor/"],
    ]);
  });

  test("of the 404 page is none", () => {
    expect(formatJsonLd(makeView("/404.html"))).toBeUndefined();
  });

  test("cannot end the script that it stands in", () => {
    const { profile } = makeResume();
    const name = 'Mira </script><script>alert("&")';
    const view = makeView("/", makeResume({ profile: { ...profile, name } }));
    expect(formatJsonLd(view)).not.toMatch(/<|>alert\("&"\).*</);
    expect(JSON.parse(formatJsonLd(view) ?? "").mainEntity.name).toBe(name);
  });
});

test("the manifest names the person, and icons below the base path", () => {
  expect(JSON.parse(formatManifest({ ...SITE, basePath: "/cv" }, makeResume()))).toMatchObject({
    name: "Mira Okafor · Back-end developer",
    start_url: "/cv/",
    icons: [{ src: "/cv/seal.svg" }, { src: "/cv/icons/192.png", sizes: "192x192" }, { src: "/cv/icons/512.png", sizes: "512x512" }],
  });
});
