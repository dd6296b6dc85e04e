import { findReadyLabels } from "@/lib/resume/labels/ready";
import { Fields } from "./fields";
import { readJsonResume } from "./json-resume";
import { readMarkdownResume } from "./markdown-resume";
import { type Remark, Report } from "./report";
import { parseJson, readText } from "./source";
import { formatEdition, formatLabelsTemplate, formatYaml } from "./write";

/** What an import made: the files of an edition by their paths in the content folder, and what it says of each part of the source. */
export type Imported = { lang: string; files: Map<string, string>; remarks: Remark[] };

/** Reads a résumé file of another kind; `lang` is the edition's language, guessed by its script where left out. Throws an ImportError. */
export function importResume(file: string, lang: string | undefined): Imported {
  return importText(file, readText(file), lang);
}

/** Reads the text of such a file; `file` is its name in messages. */
export function importText(file: string, text: string, lang: string | undefined): Imported {
  const report = new Report();
  const language = lang ?? guessLanguage(text);
  if (!lang) report.guessed(file, `the language is ${language}; --lang says otherwise`);
  const isJson = /^\s*[{[]/.test(text) || file.endsWith(".json");
  const draft = isJson ? readJsonResume(new Fields(parseJson(file, text), "", report), language, report) : readMarkdownResume(text.replace(/\r\n?/g, "\n"), language, report);
  const files = new Map([...formatEdition(draft)].map(([name, content]) => [`${language}/${name}`, content]));
  if (!findReadyLabels(language)) {
    files.set(`${language}/labels.yaml`, formatLabelsTemplate());
    report.guessed(file, `the interface stays English; translate it in ${language}/labels.yaml`);
  }
  if (draft.phone) files.set("private.yaml", formatYaml({ phone: draft.phone }));
  if (report.rest.length) files.set(NOTES, formatNotes(file, report.rest));
  return { lang: language, files, remarks: report.remarks };
}

/** Where text goes that has no place in the content. */
const NOTES = "import-notes.md";

function formatNotes(file: string, rest: string[]): string {
  return `What ${file.split(/[\\/]/).at(-1)} holds and the content has no place for. Nothing reads this file; take what you need and delete it.\n\n${rest.map((line) => `- ${line}`).join("\n")}\n`;
}

/** The language that a text's script is most used for: Chinese, Japanese, Korean, Arabic, Hebrew, Russian, else English. */
function guessLanguage(text: string): string {
  const scripts = {
    ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    ko: /\p{Script=Hangul}/gu,
    zh: /\p{Script=Han}/gu,
    ar: /\p{Script=Arabic}/gu,
    he: /\p{Script=Hebrew}/gu,
    ru: /\p{Script=Cyrillic}/gu,
  };
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = Object.entries(scripts).find(([, letter]) => (text.match(letter)?.length ?? 0) > letters / 10);
  return found?.[0] ?? "en";
}
