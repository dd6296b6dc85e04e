import matter from "gray-matter";
import type { Problem } from "./problem";
import { placeAt, type Source } from "./source";
import { type Located, parseYaml } from "./yaml";

/** A Markdown file taken apart: its front matter, and its text with the front matter blanked out, so that places still hold. */
export type MarkdownFile = { frontMatter: Located; body: string };

const keep = () => ({});

/** Splits a Markdown file; front matter must be YAML between two lines of three hyphens. */
export function parseFrontMatter(source: Source): MarkdownFile | Problem[] {
  const opening = /^---[ \t]*\n/.exec(source.text)?.[0];
  if (!opening) {
    const message = /^---/.test(source.text) ? "front matter must be plain YAML; write --- alone on this line" : "front matter is missing; begin the file with a line ---";
    return [{ ...placeAt(source, 0), message }];
  }
  const closing = /^---.*$/m.exec(source.text.slice(opening.length));
  if (!closing) return [{ ...placeAt(source, 0), message: "front matter does not end; add a line --- after it" }];
  if (closing[0].trim() !== "---")
    return [{ ...placeAt(source, opening.length + closing.index), message: `"${closing[0]}" does not end front matter; write --- alone on this line` }];

  const file = matter(source.text, { engines: { yaml: keep } });
  const frontMatter = parseYaml(source, "---".length, "---".length + file.matter.length);
  if (Array.isArray(frontMatter)) return frontMatter;
  const head = source.text.slice(0, source.text.length - file.content.length);
  return { frontMatter, body: head.replace(/[^\n]/g, " ") + file.content };
}
