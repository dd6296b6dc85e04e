import type { Inline } from "@/lib/resume/highlight";
import { parseMarkdown } from "@/lib/resume/markdown";
import { listOwnHighlights } from "@/lib/resume/resume";
import type { Comparable } from "../parity";
import { type Passage, readField, readHighlight } from "../passage";
import type { Spot } from "../problem";
import type { Located } from "../yaml";

/** What a text is: sentences, a list's word, or a name that is its owner's to spell. */
type Kind = "prose" | "word" | "name";

/** A text of an edition. */
export type Text = Passage & { kind: Kind };

/** An address, and where it stands. */
export type Link = { url: string; spot: Spot };

/** Keys of fields that hold prose, and whether it is Markdown. */
const PROSE: Readonly<Record<string, "plain" | "markdown">> = {
  ...{ summary: "markdown", story: "markdown", highlights: "markdown" },
  ...{ headline: "plain", seeking: "plain", role: "plain", description: "plain", note: "plain", field: "plain" },
};
const WORDS = ["stack", "keywords"];
const LINKS = ["url", "email"];

/** Keys whose values are no text of the author's: ids, months, settings. */
const NO_TEXT = ["id", "start", "end", "date", "updated", "experience", "highlight", "not", "kind", "featured", "image", "seal", "postalCode", "countryCode"];

/** All texts of an edition, but for its interface's words. */
export function listTexts({ experience, projects, profile, skills, sections }: Comparable): Text[] {
  const entries = [...experience, ...projects];
  const ofEntries = entries.flatMap((entry) => [
    ...listFields(entry.located, ["skills", "highlights"]),
    ...listOwnHighlights(entry.value).map((highlight): Text => ({ ...readHighlight(highlight, entry.located.source), kind: "prose" })),
  ]);
  const others = [profile, skills, ...sections].flatMap((file) => (file ? listFields(file.located, []) : []));
  return [...others, ...ofEntries];
}

/** All addresses of an edition: links in texts, and fields that hold one. */
export function listLinks(edition: Comparable): Link[] {
  const { experience, projects, profile, sections } = edition;
  const fields = [...experience, ...projects, profile, ...sections].flatMap((file) =>
    file ? listScalars(file.located.value).flatMap(({ path, written }) => (LINKS.includes(keyOf(path)) ? { url: written.trim(), spot: file.located.locate(path) } : [])) : [],
  );
  return [...listTexts(edition).flatMap(({ links }) => links.map(({ url, locate }) => ({ url, spot: locate() }))), ...fields];
}

function listFields(located: Located, without: string[]): Text[] {
  return listScalars(located.value).flatMap(({ path, written }): Text[] => {
    const key = keyOf(path);
    if (LINKS.includes(key) || NO_TEXT.includes(key) || without.includes(String(path[0]))) return [];
    const prose = Object.hasOwn(PROSE, key) ? PROSE[key] : undefined;
    const kind = prose ? "prose" : WORDS.includes(key) ? "word" : "name";
    return [{ ...readField(path.join("."), located, path, prose === "markdown" ? parseInline(written) : undefined), kind }];
  });
}

/** All texts of a parsed file with their paths. */
function listScalars(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; written: string }[] {
  if (typeof value === "string") return value.trim() ? [{ path, written: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => listScalars(item, [...path, index]));
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, item]) => listScalars(item, [...path, key])) : [];
}

/** The last key of a path; a place in a list has that of its list. */
function keyOf(path: PropertyKey[]): string {
  return String(path.findLast((key) => typeof key === "string") ?? "");
}

function parseInline(written: string): Inline {
  const [paragraph] = parseMarkdown(written.trim())?.children ?? [];
  return paragraph?.type === "paragraph" ? paragraph.children : [];
}
