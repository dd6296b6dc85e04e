import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import type { Content } from "@/lib/content/load";
import { CARD_SIZE } from "@/lib/formats/card/template";
import { formatPath } from "@/lib/site/edition";
import { listPages, nameCard, type Page } from "@/lib/site/pages";
import { listFiles } from "./files";

/** An export that must not go out; its message lists what is wrong with it, a line each. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}

/** What the check knows of one exported page. */
type Checked = { file: string; text: string; links: string[]; ids: Set<string> };

/** Looks over a finished export: every page and card there, every link inside the site answered, no local or private value, no fact lost. Throws an ExportError. */
export async function checkExport(folder: string, content: Content): Promise<void> {
  const files = await listFiles(folder);
  const pages = await Promise.all(files.filter((file) => file.endsWith(".html")).map(async (file) => readPage(file, await readFile(join(folder, file), "utf8"))));
  const expected = content.resumes.flatMap((resume) => listPages(content.site, resume));
  const problems = [
    ...expected.flatMap((page) => (files.includes(fileOf(page, content)) ? [] : `${fileOf(page, content)}  the page is missing`)),
    ...(await Promise.all(expected.map((page) => checkCard(folder, files, page)))).flat(),
    ...pages.flatMap((page) => checkLinks(page, pages, files, content)),
    ...(await Promise.all(files.map((file) => checkSecrets(folder, file, content)))).flat(),
    ...findLostFacts(pages, content),
  ];
  if (problems.length) throw new ExportError(problems.join("\n"));
}

/** The file that a host serves for a path below the base path. */
export function fileOf({ edition, route }: Pick<Page, "edition" | "route">, { site }: Pick<Content, "site">): string {
  const path = formatPath({ ...site, basePath: "" }, edition, route).slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function readPage(file: string, html: string): Checked {
  const tree: Root = fromHtml(html);
  const page: Checked = { file, text: "", links: [], ids: new Set() };
  visit(tree, (node, _, parent) => {
    if (node.type === "element") {
      page.links.push(...linksOf(node));
      if (typeof node.properties.id === "string") page.ids.add(node.properties.id);
    }
    const isShown = parent?.type !== "element" || !["script", "style"].includes(parent.tagName);
    if (node.type === "text" && isShown) page.text += node.value;
  });
  return page;
}

function linksOf({ tagName, properties }: Element): string[] {
  const isAddressTag = tagName === "meta" && /^(og:url|og:image|twitter:image)$/.test(String(properties.property ?? properties.name));
  const values = [properties.href, properties.src, isAddressTag ? properties.content : undefined];
  return values.filter((value) => typeof value === "string");
}

/** An address part with its % escapes undone; as it stands where one is broken. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function checkLinks({ file, links }: Checked, pages: Checked[], files: string[], { site }: Content): string[] {
  const base = new URL(`${site.basePath}/${file}`, site.origin);
  return [...new Set(links)].flatMap((link) => {
    if (!URL.canParse(link, base)) return `${file}  "${link}" is not an address`;
    const url = new URL(link, base);
    if (url.origin !== site.origin) return [];
    const path = decode(url.pathname);
    if (!path.startsWith(`${site.basePath}/`)) return `${file}  "${link}" leads out of the base path ${site.basePath}`;
    const target = path.slice(site.basePath.length + 1);
    const answer = target === "" || target.endsWith("/") ? `${target}index.html` : target;
    if (!files.includes(answer)) return `${file}  "${link}" leads nowhere: there is no ${answer}`;
    const place = decode(url.hash.slice(1));
    const isThere = !place || pages.find((page) => page.file === answer)?.ids.has(place);
    return isThere ? [] : `${file}  "${link}" leads nowhere: ${answer} has no place called ${place}`;
  });
}

async function checkCard(folder: string, files: string[], page: Page): Promise<string[]> {
  const file = `og/${nameCard(page.card)}`;
  if (!files.includes(file)) return [`${file}  the card of ${page.route} is missing`];
  const bytes = await readFile(join(folder, file));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const fits = isPng && bytes.length > 24 && bytes.readUInt32BE(16) === CARD_SIZE.width && bytes.readUInt32BE(20) === CARD_SIZE.height;
  return fits ? [] : [`${file}  the card is not a PNG of ${CARD_SIZE.width}×${CARD_SIZE.height}`];
}

async function checkSecrets(folder: string, file: string, content: Content): Promise<string[]> {
  const text = await readFile(join(folder, file), "utf8");
  const found = Object.entries(content.private).filter(([, value]) => value && text.includes(value));
  const local = !content.site.origin.includes("localhost") && text.includes("localhost") ? [`${file}  names localhost`] : [];
  return [...local, ...found.map(([key]) => `${file}  holds the private value "${key}"`)];
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
