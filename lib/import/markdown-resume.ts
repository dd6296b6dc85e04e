import type { RootContent } from "mdast";
import { formatHost } from "@/lib/resume/link";
import { parseMarkdown } from "@/lib/resume/markdown";
import { isSectionId } from "@/lib/resume/schema/section";
import { type Contacts, readContacts } from "./contacts";
import { addItems, type Bullet, type Draft, type DraftEntry } from "./draft";
import { type Body, plainOf, readBodies, toMonths } from "./entries";
import { resolveHtml } from "./html";
import { makeIds } from "./ids";
import { isOnWeb, type Part, readOutline } from "./outline";
import { Prose, textOf } from "./prose";
import { findMoment, findRange } from "./range";
import { ImportError, type Report } from "./report";
import { nameParts, namesRole } from "./roles";
import { readSkills } from "./skills";

/** Reads a résumé in Markdown, as people write it: headings for its parts and entries, months below or beside them, bullets. Throws an ImportError where it names nobody. */
export function readMarkdownResume(text: string, lang: string, report: Report): Draft {
  const root = parseMarkdown(text);
  if (!root) throw new ImportError("the text is nested too deeply to be a résumé");
  const prose = new Prose(text, report);
  const { name, preamble, parts } = readOutline(resolveHtml(root, text));
  const contacts: Contacts = { links: [] };
  const first = name === undefined ? takeName(preamble.nodes, prose) : undefined;
  readContacts(first ? preamble.nodes.slice(1) : preamble.nodes, contacts, prose);
  const draft: Draft = { lang, profile: {}, skills: [], experience: [], projects: [], sections: [] };
  const summaries = readParts(parts, draft, contacts, prose);
  const person = contacts.name ?? name ?? first;
  if (!person) throw new ImportError("no name was found; begin the file with a heading that is the name, or a line like Name: …");
  const { headline, seeking, summary, links, email } = contacts;
  const [role] = draft.experience.flatMap(({ front }) => (typeof front.role === "string" ? front.role : []));
  const label = headline ?? seeking ?? role ?? person;
  if (!headline && !seeking) report.guessed("headline", `is not in the file; taken as "${label}"`);
  draft.profile = { name: person, headline: label, seeking, summary: [summary, ...summaries].filter(Boolean).join(" "), links, email };
  return draft;
}

/** The name where no heading is one: a first line of a few words. */
function takeName([first]: RootContent[], { report, placeOf }: Prose): string | undefined {
  const text = textOf(first);
  if (!first || !text || text.length > 40 || /[\d@:：.。,，]/.test(text)) return undefined;
  report.guessed(placeOf(first), "taken as the name");
  return text;
}

