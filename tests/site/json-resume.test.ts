import { describe, expect, inject, test } from "vitest";
import { flattenHighlights } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import { formatPath } from "@/lib/site/edition";
import { findSchemaProblems } from "@/tests/json-resume";
import { content } from "./content";

const { origin } = inject("site");
const { site, resumes } = content;

type Served = {
  basics: { name: string; email: string; phone?: string };
  work: { name: string; startDate: string; highlights?: string[] }[];
  projects: { name: string }[];
  meta: { canonical: string };
};

describe.for(resumes)("The JSON Resume of the edition $edition", (resume) => {
  const path = formatPath(site, resume.edition, "/resume.json");
  const get = async () => {
    const response = await fetch(`${origin}${path}`);
    return { type: response.headers.get("content-type"), text: await response.text() };
  };

  test("is served as JSON, and valid by the schema's own package.", async () => {
    const { type, text } = await get();
    expect(type).toMatch(/^application\/json/);
    expect(findSchemaProblems(JSON.parse(text))).toEqual([]);
  });

  test("holds the person, every employer with every highlight, and every project; no telephone number.", async () => {
    const served: Served = JSON.parse((await get()).text);
    expect(served.basics).toMatchObject({ name: resume.profile.name, email: resume.profile.email });
    expect(served.basics.phone).toBeUndefined();
    expect(served.work.map(({ name, startDate }) => [name, startDate])).toEqual(resume.experience.flatMap(({ company, roles }) => roles.map(({ start }) => [company, start])));
    const highlights = resume.experience.flatMap((entry) => flattenHighlights([...entry.highlights, ...entry.roles.flatMap((role) => role.highlights)]));
    expect(served.work.flatMap((position) => position.highlights ?? [])).toEqual(highlights.map(({ content }) => formatInline(content)));
    expect(served.projects.map(({ name }) => name)).toEqual(resume.projects.map(({ name }) => name));
    expect(served.meta.canonical).toBe(`${site.origin}${formatPath(site, resume.edition, "/")}`);
  });
});
