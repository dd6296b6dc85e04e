import { extname } from "node:path";
import { mimes } from "mrmime";

/** Media types by extension: mrmime's list, and what it lacks. */
const TYPES = new Map([
  ...Object.entries(mimes),
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["ico", "image/x-icon"],
  ["vcf", "text/vcard"],
]);

/** The media type of a file by its extension, with the charset where it is text; undefined where the extension says nothing. */
export function contentTypeOf(file: string): string | undefined {
  const type = TYPES.get(extname(file).slice(1).toLowerCase());
  return type?.startsWith("text/") ? `${type}; charset=utf-8` : type;
}

/** Whether a file is text, which compresses well. */
export function isText(file: string): boolean {
  return /^text\/|[/+](json|xml|javascript)\b/.test(contentTypeOf(file) ?? "");
}
