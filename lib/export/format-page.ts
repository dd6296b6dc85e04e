import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";

/** Stand for < and > until the page is text; no font has these characters, so no content does. */
const MARKS: [string, mark: string, reference: string][] = [
  ["<", "\ue03c", "&lt;"],
  [">", "\ue03e", "&gt;"],
];

/** A page as HTML text. In attributes < and > are escaped too: HTML lets them stand there, but programs that look for tags by pattern, as previews of links do, take them for some. */
export function formatPage(page: Root): string {
  visit(page, "element", ({ properties }) => {
    for (const [name, value] of Object.entries(properties))
      if (typeof value === "string") properties[name] = MARKS.reduce((text, [sign, mark]) => text.replaceAll(sign, mark), value);
  });
  return MARKS.reduce((html, [, mark, reference]) => html.replaceAll(mark, reference), toHtml(page));
}
