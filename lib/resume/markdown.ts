import type { Link, Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { visit } from "unist-util-visit";
import type { Inline } from "./highlight";
import { explainInvisible, INVISIBLE } from "./invisible";
import { explainLink } from "./link";

const GFM = { singleTilde: false }; // 10~20 is a range, not the start of struck-out text
const reader = remark().use(remarkGfm, GFM).freeze();
const writer = remark().use(remarkGfm, GFM).use(remarkHtml).freeze();

const INLINE_TYPES = new Set(["text", "strong", "emphasis", "delete", "inlineCode", "link", "break"]);

/** Something in Markdown that a résumé cannot hold, with the node that it is about, or what of the node's source. */
export type MarkdownProblem = { node: Nodes; mark?: RegExp; message: string };

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

/** Where in the Markdown that was parsed a problem stands, from one offset to another; undefined where what is wrong there stands as it is and not by its name or number. */
export function locateProblem({ node, mark }: MarkdownProblem, text: string): [number, number] | undefined {
  const [from, to] = spanOf(node);
  if (!mark) return [from, to];
  const match = mark.exec(text.slice(from, to));
  return match ? [from + match.index, from + match.index + match[0].length] : undefined;
}

/** Where a node stands in the Markdown that was parsed, from one offset to another. */
export function spanOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** What in a text shows that Markdown read it otherwise than it was meant, or is there unseen by its name or number, like &shy;. */
function findMisreadings(text: string): { mark: RegExp; message: string }[] {
  const [invisible] = INVISIBLE.exec(text) ?? [];
  const hidden = invisible ? [{ mark: /&#?\w+;/, message: explainInvisible(invisible) }] : [];
  if (/[{｛]\s*[#＃]/.test(text)) return [...hidden, { mark: /[{｛]\s*[#＃][^}｝\n]*[}｝]?/, message: "an id stands last in its bullet and alone, like {#id-allocation}" }];
  if (/\n[ \t]*[-*+•][ \t]*\S/.test(text))
    return [...hidden, { mark: /(?<=\n[ \t]*)[-*+•](?=[ \t]*\S)/, message: 'a bullet ran into the text above it; begin it with "- " and indent it like its neighbours' }];
  if (text.includes("**")) return [...hidden, { mark: /\*\*/, message: "this ** makes nothing bold; move punctuation and spaces out of it, like **bold**:" }];
  return hidden;
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
