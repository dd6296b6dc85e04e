import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { Site } from "@/lib/resume/schema/site";

/** Lets browsers that know speculation rules (https://wicg.github.io/nav-speculation/) draw a page of the site before its link is followed: when the pointer rests on the link, or presses it. */
export function prerenderLinks(page: Root, { basePath, analytics }: Site): void {
  const pages = { href_matches: `${basePath}{/*}?/` }; // other files, like documents, have no slash at their end
  const samePage = { selector_matches: '[href^="#"]' };
  const kind = analytics?.service === "umami" ? "prefetch" : "prerender"; // Umami counts pages that are drawn and never looked at
  const rules = { [kind]: [{ where: { and: [pages, { not: samePage }] }, eagerness: "moderate" }] };
  const script: Element = { type: "element", tagName: "script", properties: { type: "speculationrules" }, children: [{ type: "text", value: JSON.stringify(rules) }] };
  visit(page, "element", (element) => {
    if (element.tagName === "head") element.children.push(script);
  });
}
