import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "@/lib/content/load";
import { CARD_SIZES, type CardForm, POSTER_SIZE } from "@/lib/formats/card/sizes";
import { listOutputs } from "@/lib/formats/outputs";
import { formatPath } from "@/lib/site/edition";
import { derivePoster, listSitePages, nameCard, namePoster, type Page } from "@/lib/site/pages";
import { answerOf, listFiles } from "./files";
import { type Checked, checkLinks, examinePage } from "./links";
import { ExportError } from "./problem";
import { findSecrets } from "./secrets";

/** Looks over a finished export: every page valid, every page, picture and file there, every link inside the site answered, no local or private value, no fact lost. Throws an ExportError. */
export async function checkExport(folder: string, content: Content): Promise<void> {
  const files = new Set(await listFiles(folder));
  const present = listPageFiles(content).filter((file) => files.has(file));
  const pages = await Promise.all(present.map(async (file) => examinePage(file, await readFile(join(folder, file), "utf8"))));
  const expected = listSitePages(content);
  const problems = [
    ...expected.flatMap((page) => (files.has(fileOf(page, content)) ? [] : `${fileOf(page, content)}  the page is missing`)),
    ...listOutputFiles(content).flatMap((file) => (files.has(file) ? [] : `${file}  the file is missing`)),
    ...(await Promise.all(listPictures(content).map((picture) => checkPicture(folder, files, picture)))).flat(),
    ...pages.flatMap((page) => page.problems),
    ...checkLinks(pages, files, content.site),
    ...(await Promise.all([...files].flatMap((file) => [checkAddresses(folder, file, content), findSecrets(folder, file, content)]))).flat(),
    ...findLostFacts(pages, content),
  ];
  if (problems.length) throw new ExportError(problems.join("\n"));
}

/** The files of all pages of the site. */
export function listPageFiles(content: Content): string[] {
  return listSitePages(content).map((page) => fileOf(page, content));
}

/** The files that each edition offers beside its pages. */
export function listOutputFiles(content: Content): string[] {
  return content.resumes.flatMap((resume) => listOutputs(content.site, resume).map((path) => fileOf({ edition: resume.edition, route: `/${path}` }, content)));
}

/** The file that a host serves for a path below the base path. */
export function fileOf({ edition, route }: Pick<Page, "edition" | "route">, { site }: Pick<Content, "site">): string {
  return answerOf(formatPath({ ...site, basePath: "" }, edition, route).slice(1));
}

/** The pictures that pages are shared by, with their sizes in pixels. */
export function listPictures(content: Content): { file: string; width: number; height: number }[] {
  const forms: CardForm[] = ["wide", "square"];
  const cards = listSitePages(content).flatMap(({ card }) => forms.map((form) => ({ file: `og/${nameCard(card, form)}`, ...CARD_SIZES[form] })));
  return [...cards, ...content.resumes.map((resume) => ({ file: `og/${namePoster(derivePoster(content.site, resume))}`, ...POSTER_SIZE }))];
}

async function checkPicture(folder: string, files: Set<string>, { file, width, height }: ReturnType<typeof listPictures>[number]): Promise<string[]> {
  if (!files.has(file)) return [`${file}  the picture is missing`];
  const bytes = await readFile(join(folder, file));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const fits = isPng && bytes.length > 24 && bytes.readUInt32BE(16) === width && bytes.readUInt32BE(20) === height;
  return fits ? [] : [`${file}  the picture is not a PNG of ${width}×${height}`];
}

/** An address on the machine that opens it. */
const LOCAL = /\/\/(?:[^\s/"'<>@]{1,99}@)?(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?![\w-]|\.\w)|\blocalhost:\d/i;

async function checkAddresses(folder: string, file: string, { site }: Content): Promise<string[]> {
  if (LOCAL.test(site.origin)) return [];
  const text = await readFile(join(folder, file), "utf8");
  const local = text.search(LOCAL);
  return local < 0 ? [] : [`${file}:${text.slice(0, local).split("\n").length}  leads to localhost, which is another machine for each visitor; write the site's own address`];
}

function findLostFacts(pages: Checked[], { site, facts }: Content): string[] {
  const [root, ...others] = site.editions;
  return site.editions.flatMap((edition) => {
    const isOwn = ({ file }: Checked) => (edition === root ? !others.some((other) => file.startsWith(`${other}/`)) : file.startsWith(`${edition}/`));
    const said = normalise(
      pages
        .filter(isOwn)
        .flatMap(({ text, links }) => [text, ...links])
        .join("\n"),
    );
    const wanted = [...(facts.all ?? []), ...(facts[edition] ?? [])];
    return wanted.filter((fact) => !said.includes(normalise(fact))).map((fact) => `facts.yaml  no page of the edition ${edition} says "${fact}"`);
  });
}

function normalise(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}
