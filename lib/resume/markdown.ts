import type { Link, Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { visit } from "unist-util-visit";
import type { Inline } from "./highlight";
import { explainInvisible, listInvisible } from "./invisible";
import { explainLink } from "./link";

const GFM = { singleTilde: false }; // 10~20 is a range, not the start of struck-out text
const reader = remark().use(remarkGfm, GFM).freeze();
const writer = remark().use(remarkGfm, GFM).use(remarkHtml).freeze();

const INLINE_TYPES = new Set(["text", "strong", "emphasis", "delete", "inlineCode", "link", "break"]);

/** From one offset of Markdown to another. */
type Span = [number, number];

/** Something in Markdown that a résumé cannot hold, with the node that it is about, and where that is known the way to find the place in the node's source. */
export type MarkdownProblem = { node: Nodes; find?: (written: string) => Span | undefined; message: string };

/** Parses Markdown (CommonMark with GitHub's extensions) to its syntax tree; undefined where it is nested too deeply to be meant. */
export function parseMarkdown(text: string): Root | undefined {
  if (/^([ \t]*(>|[-*+][ \t])){20}/m.test(text)) return undefined;
  try {
    return reader.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Inline Markdown as its source, in one line. */
export function stringifyInline(content: Inline): string {
  return reader
    .stringify({ type: "root", children: [{ type: "paragraph", children: content }] })
    .trim()
    .replace(/\\?\s*\n\s*/g, " ");
}

/** Plain text as inline Markdown that means just that. */
export function escapeInline(text: string): string {
  return stringifyInline([{ type: "text", value: text }]);
}

/** Problems of inline Markdown: what is not inline text, and links that lead nowhere safe. */
export function findInlineProblems(nodes: PhrasingContent[]): MarkdownProblem[] {
  const problems: MarkdownProblem[] = [];
  visit({ type: "paragraph", children: nodes } as Paragraph, (node) => {
    if (node.type !== "paragraph" && !INLINE_TYPES.has(node.type)) {
      problems.push({ node, message: `${nameNode(node)} cannot stand here; write text, **strong**, \`code\` or a [link](https://…)` });
      return "skip";
    }
    const wrong = node.type === "link" ? (explainAutolink(node) ?? explainLink(node.url)) : undefined;
    if (wrong) problems.push({ node, message: wrong });
    if (node.type === "text") problems.push(...findMisreadings(node.value).map((found) => ({ node, ...found })));
    return undefined;
  });
  return problems;
}

/** Where in the Markdown that was parsed a problem stands; undefined where what is wrong stands there as itself, and not by its name or number. */
export function locateProblem({ node, find }: MarkdownProblem, text: string): Span | undefined {
  const [from, to] = spanOf(node);
  if (!find) return [from, to];
  const found = find(text.slice(from, to));
  return found && [from + found[0], from + found[1]];
}

/** Where a node stands in the Markdown that was parsed. */
export function spanOf({ position }: Nodes): Span {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Characters by their names or numbers, like &amp; and &#x26;, as a pattern. */
export const CHARACTER_REFERENCE = /&#?\w+;/g;

/** The characters that a name or number stands for. */
export function readReference(reference: string): string {
  return toText(reader.parse(reference));
}

/** What in a text shows that Markdown read it otherwise than it was meant, or stands there unseen by its name or number. */
function findMisreadings(text: string): Omit<MarkdownProblem, "node">[] {
  const hidden = listInvisible(text).map((character) => ({ find: byReference(character), message: explainInvisible(character) }));
  const misread = MISREAD.find(({ shows }) => shows.test(text));
  return misread ? [...hidden, { find: byPattern(misread.stands), message: misread.message }] : hidden;
}

/** What Markdown made nothing of: how its text shows it, and where it stands in what is written. */
const MISREAD = [
  { shows: /[{｛]\s*[#＃]/, stands: /[{｛]\s*[#＃][^}｝\n]*[}｝]?/, message: "an id stands last in its bullet and alone, like {#id-allocation}" },
  {
    shows: /\n[ \t]*[-*+•][ \t]*\S/,
    stands: /\n[ \t]*([-*+•])[ \t]*\S/d,
    message: 'a bullet ran into the text above it; begin it with "- " and indent it like its neighbours',
  },
  { shows: /\*\*/, stands: /\*\*/, message: "this ** makes nothing bold; move punctuation and spaces out of it, like **bold**:" },
];

function byPattern(pattern: RegExp): (written: string) => Span {
  return (written) => {
    const match = pattern.exec(written);
    return match?.indices?.[1] ?? (match ? [match.index, match.index + match[0].length] : [0, written.length]);
  };
}

function byReference(character: string): (written: string) => Span | undefined {
  return (written) => {
    const match = [...written.matchAll(CHARACTER_REFERENCE)].find(([reference]) => readReference(reference).includes(character));
    return match && [match.index, match.index + match[0].length];
  };
}

/** A bare address takes the Chinese text after it along. */
function explainAutolink({ url, children: [text] }: Link): string | undefined {
  const isBare = text?.type === "text" && (text.value === url || `http://${text.value}` === url);
  return isBare && /[，。；：！？、（）「」《》“”{}]/.test(text.value) ? `the address ${url} takes the text after it along; write [words](https://…)` : undefined;
}

/** What a node is called in an error message. */
export function nameNode(node: Nodes | RootContent): string {
  const names: Partial<Record<Nodes["type"], string>> = {
    html: "HTML",
    image: "an image",
    heading: "a heading",
    paragraph: "a paragraph",
    list: "a list",
    code: "a code block",
    blockquote: "a quote",
    table: "a table",
    thematicBreak: "a rule",
    definition: "a link definition",
    linkReference: "a link by reference",
    imageReference: "an image",
    footnoteReference: "a footnote",
    footnoteDefinition: "a footnote",
  };
  return names[node.type] ?? node.type;
}

/** Inline Markdown as sanitised HTML; `href` maps the address of each link to the one on the page. */
export function renderInline(content: Inline, href: (url: string) => string): string {
  const html = writer.stringify({ type: "root", children: [{ type: "paragraph", children: mapLinks(content, href) }] }).trimEnd();
  return html.slice("<p>".length, -"</p>".length);
}

/** Inline Markdown as plain text. */
export function formatInline(content: Inline): string {
  return content.map((node) => (node.type === "break" ? " " : "children" in node ? formatInline(node.children) : toText(node))).join("");
}

/** A syntax tree as Markdown. */
export function stringifyMarkdown(root: Root): string {
  return reader.stringify(root);
}

/** Inline Markdown whose links lead where `href` maps their addresses to. */
export function mapLinks(content: Inline, href: (url: string) => string): Inline {
  const paragraph: Paragraph = structuredClone({ type: "paragraph", children: content });
  visit(paragraph, "link", (link) => {
    link.url = href(link.url);
  });
  return paragraph.children;
}
