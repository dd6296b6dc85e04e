import mammoth from "mammoth";
import { toString as toText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { makeOutput, OUTPUT_NAMES } from "@/lib/formats/outputs";
import { readPdf } from "@/lib/formats/pdf/read";
import { formatPeriod } from "@/lib/resume/format";
import { formatInline, parseMarkdown } from "@/lib/resume/markdown";
import { formatFigure, formatResult, listResults } from "@/lib/resume/results";
import { listOwnHighlights, type Resume } from "@/lib/resume/resume";
import { makeResume, SITE } from "@/tests/sample";
import { squeeze } from "./said";

const { site, resumes } = loadContent("content");

/** All that a résumé says, piece by piece, as a format says it. */
function listFacts(resume: Resume, name: string): string[] {
  const { profile, experience, projects, skills, sections } = resume;
  const entries = [...experience, ...projects];
  const periods = [...experience.flatMap(({ roles }) => roles), ...projects.flatMap(({ start, end }) => (start && end ? { start, end } : []))];
  const isData = name === "resume.json";
  return [
    profile.name,
    profile.headline,
    profile.email ?? "",
    ...profile.links.map(({ url, username }) => url ?? username ?? ""),
    ...(profile.summary ? [formatInline(profile.summary)] : []),
    ...experience.flatMap(({ company, roles }) => [company, ...roles.flatMap(({ role, summary }) => [role, ...(summary ? [formatInline(summary)] : [])])]),
    ...projects.flatMap(({ name, links, role }) => [name, ...role, ...links.slice(0, 1).map(({ url }) => url)]),
    ...periods.flatMap((period) => (isData ? [period.start, ...(period.end === "present" ? [] : [period.end])] : [formatPeriod(period, resume)])),
    ...entries.flatMap((entry) => [...(entry.summary ? [formatInline(entry.summary)] : []), ...listOwnHighlights(entry).map(({ content }) => formatInline(content))]),
    ...entries.flatMap(({ results }) => results.flatMap((result) => (isData ? [formatFigure(result)] : [result.from ?? "", result.to]))),
    ...listResults(resume)
      .slice(0, 3)
      .map(({ result, entry }) => formatResult({ result, entry })),
    ...(isData ? projects : entries).flatMap(({ stack }) => stack),
    ...skills.flatMap((group) => group.skills.map(({ name }) => name)),
    ...sections.flatMap(({ items }) => items.flatMap(({ name, summary, highlights }) => [name, ...(summary ? [formatInline(summary)] : []), ...highlights.map(formatInline)])),
  ].filter(Boolean);
}

/** What a file of a résumé says, without the marks of its format; where its links lead stands behind it. */
async function readText(name: string, made: Uint8Array): Promise<string> {
  const text = Buffer.from(made).toString();
  if (name.endsWith(".pdf")) return (await readPdf(made)).pages.flatMap(({ text, links }) => [text, ...links]).join("\n");
  if (name.endsWith(".docx")) {
    const buffer = Buffer.from(made);
    const { value: html } = await mammoth.convertToHtml({ buffer });
    return [(await mammoth.extractRawText({ buffer })).value, ...(html.match(/(?<=href=")[^"]*/g) ?? [])].join("\n");
  }
  if (name.endsWith(".md")) return readMarkdown(text);
  if (name.endsWith(".json")) return listStrings(JSON.parse(text)).join("\n");
  const addresses = text.match(/(?<= \()https?:[^)\s]*(?=\))/g) ?? [];
  return [text.replace(/ \(https?:[^)\s]*\)/g, ""), ...addresses].join("\n");
}

function readMarkdown(text: string): string {
  const root = parseMarkdown(text);
  const addresses: string[] = [];
  if (root) visit(root, "link", ({ url }) => void addresses.push(url));
  return [toText(root), ...addresses].join("\n");
}

function listStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

const WHOLE = OUTPUT_NAMES.filter((name) => !name.startsWith("contact."));

describe.each(WHOLE)("%s", (name) => {
  test.each([...resumes.map((resume) => ({ resume, of: site })), { resume: makeResume(), of: SITE }])(
    "holds every entry, highlight and figure: $resume.profile.name",
    async ({ resume, of }) => {
      const made = await makeOutput(name, of, resume);
      const text = await readText(name, Buffer.from(made ?? ""));
      const facts = listFacts(resume, name);
      const said = squeeze(text);
      expect(facts.length).toBeGreaterThan(10);
      expect(facts.filter((fact) => !said.includes(squeeze(fact)))).toEqual([]);
    },
  );
});

test("all formats are compared", () => {
  expect(WHOLE).toEqual(["resume.pdf", "resume.docx", "resume.md", "resume.txt", "resume.json"]);
});
