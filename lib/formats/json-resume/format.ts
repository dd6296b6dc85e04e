import { flattenHighlights, type Inline } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import { PRESENT } from "@/lib/resume/month";
import { findEmployer, formatResult } from "@/lib/resume/results";
import { type Experience, listHighlights, type Project, type Resume, type Role } from "@/lib/resume/resume";
import type { Item } from "@/lib/resume/schema/section";
import type { SkillGroup } from "@/lib/resume/schema/skills";
import { MAPPINGS } from "./sections";

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** An edition as JSON Resume 1.x (https://jsonresume.org/schema); `home` is its address, for `basics.url` where the candidate has no other site, and as the canonical one. Sections that the schema does not know stand under their own names. */
export function formatJsonResume(resume: Resume, home: string): object {
  const { profile } = resume;
  return compact({
    $schema: SCHEMA,
    basics: compact({
      name: profile.name,
      label: profile.headline,
      image: profile.image,
      email: profile.email,
      url: profile.url ?? home,
      summary: text(profile.summary),
      location: profile.location && compact(profile.location),
      profiles: profile.links.map(({ label, username, url }) => compact({ network: label, username, url })),
    }),
    work: resume.experience.flatMap((entry) => entry.roles.map((role, index) => formatPosition(entry, role, index))),
    skills: resume.skills.flatMap(formatSkills),
    projects: resume.projects.map((project) => formatProject(project, resume)),
    ...formatSections(resume),
    meta: { canonical: home, version: "v1.0.0" },
  });
}

/** One position; what belongs to the whole time at the employer stands with the newest one. */
function formatPosition(entry: Experience, role: Role, index: number): object {
  const isNewest = index === 0;
  return compact({
    name: entry.company,
    position: role.role,
    location: role.location,
    description: entry.description,
    url: entry.url,
    startDate: role.start,
    endDate: written(role.end),
    summary: [isNewest && text(entry.summary), text(role.summary)].filter(Boolean).join(" ") || undefined,
    highlights: flattenHighlights([...(isNewest ? entry.highlights : []), ...role.highlights]).map(({ content }) => formatInline(content)),
    results: isNewest ? formatResults(entry) : [],
  });
}

/** The figures worth remembering, a line each; a key of our own, which the schema allows. */
function formatResults(entry: Experience | Project): string[] {
  return entry.results.map((result) => formatResult({ result, entry }).replace("\n", " "));
}

function formatProject(project: Project, resume: Resume): object {
  return compact({
    name: project.name,
    description: text(project.summary),
    highlights: listHighlights(project).map(({ content }) => formatInline(content)),
    results: formatResults(project),
    keywords: project.stack,
    startDate: project.start,
    endDate: written(project.end),
    url: project.links[0]?.url,
    roles: project.role,
    entity: project.organization ?? findEmployer(project, resume)?.company,
    type: project.type ?? project.kind,
  });
}

/** A group by its name, its skills as keywords; those that have a level, or stand in a group without a name, by themselves. */
function formatSkills({ name, level, skills }: SkillGroup): object[] {
  const alone = skills.filter((skill) => name === undefined || skill.level);
  return [
    ...(name === undefined ? [] : [compact({ name, level, keywords: skills.map((skill) => skill.name) })]),
    ...alone.map((skill) => compact({ name: skill.name, level: skill.level, keywords: skill.note === undefined ? [] : [skill.note] })),
  ];
}

/** The lists that sections make; articles are publications too. */
function formatSections({ sections }: Resume): Record<string, object[]> {
  const lists: Record<string, object[]> = {};
  for (const section of sections) {
    const mapping = MAPPINGS[section.id === "writing" ? "publications" : section.id];
    const list = mapping?.list ?? section.id;
    lists[list] = [...(lists[list] ?? []), ...section.items.map((item) => (mapping ? formatItem(item, mapping.fields) : formatOwn(item)))];
  }
  return lists;
}

function formatItem(item: Item, fields: Record<string, keyof Item>): object {
  return compact(Object.fromEntries(Object.entries(fields).map(([theirs, ours]) => [theirs, formatField(item, ours)])));
}

function formatOwn(item: Item): object {
  return compact(Object.fromEntries((Object.keys(item) as (keyof Item)[]).map((field) => [field, formatField(item, field)])));
}

function formatField(item: Item, field: keyof Item): string | string[] | undefined {
  if (field === "summary") return text(item.summary);
  if (field === "highlights") return item.highlights.map(formatInline);
  return field === "end" ? written(item.end) : item[field];
}

function text(content: Inline | undefined): string | undefined {
  return content && formatInline(content);
}

/** JSON Resume leaves the end of what goes on away. */
function written(end: string | undefined): string | undefined {
  return end === PRESENT ? undefined : end;
}

/** Without what is not there: nothing, or an empty list. */
function compact(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
