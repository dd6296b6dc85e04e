import type { Blockquote, List, ListItem, Paragraph, RootContent, TableRow } from "mdast";
import { findInlineProblems, formatInline, stringifyInline } from "@/lib/resume/markdown";
import type { Bullet } from "./draft";
import { toInline } from "./inline";
import type { Report } from "./report";

/** Reads pieces of a Markdown file, and leaves out by line what has no place. */
export class Prose {
  constructor(
    private readonly text: string,
    readonly report: Report,
  ) {}

  /** The place of a node, as an import names it. */
  placeOf(node: RootContent | ListItem): string {
    return `line ${node.position?.start.line ?? 1}`;
  }

  /** Leaves a node out, with its source. */
  leave(node: RootContent | ListItem, reason: string): void {
    this.report.left(this.placeOf(node), this.text.slice(node.position?.start.offset, node.position?.end.offset).replace(/\s+/g, " "), reason);
  }

  /** The lines of a paragraph, a quote, a list or a table, as inline Markdown, each with its place. */
  linesOf(node: RootContent | ListItem | TableRow): { place: string; text: string }[] {
    if (node.type === "paragraph" || node.type === "tableRow") return this.splitLines(node);
    return "children" in node ? node.children.flatMap((child) => this.linesOf(child as RootContent)) : [];
  }

  /** A paragraph breaks at its line ends, a row at its cells. */
  private splitLines(node: Paragraph | TableRow): { place: string; text: string }[] {
    const first = node.position?.start.line ?? 1;
    if (node.type === "tableRow") return node.children.map((cell) => ({ place: `line ${first}`, text: stringifyInline(cell.children) }));
    const lines: Paragraph["children"][] = [[]];
    for (const child of node.children) {
      if (child.type === "break") lines.push([]);
      else if (child.type !== "text") lines.at(-1)?.push(child);
      else
        for (const [index, value] of child.value.split("\n").entries()) {
          if (index > 0) lines.push([]);
          lines.at(-1)?.push({ type: "text", value });
        }
    }
    return lines.map((children, index) => ({ place: `line ${first + index}`, text: stringifyInline(children) }));
  }

  /** A paragraph as inline Markdown in one line. */
  inline(paragraph: Paragraph): string {
    const isGood = findInlineProblems(paragraph.children).length === 0;
    return isGood ? stringifyInline(paragraph.children) : toInline(formatInline(paragraph.children).replace(/\s+/g, " ").trim(), this.placeOf(paragraph), this.report);
  }

  /** The bullets of a list; further paragraphs of a bullet are nested in it. */
  bullets(list: List): Bullet[] {
    return list.children.flatMap((item) => {
      const [paragraph, ...rest] = item.children;
      if (paragraph?.type !== "paragraph") {
        this.leave(item, "is a bullet without text");
        return [];
      }
      return [{ text: this.inline(paragraph), children: this.nested(rest) }];
    });
  }

  /** What stands in a bullet below its first line, as bullets. */
  nested(nodes: RootContent[]): Bullet[] {
    return nodes.flatMap((node) => {
      if (node.type === "list") return this.bullets(node);
      if (node.type === "paragraph") return [{ text: this.inline(node), children: [] }];
      this.leave(node, "cannot stand in a bullet");
      return [];
    });
  }
}

/** The plain text of a paragraph or a quote, in one line; undefined for anything else. */
export function textOf(node: RootContent | undefined): string | undefined {
  const paragraph = node?.type === "blockquote" ? quoted(node) : node;
  return paragraph?.type === "paragraph" ? formatInline(paragraph.children).replace(/\s+/g, " ").trim() : undefined;
}

function quoted({ children: [first, ...others] }: Blockquote): Paragraph | undefined {
  return first?.type === "paragraph" && others.length === 0 ? first : undefined;
}
