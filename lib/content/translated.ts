import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { stringify } from "yaml";
import * as z from "zod";
import { text } from "@/lib/resume/schema/scalars";
import { siteSchema } from "@/lib/resume/schema/site";
import { Folder, type Loaded } from "./folder";
import { ContentError } from "./problem";
import { type Doubt, doubt } from "./proofread/doubt";
import type { Source } from "./source";
import { explainUnknown } from "./suggest";

/** The file that says what each translation was last compared with. */
export const TRANSLATED = "translated.yaml";

const HEADER = "# What each translation was last compared with: the hash of its original. Written by npm run check -- --translated FILE.\n";

const hash = text.regex(/^[0-9a-f]{16}$/, { error: ({ input }) => `"${String(input)}" is not a hash; have it written by npm run check -- --translated FILE` });

/** `translated.yaml`: translations by their names below the folder, with the hash of the original that each was compared with. */
export const translatedSchema = z.record(text, hash);

/** Translations with the hash of their originals. */
export type Translated = z.output<typeof translatedSchema>;

/** Notes that translations, like en/experience/acme.md, say what their originals say now. Gives the files noted; throws a ContentError that lists those that cannot be. */
export function recordTranslated(contentDir: string, files: string[]): string[] {
  const folder = new Folder(resolve(contentDir), basename(resolve(contentDir)));
  const site = folder.load("site.yaml", siteSchema);
  const noted = folder.has(TRANSLATED) ? folder.load(TRANSLATED, translatedSchema)?.value : {};
  if (!site || !noted) throw new ContentError(folder.problems, folder.sources);
  const [root = "", ...others] = site.value.editions;
  const known = listFiles(folder, others);
  const names = files.map((file) => nameBelow(contentDir, file));
  const hashes = names.map((name): [string, string] => [name, hashOriginal(folder, name, root, known) ?? ""]);
  if (folder.problems.length) throw new ContentError(folder.problems, folder.sources);
  const all = Object.entries({ ...noted, ...Object.fromEntries(hashes) }).filter(([name]) => known.includes(name));
  writeFileSync(join(folder.path, TRANSLATED), HEADER + stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))));
  return names;
}

/** Warns of translations whose original has changed since they were noted, and of what is noted and no longer there. */
export function findStale({ value, located }: Loaded<Translated>, root: string, sources: Source[]): Doubt[] {
  const folder = located.source.file.slice(0, -TRANSLATED.length);
  const textOf = (name: string) => sources.find(({ file }) => file === `${folder}${name}`)?.text;
  return Object.entries(value).flatMap(([name, noted]) => {
    const original = `${root}/${nameInEdition(name)}`;
    const [now, own] = [textOf(original), textOf(name)];
    if (now === undefined || own === undefined || name === original)
      return doubt("translation", located.locateKey([], name), `${name} is no translation any longer; take this line away`);
    if (hashText(now) === noted) return [];
    return doubt(
      "translation",
      { file: `${folder}${name}`, line: 1, column: 1 },
      `${folder}${original} has changed since this was compared with it; look it over, then run npm run check -- --translated ${name}`,
    );
  });
}

function hashOriginal(folder: Folder, name: string, root: string, known: string[]): string | undefined {
  const place = { file: `${folder.name}/${name}`, line: 1, column: 1 };
  const original = `${root}/${nameInEdition(name)}`;
  if (name.startsWith(`${root}/`)) return folder.report({ ...place, message: `stands in ${root}, the edition that others are translations of; name its translation` });
  if (!known.includes(name)) return folder.report({ ...place, ...explainUnknown(name, "a file of a translation", known) });
  if (!folder.has(original)) return folder.report({ ...place, message: `has no original; add ${folder.name}/${original}, or take this away` });
  const source = folder.read(original);
  return source && hashText(source.text);
}

/** The files of editions that can be noted. */
function listFiles(folder: Folder, editions: string[]): string[] {
  const folders = editions.flatMap((edition) => ["", "/experience", "/projects", "/sections"].map((part) => `${edition}${part}`));
  return folders.flatMap((path) => folder.list(path).map((name) => `${path}/${name}`)).filter((name) => /\.(md|yaml)$/.test(name));
}

/** A file's name below the content folder, which may be written before it. */
function nameBelow(contentDir: string, file: string): string {
  const below = relative(resolve(contentDir), resolve(file));
  const name = below.startsWith("..") ? file : below;
  return name.split(sep).join("/").replace(/^\.\//, "");
}

function nameInEdition(name: string): string {
  return name.split("/").slice(1).join("/");
}

function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
