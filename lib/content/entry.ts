import type * as z from "zod";
import { compareNewestFirst } from "@/lib/resume/period";
import { type Experience, listHighlights, type Project, type Role } from "@/lib/resume/resume";
import { experienceSchema, projectSchema } from "@/lib/resume/schema/entry";
import { LONGEST_ID } from "@/lib/resume/schema/scalars";
import type { Folder, Loaded } from "./folder";
import { type MarkdownFile, parseFrontMatter } from "./front-matter";
import { findFuture, type Now } from "./future";
import { type Highlights, parseHighlights, type Section } from "./highlights";
import { share } from "./shared";
import type { Source } from "./source";
import { explainUnknown } from "./suggest";
import type { Located } from "./yaml";

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;

/** Reads the entries in `experience/` of an edition. */
export function loadExperience(folder: Folder, edition: string, now: Now): Loaded<Experience>[] {
  return loadEntries(folder, `${edition}/experience`, experienceSchema, now, (id, { value }, sections) => {
    const [role, ...others] = attachHighlights(folder, value.roles, sections);
    if (!others.length) return { ...value, id, roles: [{ ...role, highlights: [] }], highlights: sections.flatMap(({ highlights }) => highlights) };
    return { ...value, id, roles: [role, ...others], highlights: sections[0]?.highlights ?? [] };
  });
}

/** Reads the entries in `projects/` of an edition; what they borrow from employers' entries is joined to them. */
export function loadProjects(folder: Folder, edition: string, experience: Experience[], now: Now): Loaded<Project>[] {
  return loadEntries(folder, `${edition}/projects`, projectSchema, now, (id, { value, located }, sections) => {
    for (const { heading, place } of sections.slice(1)) folder.report({ ...place, message: `"${heading}" is a heading; a project has only bullets` });
    const employer = experience.find((entry) => entry.id === value.experience);
    const available = employer ? listHighlights(employer) : [];
    if (value.experience && !employer) {
      if (folder.has(`${edition}/experience/${value.experience}.md`)) return undefined; // its own problems are reported already
      folder.report({ ...located.locate(["experience"]), ...explainUnknown(value.experience, "an entry in experience", idsOf(experience), { subject: "experience: " }) });
    }
    const borrowed = value.highlights.flatMap((wanted, index) => {
      const found = available.find((highlight) => highlight.id === wanted);
      if (!found && employer) folder.report({ ...located.locate(["highlights", index]), ...explainUnknown(wanted, `a highlight of ${employer.id}`, idsOf(available)) });
      return found ?? [];
    });
    return { ...value, id, highlights: sections[0]?.highlights ?? [], borrowed };
  });
}

/** Where a role's first month is written: flat, or in the list of roles. */
export function pathOfStart({ value }: Located, role: number): PropertyKey[] {
  const hasList = typeof value === "object" && value !== null && "roles" in value;
  return hasList ? ["roles", role, "start"] : ["start"];
}

/** Whether a file name is that of an entry. */
export function isEntryName(name: string): boolean {
  return FILE_NAME.test(name) && name.length <= LONGEST_ID + ".md".length;
}

type Fields = z.output<typeof experienceSchema> | z.output<typeof projectSchema>;

function loadEntries<Schema extends z.ZodType<Fields>, Entry extends Experience | Project>(
  folder: Folder,
  path: string,
  schema: Schema,
  now: Now,
  make: (id: string, loaded: Loaded<z.output<Schema>>, sections: Section[]) => Entry | undefined,
): Loaded<Entry>[] {
  return folder.list(path).flatMap((name) => {
    if (!isEntryName(name)) {
      return (
        folder.report({
          file: `${folder.name}/${path}/${name}`,
          line: 1,
          column: 1,
          message: "is not the name of an entry; use small Latin letters, digits and hyphens, 80 characters at most, and end in .md",
        }) ?? []
      );
    }
    const source = folder.read(`${path}/${name}`);
    if (!source) return [];
    const { frontMatter, sections, problems } = takeApart(source);
    const loaded = folder.check(frontMatter, schema);
    folder.report(...(Array.isArray(frontMatter) ? [] : findFuture(frontMatter, now)), ...problems);
    if (!loaded) return [];
    const entry = make(name.slice(0, -".md".length), loaded, sections);
    if (!entry) return [];
    refuseUnknownResults(folder, loaded, entry);
    return { value: entry, located: loaded.located };
  });
}

/** An entry's file, taken apart. */
type Parts = Pick<MarkdownFile, "frontMatter"> & Highlights;

/** What each file came to when it was read last: while one is edited, the others need not be parsed at each save. */
const known = share("parts", () => new Map<string, { source: Source; parts: Parts }>());

function takeApart(source: Source): Parts {
  const last = known.get(source.file);
  if (last && last.source.text === source.text && last.source.written === source.written) return last.parts;
  const { frontMatter, body } = parseFrontMatter(source);
  const parts = { frontMatter, ...parseHighlights(source, body) };
  known.set(source.file, { source, parts });
  return parts;
}

function attachHighlights(folder: Folder, roles: z.output<typeof experienceSchema>["roles"], sections: Section[]): [Role, ...Role[]] {
  const titles = roles.map(({ role }) => role);
  for (const { heading, place } of sections.slice(1)) {
    if (heading === undefined) continue;
    const named = titles.filter((title) => title === heading).length;
    if (named === 0) folder.report({ ...place, ...explainUnknown(heading, "a role of this entry", titles, { subject: "the heading " }) });
    if (named > 1) folder.report({ ...place, message: `"${heading}" names ${named} roles; give them different titles` });
  }
  const highlightsOf = (title: string) => sections.filter(({ heading }) => heading === title).flatMap(({ highlights }) => highlights);
  const [first, ...others] = roles.map((role) => ({ ...role, highlights: highlightsOf(role.role) })).sort(compareNewestFirst);
  if (!first) throw new Error("an entry without a role passed its schema");
  return [first, ...others];
}

function refuseUnknownResults(folder: Folder, { value, located }: Loaded<Fields>, entry: Experience | Project): void {
  const known = idsOf(listHighlights(entry));
  value.results.forEach(({ highlight }, index) => {
    if (known.includes(highlight)) return;
    folder.report({
      ...located.locate(["results", index, "highlight"]),
      ...explainUnknown(highlight, "a highlight of this entry", known, { subject: `results[${index + 1}].highlight: ` }),
    });
  });
}

function idsOf(entries: { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
