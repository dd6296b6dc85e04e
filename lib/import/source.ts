import { readFileSync, statSync } from "node:fs";
import { ImportError } from "./report";

/** More than a résumé ever needs, in KB; Markdown that means harm takes its parser long. */
const LARGEST = { json: 128, markdown: 64 };

/** More lines, and more brackets, than a résumé in Markdown ever has. */
const MOST = 2000;

/** Whether a file is JSON by its name. */
export function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

/** The text of a file that is to be imported; throws an ImportError that says what is wrong with it. */
export function readText(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new ImportError(`${file} is not there; name a JSON Resume or a Markdown file`);
  if (!stat.isFile()) throw new ImportError(`${file} is not a file; name a JSON Resume or a Markdown file`);
  if (!/\.(json|md|markdown|txt)$/i.test(file)) throw new ImportError(`${file} is neither JSON Resume (.json) nor Markdown (.md); export it as one of them`);
  const largest = LARGEST[isJson(file) ? "json" : "markdown"];
  if (stat.size > largest * 1024) throw new ImportError(`${file} is larger than ${largest} KB; is it a résumé? A picture within it has to go`);
  const text = decode(file, readFileSync(file));
  if (!text.trim()) throw new ImportError(`${file} is empty`);
  for (const [sign, name] of [
    ["\n", "lines"],
    ["[", "brackets"],
  ] as const)
    if (!isJson(file) && text.split(sign).length > MOST) throw new ImportError(`${file} has more than ${MOST} ${name}; is it a résumé?`);
  return text;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // not UTF-8: said below
  }
  throw new ImportError(`${file} is not UTF-8 text; save it as UTF-8, or export it as JSON Resume`);
}

/** What a JSON file holds; throws an ImportError with the place where it breaks. */
export function parseJson(file: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const before = text.slice(0, Number(position ?? 0)).split("\n");
    const place = position || /end of JSON/.test(message) ? `:${before.length}:${(before.at(-1) ?? "").length + 1}` : "";
    throw new ImportError(`${file}${place}  is not JSON: ${message.replace(/( in JSON)? at position.*$|, \.{0,3}".*$/s, "").replace(/\s+/g, " ")}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ImportError(`${file}:1:1  is not a JSON Resume: it should hold an object with basics, work and the like`);
  return value;
}
