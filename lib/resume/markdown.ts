import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { visit } from "unist-util-visit";
import type { Inline } from "./highlight";
import { explainLink } from "./link";

const reader = remark().use(remarkGfm).freeze();
const writer = remark().use(remarkGfm).use(remarkHtml).freeze();

const INLINE_TYPES = new Set(["text", "strong", "emphasis", "delete", "inlineCode", "link", "break"]);

/** Something in Markdown that a résumé cannot hold, with the node that it is about. */
export type MarkdownProblem = { node: Nodes; message: string };

/** Parses Markdown (CommonMark with GitHub's extensions) to its syntax tree. */
export function parseMarkdown(text: string): Root {
  return reader.parse(text);
}

/** Problems of inline Markdown: what is not inline text, and links that lead nowhere safe. */
export function findInlineProblems(nodes: PhrasingContent[]): MarkdownProblem[] {
  const problems: MarkdownProblem[] = [];
  visit({ type: "paragraph", children: nodes } as Paragraph, (node) => {
    if (node.type !== "paragraph" && !INLINE_TYPES.has(node.type)) {
      problems.push({ node, message: `${nameNode(node)} cannot stand here; write text, **strong**, \`code\` or a [link](https://…)` });
      return "skip";
    }
    const wrong = node.type === "link" ? explainLink(node.url) : undefined;
    if (wrong) problems.push({ node, message: wrong });
    return undefined;
  });
  return problems;
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
  const paragraph: Paragraph = structuredClone({ type: "paragraph", children: content });
  visit(paragraph, "link", (link) => {
    link.url = href(link.url);
  });
  const html = writer.stringify({ type: "root", children: [paragraph] }).trimEnd();
  return html.slice("<p>".length, -"</p>".length);
}

/** Inline Markdown as plain text. */
export function formatInline(content: Inline): string {
  return content.map((node) => (node.type === "break" ? " " : "children" in node ? formatInline(node.children) : toText(node))).join("");
}
