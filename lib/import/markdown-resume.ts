import type { RootContent } from "mdast";
import { parseMarkdown } from "@/lib/resume/markdown";
import { PRESENT } from "@/lib/resume/month";
import { isSectionId } from "@/lib/resume/schema/section";
import { readContacts } from "./contacts";
import type { Bullet, Draft } from "./draft";
import { makeIds } from "./ids";
import { toInline } from "./inline";
import { type Block, type Part, readOutline } from "./outline";
import { Prose, textOf } from "./prose";
import { findMoment, findRange, orderSpan, type Range, toMonth } from "./range";
import { ImportError, type Report } from "./report";
import { readSkills } from "./skills";

/** Reads a résumé in Markdown, as people write it: headings for its parts and entries, months below or beside them, bullets. Throws an ImportError where it names nobody. */
export function readMarkdownResume(text: string, lang: string, report: Report): Draft {
  const root = parseMarkdown(text);
  if (!root) throw new ImportError("the text is nested too deeply to be a résumé");
  const prose = new Prose(text, report);
  const { name, preamble, parts } = readOutline(root);
  const { name: written, headline, seeking, phone, summary, ...contacts } = readContacts(preamble.nodes, prose);
  const person = name ?? written;
  if (!person) throw new ImportError("no name was found; begin the file with a heading that is the name, or a line like Name: …");
  const draft: Draft = { lang, profile: {}, phone, skills: [], experience: [], projects: [], sections: [] };
  const summaries = readParts(parts, draft, prose);
  const [role] = draft.experience.flatMap(({ front }) => (typeof front.role === "string" ? front.role : []));
  const label = headline ?? seeking ?? role ?? person;
  if (!headline && !seeking) report.guessed("headline", `is not in the file; taken as "${label}"`);
  draft.profile = { name: person, headline: label, seeking, summary: [summary, ...summaries].filter(Boolean).join(" "), ...contacts };
  return draft;
}

/** Reads the parts into a draft; gives the paragraphs of those that say who the person is. */
function readParts(parts: Part[], draft: Draft, prose: Prose): string[] {
  const makeId = makeIds();
  return parts.flatMap((part) => {
    if (part.id === "summary") return readSummary(part, prose);
    if (part.id === "skills") draft.skills.push(...readSkills(part, prose));
    else if (part.id === "experience" || part.id === "projects") readEntries(part, part.id, draft, makeId, prose);
    else readSection(part, draft, makeId, prose);
    return [];
  });
}

type MakeId = ReturnType<typeof makeIds>;

function readSummary(part: Part, prose: Prose): string[] {
  prose.report.took(`line ${part.line}`, "profile.yaml, summary");
  return [part, ...part.entries].flatMap(({ nodes }) => nodes.flatMap((node) => readTexts(node, prose)));
}

/** Paragraphs, and bullets run together, as inline Markdown. */
function readTexts(node: RootContent, prose: Prose): string[] {
  if (node.type === "paragraph") return [prose.inline(node)];
  if (node.type === "list") return flatten(prose.bullets(node));
  prose.leave(node, "is not text");
  return [];
}

function flatten(bullets: Bullet[]): string[] {
  return bullets.flatMap(({ text, children }) => [text, ...flatten(children)]);
}

/** What stands below the heading of an entry: when, what else its line of months says, paragraphs, bullets. */
type Body = { title: string; range: Range | undefined; role: string; summary: string; bullets: Bullet[] };

function readBody({ title, nodes, line }: Block, prose: Prose): Body {
  const inTitle = findRange(title);
  const [first] = nodes;
  const below = inTitle ? undefined : findRange(textOf(first) ?? "");
  const summary: string[] = [];
  const bullets: Bullet[] = [];
  for (const node of below ? nodes.slice(1) : nodes) {
    if (node.type === "list") bullets.push(...prose.bullets(node));
    else summary.push(...readParagraph(node, prose));
  }
  prose.report.took(`line ${line}`, title);
  return { title: inTitle?.rest ?? title, range: inTitle ?? below, role: below?.rest ?? "", summary: summary.join(" "), bullets };
}

/** A paragraph or a quote of an entry; what only announces the bullets below it is left out. */
function readParagraph(node: RootContent, prose: Prose): string[] {
  const text = textOf(node);
  if (node.type === "thematicBreak") return [];
  if (text !== undefined && !/^.{1,20}[:：]$/.test(text)) return [node.type === "paragraph" ? prose.inline(node) : toInline(text, prose.placeOf(node), prose.report)];
  prose.leave(node, text === undefined ? "cannot stand in an entry" : "is a label without text");
  return [];
}

