import { deriveEvidence } from "@/lib/resume/evidence";
import type { Inline } from "@/lib/resume/highlight";
import { parseMarkdown } from "@/lib/resume/markdown";
import type { Experience, Project, Resume } from "@/lib/resume/resume";
import { labelsSchema } from "@/lib/resume/schema/labels";
import type { Item } from "@/lib/resume/schema/section";
import type { Site } from "@/lib/resume/schema/site";
import { findUses } from "@/lib/resume/uses";
import { deriveView, type View } from "@/lib/site/view";

/** Inline Markdown as components get it. */
export function inline(text: string): Inline {
  const [paragraph] = parseMarkdown(text)?.children ?? [];
  return paragraph?.type === "paragraph" ? paragraph.children : [];
}

/** Something in a section. */
export function item(fields: Partial<Item> & Pick<Item, "name">): Item {
  return { keywords: [], highlights: [], ...fields };
}

/** A site at the root with two editions. */
export const SITE: Site = { origin: "https://mira.example", basePath: "", editions: ["zh", "en"], documents: { paper: "a4", textSize: 10 }, aiTraining: false };

/** An employer with one role, figures, and a highlight that holds another. */
export const HARBOR: Experience = {
  id: "harbor",
  company: "Harbor Labs",
  roles: [{ role: "Developer", start: "2020-07", end: "present", highlights: [] }],
  summary: inline("Tide tables for **every** port."),
  stack: ["Go", "Redis"],
  skills: [],
  results: [
    { highlight: "build", from: "20", to: "2", unit: "s", story: inline("builds, by *caching*") },
    { highlight: "manual", to: "90%" },
  ],
  highlights: [
    { id: "build", content: inline("**Builds**: cut to [2 s](https://mira.example/build)."), children: [{ id: "cache", content: inline("With a cache."), children: [] }] },
    { id: "manual", content: inline("Wrote 90% of the `manual`."), children: [] },
  ],
};

/** An employer with two roles that have highlights of their own. */
export const BIRCH: Experience = {
  id: "birch",
  company: "Birch & Co",
  roles: [
    { role: "Lead", start: "2019-01", end: "2020-07", summary: inline("Led six people."), highlights: [{ id: "hiring", content: inline("Hired four."), children: [] }] },
    { role: "Tester", start: "2018-01", end: "2018-12", highlights: [] },
  ],
  stack: [],
  skills: [],
  results: [],
  highlights: [],
};

/** A product of an employer's, with a highlight of its own and a borrowed one. */
export const TIDEPOOL: Project = {
  id: "tidepool",
  name: "Tidepool",
  kind: "product",
  featured: false,
  experience: "harbor",
  role: [],
  summary: inline("Tables for surfers."),
  links: [],
  stack: ["Go"],
  skills: [],
  results: [{ highlight: "ship", to: "3", unit: "ports" }],
  highlights: [{ id: "ship", content: inline("Shipped to three ports."), children: [] }],
  borrowed: HARBOR.highlights.slice(0, 1),
};

/** A package that stands alone. */
export const REEF: Project = {
  id: "reef",
  name: "Reef",
  kind: "open-source",
  featured: false,
  role: ["Author"],
  links: [{ label: "Code", url: "https://code.example/reef" }],
  stack: [],
  skills: [],
  results: [],
  highlights: [],
  borrowed: [],
};

/** A made-up résumé in English, with changes. */
export function makeResume(changes: Partial<Resume> = {}): Resume {
  const unproven: Omit<Resume, "evidence"> = {
    edition: "en",
    asOf: "2024-03",
    profile: {
      name: "Mira Okafor",
      headline: "Back-end developer",
      seeking: "Lead developer",
      summary: inline("Writes **services**."),
      email: "mira@mira.example",
      links: [{ label: "Site", url: "https://mira.example" }],
    },
    skills: [
      {
        name: "Languages",
        skills: [
          { id: "go", name: "Go", aliases: ["Golang"], not: [], level: "fluent", note: "ten years" },
          { id: "rust", name: "Rust", aliases: [], not: [] },
        ],
      },
    ],
    experience: [HARBOR, BIRCH],
    projects: [TIDEPOOL, REEF],
    sections: [{ id: "writing", title: "Writing", items: [item({ name: "On tides", url: "https://mira.example/tides", summary: inline("Why `tide` wins.") })] }],
    labels: labelsSchema("en").parse({}),
    ...changes,
  };
  return { evidence: deriveEvidence(unproven, findUses([unproven])), ...unproven };
}

/** What the page at a route is made from. */
export function makeView(route = "/", resume = makeResume(), site = SITE): View {
  const view = deriveView(site, resume, route);
  if (!view) throw new Error(`no page at ${route}`);
  return view;
}
