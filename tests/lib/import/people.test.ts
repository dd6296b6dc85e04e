import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { formatJsonResume } from "@/lib/formats/json-resume/format";
import { listSitePages } from "@/lib/site/pages";
import { findSchemaProblems } from "@/tests/json-resume";
import { loadPerson } from "./load-person";

/** What a person's résumé comes to: name, employers with their positions, projects, sections, pages. */
const PEOPLE: [string, string, string, [string, number][], number, string[], number][] = [
  [
    "nurse-en.json",
    "en",
    "Adaeze Obi",
    [
      ["St Mary's Hospital", 1],
      ["Agency for Temporary Nurses and Midwives of the North", 1],
      ["Red Cross Field Hospital", 1],
      ["Riverside Clinic", 1],
    ],
    0,
    ["education", "certificates", "languages", "references"],
    12,
  ],
  [
    "lawyer-de.md",
    "de",
    "Dr. Katharina Weiß",
    [
      ["Weiß & Partner", 1],
      ["Kanzlei Sommer", 1],
    ],
    0,
    ["education", "talks", "languages"],
    5,
  ],
  [
    "designer-en.json",
    "en",
    "Zoë Müller-Østergård",
    [
      ["Grotesk & Söhne GmbH", 1],
      ["Freelance", 1],
    ],
    1,
    ["awards", "publications", "volunteering", "interests"],
    10,
  ],
  ["student-zh.md", "zh", "陈小满", [], 1, ["education", "interests"], 7],
  ["veteran-en.json", "en", "Walter P. Kowalski", [["Old Mill Steel Corporation", 4]], 0, ["education"], 6],
  [
    "nurse-ar.json",
    "ar",
    "ميرا العلي",
    [
      ["مستشفى الميناء", 1],
      ["عيادة Harbor Labs", 1],
    ],
    0,
    ["education", "languages"],
    8,
  ],
];

describe.each(PEOPLE)("%s", (file, lang, name, employers, projects, sections, pages) => {
  const path = join("tests/people", file);

  test("imports to content in order, with all its parts", async () => {
    const { content } = await loadPerson(path, lang);
    const [resume] = content.resumes;
    expect(resume.profile.name).toBe(name);
    expect(resume.experience.map(({ company, roles }) => [company, roles.length])).toEqual(employers);
    expect(resume.projects).toHaveLength(projects);
    expect(resume.sections.map(({ id }) => id)).toEqual(sections);
    expect(listSitePages(content)).toHaveLength(pages);
  });

  test("has no character that the bundled fonts lack", async () => {
    await expect(refuseMissingGlyphs((await loadPerson(path, lang)).content)).resolves.toBeUndefined();
  });

  test("comes out as a valid JSON Resume", async () => {
    expect(findSchemaProblems(formatJsonResume((await loadPerson(path, lang)).content.resumes[0], "https://example.com/"))).toEqual([]);
  });

  test("loses no word", async () => {
    const { written } = await loadPerson(path, lang);
    const words = readFileSync(path, "utf8").match(/\p{L}[\p{L}\p{M}\p{N}]*|\p{N}{3,}/gu) ?? [];
    const keys =
      /^(basics|name|label|email|phone|summary|location|city|countryCode|work|company|position|startDate|endDate|null|highlights|education|institution|studyType|area|courses|certificates|issuer|date|skills|level|keywords|languages|language|fluency|references|reference|picture|website|profiles|network|username|url|projects|description|roles|type|awards|title|awarder|publications|publisher|releaseDate|volunteer|organization|interests|Profil|Berufserfahrung|heute|姓名|求职意向|邮箱|至今|项目经历|技能)$/;
    expect(words.filter((word) => !keys.test(word) && !written.includes(word))).toEqual([]);
  });
});

test("the sample that comes with the schema imports, and comes out valid", async () => {
  const sample = createRequire(import.meta.url).resolve("@jsonresume/schema/sample.resume.json");
  const { content } = await loadPerson(sample, "en");
  expect(content.resumes[0].experience[0]?.company).toBe("Pied Piper");
  expect(findSchemaProblems(formatJsonResume(content.resumes[0], "https://example.com/"))).toEqual([]);
});
