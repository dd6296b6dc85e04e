import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isSeq, parseDocument } from "yaml";
import { loadContent } from "@/lib/content/load";
import { ContentError, formatProblem } from "@/lib/content/problem";
import { type Imported, importResume, NOTES } from "@/lib/import/import";
import { formatRemark, ImportError } from "@/lib/import/report";
import { siteSchema } from "@/lib/resume/schema/site";
import { CommandError, contentDir, run } from "./run";

const USAGE = "npm run import -- FILE [--lang en] [--force]";

await run(async () => {
  const { file, lang, force } = readOptions();
  const imported = await importFile(file, lang);
  const edition = join(contentDir, imported.lang);
  const own = `import into a folder of its own, like CONTENT_DIR=mine npm run import -- ${file}`;
  if (existsSync(edition) && !force) throw new CommandError(`${edition} is there already; ${own}, or let --force move ${contentDir} aside`);
  await tryOut(imported, [], `${file} cannot become content as it is`);
  if (existsSync(edition)) console.log(`${contentDir} was moved to ${await moveAside(contentDir)}\n`);
  else if (existsSync(contentDir)) {
    if (!existsSync(join(contentDir, "site.yaml"))) throw new CommandError(`${contentDir} is there and is no content folder; ${own}`);
    await tryOut(await joinFolder(imported), [contentDir], `What is made of ${file} does not fit the editions that ${contentDir} has; ${own}`);
  }
  await writeFiles(contentDir, (await joinFolder(imported)).files);
  for (const remark of imported.remarks) console.log(formatRemark(remark));
  const count = (kind: string) => imported.remarks.filter((remark) => remark.kind === kind).length;
  console.log(
    `\n${file} is in ${edition}: ${count("took")} parts taken, ${count("guessed")} guessed, ${count("left")} left out${imported.files.has(NOTES) ? ` (their text is in ${join(contentDir, NOTES)})` : ""}.`,
  );
  const editions = parseDocument(await readFile(join(contentDir, "site.yaml"), "utf8")).toJS().editions;
  if (editions.length > 1)
    console.log(`${contentDir} has the editions ${editions.join(", ")} now; where one of them is there by mistake, delete its folder and take it out of ${contentDir}/site.yaml.`);
  console.log(
    `Look over what was guessed, write your site's address into ${contentDir}/site.yaml, then run npm run check and npm run dev${contentDir === "content" ? "" : `, with CONTENT_DIR=${contentDir}`}.`,
  );
});

function readOptions(): { file: string; lang: string | undefined; force: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { lang: { type: "string" }, force: { type: "boolean", default: false } }, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length) throw new CommandError(`name one file: ${USAGE}`);
    if (values.lang !== undefined && !isLanguage(values.lang)) throw new CommandError(`--lang ${values.lang} is not a language; write it like en, zh or pt-BR`);
    return { file, lang: values.lang, force: values.force };
  } catch (error) {
    throw error instanceof CommandError || !(error instanceof Error) ? error : new CommandError(`${error.message}\n${USAGE}`);
  }
}

/** Whether a tag can be an edition's. */
function isLanguage(tag: string): boolean {
  return siteSchema.safeParse({ origin: "https://example.com", editions: [tag] }).success;
}

async function importFile(file: string, lang: string | undefined): Promise<Imported> {
  try {
    return await importResume(file, lang);
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(error.message) : error;
  }
}

/** Loads what is to be written, over folders that are there, in a folder of its own, so that nothing is written that the content check refuses. */
async function tryOut({ lang, files }: Imported, below: string[], message: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  const content = join(folder, basename(contentDir));
  try {
    for (const each of below) await cp(each, content, { recursive: true });
    await writeFiles(content, new Map([["site.yaml", formatSite(lang)], ...files]));
    loadContent(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const [first, second, ...others] = error.problems.map(formatProblem);
    throw new CommandError([first, second, others.length && `… and ${others.length} more`, `\n${message}. Nothing was written.`].filter(Boolean).join("\n"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was made, as it goes into the folder that is there: one more edition, with notes below those that are there; a telephone number that is there stays. */
async function joinFolder(imported: Imported): Promise<Imported> {
  const files = new Map(imported.files);
  const notes = files.get(NOTES);
  if (notes && existsSync(join(contentDir, NOTES))) files.set(NOTES, `${await readFile(join(contentDir, NOTES), "utf8")}\n${notes}`);
  if (existsSync(join(contentDir, "private.yaml"))) files.delete("private.yaml");
  files.set("site.yaml", await addEdition(join(contentDir, "site.yaml"), imported.lang));
  return { ...imported, files };
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
  const editions = document.get("editions");
  if (document.errors.length || !isSeq(editions)) throw new CommandError(`${file} does not list its editions; mend it, like editions: [${lang}]`);
  if (!editions.items.some((item) => String(item) === lang)) document.addIn(["editions"], lang);
  return document.toString();
}

function formatSite(lang: string): string {
  return `# The address that the site will have.\norigin: https://example.com\neditions: [${lang}]\n`;
}
