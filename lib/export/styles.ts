import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { ExportError } from "./problem";
import { readSheet, type Sheet } from "./sheet";

/** Gives the sheet of an address that a page names. */
export type FindSheet = (file: string, address: string) => Sheet;

/** Puts the rules that a page uses into the page, in the place of its style sheets. */
export function inlineStyles(file: string, page: Root, findSheet: FindSheet): void {
  const names = listNames(page);
  visit(page, "element", (element, index, parent) => {
    if (!parent || index === undefined || !isStyleSheet(element)) return undefined;
    const { href, media } = element.properties;
    const css = findSheet(file, String(href))(names);
    if (/<\/style/i.test(css)) throw new ExportError(`${file}  its style sheet ${href} says </style>, which would end the styles in the page; write it as <\\/style>`);
    parent.children.splice(index, 1, { type: "element", tagName: "style", properties: media ? { media } : {}, children: [{ type: "text", value: css }] });
    return [SKIP, index + 1];
  });
}

/** Finds sheets in Next's raw export; each is read once. Throws an ExportError that names page and sheet where there is none, or where it cannot be read. */
export function findSheetsIn(raw: string, basePath: string): FindSheet {
  const known = new Map<string, Sheet>();
  return (file, address) => {
    const sheet = known.get(address) ?? loadSheet(file, address, join(raw, address.slice(basePath.length)));
    known.set(address, sheet);
    return sheet;
  };
}

function loadSheet(file: string, address: string, path: string): Sheet {
  try {
    return readSheet(address, readFileSync(path, "utf8"));
  } catch (error) {
    throw new ExportError(`${file}  its style sheet ${address} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function isStyleSheet({ tagName, properties }: Element): boolean {
  return tagName === "link" && Array.isArray(properties.rel) && properties.rel.includes("stylesheet");
}

function listNames(page: Root): Set<string> {
  const names = new Set<string>();
  visit(page, "element", ({ tagName, properties }) => {
    names.add(tagName);
    if (properties.id) names.add(`#${properties.id}`);
    for (const name of Array.isArray(properties.className) ? properties.className : []) names.add(`.${name}`);
  });
  return names;
}
