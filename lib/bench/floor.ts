import { readFileSync } from "node:fs";
import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { SKIP, visit } from "unist-util-visit";
import { parsePage } from "@/lib/export/parse";

/** Elements that a person writing by hand would write too; others give just what is in them. */
const KEPT = new Set("header nav main section article footer h1 h2 h3 p ul ol li dl dt dd a time strong em code button".split(" "));

/** Elements without words. */
const WORDLESS = new Set(["svg", "script", "style", "input"]);

/** A page as a person would write it by hand: the same words and links, one style sheet of 3 KB, nothing else. Throws where the words differ. */
export function writeFloor(html: string): string {
  const { page } = parsePage("page", html);
  const body = simplify(find(page, "body").children);
  const [title, language] = [wordsOf(find(page, "title")), String(find(page, "html").properties.lang)];
  const css = readFileSync(new URL("floor.css", import.meta.url), "utf8");
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${css}</style>`;
  const floor = `<!doctype html><html lang="${language}"><head>${head}</head><body>${toHtml(body)}</body></html>`;
  if (wordsOf(find(parsePage("floor", floor).page, "body")) !== wordsOf(find(page, "body"))) throw new Error(`the page for comparison has other words than ${title}`);
  return floor;
}

function simplify(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element" || WORDLESS.has(node.tagName)) return [];
    const children = simplify(node.children);
    if (!KEPT.has(node.tagName)) return children;
    const { href, dateTime, id } = node.properties;
    return [{ ...node, properties: { href, dateTime, id }, children }];
  });
}

function find(tree: Root, tagName: string): Element {
  let found: Element | undefined;
  visit(tree, "element", (element) => {
    if (element.tagName === tagName) found ??= element;
  });
  if (!found) throw new Error(`the page has no ${tagName}`);
  return found;
}

function wordsOf(element: Element): string {
  let words = "";
  visit(element, (node) => {
    if (node.type === "element" && WORDLESS.has(node.tagName)) return SKIP;
    if (node.type === "text") words += node.value;
    return undefined;
  });
  return words.replace(/\s+/g, " ").trim();
}
