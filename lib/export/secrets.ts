import { readFile } from "node:fs/promises";
import { join } from "node:path";
import JSZip from "jszip";
import type { Content } from "@/lib/content/load";
import { readPdf } from "@/lib/formats/pdf/read";

/** What is wrong with a file of an export: it holds a private value, be it in its name, as text, or inside a PDF or an Office file, or it cannot be looked into. */
export async function findSecrets(folder: string, file: string, { private: values }: Pick<Content, "private">): Promise<string[]> {
  const secrets = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (!secrets.length) return [];
  const bytes = await readFile(join(folder, file));
  try {
    const said = `${file} ${bytes.toString("utf8")} ${bytes.toString("utf16le")} ${await readHidden(file, bytes)}`;
    const squeezed = squeeze(said);
    const found = secrets.filter(([, value]) => writeAlike(value).some((form) => squeezed.includes(squeeze(form))) || numberIn(value)?.test(said.normalize("NFKC")));
    return found.map(([key]) => `${file}  holds the private value "${key}"; take it out`);
  } catch (error) {
    return [`${file}  cannot be looked through for private values (${error instanceof Error ? error.message : error}); replace it, or take it away`];
  }
}

/** What a file says that its bytes do not show; empty where they show all. */
async function readHidden(file: string, bytes: Uint8Array): Promise<string> {
  if (/\.pdf$/i.test(file)) {
    const { properties, pages } = await readPdf(bytes);
    return JSON.stringify(properties) + pages.flatMap(({ text, artifacts, links }) => [text, artifacts, ...links]).join(" ");
  }
  if (!isZip(bytes)) return "";
  const { files } = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(files).map((part) => part.async("string")));
  return parts.flatMap((part) => [part, part.replace(/<[^>]*>/g, "")]).join(" ");
}

function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from("PK\u0003\u0004"));
}

/** Finds a number of eight digits and more however it is set: with other signs between its digits, and with or without the code of its country. */
function numberIn(value: string): RegExp | undefined {
  if (/[^+\d\s()./\p{Pd}]/u.test(value)) return undefined;
  const digits = value.replace(/\D/g, "").slice(-NATIONAL);
  if (digits.length < 8) return undefined;
  const begin = digits.length < NATIONAL ? "(?<!\\d)" : "";
  return new RegExp(`${begin}${[...digits].join("[\\s()./\\p{Pd}]{0,3}")}(?!\\d)`, "u");
}

/** Digits at the end of a number that tell it apart wherever it is called from. */
const NATIONAL = 9;

/** A text without space, since documents break lines within a number. */
function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

/** A value as it may stand in text, HTML, an address and JSON. */
function writeAlike(value: string): string[] {
  const escaped = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [value, escaped, escaped.replaceAll('"', "&quot;"), encodeURIComponent(value), encodeURI(value), JSON.stringify(value).slice(1, -1)];
}
