import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { formatJsonResume } from "@/lib/formats/json-resume/format";
import { importText } from "@/lib/import/import";
import { dropInvisible } from "@/lib/resume/invisible";
import { findSchemaProblems } from "@/tests/json-resume";

type Json = Record<string, unknown>;

const HOME = "https://mira.example/";

/** A JSON Resume after its way through the content and back. */
function passThrough(resume: Json): Json {
  const parent = mkdtempSync(join(tmpdir(), "import-"));
  try {
    const { files } = importText("resume.json", JSON.stringify(resume), "en");
    files.set("site.yaml", "origin: https://mira.example\neditions: [en]\n");
    for (const [name, text] of files) {
      mkdirSync(dirname(join(parent, name)), { recursive: true });
      writeFileSync(join(parent, name), text);
    }
    return formatJsonResume(loadContent(parent).resumes[0], HOME) as Json;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Text with all sorts of signs, as it may stand in a file: no line ends, nothing at its edges, no signs that the import is known to change. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 }),
    fc.stringMatching(/^[ -~]{1,24}$/),
    fc.constantFrom(
      "1. first",
      "- dash",
      "# hash",
      "<b>",
      "a_b_c",
      "C#",
      "R&D &amp; more",
      "x | y",
      "[ ] task",
      "50% ~ 60%",
      "上海，示例",
      "true",
      "null",
      "2020",
      "'quoted'",
      "@at",
      "*",
      "key: value",
    ),
  )
  .map((written) =>
    dropInvisible(written)
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cs}\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .filter((written) => /[^\s*`]/.test(written) && !/\*\*|[{｛]\s*[#＃]|\]\(|`|https?:|www\./i.test(written));
const month = fc.tuple(fc.integer({ min: 1970, max: 2023 }), fc.integer({ min: 1, max: 12 })).map(([year, ordinal]) => `${year}-${String(ordinal).padStart(2, "0")}`);
const moment = fc.oneof(month, fc.integer({ min: 1970, max: 2023 }).map(String));
const url = fc.constantFrom("https://example.com", "http://example.org/a?b=c#d", "https://例え.jp/x", "https://example.com/%E4%B8%8A");
const list = (values: fc.Arbitrary<string>) => fc.array(values, { minLength: 1, maxLength: 3 });
const some = (fields: Record<string, fc.Arbitrary<unknown>>, ...required: string[]) => fc.array(fc.record(fields, { requiredKeys: required }), { maxLength: 3 });
const inOrder = <Fields extends { startDate?: unknown; endDate?: unknown }>(items: Fields[]) =>
  items.map((item) => (String(item.startDate ?? "") > String(item.endDate ?? "9999").padEnd(7, "~") || (item.endDate && !item.startDate) ? { ...item, endDate: undefined } : item));
const employer = fc.oneof(text, fc.constantFrom("Acme", "acme", "Harbor Labs"));

const resume = fc.record(
  {
    basics: fc.record(
      {
        name: text,
        label: text,
        image: url,
        email: fc.constantFrom("mira@mira.example", "a.b+c@example.org"),
        url,
        summary: text,
        location: fc.record({ address: text, postalCode: text, city: text, countryCode: text, region: text }, { requiredKeys: [] }),
        profiles: some({ network: text, username: text, url }, "network", "username"),
      },
      { requiredKeys: ["name", "label"] },
    ),
    work: some(
      { name: employer, location: text, description: text, position: text, url, startDate: month, endDate: month, summary: text, highlights: list(text) },
      "name",
      "position",
      "startDate",
    ).map(inOrder),
    volunteer: some({ organization: text, position: text, url, startDate: moment, endDate: moment, summary: text, highlights: list(text) }, "organization").map(inOrder),
    education: some({ institution: text, url, area: text, studyType: text, startDate: moment, endDate: moment, score: text, courses: list(text) }, "institution").map(inOrder),
    awards: some({ title: text, date: moment, awarder: text, summary: text }, "title"),
    certificates: some({ name: text, date: moment, url, issuer: text }, "name"),
    publications: some({ name: text, publisher: text, releaseDate: moment, url, summary: text }, "name"),
    skills: some({ name: text, level: text, keywords: list(text) }, "name"),
    languages: some({ language: text, fluency: text }, "language"),
    interests: some({ name: text, keywords: list(text) }, "name"),
    references: some({ name: text, reference: text }, "name"),
    projects: some(
      { name: text, description: text, highlights: list(text), keywords: list(text), startDate: month, endDate: month, url, roles: list(text), entity: text, type: text },
      "name",
    ).map(inOrder),
  },
  { requiredKeys: ["basics"] },
);

/** Whether all that is in one value is in the other: lists in any order, more fields allowed. */
function holds(other: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return Array.isArray(other) && value.every((each) => other.some((candidate) => holds(candidate, each)));
  if (typeof value !== "object" || value === null) return other === value;
  return (
    typeof other === "object" &&
    other !== null &&
    Object.entries(value).every(([key, each]) => each === undefined || (Array.isArray(each) && !each.length) || holds((other as Json)[key], each))
  );
}

describe("JSON Resume, to content and back,", () => {
  test("keeps every named field, and is valid", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(resume, (original) => {
        const back = passThrough(original);
        for (const [part, value] of Object.entries(original))
          if (!Array.isArray(value) || value.length) expect(holds(back[part], value), `${part}: ${JSON.stringify(value)} became ${JSON.stringify(back[part])}`).toBe(true);
        expect(findSchemaProblems(back)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