/** Reads the parts into a draft; gives the paragraphs of those that say who the person is. */
function readParts(parts: Part[], draft: Draft, contacts: Contacts, prose: Prose): string[] {
  const makeId = makeIds();
  return parts.flatMap((part) => {
    if (part.id === "summary") return readSummary(part, prose);
    if (part.id === "contact")
      readContacts(
        [part, ...part.entries].flatMap(({ nodes }) => nodes),
        contacts,
        prose,
      );
    else if (part.id === "skills") draft.skills.push(...readSkills(part, prose));
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
  if (node.type !== "thematicBreak") prose.leave(node, "is not text");
  return [];
}

function flatten(bullets: Bullet[]): string[] {
  return bullets.flatMap(({ text, children }) => [text, ...flatten(children)]);
}

function readEntries(part: Part, kind: "experience" | "projects", draft: Draft, makeId: MakeId, prose: Prose): void {
  const before = part.entries.length ? part.nodes.filter(({ type }) => type !== "thematicBreak") : [];
  for (const node of before) prose.leave(node, "stands before the first entry");
  for (const body of readBodies(part, prose)) readEntry(body, kind, draft, makeId, prose.report);
}

function readEntry(body: Body, kind: "experience" | "projects", draft: Draft, makeId: MakeId, report: Report): void {
  const several = kind === "experience" ? makeSeveral(body, makeId, report) : undefined;
  const made = several ?? (kind === "experience" ? makeEmployer(body, makeId, report) : makeProject(body, makeId, report));
  if (made) draft[kind].push(made);
  else keepUndated(body, draft, report);
  if (!several) for (const inner of body.inner) keepInner(inner, made, draft, report);
}

/** An employer with several positions, each under a heading of its own with its months. */
function makeSeveral({ title, urls, aside, summary, bullets, inner }: Body, makeId: MakeId, report: Report): DraftEntry | undefined {
  if (inner.length < 2 || !inner.every(({ range }) => range)) return undefined;
  const { company, role, location } = nameParts(title, aside);
  const roles = inner.map((body) => ({ role: body.title, ...toMonths(body.range, body.line, report), location: body.aside || location, summary: body.summary }));
  const parts = [{ highlights: bullets }, ...inner.map((body) => ({ heading: body.title, highlights: body.bullets }))].filter(({ highlights }) => highlights.length);
  return { id: makeId(company, "employer"), front: { company, description: role, url: urls[0], roles, summary }, parts };
}

function makeEmployer({ line, title, urls, range, aside, summary: written, bullets }: Body, makeId: MakeId, report: Report): DraftEntry | undefined {
  const { company, location, ...named } = nameParts(title, aside);
  const isRole = !named.role && written.length <= 60 && namesRole(written) && !/[.。]$/.test(written);
  const [role, summary] = isRole ? [plainOf(written), ""] : [named.role, written];
  if (!range || !role || !company) return undefined;
  if (role !== aside) report.guessed(`line ${line}`, `"${company}" is taken as the employer, "${role}" as the position`);
  const front = { company, url: urls[0], role, location, ...toMonths(range, line, report), summary };
  return { id: makeId(company, "employer"), front, parts: [{ highlights: bullets }] };
}

function makeProject({ line, title, urls, range, aside, summary, bullets }: Body, makeId: MakeId, report: Report): DraftEntry {
  const [, name = title, about] = /^(.{1,60}?)\s*[:：—–]\s+(.+)$/.exec(title) ?? [];
  report.guessed(`line ${line}`, "taken as a product; write kind: open-source where it is published code");
  const links = urls.map((url) => ({ label: formatHost(url), url }));
  const front = { name, kind: "product", role: aside || undefined, ...toMonths(range, line, report), summary: [about, summary].filter(Boolean).join(" "), links };
  return { id: makeId(name, "project"), front, parts: [{ highlights: bullets }] };
}

/** An employer without months or position stands in a section. */
function keepUndated(body: Body, draft: Draft, report: Report): void {
  report.guessed(`line ${body.line}`, "lacks the months or the position; it stands in the section work");
  addItems(draft, { id: "work" }, [toItem(body)]);
}

/** An entry within one that has no place for it: its bullets go there, or it stands in the section work. */
function keepInner(inner: Body, made: DraftEntry | undefined, draft: Draft, report: Report): void {
  const [part] = made?.parts ?? [];
  if (!part) {
    keepUndated(inner, draft, report);
    return;
  }
  part.highlights.push({ text: [inner.title, inner.summary].filter(Boolean).join(" "), children: inner.bullets });
  for (const each of inner.inner) keepInner(each, made, draft, report);
}

/** Any other part: an item for each entry, else for each bullet; paragraphs are what the first one is about. */
function readSection(part: Part, draft: Draft, makeId: MakeId, prose: Prose): void {
  const entries = part.entries.length ? readBodies(part, prose).flatMap((body) => [toItem(body), ...body.inner.map(toItem)]) : [];
  const bullets = part.nodes
    .flatMap((node) => (node.type === "list" ? prose.bullets(node) : []))
    .map(({ text, children }) => ({ ...(part.id === "languages" ? readLanguage(text) : readItem(text)), highlights: flatten(children) }));
  const rest = part.nodes.filter((node) => node.type !== "list");
  const isList = rest.length > 0 && !bullets.length && !entries.length && rest.every((node) => node.type === "paragraph" && findRange(textOf(node) ?? ""));
  const texts = isList ? [] : rest.flatMap((node) => readTexts(node, prose));
  const lines = isList ? rest.flatMap((node) => prose.linesOf(node)).map(({ text }) => readItem(text)) : [];
  const [text] = texts;
  const isWord = text !== undefined && texts.length === 1 && text.length <= 120 && !bullets.length && !entries.length;
  const items = [...(isWord ? [readItem(text)] : texts.length ? [{ name: part.title, summary: texts.join(" ") }] : []), ...lines, ...bullets, ...entries];
  if (!items.length) return;
  prose.report.took(`line ${part.line}`, part.title);
  addItems(draft, isSectionId(part.id) ? { id: part.id, title: part.title } : { id: makeId(part.title, "section"), title: part.title || "…" }, items);
}

/** A line as an item: its words without Markdown's signs, its months and its first address. */
function readItem(text: string): Record<string, unknown> {
  const [, url] = /\]\((https?:[^)\s]+)\)/.exec(text) ?? [];
  const plain = plainOf(text);
  const range = findRange(plain);
  return toItem({ line: 0, title: range?.rest || plain, urls: url && isOnWeb(url) ? [url] : [], range, aside: "", summary: "", bullets: [], inner: [] });
}

/** A language with how well it is spoken. */
function readLanguage(text: string): Record<string, unknown> {
  const [, name, role] = /^(.{1,40}?)\s*(?:[:：]|\s[—–-]\s|[（(])\s*(.+?)[)）]?$/.exec(plainOf(text)) ?? [];
  return name && role ? { name, role } : readItem(text);
}

function toItem({ title, urls, range, aside, summary, bullets }: Body): Record<string, unknown> {
  const single = range ? undefined : findMoment(title);
  const span = range ? { start: range.start, end: range.end } : { date: single?.date };
  return { name: single?.rest || title, role: aside || undefined, ...span, url: urls[0], summary, highlights: flatten(bullets) };
}
