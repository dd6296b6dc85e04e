import type { Highlight, Inline } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import { type Document, type Entry, type Linked, listWords, type Writing } from "./document";

/** A document as plain text: one line for each thing, addresses behind the words that lead to them. */
export function formatText(document: Document, href: (url: string) => string): string {
  const { name, alias, headline, facts, contacts, summary, results, sections, signs } = document;
  const writing = { href, signs };
  const lines = [
    alias ? `${name} (${alias})` : name,
    headline,
    ...facts.map(({ term, value }) => `${term}${signs.colon}${value}`),
    ...contacts.map(withAddress),
    ...(summary ? ["", spell(summary, href)] : []),
    ...(results.length ? ["", ...results.map(({ figure, story }) => `• ${figure} ${story}`)] : []),
    ...sections.flatMap(({ title, entries }) => [
      "",
      "",
      title.toLocaleUpperCase(),
      "-".repeat(widthOf(title)),
      ...entries.flatMap((entry) => formatEntry(entry, entries, writing)),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function formatEntry(entry: Entry, among: Entry[], writing: Writing): string[] {
  const { href, signs } = writing;
  const { title, period, details, links, summary, highlights, words, parts } = entry;
  const facts = [...details, ...(period ? [period] : [])];
  const list = words && listWords(words, signs);
  return [
    ...(among.every(isLine) ? [] : [""]),
    ...(title ? [[withAddress(title), ...facts].join(" · ")] : []),
    ...links.map(withAddress),
    ...(summary ? [spell(summary, href)] : []),
    ...formatHighlights(highlights, "", href),
    ...parts.flatMap((part) => formatEntry(part, parts, writing)),
    ...(list ? [list] : []),
  ];
}

/** Whether an entry takes one line. */
function isLine({ title, links, summary, highlights, words, parts }: Entry): boolean {
  return !links.length && !summary && !highlights.length && !parts.length && !(title && words);
}

function formatHighlights(highlights: Highlight[], indent: string, href: (url: string) => string): string[] {
  return highlights.flatMap(({ content, children }) => [`${indent}• ${spell(content, href)}`, ...formatHighlights(children, `${indent}  `, href)]);
}

/** Inline Markdown as text, with the addresses of its links. */
function spell(content: Inline, href: (url: string) => string): string {
  return content
    .map((node) => {
      if (node.type !== "link") return formatInline([node]);
      return withAddress({ text: formatInline(node.children), url: href(node.url) });
    })
    .join("");
}

function withAddress({ text, url }: Linked): string {
  const address = url?.replace(/^mailto:/, "");
  return !address || address === text || address.replace(/^https?:\/\/|\/$/g, "") === text ? text : `${text} (${address})`;
}

/** How wide a text is in a font of one width; Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character) ? 2 : 1), 0);
}
