import matter from "gray-matter";
import type { Problem } from "./problem";
import { placeAt, type Source, spotAt } from "./source";
import { type Located, parseYaml } from "./yaml";

/** A Markdown file taken apart: its front matter or what is wrong with that, and its text with the front matter blanked out, so that places still hold. */
export type MarkdownFile = { frontMatter: Located | Problem[]; body: string };

const keep = () => ({});

/** Splits a Markdown file; front matter must be YAML between two lines of three hyphens. Where it does not end there is no body to tell. */
export function parseFrontMatter(source: Source): MarkdownFile {
  const problem = findFault(source);
  if (problem) return { frontMatter: [problem], body: "" };
  const file = matter(source.text, { engines: { yaml: keep } });
  const head = source.text.slice(0, source.text.length - file.content.length);
  return { frontMatter: parseYaml(source, "---".length, "---".length + file.matter.length), body: head.replace(/[^\n]/g, " ") + file.content };
}

/** What keeps front matter from being found. */
function findFault(source: Source): Problem | undefined {
  const [first = ""] = source.text.split("\n", 1);
  const opening = /^---[ \t]*\n/.exec(source.text)?.[0];
  if (!opening) {
    if (!first.startsWith("---")) return { ...placeAt(source, 0), message: "front matter is missing; begin the file with a line ---" };
    return { ...spotAt(source, 0, first.length), message: "front matter must be plain YAML; write --- alone on this line" };
  }
  const closing = /^---.*$/m.exec(source.text.slice(opening.length));
  if (!closing) return { ...spotAt(source, 0, first.length), message: "front matter does not end; add a line --- after it" };
  if (closing[0].trim() === "---") return undefined;
  const start = opening.length + closing.index;
  return { ...spotAt(source, start, start + closing[0].length), message: `"${closing[0]}" does not end front matter; write --- alone on this line` };
}
