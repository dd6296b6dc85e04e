import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { loadContent } from "@/lib/content/load";
import { type Imported, importResume } from "@/lib/import/import";
import { formatRemark, ImportError } from "@/lib/import/report";
import { CommandError, contentDir, run } from "./run";

const USAGE = "npm run import -- FILE [--lang en] [--force]";

await run(async () => {
  const { file, lang, force } = readOptions();
  const imported = importFile(file, lang);
  const edition = join(contentDir, imported.lang);
  if (existsSync(edition) && !force)
    throw new CommandError(`${edition} is there already; import into another folder, like CONTENT_DIR=mine npm run import -- ${file}, or let --force move ${contentDir} aside`);
  await checkAlone(imported);
  if (existsSync(edition)) console.log(`${contentDir} was moved to ${await moveAside(contentDir)}\n`);
  imported.files.set("site.yaml", await addEdition(join(contentDir, "site.yaml"), imported.lang));
  await writeFiles(contentDir, imported.files);
  for (const remark of imported.remarks) console.log(formatRemark(remark));
  const count = (kind: string) => imported.remarks.filter((remark) => remark.kind === kind).length;
  console.log(
    `\n${file} is in ${edition}: ${count("took")} parts taken, ${count("guessed")} guessed, ${count("left")} left out${count("left") ? ` (their text is in ${contentDir}/import-notes.md)` : ""}.`,
  );
  console.log(
    `Look over what was guessed, write your site's address into ${contentDir}/site.yaml, then run npm run check and npm run dev${contentDir === "content" ? "" : `, with CONTENT_DIR=${contentDir}`}.`,
  );
});

function readOptions(): { file: string; lang: string | undefined; force: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { lang: { type: "string" }, force: { type: "boolean", default: false } }, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length) throw new CommandError(`name one file: ${USAGE}`);
    if (values.lang !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(values.lang))
      throw new CommandError(`--lang ${values.lang} is not a language; write it like en, zh or pt-BR`);
    return { file, lang: values.lang, force: values.force };
  } catch (error) {
    throw error instanceof CommandError || !(error instanceof Error) ? error : new CommandError(`${error.message}\n${USAGE}`);
  }
}

function importFile(file: string, lang: string | undefined): Imported {
  try {
    return importResume(file, lang);
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(error.message) : error;
  }
}

/** Loads what was made in a folder of its own, so that nothing is written that the content check refuses. */
async function checkAlone({ lang, files }: Imported): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  try {
    await writeFiles(join(folder, "content"), new Map([...files, ["site.yaml", formatSite(lang)]]));
    loadContent(join(folder, "content"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, files: Map<string, string>): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Moves a folder to a name that is free, and gives it. */
async function moveAside(folder: string): Promise<string> {
  let count = 1;
  while (existsSync(`${folder}.old-${count}`)) count++;
  await rename(folder, `${folder}.old-${count}`);
  return `${folder}.old-${count}`;
}

/** The site's settings with one more edition; new ones where there are none. */
async function addEdition(file: string, lang: string): Promise<string> {
  if (!existsSync(file)) return formatSite(lang);
  const document = parseDocument(await readFile(file, "utf8"));
  document.addIn(["editions"], lang);
  return document.toString();
}

function formatSite(lang: string): string {
  return `# The address that the site will have.\norigin: https://example.com\neditions: [${lang}]\n`;
}
