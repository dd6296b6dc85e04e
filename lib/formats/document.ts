import { formatDuration, formatMoment, formatPeriod, formatPeriodLength, formatWholeYears, joinDots, type Signs, signsOf } from "@/lib/resume/format";
import type { Highlight, Inline } from "@/lib/resume/highlight";
import { formatHost } from "@/lib/resume/link";
import type { Month } from "@/lib/resume/month";
import { countCoveredMonths } from "@/lib/resume/period";
import { groupByKind } from "@/lib/resume/projects";
import { countUsedMonths, findProven } from "@/lib/resume/proofs";
import { findEmployer, formatFigure, formatResult, listResults } from "@/lib/resume/results";
import { type Experience, type Project, periodOfExperience, type Resume, type Role } from "@/lib/resume/resume";
import type { Item, Section } from "@/lib/resume/schema/section";
import type { Site } from "@/lib/resume/schema/site";
import type { Skill, SkillGroup } from "@/lib/resume/schema/skills";
import { listSkills, nameGroup } from "@/lib/resume/skills";

/** Words that may lead somewhere. */
export type Linked = { text: string; url?: string | undefined };

/** One thing in a section: which of its kind it is where it has a page, what it is called, when it was, what else is to say, and what belongs to it. */
export type Entry = {
  id?: string;
  title?: Linked | undefined;
  /** When, as words. */
  period?: string | undefined;
  /** Position, place, subject and the like, a line together. */
  details: string[];
  links: Linked[];
  summary?: Inline | undefined;
  highlights: Highlight[];
  /** Technologies or other words, with what to call them. */
  words?: { name: string; words: string[] } | undefined;
  parts: Entry[];
};

/** A part of a résumé under its heading. */
type DocumentSection = { id: string; title: string; entries: Entry[] };

/** A résumé from top to bottom, as every file for reading shows it. */
export type Document = {
  name: string;
  alias?: string | undefined;
  headline: string;
  /** What a recruiter looks for, each with the word for it. */
  facts: { term: string; value: string }[];
  contacts: Linked[];
  summary?: Inline | undefined;
  /** The strongest figures, each with its story. */
  results: { figure: string; story: string }[];
  sections: DocumentSection[];
  signs: Signs;
  /** The language, and the month that durations count to. */
  edition: string;
  asOf: Month;
  /** What the name seal shows. */
  seal: string;
  /** The skills by their names, for those who sort documents. */
  keywords: string[];
};

/** How addresses become whole, and the signs between words. */
export type Writing = { href: (url: string) => string; signs: Signs };

/** How files for paper are set: the paper, and the size of text in points. */
export type Setting = Site["documents"];

/** Words in a row behind what they are called. */
export function listWords({ name, words }: NonNullable<Entry["words"]>, { colon, comma }: Signs): string {
  return `${name && `${name}${colon}`}${words.join(comma)}`;
}

/** Whether an entry is but a line: words, a link, details. */
export function isBrief({ summary, highlights, parts, links }: Entry): boolean {
  return !summary && !highlights.length && !parts.length && !links.length;
}

/** Whether an entry is told in a line or two: what is brief, or a name and what is to say of it. */
export function isLine(entry: Entry): boolean {
  return isBrief({ ...entry, summary: undefined }) && !(entry.summary && (entry.period || entry.details.length || entry.words));
}

/** An address on the web as readers of paper, who cannot follow a link, see it, behind what it is called. */
export function showAddress({ text, url }: Linked): Linked & { label?: string } {
  const [, address] = /^https?:\/\/(?:www\.)?(.*?)\/?$/.exec(url ?? "") ?? [];
  return !address || address === text ? { text, url } : { label: text, text: address, url };
}

const MOST_RESULTS = 3;

const known = new WeakMap<Resume, Map<string, Document>>();

/** Lays an edition out as a document; `home` is the address of its site. Done once, since each page's twin asks. */
export function layOut(resume: Resume, home: string): Document {
  const byHome = known.get(resume) ?? new Map<string, Document>();
  const document = byHome.get(home) ?? deriveDocument(resume, home);
  known.set(resume, byHome.set(home, document));
  return document;
}

function deriveDocument(resume: Resume, home: string): Document {
  const { profile, labels, experience, projects, skills, sections } = resume;
  const { products, openSource } = groupByKind(projects);
  const named = (ids: string[]) => sections.filter(({ id }) => ids.includes(id)).map(toSection(resume));
  const others = sections.filter(({ id }) => id !== "education").map(toSection(resume));
  return {
    edition: resume.edition,
    asOf: resume.asOf,
    signs: signsOf(resume.edition),
    seal: profile.seal ?? profile.name,
    keywords: listSkills(resume).map(({ name }) => name),
    name: profile.name,
    alias: profile.alias,
    headline: profile.headline,
    facts: listFacts(resume),
    contacts: listContacts(resume, home),
    summary: profile.summary,
    results: listResults(resume)
      .slice(0, MOST_RESULTS)
      .map((proven) => ({ figure: formatFigure(proven.result), story: formatResult(proven).split("\n").slice(1).join(" ") })),
    sections: [
      { id: "experience", title: labels.experience, entries: experience.map((entry) => toEmployer(entry, resume)) },
      { id: "products", title: labels.products, entries: products.map((project) => toProject(project, resume)) },
      { id: "openSource", title: labels.openSourceProjects, entries: openSource.map((project) => toProject(project, resume)) },
      { id: "skills", title: labels.skills, entries: skills.map((group) => toSkills(group, resume)) },
      ...named(["education"]),
      ...others,
    ].filter(({ entries }) => entries.length),
  };
}

