import type { PhrasingContent } from "mdast";
import type { Highlight, Inline } from "@/lib/resume/highlight";
import type { Spot } from "./problem";
import { type Source, spotAt } from "./source";
import type { Located } from "./yaml";

/** A text that readers see: its words without marks and addresses, code as one sign, and where each part of it stands. */
export type Passage = {
  /** What it is called in messages, like summary or the highlight "tracing". */
  name: string;
  text: string;
  links: { url: string; locate: () => Spot }[];
  /** The place of a part of the text, or of all of it. */
  locate: (index?: number, length?: number) => Spot;
};

/** Stands for code in a passage: it is neither a letter nor a sign of any script. */
export const CODE = "\ufffc";

/** Where something stands in the Markdown of a passage, from one offset to another. */
type Place = (from: number, to: number) => Spot;

/** A run of words of a passage, and where it stands in the Markdown. */
type Piece = { text: string; from: number; to: number };

/** The passage of a highlight in the body of a file. */
export function readHighlight({ id, content }: Highlight, source: Source): Passage {
  return readInline(`the highlight "${id}"`, content, source.text, (from, to) => spotAt(source, from, to));
}

/** The passage of a field: plain text, or the inline Markdown that it was parsed to. */
export function readField(name: string, located: Located, path: PropertyKey[], content?: Inline): Passage {
  const written = findText(located.value, path).trim();
  const place: Place = (from, to) => located.locatePart(path, [from, to]);
  if (content) return readInline(name, content, written, place);
  return { name, text: written, links: [], locate: (index = 0, length = written.length) => place(index, index + length) };
}

/** The text that stands at a path of a parsed file; empty where there is none. */
export function findText(value: unknown, path: PropertyKey[]): string {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" ? value : "";
  if (typeof value !== "object" || value === null) return findText(value, []); // a word that stands for a group, like the name of a skill
  return findText(Object.entries(value).find(([own]) => own === String(key))?.[1], rest);
}

function readInline(name: string, content: Inline, markdown: string, place: Place): Passage {
  const pieces = content.flatMap(listPieces);
  const text = pieces.map((piece) => piece.text).join("");
  const locate = (index = 0, length = text.length) => {
    const [from, to] = [findOffset(pieces, index, markdown), findOffset(pieces, index + Math.max(1, length) - 1, markdown)];
    return place(from, to + 1);
  };
  const links = content.flatMap(listLinks).map(({ url, from, to }) => ({ url, locate: () => place(from, to) }));
  return { name, text, links, locate };
}

function listPieces(node: PhrasingContent): Piece[] {
  if ("children" in node) return node.children.flatMap(listPieces);
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const text = node.type === "text" ? node.value : node.type === "break" ? " " : CODE;
  return [{ text, from, to }];
}

function listLinks(node: PhrasingContent): { url: string; from: number; to: number }[] {
  if (node.type === "link") return [{ url: node.url, from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }];
  return "children" in node ? node.children.flatMap(listLinks) : [];
}

/** The offset in the Markdown of a character of the passage. */
function findOffset(pieces: Piece[], index: number, markdown: string): number {
  let before = 0;
  for (const { text, from, to } of pieces) {
    if (index < before + text.length) return from + findWritten(text, markdown.slice(from, to), index - before);
    before += text.length;
  }
  return pieces.at(-1)?.to ?? 0;
}

/** How many characters an escape may take in Markdown, such as &CounterClockwiseContourIntegral;. */
const LONGEST_ESCAPE = 34;

/** Where a character of a text stands in the Markdown that makes the text: signs can be escaped or named there, and lines indented. */
function findWritten(text: string, written: string, index: number): number {
  let offset = -1;
  for (const character of text.slice(0, index + 1)) {
    const isPlain = written.startsWith(character, offset + 1);
    const named = isPlain ? undefined : /^&#?\w+;/.exec(written.slice(offset + 1, offset + 1 + LONGEST_ESCAPE))?.[0];
    if (named) offset += named.length;
    else offset = isPlain ? offset + character.length : Math.max(offset + 1, written.indexOf(character, offset + 1));
  }
  return Math.max(0, offset);
}
