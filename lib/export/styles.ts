import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { ExportError } from "./problem";
import { readSheet, type Sheet } from "./sheet";

/** Gives the style sheets that a page names, as one. */
export type FindSheet = (file: string, links: Element[]) => Sheet;

/** Puts the rules that a page uses into its head, in the place of its style sheets, and gives its classes the short names that these rules have. */
export function inlineStyles(file: string, page: Root, findSheet: FindSheet): void {
  const links: Element[] = [];
  visit(page, "element", (element) => {
    if (isStyleSheet(element)) links.push(element);
  });
  if (!links.length) return;
  const sheet = findSheet(file, links);
  const renamed = shortenClasses(page, sheet.classes);
  const css = sheet.cut(listNames(page), renamed);
  if (/<\/style/i.test(css)) throw new ExportError(`${file}  a style sheet of it says </style>, which would end the styles in the page; write it as <\\/style>`);
  renameClasses(page, renamed);
  const style: Element = { type: "element", tagName: "style", properties: {}, children: [{ type: "text", value: css }] };
  visit(page, "element", (element, index, parent) => {
    if (!parent || index === undefined || !isStyleSheet(element)) return undefined;
    parent.children.splice(index, 1, ...(element === links[0] ? [style] : []));
    return [SKIP, index];
  });
}

/** Finds sheets in Next's raw export; each is read once. Throws an ExportError that names page and sheet where there is none, or where it cannot be read. */
export function findSheetsIn(raw: string, basePath: string): FindSheet {
  const known = new Map<string, Sheet>();
  const load = (file: string, { properties: { href, media } }: Element) => {
    const css = readText(file, String(href), join(raw, String(href).slice(basePath.length)));
    return media ? `@media ${media}{${css}}` : css;
  };
  return (file, links) => {
    const addresses = links.map(({ properties }) => `${properties.href} ${properties.media ?? ""}`).join(" ");
    const sheet = known.get(addresses) ?? parse(file, addresses, links.map((link) => load(file, link)).join("\n"));
    known.set(addresses, sheet);
    return sheet;
  };
}

function readText(file: string, address: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ExportError(`${file}  its style sheet ${address} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function parse(file: string, addresses: string, css: string): Sheet {
  try {
    return readSheet(addresses, css);
  } catch (error) {
    throw new ExportError(`${file}  its style sheets ${addresses} are not CSS: ${error instanceof Error ? error.message : error}`);
  }
}

function isStyleSheet({ tagName, properties }: Element): boolean {
  return tagName === "link" && Array.isArray(properties.rel) && properties.rel.includes("stylesheet");
}

/** Short names for the classes of a page that rules ask for; those that stand on the very same elements share one, since what is true of one is true of all. */
function shortenClasses(page: Root, asked: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, number[]>();
  let count = 0;
  visit(page, "element", (element) => {
    count += 1;
    for (const name of new Set(listClasses(element))) {
      if (!asked.has(name)) continue;
      const at = places.get(name) ?? [];
      at.push(count);
      places.set(name, at);
    }
  });
  const keys = [...places].map(([name, at]) => ({ name, key: at.join() }));
  const order = [...new Set(keys.map(({ key }) => key))];
  return new Map(keys.map(({ name, key }) => [name, formatIndex(order.indexOf(key))]));
}

/** A short name of its own for each number: a … z, a0 … z0, a1 …; never a word, since blockers of advertisements hide what is called ad. */
function formatIndex(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round ? round - 1 : "");
}

/** Classes that no rule asks for, such as those that machines read, keep their names. */
function renameClasses(page: Root, renamed: ReadonlyMap<string, string>): void {
  visit(page, "element", (element) => {
    const classes = listClasses(element);
    if (classes.length) element.properties.className = [...new Set(classes.map((name) => renamed.get(name) ?? name))];
  });
}

function listClasses({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function listNames(page: Root): Set<string> {
  const names = new Set<string>();
  visit(page, "element", (element) => {
    const { tagName, properties } = element;
    names.add(tagName);
    if (properties.id) names.add(`#${properties.id}`);
    for (const name of listClasses(element)) names.add(`.${name}`);
  });
  return names;
}
