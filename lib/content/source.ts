import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Place, Problem } from "./problem";

/** The text of one content file; `file` is its name in messages. */
export type Source = { file: string; text: string };

/** More than a résumé ever needs, in bytes. */
const LARGEST = 256 * 1024;

/** Radicals, compatibility forms and joined letters (ﬁ) that look like common characters and break search and fonts. */
const LOOKALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g;

/** Reads a UTF-8 file below `path`, called `folder` in messages; line ends become \n, a byte order mark goes, lookalike radicals become the characters meant, letters and accents one character. */
export function readSource(path: string, folder: string, name: string): Source | Problem {
  const file = `${folder}/${name}`;
  try {
    const stat = statSync(join(path, name));
    if (stat.isFile() && stat.size > LARGEST) return { file, line: 1, column: 1, message: `is larger than ${LARGEST / 1024} KB; is it the right file?` };
    if (!stat.isFile() && !stat.isDirectory()) return { file, line: 1, column: 1, message: "is not a regular file; put one here" };
    const bytes = readFileSync(join(path, name));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return {
      file,
      text: text
        .replace(/\r\n?/g, "\n")
        .replace(LOOKALIKES, (form) => form.normalize("NFKC"))
        .normalize("NFC"),
    };
  } catch (error) {
    return { file, line: 1, column: 1, message: explainReadError(error) };
  }
}

/** The place of an offset (in UTF-16 units) in a source. */
export function placeAt({ file, text }: Source, offset: number): Place {
  const starts = lineStarts.get(text) ?? findLineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset);
  return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Where the lines of a text start; kept for the texts last asked about. */
const lineStarts = new Map<string, number[]>();

function findLineStarts(text: string): number[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  if (lineStarts.size > 8) lineStarts.clear();
  lineStarts.set(text, starts);
  return starts;
}

function explainReadError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "the file is missing; add it";
  if (code === "EISDIR") return "is a folder; a file is expected here";
  if (code === "EACCES") return "cannot be opened; give yourself the right to read it";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "is not UTF-8 text; save it as UTF-8";
  return `cannot be read (${code || String(error)})`;
}
