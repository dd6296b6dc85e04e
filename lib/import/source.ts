import { readFileSync, statSync } from "node:fs";
import { ImportError } from "./report";

/** More than a résumé ever needs, in bytes. */
const LARGEST = 128 * 1024;

/** The text of a file that is to be imported; throws an ImportError that says what is wrong with it. */
export function readText(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new ImportError(`${file} is not there; name a JSON Resume or a Markdown file`);
  if (!stat.isFile()) throw new ImportError(`${file} is not a file; name a JSON Resume or a Markdown file`);
  if (stat.size > LARGEST) throw new ImportError(`${file} is larger than ${LARGEST / 1024} KB; is it a résumé? A picture within it has to go`);
  const text = decode(file, readFileSync(file));
  if (!text.trim()) throw new ImportError(`${file} is empty`);
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
    throw new ImportError(`${file}${place}  is not JSON: ${message.replace(/( in JSON)? at position[^]*$|, \.{0,3}"[^]*$/, "").replace(/\s+/g, " ")}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ImportError(`${file}:1:1  is not a JSON Resume: it should hold an object with basics, work and the like`);
  return value;
}
