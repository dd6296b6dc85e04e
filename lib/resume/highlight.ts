import type { PhrasingContent } from "mdast";

/** Inline Markdown as a syntax tree: text, links, strong words, code. */
export type Inline = PhrasingContent[];

/** One bullet of an entry, with a stable id and the bullets nested in it. */
export type Highlight = { id: string; content: Inline; children: Highlight[] };

/** The highlights and all that are nested in them, in reading order. */
export function flattenHighlights(highlights: Highlight[]): Highlight[] {
  return highlights.flatMap((highlight) => (highlight.children.length ? [highlight, ...flattenHighlights(highlight.children)] : highlight));
}