function readEntries(part: Part, kind: "experience" | "projects", draft: Draft, makeId: MakeId, prose: Prose): void {
  for (const node of part.nodes) prose.leave(node, "stands before the first entry");
  for (const block of part.entries) {
    const body = readBody(block, prose);
    if (kind === "projects") draft.projects.push(makeProject(body, makeId, block, prose.report));
    else if (body.range && (body.role || splitTitle(body.title))) draft.experience.push(makeEmployer(body, makeId, block, prose.report));
    else keepUndated(body, block, draft, prose.report);
  }
}

function makeEmployer({ title, range, role, summary, bullets }: Body, makeId: MakeId, { line }: Block, report: Report) {
  const split = role ? undefined : splitTitle(title);
  if (split) report.guessed(`line ${line}`, `"${split.company}" is taken as the employer, "${split.role}" as the position`);
  const company = split?.company ?? title;
  const front = { company, role: split?.role ?? role, ...toMonths(range, line, report), summary };
  return { id: makeId(company, "employer"), front, parts: [{ highlights: bullets }] };
}

function makeProject({ title, range, role, summary, bullets }: Body, makeId: MakeId, { line }: Block, report: Report) {
  report.guessed(`line ${line}`, "taken as a product; write kind: open-source where it is published code");
  const front = { name: title, kind: "product", role: role || undefined, ...toMonths(range, line, report), summary };
  return { id: makeId(title, "project"), front, parts: [{ highlights: bullets }] };
}

/** An employer without months or position stands in a section. */
function keepUndated({ title, range, role, summary, bullets }: Body, { line }: Block, draft: Draft, report: Report): void {
  report.guessed(`line ${line}`, "lacks the months or the position; it stands in the section work");
  const item = { name: title, role, start: range?.start, end: range?.end, summary, highlights: flatten(bullets) };
  const work = draft.sections.find(({ id }) => id === "work");
  if (work) work.items.push(item);
  else draft.sections.push({ id: "work", items: [item] });
}

/** Employer and position where one heading names both. */
function splitTitle(title: string): { company: string; role: string } | undefined {
  const [company, role, ...others] = title.split(/\s+[—–|｜·•@-]\s+|\s+at\s+|[,，]\s*/);
  if (!company || !role || others.length) return undefined;
  return / at /.test(title) ? { company: role, role: company } : { company, role };
}

/** Months of a span; a year alone counts from its January. */
function toMonths(range: Range | undefined, line: number, report: Report): { start?: string; end?: string } {
  if (!range) return {};
  const place = `line ${line}`;
  return orderSpan(toMonth(range.start, place, report), toMonth(range.end ?? PRESENT, place, report), place, report);
}

/** Any other part: an item for each entry, else for each bullet; paragraphs are what the first one is about. */
function readSection(part: Part, draft: Draft, makeId: MakeId, prose: Prose): void {
  const entries = part.entries.map((block) => toItem(readBody(block, prose)));
  const bullets = part.nodes
    .flatMap((node) => (node.type === "list" ? prose.bullets(node) : []))
    .map(({ text, children }) => ({ ...toItem(readLine(text)), highlights: flatten(children) }));
  const texts = part.nodes.filter((node) => node.type !== "list").flatMap((node) => readTexts(node, prose));
  const items = [...(texts.length ? [{ name: part.title, summary: texts.join(" ") }] : []), ...bullets, ...entries];
  if (!items.length) return;
  prose.report.took(`line ${part.line}`, part.title);
  const id = isSectionId(part.id) ? part.id : undefined;
  const same = draft.sections.find((section) => section.id === id);
  if (same) same.items.push(...items);
  else draft.sections.push(id ? { id, title: part.title, items } : { id: makeId(part.title, "section"), title: part.title, items });
}

function readLine(text: string): Body {
  const range = findRange(text);
  return { title: range?.rest || text, range, role: "", summary: "", bullets: [] };
}

function toItem({ title, range, role, summary, bullets }: Body): Record<string, unknown> {
  const single = range ? undefined : findMoment(title);
  const span = range ? { start: range.start, end: range.end } : { date: single?.date };
  return { name: single?.rest || title, role: role || undefined, ...span, summary, highlights: flatten(bullets) };
}
