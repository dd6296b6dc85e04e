import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { ANALYTICS_CLASS } from "@/lib/site/analytics";
import { PAGE_SCRIPT_ID } from "@/lib/site/page-script";

/** Takes the framework's scripts off a page, with the hints to load them, and the comments and the empty element that they read. Ours and data stay. */
export function strip(page: Root): void {
  visit(page, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type !== "comment" && !(node.type === "element" && servesFramework(node))) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function servesFramework({ tagName, properties, children }: Element): boolean {
  if (tagName === "link") return properties.as === "script";
  if (tagName === "div") return properties.hidden === true && children.every(({ type }) => type === "comment");
  const isOurs = properties.id === PAGE_SCRIPT_ID || String(properties.className) === ANALYTICS_CLASS || properties.type === "application/ld+json";
  return tagName === "script" && !isOurs;
}
