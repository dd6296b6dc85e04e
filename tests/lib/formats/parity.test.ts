import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { makeOutput, OUTPUT_NAMES } from "@/lib/formats/outputs";
import { readPdf } from "@/lib/formats/pdf/read";
import { formatInline } from "@/lib/resume/markdown";
import { listOwnHighlights, type Resume } from "@/lib/resume/resume";
import { makeResume, SITE } from "@/tests/sample";

const { site, resumes } = loadContent("content");

/** All that a résumé says, piece by piece. */
function listFacts({ profile, experience, projects, skills, sections }: Resume): string[] {
  const entries = [...experience, ...projects];
  return [
    profile.name,
    profile.headline,
    profile.email ?? "",
    ...profile.links.flatMap(({ url }) => url ?? []),
    ...(profile.summary ? [formatInline(profile.summary)] : []),
    ...experience.flatMap(({ company, roles }) => [company, ...roles.map(({ role }) => role)]),
    ...projects.flatMap(({ name, links }) => [name, ...links.slice(0, 1).map(({ url }) => url)]),
    ...entries.flatMap((entry) => [...(entry.summary ? [formatInline(entry.summary)] : []), ...listOwnHighlights(entry).map(({ content }) => formatInline(content))]),
    ...entries.flatMap(({ results }) => results.flatMap(({ from, to }) => [from ?? "", to])),
    ...skills.flatMap((group) => group.skills.map(({ name }) => name)),
    ...sections.flatMap(({ items }) => items.map(({ name }) => name)),
  ].filter(Boolean);
}

/** A text as it is compared: letters and numbers alone, without the addresses that some formats write behind words. */
function fold(text: string): string {
  return text
    .replace(/\]?\(?\(https?:[^)\s]*\)/g, "")
    .replace(/&lt;|&#x3C;/g, "<")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** A file of a résumé as text. */
async function readText(name: string, made: Uint8Array): Promise<string> {
  if (name.endsWith(".pdf")) return (await readPdf(made)).pages.flatMap(({ text, links }) => [text, ...links]).join("\n");
  if (name.endsWith(".docx"))
    return (await mammoth.convertToHtml({ buffer: Buffer.from(made) })).value
      .replace(/<a href="([^"]*)">/g, "$1 ")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&amp;", "&");
  return Buffer.from(made).toString();
}

const WHOLE = OUTPUT_NAMES.filter((name) => !name.startsWith("contact."));

describe.each(WHOLE)("%s", (name) => {
  test.each([...resumes.map((resume) => ({ resume, of: site })), { resume: makeResume(), of: SITE }])(
    "holds every entry, highlight and figure: $resume.profile.name",
    async ({ resume, of }) => {
      const made = await makeOutput(name, of, resume);
      const text = await readText(name, Buffer.from(made ?? ""));
      const [all, words] = [fold(text), fold(text.replace(/https?:[^\s)"]*/g, ""))];
      const facts = listFacts(resume);
      expect(facts.length).toBeGreaterThan(10);
      expect(facts.filter((fact) => !text.includes(fact) && !all.includes(fold(fact)) && !words.includes(fold(fact)))).toEqual([]);
    },
  );
});

test("all formats are compared", () => {
  expect(WHOLE).toEqual(["resume.pdf", "resume.docx", "resume.md", "resume.txt", "resume.json"]);
});
