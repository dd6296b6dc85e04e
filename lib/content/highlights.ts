import type { Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import type { Highlight } from "@/lib/resume/highlight";
import { findInlineProblems, formatInline, locateProblem, nameNode, parseMarkdown, spanOf } from "@/lib/resume/markdown";
import { id as idSchema } from "@/lib/resume/schema/scalars";
import { mend } from "./field";
import type { Problem, Spot } from "./problem";
import { placeAt, type Source, spotAt } from "./source";

/** The highlights below one heading of a body; those above the first heading have none. */
export type Section = { heading: string | undefined; place: Spot; highlights: Highlight[] };

/** Where each highlight of a body stands. */
export type Highlights = { sections: Section[]; problems: Problem[] };

const NOT_NUMBERED = 'highlights are not numbered; begin each with "- "';

/** Ids that every page has already. */
const RESERVED = ["content", "page-script", "seal", "theme-auto", "theme-light", "theme-dark"];

const WRITTEN_ID = /\{#([^}\s]*)\}$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the bullets of a body, and headings that name the role which the bullets below them belong to. */
export function parseHighlights(source: Source, body: string): Highlights {
  const root = parseMarkdown(body);
  if (!root) return { sections: [], problems: [{ ...placeAt(source, 0), message: "the text is nested too deeply; write bullets, and bullets below them" }] };
  const reader = new Reader(source, body);
  const sections = reader.groupBySection(root).map(({ lists, ...section }, index) => ({
    ...section,
    highlights: reader.readItems(
      lists.flatMap((list) => list.children),
      index ? `r${index}-` : "h",
    ),
  }));
  reader.refuseTakenIds();
  return { sections, problems: reader.problems };
}

/** Reads one body, and gathers what is wrong in it. */
class Reader {
  readonly problems: Problem[] = [];
  private readonly ids: { id: string; spot: Spot }[] = [];

  constructor(
    private readonly source: Source,
    private readonly body: string,
  ) {}

  groupBySection(root: Root) {
    const sections: { heading: string | undefined; place: Spot; lists: List[] }[] = [{ heading: undefined, place: placeAt(this.source, 0), lists: [] }];
    for (const node of root.children) {
      if (node.type === "heading") sections.push({ heading: formatHeading(node), place: this.spotOf(node), lists: [] });
      else if (node.type !== "list") this.report(node, `${nameNode(node)} cannot stand here; write highlights as bullets that begin with "- "`);
      else if (node.ordered) this.report(node, NOT_NUMBERED);
      else sections.at(-1)?.lists.push(node);
    }
    return sections;
  }

  readItems(items: ListItem[], prefix: string): Highlight[] {
    return items.flatMap((item, index) => this.readItem(item, `${prefix}${index + 1}`) ?? []);
  }

  refuseTakenIds(): void {
    const taken = new Set<string>();
    for (const { id, spot } of this.ids) {
      if (taken.has(id)) this.problems.push({ ...spot, message: `the highlight id "${id}" is taken; give each highlight its own` });
      taken.add(id);
    }
  }

  private readItem(item: ListItem, position: string): Highlight | undefined {
    const [paragraph, ...rest] = item.children;
    if (typeof item.checked === "boolean") this.report(item, "a highlight is not a task; drop the box");
    if (paragraph?.type !== "paragraph") {
      this.report(paragraph ?? item, paragraph ? `${nameNode(paragraph)} cannot stand here; begin the bullet with text` : "the bullet is empty; write the highlight or remove it");
      return undefined;
    }
    const { id, content } = takeId(paragraph.children);
    const own = id ?? position;
    this.ids.push({ id: own, spot: this.checkId(paragraph, id) });
    if (!content.length) this.report(paragraph, "the bullet is empty; write the highlight or remove it");
    for (const problem of findInlineProblems(content)) {
      const span = locateProblem(problem, this.body);
      if (span) this.problems.push({ ...spotAt(this.source, ...span), message: problem.message });
    }
    const nested = rest.flatMap((node) => {
      if (node.type === "list" && !node.ordered) return node.children;
      this.report(node, node.type === "list" ? NOT_NUMBERED : `${nameNode(node)} cannot stand here; a highlight is one paragraph, with bullets below it`);
      return [];
    });
    return { id: own, content, children: this.readItems(nested, `${own}-`) };
  }

  /** Checks a written id; gives its place, or where the bullet begins that has none. */
  private checkId(paragraph: Paragraph, id: string | undefined): Spot {
    const [from, to] = spanOf(paragraph);
    if (id === undefined) return placeAt(this.source, from);
    const spot = spotAt(this.source, this.body.lastIndexOf("{#", to), to);
    const suggestion = mend(idSchema, id);
    if (!ID.test(id))
      this.problems.push({
        ...spot,
        message: `"${id}" is not a highlight id; write small Latin letters, digits and single hyphens, like {#id-allocation}`,
        suggestion: suggestion && `{#${suggestion}}`,
      });
    if (RESERVED.includes(id)) this.problems.push({ ...spot, message: `the id "${id}" belongs to the page itself; choose another` });
    return spot;
  }

  private report(node: Nodes, message: string): void {
    this.problems.push({ ...this.spotOf(node), message });
  }

  private spotOf(node: Nodes): Spot {
    return spotAt(this.source, ...spanOf(node));
  }
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
