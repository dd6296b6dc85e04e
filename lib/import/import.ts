import { findMissing } from "@/lib/formats/fonts/cut";
import { dropInvisible } from "@/lib/resume/invisible";
import { findReadyLabels } from "@/lib/resume/labels/ready";
import { type Month, monthOf } from "@/lib/resume/month";
import type { Draft } from "./draft";
import { Fields } from "./fields";
import { fitDraft } from "./fit";
import { splitFrontMatter } from "./front-matter";
import { readJsonResume } from "./json-resume";
import { findLostLines, findLostTexts } from "./loss";
import { readMarkdownResume } from "./markdown-resume";
import { hidePhone, takePhones } from "./phones";
import { ImportError, type Remark, Report } from "./report";
import { isJson, parseJson, readText } from "./source";
import { formatEdition, formatLabelsTemplate, formatYaml } from "./write";

/** What an import made: the files of an edition by their paths in the content folder, and what it says of each part of the source. */
export type Imported = { lang: string; files: Map<string, string>; remarks: Remark[] };

/** Where text goes that has no place in the content; git leaves it alone, since it may be private. */
export const NOTES = "import-notes.md";

/** A character of JSON that is written as its number; not those that would end a text or steer a terminal. */
const ESCAPED = /\\u(?!00[0-7])[0-9a-f]{4}/gi;

/** Reads a résumé file of another kind; `lang` is the edition's language, guessed by its script where left out. Throws an ImportError. */
export async function importResume(file: string, lang: string | undefined): Promise<Imported> {
  const read = readText(file);
  const text = isJson(file) ? read.replace(ESCAPED, (sign) => String.fromCharCode(Number.parseInt(sign.slice("\\u".length), 16))) : read;
  const missing = await findMissing(text.replace(/\p{Cc}/gu, " "));
  const signs = missing.filter((character) => !/[\p{L}\p{M}\p{N}]/u.test(character));
  const letters = missing.filter((character) => !signs.includes(character));
  const { remarks, ...imported } = importText(file, signs.reduce((rest, sign) => rest.replaceAll(sign, ""), text).replace(/[\u200d\ufe0e\ufe0f\ufeff]/g, ""), lang);
  const about: Remark[] = [];
  if (signs.length) about.push({ kind: "left", place: file, message: `${signs.join(" ")}  no bundled font has these signs` });
  if (letters.length) about.push({ kind: "left", place: file, message: `no bundled font has the letters ${letters.slice(0, 20).join("")}; a build will stop at them` });
  return { ...imported, remarks: [...about, ...remarks] };
}

/** Reads the text of such a file; `file` is its name in messages, `asOf` the month that it is. */
export function importText(file: string, text: string, lang: string | undefined, asOf: Month = monthOf(new Date())): Imported {
  try {
    return readAs(isJson(file) ? "json" : "markdown", file, text, lang, asOf);
  } catch (error) {
    throw error instanceof RangeError ? new ImportError(`${file} is nested too deeply to be a résumé`) : error;
  }
}

function readAs(kind: "json" | "markdown", file: string, text: string, lang: string | undefined, asOf: Month): Imported {
  const report = new Report();
  const language = lang ?? guessLanguage(text);
  if (!lang) report.guessed(file, `the language is ${language}; --lang says otherwise`);
  const source = kind === "json" ? { text, phones: [] } : takePhones(splitFrontMatter(dropInvisible(text.normalize("NFC").replace(/\r\n?/g, "\n")), report));
  const read = kind === "json" ? readJsonResume(new Fields(parseJson(file, text), "", report), language, report) : readMarkdownResume(source.text, language, report);
  const phone = [read.phone, ...source.phones].filter(Boolean).join(", ");
  if (source.phones.length) report.took("telephone", "private.yaml, which git leaves alone");
  const draft = fitDraft(hidePhones(read, phone.split(", "), report), asOf, report);
  const files = new Map([...formatEdition(draft)].map(([name, content]) => [`${language}/${name}`, content]));
  if (phone) files.set("private.yaml", formatYaml({ phone }));
  const written = [...files.values(), ...report.rest].join("\n");
  for (const { place, text } of kind === "json" ? findLostTexts(source.text, written) : findLostLines(source.text, written))
    report.left(place, text, "is in part in no file; the whole is in the notes");
  if (!findReadyLabels(language)) {
    files.set(`${language}/labels.yaml`, formatLabelsTemplate());
    report.guessed(file, `the interface stays English; translate it in ${language}/labels.yaml`);
  }
  if (report.rest.length) files.set(NOTES, formatNotes(file, report.rest));
  return { lang: language, files, remarks: report.remarks };
}

/** A draft in which the telephone number stands nowhere but apart. */
function hidePhones(draft: Draft, phones: string[], report: Report): Draft {
  const hide = (value: unknown): unknown => {
    if (typeof value === "string") {
      const hidden = phones.reduce(hidePhone, value);
      if (hidden !== value) report.guessed("telephone", `is taken out of "${value.slice(0, 40)}"`);
      return hidden;
    }
    if (Array.isArray(value)) return value.map(hide);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hide(each)])) : value;
  };
  return phones.some(Boolean) ? { ...(hide({ ...draft, phone: undefined }) as Draft), phone: draft.phone } : draft;
}

function formatNotes(file: string, rest: string[]): string {
  return `What ${file.split(/[\\/]/).at(-1)} holds and the content has no place for. Nothing reads this file; take what you need and delete it.\n\n${rest.map((line) => `- ${line}`).join("\n")}\n`;
}

/** Words that a language uses all the time and its neighbours do not. */
const COMMON: [string, RegExp][] = [
  ["en", /\b(and|the|of|with|for)\b/gi],
  ["de", /\b(und|der|die|mit|für|bei)\b/gi],
  ["fr", /\b(et|les|des|pour|avec|dans)\b/gi],
  ["es", /\b(y|los|las|para|con|del)\b/gi],
  ["pt", /\b(os|para|com|uma|do|dos|ão)\b/gi],
  ["it", /\b(di|per|con|della|gli|il)\b/gi],
];

/** The language that a text's script is most used for, of Latin script the one whose common words are most; English where nothing tells. */
function guessLanguage(text: string): string {
  const scripts = {
    ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    ko: /\p{Script=Hangul}/gu,
    zh: /\p{Script=Han}/gu,
    ar: /\p{Script=Arabic}/gu,
    he: /\p{Script=Hebrew}/gu,
    ru: /\p{Script=Cyrillic}/gu,
  };
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const found = Object.entries(scripts).find(([, letter]) => count(letter) > letters / 10);
  const [common] = COMMON.map(([language, words]) => ({ language, times: count(words) })).sort((a, b) => b.times - a.times);
  return found?.[0] ?? (common?.times ? common.language : "en");
}
