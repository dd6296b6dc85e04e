import { type Document, type Entry, isLine, type Linked, listWords, showAddress } from "@/lib/formats/document";
import type { Highlight, Inline } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";

/** A text as sequences are compared: without white space and without marks of direction, which extractors set as they like. */
export function squeeze(text: string): string {
  return text.normalize("NFC").replace(/[\s\p{Cf}]/gu, "");
}

/** All that a document says, paragraph by paragraph, in the order in which it is read on paper, with its bullets and dots. */
export function listSaid(document: Document): string[] {
  const { name, alias, headline, facts, contacts, summary, results, sections, signs } = document;
  return [
    `${name} ${alias ?? ""}`,
    dotted([headline, ...facts.map(({ term, value }) => term + signs.colon + value)]),
    dotted(contacts.map(sayAddress)),
    say(summary),
    ...results.map(({ figure, story }) => `• ${figure} ${story}`),
    ...sections.flatMap(({ title, entries }) => [title, ...entries.flatMap((entry) => (entries.every(isLine) ? sayLine(entry, document) : sayEntry(entry, document)))]),
  ]
    .map(squeeze)
    .filter(Boolean);
}

/** Where the links of a document lead, in order. */
export function listTargets(document: Document, href: (url: string) => string): string[] {
  const ofEntry = ({ title, summary, highlights, parts, links }: Entry): string[] => [
    ...targetOf(title),
    ...links.flatMap(targetOf),
    ...targetsIn(summary),
    ...highlights.flatMap(ofHighlight),
    ...parts.flatMap(ofEntry),
  ];
  const ofHighlight = ({ content, children }: Highlight): string[] => [...targetsIn(content), ...children.flatMap(ofHighlight)];
  return [...document.contacts.flatMap(targetOf), ...targetsIn(document.summary), ...document.sections.flatMap(({ entries }) => entries.flatMap(ofEntry))].map(href);
}

function sayEntry(entry: Entry, document: Document): string[] {
  const { title, period, details, links, summary, highlights, words, parts } = entry;
  const lines = [period, ...details, ...links.map(sayAddress)];
  const last = words ? listWords(words, document.signs) : "";
  if (!highlights.length && !parts.length && title) return [dotted([title.text, ...lines]), `${say(summary)} ${last}`];
  return [title?.text ?? "", dotted(lines), say(summary), ...highlights.flatMap(sayHighlight), ...parts.flatMap((part) => sayEntry(part, document)), last];
}

function sayLine({ title, summary, period, details, words }: Entry, { signs }: Document): string {
  return dotted([title?.text, summary && say(summary), period, ...details, words && listWords(words, signs)]);
}

function sayHighlight({ content, children }: Highlight): string[] {
  return [`• ${say(content)}`, ...children.flatMap(sayHighlight)];
}

function sayAddress(address: Linked): string {
  const { label = "", text } = showAddress(address);
  return label + text;
}

function say(content: Inline | undefined): string {
  return content ? formatInline(content) : "";
}

function dotted(parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}

function targetOf(linked: Linked | undefined): string[] {
  return linked?.url ? [linked.url] : [];
}

function targetsIn(content: Inline | undefined): string[] {
  return (content ?? []).flatMap((node) => (node.type === "link" ? [node.url] : "children" in node ? targetsIn(node.children) : []));
}

/** Where a text first departs from the paragraphs that are meant, with what stands there; undefined where they are the same. */
export function findDifference(text: string, meant: string[]): { found: string; meant: string } | undefined {
  return compare(text, meant, (part) => part);
}

/** The same for text from right to left: readers of PDF say all characters of a paragraph and the paragraphs in order, but each orders a line of mixed directions in its own way. */
export function findLoss(text: string, meant: string[]): { found: string; meant: string } | undefined {
  return compare(text, meant, (part) => [...part].sort().join(""));
}

function compare(text: string, meant: string[], view: (part: string) => string): { found: string; meant: string } | undefined {
  const said = squeeze(text);
  let at = 0;
  for (const part of [...meant, ""]) {
    const found = part ? said.slice(at, at + part.length) : said.slice(at);
    if (view(found) !== view(part)) return { found, meant: part };
    at += part.length;
  }
  return undefined;
}

/** What no page may end with: headings, and the lines that belong to them. */
export function listLeads({ sections }: Document): string[] {
  const ofEntry = ({ title, period, details, links, parts, highlights }: Entry): string[] => {
    const lines = [period, ...details, ...links.map(sayAddress)];
    const isSmall = !highlights.length && !parts.length;
    return [...(isSmall ? [dotted([title?.text, ...lines])] : [title?.text ?? "", dotted(lines)]), ...parts.flatMap(ofEntry)];
  };
  return sections
    .flatMap(({ title, entries }) => [title, ...(entries.every(isLine) ? [] : entries.flatMap(ofEntry))])
    .map(squeeze)
    .filter(Boolean);
}
