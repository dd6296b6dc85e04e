import type { Heading, List, ListItem, Nodes, PhrasingContent, Root } from "mdast";
import { flattenHighlights, type Highlight } from "@/lib/resume/highlight";
import { findInlineProblems, formatInline, nameNode, parseMarkdown } from "@/lib/resume/markdown";
import type { Place, Problem } from "./problem";
import { placeAt, type Source } from "./source";

/** The highlights below one heading of a body; those above the first heading have none. */
export type Section = { heading: string | undefined; place: Place; highlights: Highlight[] };

/** Where each highlight of a body stands. */
export type Highlights = { sections: Section[]; problems: Problem[] };

const NOT_NUMBERED = 'highlights are not numbered; begin each with "- "';

/** Ids that every page has already. */
const RESERVED = ["content", "page-script", "seal", "theme-auto", "theme-light", "theme-dark"];

const WRITTEN_ID = /\{#([^}\s]*)\}$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the bullets of a body, and headings that name the role which the bullets below them belong to. */
export function parseHighlights({ file }: Source, body: string): Highlights {
  const source = { file, text: body };
  const problems: Problem[] = [];
  const report = (node: Nodes, message: string) => problems.push({ ...placeOf(source, node), message });
  const root = parseMarkdown(body);
  if (!root) return { sections: [], problems: [{ ...placeAt(source, 0), message: "the text is nested too deeply; write bullets, and bullets below them" }] };
  const sections = groupBySection(source, root, report);
  const highlights = sections.map(({ lists, ...section }, index) => ({
    ...section,
    highlights: readItems(
      lists.flatMap((list) => list.children),
      index ? `r${index}-` : "h",
      report,
    ),
  }));
  const all = highlights.flatMap((section) => flattenHighlights(section.highlights));
  const ids = all.map(({ id }) => id);
  all.forEach(({ id, content: [first] }, index) => {
    if (ids.indexOf(id) !== index)
      problems.push({ ...(first ? placeOf(source, first) : placeAt(source, 0)), message: `the highlight id "${id}" is taken; give each highlight its own` });
  });
  return { sections: highlights, problems };
}

type Report = (node: Nodes, message: string) => void;

function groupBySection(source: Source, root: Root, report: Report) {
  const sections: { heading: string | undefined; place: Place; lists: List[] }[] = [{ heading: undefined, place: placeAt(source, 0), lists: [] }];
  for (const node of root.children) {
    if (node.type === "heading") sections.push({ heading: formatHeading(node), place: placeOf(source, node), lists: [] });
    else if (node.type !== "list") report(node, `${nameNode(node)} cannot stand here; write highlights as bullets that begin with "- "`);
    else if (node.ordered) report(node, NOT_NUMBERED);
    else sections.at(-1)?.lists.push(node);
  }
  return sections;
}

function readItems(items: ListItem[], prefix: string, report: Report): Highlight[] {
  return items.flatMap((item, index) => {
    const own = readItem(item, `${prefix}${index + 1}`, report);
    return own ? [own] : [];
  });
}

function readItem(item: ListItem, position: string, report: Report): Highlight | undefined {
  const [paragraph, ...rest] = item.children;
  if (typeof item.checked === "boolean") report(item, "a highlight is not a task; drop the box");
  if (paragraph?.type !== "paragraph") {
    report(paragraph ?? item, paragraph ? `${nameNode(paragraph)} cannot stand here; begin the bullet with text` : "the bullet is empty; write the highlight or remove it");
    return undefined;
  }
  const { id, content } = takeId(paragraph.children);
  if (id !== undefined && !ID.test(id)) report(paragraph, `"${id}" is not a highlight id; write small Latin letters, digits and single hyphens, like {#id-allocation}`);
  if (id !== undefined && RESERVED.includes(id)) report(paragraph, `the id "${id}" belongs to the page itself; choose another`);
  if (!content.length) report(paragraph, "the bullet is empty; write the highlight or remove it");
  for (const { node, message } of findInlineProblems(content)) report(node, message);
  const own = id ?? position;
  const nested = rest.flatMap((node) => {
    if (node.type === "list" && !node.ordered) return node.children;
    report(node, node.type === "list" ? NOT_NUMBERED : `${nameNode(node)} cannot stand here; a highlight is one paragraph, with bullets below it`);
    return [];
  });
  return { id: own, content, children: readItems(nested, `${own}-`, report) };
}

/** Takes a trailing {#id} off the text of a bullet. */
function takeId(children: PhrasingContent[]): { id: string | undefined; content: PhrasingContent[] } {
  const last = children.at(-1);
  if (last?.type !== "text") return { id: undefined, content: children };
  const match = WRITTEN_ID.exec(last.value.trimEnd());
  if (!match) return { id: undefined, content: children };
  const value = last.value.slice(0, match.index).trimEnd();
  return { id: match[1] ?? "", content: value ? [...children.slice(0, -1), { ...last, value }] : children.slice(0, -1) };
}

function formatHeading(heading: Heading): string {
  return formatInline(heading.children).trim();
}

function placeOf(source: Source, node: Nodes): Place {
  return node.position ? { file: source.file, line: node.position.start.line, column: node.position.start.column } : placeAt(source, 0);
}
