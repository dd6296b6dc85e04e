import { describe, expect, test } from "vitest";
import { labelsSchema } from "@/lib/resume/schema/labels";
import { type Card, listMenu, listPages, nameCard, routeOf } from "@/lib/site/pages";
import { BIRCH, HARBOR, inline, makeResume, REEF, SITE, TIDEPOOL } from "@/tests/sample";

const labels = labelsSchema("en").parse({});
const chinese = makeResume({ edition: "zh", labels: labelsSchema("zh").parse({}) });

function pageAt(route: string, resume = makeResume()) {
  const page = listPages(SITE, resume).find((candidate) => candidate.route === route);
  if (!page) throw new Error(`no page at ${route}`);
  return page;
}

test("an edition has a page for everything", () => {
  expect(listPages(SITE, makeResume()).map(({ route }) => route)).toEqual([
    "/",
    "/experience/",
    "/experience/harbor/",
    "/experience/birch/",
    "/projects/",
    "/projects/tidepool/",
    "/projects/reef/",
    "/skills/",
    "/skills/go/",
    "/404.html",
  ]);
});

test("what a résumé has nothing of has no page, and no place in the menu", () => {
  const student = makeResume({ experience: [], projects: [] });
  expect(listPages(SITE, student).map(({ route }) => route)).toEqual(["/", "/skills/", "/404.html"]);
  expect(listMenu(SITE, student)).toEqual([{ route: "/skills/", label: labels.skills }]);
  expect(listMenu(SITE, makeResume()).map(({ route }) => route)).toEqual(["/experience/", "/projects/", "/skills/"]);
});

test("parts of a line are joined by the comma of the script", () => {
  expect(pageAt("/experience/birch/", makeResume({ edition: "ar" })).card.subtitle).toContain("، ");
});

test("no two pages of an edition share an address, title or card", () => {
  const pages = listPages(SITE, makeResume());
  for (const facts of [pages.map(({ route }) => route), pages.map(({ title }) => title), pages.map(({ card }) => nameCard(card))]) expect(new Set(facts).size).toBe(pages.length);
});

describe("titles and descriptions", () => {
  test.each([
    ["/", "Mira Okafor · Back-end developer", "Writes services."],
    ["/experience/", `${labels.experience} · Mira Okafor`, "Mira Okafor, Back-end developer. Work experience: Harbor Labs, Birch & Co."],
    ["/experience/harbor/", "Harbor Labs · Mira Okafor", "Developer, Jul 2020 – present, Tide tables for every port."],
    ["/experience/birch/", "Birch & Co · Mira Okafor", "Lead, Tester, Jan 2018 – Jul 2020"],
    ["/projects/", `${labels.projects} · Mira Okafor`, "Products and open source that Mira Okafor worked on: Tidepool, Reef."],
    ["/projects/tidepool/", "Tidepool · Mira Okafor", "Tables for surfers."],
    ["/projects/reef/", "Reef · Mira Okafor", "Author"],
    ["/skills/", `${labels.skills} · Mira Okafor`, "Technical skills of Mira Okafor: Go, Rust."],
    ["/skills/go/", "Go · Mira Okafor", "How Mira Okafor used Go: 3 years 8 months (2020 – present), 1 proof, at Harbor Labs."],
    ["/404.html", `${labels.notFound} · Mira Okafor`, labels.notFoundText],
  ])("of %s", (route, title, description) => {
    expect(pageAt(route)).toMatchObject({ edition: "en", title, description });
  });

  test("end with one full stop where an employer's name has its own", () => {
    const resume = makeResume({ experience: [HARBOR, { ...BIRCH, company: "Birch & Co. Ltd." }] });
    expect(pageAt("/experience/", resume).description).toBe("Mira Okafor, Back-end developer. Work experience: Harbor Labs, Birch & Co. Ltd.");
    expect(pageAt("/experience/", makeResume({ experience: [{ ...BIRCH, company: "Birch..." }] })).description).toContain("Work experience: Birch....");
  });

  test("are joined the East Asian way in Chinese", () => {
    expect(pageAt("/experience/harbor/", chinese).description).toBe("Developer · 2020.07 – 至今 · Tide tables for every port.");
    expect(pageAt("/skills/", chinese).description).toBe("Mira Okafor的技术技能：Go、Rust。");
  });
});

describe("cards", () => {
  const card: Card = pageAt("/").card;

  test("of the home page show name, trade and the strongest figures", () => {
    expect(card).toEqual({
      title: "Mira Okafor",
      subtitle: "Back-end developer",
      detail: "20 → 2 s; 90%; 3 ports",
      name: "Mira Okafor",
      seal: "Mira Okafor",
      host: "mira.example",
      edition: "en",
    });
  });

  test.each([
    ["the current position where there is no figure", [{ ...HARBOR, results: [] }], `${labels.current} Harbor Labs, Developer`],
    ["nothing more where there is neither", [BIRCH], ""],
  ])("of the home page show %s", (_, experience, detail) => {
    expect(pageAt("/", makeResume({ experience, projects: [] })).card.detail).toBe(detail);
  });

  test("join figures the East Asian way in Chinese", () => {
    expect(pageAt("/", chinese).card.detail).toBe("20 → 2 s，90%，3 ports");
  });

  test("show the seal that the profile asks for", () => {
    const resume = makeResume();
    expect(pageAt("/", { ...resume, profile: { ...resume.profile, seal: "米拉" } }).card.seal).toBe("米拉");
  });

  test("of a project without months name its employer, and its first figure", () => {
    expect(pageAt("/projects/tidepool/").card).toMatchObject({ title: "Tidepool", subtitle: `${labels.product}, Harbor Labs`, detail: "3 ports\nShipped to three ports." });
  });

  test("of a project with months name those, and what it is about where it has no figure", () => {
    const project = { ...REEF, start: "2021-03", end: "2021-05", summary: inline("A *reef*.") } as const;
    expect(pageAt("/projects/reef/", makeResume({ projects: [project] })).card).toMatchObject({ subtitle: "Author, Mar 2021 – May 2021", detail: "A reef." });
  });

  test("are named after the edition and end in .png", () => {
    expect(nameCard(card)).toMatch(/^en-[0-9a-f]{12}\.png$/);
    expect(nameCard({ ...card, edition: "zh" })).toMatch(/^zh-/);
  });

  test("keep their name while they show the same", () => {
    expect(nameCard(pageAt("/").card)).toBe(nameCard(card));
  });

  test.each(Object.keys(card))("change their name with their %s", (part) => {
    expect(nameCard({ ...card, [part]: "other" })).not.toBe(nameCard(card));
  });
});

test("the route of an entry tells employers from projects", () => {
  expect([HARBOR, TIDEPOOL].map(routeOf)).toEqual(["/experience/harbor/", "/projects/tidepool/"]);
});
