import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** An answer of the server whose body is a page. */
export type Answer = { status: number; type: string; tree: Root };

/** Fetches a page and parses it. */
export async function fetchPage(url: string): Promise<Answer> {
  const response = await fetch(url);
  return { status: response.status, type: response.headers.get("content-type") ?? "", tree: fromHtml(await response.text()) };
}

/** The elements of a page that satisfy a test, in reading order. */
export function findAll(tree: Root | Element, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

/** All text of a page that is not script or style. */
export function textOf(tree: Root | Element): string {
  const parts: string[] = [];
  visit(tree, "text", (node, _, parent) => {
    if (parent?.type !== "element" || !["script", "style"].includes(parent.tagName)) parts.push(node.value);
  });
  return parts.join("");
}

/** The addresses that a page links to or loads, as they are written. */
export function addressesOf(tree: Root | Element): string[] {
  return findAll(tree, () => true)
    .flatMap(({ properties }) => [properties.href, properties.src])
    .filter((address) => typeof address === "string");
}

/** The ids on a page. */
export function idsOf(tree: Root | Element): string[] {
  return findAll(tree, ({ properties }) => typeof properties.id === "string").map(({ properties }) => String(properties.id));
}
