import type { BlockContent, List, Paragraph, PhrasingContent, Root } from "mdast";
import type { Highlight, Inline } from "@/lib/resume/highlight";
import { mapLinks, stringifyMarkdown } from "@/lib/resume/markdown";
import { type Document, type Entry, isBrief, type Linked, listWords, type Writing } from "./document";

/** A document as Markdown; `href` makes the addresses of links whole. */
export function formatMarkdown(document: Document, href: (url: string) => string): string {
  const { name, alias, headline, facts, contacts, summary, results, sections, signs } = document;
  const writing = { href, signs };
  const root: Root = {
    type: "root",
    children: [
      heading(1, [text(alias ? `${name} (${alias})` : name)]),
      paragraph([{ type: "strong", children: [text(headline)] }]),
      ...(facts.length ? [paragraph([text(facts.map(({ term, value }) => `${term}${signs.colon}${value}`).join(" · "))])] : []),
      ...(contacts.length ? [paragraph(joined(contacts.map(linked)))] : []),
      ...(summary ? [paragraph(mapLinks(summary, href))] : []),
      ...(results.length ? [list(results.map(({ figure, story }) => [paragraph([{ type: "strong", children: [text(figure)] }, text(` ${story}`)])]))] : []),
      ...sections.flatMap(({ title, entries }) => [heading(2, [text(title)]), ...formatEntries(entries, 3, writing)]),
    ],
  };
  return stringifyMarkdown(root);
}

/** A page as Markdown: a title, lines about it, and entries, each section of them under its heading where it has one. */
export function formatMarkdownPage(title: string, lines: string[], sections: { title?: string; entries: Entry[] }[], writing: Writing): string {
  const parts = sections.flatMap(({ title, entries }) => [...(title ? [heading(2, [text(title)])] : []), ...formatEntries(entries, title ? 3 : 2, writing)]);
  return stringifyMarkdown({ type: "root", children: [heading(1, [text(title)]), ...lines.filter(Boolean).map((line) => paragraph([text(line)])), ...parts] });
}

/** Entries that are but a word or a link each are a list; others have headings. */
function formatEntries(entries: Entry[], depth: 2 | 3 | 4, writing: Writing): BlockContent[] {
  if (!entries.every(isBrief)) return entries.flatMap((entry) => formatEntry(entry, depth, writing));
  return [list(entries.map((entry) => [paragraph([...nameOf(entry), ...about(entry, writing)])]))];
}

function formatEntry(entry: Entry, depth: 2 | 3 | 4, writing: Writing): BlockContent[] {
  const { period, details, links, summary, highlights, words, parts } = entry;
  const { href, signs } = writing;
  const lines = joined([...[period, ...details].filter((line) => line !== undefined).map(text), ...links.map(linked)]);
  return [
    ...(entry.title ? [heading(depth, nameOf(entry))] : []),
    ...(lines.length ? [paragraph(lines)] : []),
    ...(summary ? [paragraph(mapLinks(summary, href))] : []),
    ...(highlights.length ? [formatHighlights(highlights, href)] : []),
    ...formatEntries(parts, depth === 2 ? 3 : 4, writing).filter(() => parts.length > 0),
    ...(words ? [paragraph([text(listWords(words, signs))])] : []),
  ];
}

function formatHighlights(highlights: Highlight[], href: (url: string) => string): List {
  return list(highlights.map(({ content, children }) => [paragraph(mapLinks(content, href)), ...(children.length ? [formatHighlights(children, href)] : [])]));
}

/** What a brief entry says behind its name. */
function about({ title, period, details, words }: Entry, { signs }: Writing): Inline {
  const rest = [...details, ...(period ? [period] : []), ...(words && title ? [listWords(words, signs)] : [])];
  if (!title) return words ? [text(listWords(words, signs))] : [];
  return rest.length ? [text(` · ${rest.join(" · ")}`)] : [];
}

function nameOf({ title }: Entry): Inline {
  return title ? [linked(title)] : [];
}

function joined(parts: PhrasingContent[]): PhrasingContent[] {
  return parts.flatMap((part, index) => (index ? [text(" · "), part] : [part]));
}

function linked({ text: words, url }: Linked): PhrasingContent {
  return url ? { type: "link", url, children: [text(words)] } : text(words);
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function heading(depth: 1 | 2 | 3 | 4, children: PhrasingContent[]): BlockContent {
  return { type: "heading", depth, children };
}

function list(items: BlockContent[][]): List {
  return { type: "list", spread: false, children: items.map((children) => ({ type: "listItem", spread: false, children })) };
}