function listFacts(resume: Resume): Document["facts"] {
  const { profile, labels, experience, edition, asOf } = resume;
  const months = countCoveredMonths(
    experience.flatMap(({ roles }) => roles),
    asOf,
  );
  return [
    ...(profile.seeking ? [{ term: labels.seeking, value: profile.seeking }] : []),
    ...(months > 0 ? [{ term: labels.inTheTrade, value: formatDuration(months, edition) }] : []),
  ];
}

function listContacts({ profile }: Resume, home: string): Linked[] {
  const place = [profile.location?.city, profile.location?.region].filter(Boolean).join(", ");
  return [
    ...(profile.email ? [{ text: profile.email, url: `mailto:${profile.email}` }] : []),
    { text: home.replace(/^https?:\/\//, "").replace(/\/$/, ""), url: home },
    ...(profile.url ? [{ text: formatHost(profile.url), url: profile.url }] : []),
    ...profile.links.map(({ label, username, url }) => ({ text: url ? label : `${label}: ${username}`, url })),
    ...(place ? [{ text: place }] : []),
  ];
}

function toEmployer(entry: Experience, resume: Resume): Entry {
  const [role, ...others] = entry.roles;
  const isOne = others.length === 0;
  const period = periodOfExperience(entry);
  return {
    id: entry.id,
    title: { text: entry.company, url: entry.url },
    period: `${formatPeriod(period, resume)}${isOne ? "" : ` (${formatPeriodLength(period, resume)})`}`,
    details: [...(isOne ? [role.role, role.location] : []), entry.description].filter((detail) => detail !== undefined),
    links: [],
    summary: isOne && role.summary ? joinInline(role.summary, entry.summary) : entry.summary,
    highlights: entry.highlights,
    words: toStack(entry.stack, resume),
    parts: isOne ? [] : entry.roles.map((each) => toRole(each, resume)),
  };
}

function toRole({ role, location, summary, highlights, ...period }: Role, resume: Resume): Entry {
  return { title: { text: role }, period: formatPeriod(period, resume), details: location ? [location] : [], links: [], summary, highlights, parts: [] };
}

function toProject(project: Project, resume: Resume): Entry {
  const { start, end } = project;
  return {
    id: project.id,
    title: { text: project.name },
    period: start && end ? formatPeriod({ start, end }, resume) : undefined,
    details: [...project.role, findEmployer(project, resume)?.company, project.organization, project.type].filter((detail) => detail !== undefined),
    links: project.links.map(({ label, url }) => ({ text: label, url })),
    summary: project.summary,
    highlights: project.highlights,
    words: toStack(project.stack, resume),
    parts: [],
  };
}

function toStack(words: string[], { labels }: Resume): Entry["words"] {
  return words.length ? { name: labels.stack, words } : undefined;
}

function toSkills(group: SkillGroup, resume: Resume): Entry {
  const name = joinDots([nameGroup(group, resume), group.level].filter((word) => word !== undefined));
  return { details: [], links: [], highlights: [], words: { name, words: group.skills.map((skill) => describeSkill(skill, resume)) }, parts: [] };
}

/** A skill with its years, its level and what it was used for, in brackets. */
function describeSkill({ id, name, level, note }: Skill, resume: Resume): string {
  const proven = findProven(id, resume);
  const details = [proven && formatWholeYears(countUsedMonths(proven, resume), resume.edition), level, note].filter(Boolean).join(", ");
  if (!details) return name;
  return /^(zh|ja)\b/.test(resume.edition) ? `${name}（${details.replaceAll(", ", "，")}）` : `${name} (${details})`;
}

function toSection(resume: Resume): (section: Section) => DocumentSection {
  return ({ id, title, items }) => ({ id, title, entries: items.map((item) => toEntry(item, resume)) });
}

function toEntry({ name, role, field, by, location, score, url, summary, keywords, highlights, ...when }: Item, resume: Resume): Entry {
  return {
    title: { text: name, url },
    period: formatWhen(when, resume),
    details: [role, field, by, location, score].filter((detail) => detail !== undefined),
    links: [],
    summary,
    highlights: highlights.map((content, index) => ({ id: `${index + 1}`, content, children: [] })),
    words: keywords.length ? { name: "", words: keywords } : undefined,
    parts: [],
  };
}

function formatWhen({ start, end, date }: Pick<Item, "start" | "end" | "date">, { edition, labels }: Resume): string | undefined {
  const written = [start, end, date].map((moment) => moment && (moment === "present" ? labels.present : formatMoment(moment, edition)));
  return [...new Set(written.filter(Boolean))].join(" – ") || undefined;
}

function joinInline(first: Inline, second: Inline | undefined): Inline {
  return second ? [...first, { type: "text", value: " " }, ...second] : first;
}
