import type { List, RootContent } from "mdast";
import { PRESENT } from "@/lib/resume/month";
import type { Bullet } from "./draft";
import { toInline } from "./inline";
import { type Block, listUrls, type Part } from "./outline";
import { type Prose, textOf } from "./prose";
import { findRange, orderSpan, type Range, toMonth } from "./range";
import type { Report } from "./report";

/** What stands below the heading of an entry: when, what else its line of months says, paragraphs, bullets; and the entries below it. */
export type Body = { line: number; title: string; urls: string[]; range: Range | undefined; aside: string; summary: string; bullets: Bullet[]; inner: Body[] };

/** The entries of a part: by their headings, deeper ones within those above them; else by paragraphs and bullets that name months. */
export function readBodies(part: Part, prose: Prose): Body[] {
  const blocks = (part.entries.length ? part.entries : splitUnheaded(part, prose)).flatMap(splitPositions);
  const bodies: (Body & { depth: number })[] = [];
  const result: Body[] = [];
  for (const block of blocks) {
    const body = { ...readBody(block, prose), depth: block.depth };
    while (bodies.length && (bodies.at(-1)?.depth ?? 0) >= block.depth) bodies.pop();
    (bodies.at(-1)?.inner ?? result).push(body);
    bodies.push(body);
  }
  return result;
}

/** An entry in which several lines name a position and its months, as one with an entry in it for each. */
function splitPositions(block: Block): Block[] {
  const starts = block.nodes.flatMap((node, index) => (isPosition(node) ? index : []));
  if (starts.length < 2 || findRange(block.title)) return [block];
  const inner = starts.map((start, index): Block => {
    const [line, ...nodes] = block.nodes.slice(start, starts[index + 1]);
    const text = textOf(line) ?? "";
    return { title: text, urls: line ? listUrls(line) : [], depth: block.depth + 1, line: line?.position?.start.line ?? block.line, nodes };
  });
  return [{ ...block, nodes: block.nodes.slice(0, starts[0]) }, ...inner];
}

function isPosition(node: RootContent): boolean {
  const [first] = node.type === "paragraph" ? node.children : [];
  return (first?.type === "strong" || first?.type === "emphasis") && (findRange(textOf(node) ?? "")?.rest.length ?? 99) <= 80;
}

/** Entries that have no headings: each begins with a line that names months, or one in bold; each bullet with months is one. */
function splitUnheaded({ nodes, depth }: Part, prose: Prose): Block[] {
  const blocks: Block[] = [];
  const begin = (titled: RootContent, title: string, below: RootContent[]) =>
    blocks.push({ title: plainOf(title), urls: listUrls(titled), depth: depth + 1, line: titled.position?.start.line ?? 1, nodes: below });
  const beginItems = (list: List) => {
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (first?.type === "paragraph") begin(first, textOf(first) ?? "", rest);
      else prose.leave(item, "is a bullet without text");
    }
  };
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (node.type === "paragraph" && isTitle(node)) begin(node, joinLines(node, prose), []);
    else if (node.type === "list" && (!last || node.children.some((item) => isDated(item.children[0])))) beginItems(node);
    else if (last) last.nodes.push(node);
    else if (node.type !== "thematicBreak") prose.leave(node, "stands before the first entry");
  }
  return blocks;
}

/** The lines of a paragraph as pieces of one. */
function joinLines(node: RootContent, prose: Prose): string {
  const lines = prose.linesOf(node).map(({ text }) => text);
  return lines.join(" | ");
}

function isTitle(node: RootContent): boolean {
  return isDated(node) || (node.type === "paragraph" && node.children[0]?.type === "strong");
}

function isDated(node: RootContent | undefined): boolean {
  return findRange(textOf(node) ?? "") !== undefined;
}

/** A line without the signs of bold text, code and links. */
export function plainOf(text: string): string {
  return text
    .replace(/!?\[([^\]]{0,999})\]\([^)\s]{0,999}\)/g, "$1")
    .replace(/(\*\*|__|`)(.+?)\1/g, "$2")
    .replace(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function readBody({ title, urls, nodes, line }: Block, prose: Prose): Body {
  const inTitle = findRange(title);
  const at = inTitle ? -1 : nodes.slice(0, 3).findIndex(isDated);
  const dated = findRange(textOf(nodes[at]) ?? "");
  const isLine = dated !== undefined && dated.rest.length <= 80;
  const summary: string[] = [];
  const bullets: Bullet[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index === at && isLine) continue;
    if (node.type === "list") bullets.push(...prose.bullets(node));
    else summary.push(...readParagraph(node, prose));
  }
  prose.report.took(`line ${line}`, title);
  const range = inTitle ?? (isLine ? dated : undefined);
  return { line, title: inTitle?.rest || title, urls, range, aside: (isLine && !inTitle && dated?.rest) || "", summary: summary.join(" "), bullets, inner: [] };
}

/** A paragraph or a quote of an entry; what only announces the bullets below it is left out. */
function readParagraph(node: RootContent, prose: Prose): string[] {
  const text = textOf(node);
  if (node.type === "thematicBreak" || text === "") return [];
  if (text !== undefined && !/^.{1,20}[:：]$/.test(text)) return [node.type === "paragraph" ? prose.inline(node) : toInline(text, prose.placeOf(node), prose.report)];
  prose.leave(node, text === undefined ? "cannot stand in an entry" : "is a label without text");
  return [];
}

/** Months of a span; a year alone counts from its January. */
export function toMonths(range: Range | undefined, line: number, report: Report): { start?: string; end?: string } {
  if (!range) return {};
  const place = `line ${line}`;
  return orderSpan(toMonth(range.start, place, report), toMonth(range.end ?? PRESENT, place, report), place, report);
}
