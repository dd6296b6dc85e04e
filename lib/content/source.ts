import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Place, Problem, Spot, Text } from "./problem";

/** A content file that was read. */
export type Source = Text;

/** More than a résumé ever needs, in bytes. */
const LARGEST = 256 * 1024;

/** More lines than it ever has; Markdown of many lines takes its parser long. */
const MOST_LINES = 5000;

/** Radicals, compatibility forms and joined letters (ﬁ) that look like common characters and break search and fonts. */
const LOOKALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g;

/** What is changed besides accents. */
const UNEVEN = /[\r\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/;

/** What editors end a line at. */
const LINE_END = /\r\n?|\n/g;

/** A line end, or a character with all that may melt into it: marks, and the parts of a Korean syllable. */
const PIECE = /\r\n?|[\s\S][\p{M}\u1161-\u1175\u11a8-\u11c2]*/gu;

/** Reads a UTF-8 file below `path`, called `folder` in messages; line ends become \n, a byte order mark goes, lookalike radicals become the characters meant, letters and accents one character. */
export function readSource(path: string, folder: string, name: string): Source | Problem {
  const file = `${folder}/${name}`;
  try {
    const stat = statSync(join(path, name));
    if (stat.isFile() && stat.size > LARGEST) return { file, line: 1, column: 1, message: `is larger than ${LARGEST / 1024} KB; is it the right file?` };
    if (!stat.isFile() && !stat.isDirectory()) return { file, line: 1, column: 1, message: "is not a regular file; put one here" };
    const source = makeEven(file, new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(path, name))));
    if (source.text.split("\n").length > MOST_LINES) return { file, line: 1, column: 1, message: `has more than ${MOST_LINES} lines; is it the right file?` };
    return source;
  } catch (error) {
    return { file, line: 1, column: 1, message: explainReadError(error) };
  }
}

/** A source of what is written in a file, piece by piece, so that each place in it can be found again. */
export function makeEven(file: string, written: string): Source {
  if (!UNEVEN.test(written) && written.normalize("NFC") === written) return { file, text: written };
  const text = written.replace(PIECE, evenPiece);
  return text === written ? { file, text } : { file, text, written };
}

/** The place of an offset (in UTF-16 units) in a source: that in the file as it is written. */
export function placeAt(source: Source, offset: number): Place {
  const { starts, anchors } = indexes.get(source) ?? makeIndex(source);
  const anchor = anchors[countUpTo(anchors, ({ at }) => at, offset) - 1];
  const written = anchor ? anchor.written + (anchor.isChanged ? 0 : offset - anchor.at) : offset;
  const line = countUpTo(starts, (start) => start, written);
  return { file: source.file, line, column: written - (starts[line - 1] ?? 0) + 1 };
}

/** The place from one offset of a source to another, without white space at its end. */
export function spotAt(source: Source, start: number, end: number): Spot {
  const last = start + source.text.slice(start, end).trimEnd().length;
  if (last <= start) return placeAt(source, start);
  const { line, column } = placeAt(source, last);
  return { ...placeAt(source, start), endLine: line, endColumn: column };
}

/** A line of a file as it is written; lines count from 1. */
export function readLine(source: Source, line: number): string | undefined {
  const { text, written = text } = source;
  const { starts } = indexes.get(source) ?? makeIndex(source);
  const start = starts[line - 1];
  return start === undefined ? undefined : written.slice(start, starts[line]).replace(/[\r\n]+$/, "");
}

/** Where an offset of the even text stands in what is written; inside a changed piece the places between its ends are lost. */
type Anchor = { at: number; written: number; isChanged: boolean };

/** Where the lines of a file start as it is written, and where its text and what is written drift apart. */
type Index = { starts: number[]; anchors: Anchor[] };

const indexes = new WeakMap<Source, Index>();

function makeIndex(source: Source): Index {
  const { text, written = text } = source;
  const starts = [0, ...[...written.matchAll(LINE_END)].map(({ 0: { length }, index }) => index + length)];
  const anchors = text === written ? [] : findAnchors(written);
  indexes.set(source, { starts, anchors });
  return { starts, anchors };
}

function findAnchors(written: string): Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  for (const { 0: piece, index } of written.matchAll(PIECE)) {
    const { length } = evenPiece(piece);
    if (length !== piece.length) anchors.push({ at, written: index, isChanged: true }, { at: at + length, written: index + piece.length, isChanged: false });
    at += length;
  }
  return anchors;
}

/** How many of ascending items have a number up to a limit. */
function countUpTo<Item>(items: Item[], numberOf: (item: Item) => number, limit: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function evenPiece(piece: string): string {
  return piece.startsWith("\r") ? "\n" : piece.replace(LOOKALIKES, (form) => form.normalize("NFKC")).normalize("NFC");
}

function explainReadError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "the file is missing; add it";
  if (code === "EISDIR") return "is a folder; a file is expected here";
  if (code === "EACCES") return "cannot be opened; give yourself the right to read it";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "is not UTF-8 text; save it as UTF-8";
  return `cannot be read (${code || String(error)})`;
}
