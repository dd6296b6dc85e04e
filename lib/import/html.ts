import { raw } from "hast-util-raw";
import { toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { EXIT, visit } from "unist-util-visit";
import { VFile } from "vfile";

/** Markdown without HTML in it: headings, links and tables that were written as HTML become those of Markdown. */
export function resolveHtml(root: Root, text: string): Root {
  let hasHtml = false;
  visit(root, "html", () => {
    hasHtml = true;
    return EXIT;
  });
  if (!hasHtml) return root;
  const resolved = toMdast(raw(toHast(root, { allowDangerousHtml: true, footnoteBackContent: () => [] }), { file: new VFile(text) }));
  return resolved.type === "root" ? (resolved as Root) : root;
}
