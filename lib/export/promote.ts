import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "./files";

/** Copies Next's raw export to where a static host expects each file: the first edition at the root, 404 pages as single files, and nothing of the framework's own. Of the editions' pages just those that are listed, since Next makes others for routes without entries. */
export async function promote(raw: string, target: string, editions: string[], pages: ReadonlySet<string>): Promise<void> {
  const isPage = (file: string) => file.endsWith(".html") && editions.some((edition) => file.startsWith(`${edition}/`));
  for (const file of await listFiles(raw)) {
    const place = placeOf(file, editions);
    if (!place || (isPage(file) && !pages.has(place))) continue;
    await mkdir(dirname(join(target, place)), { recursive: true });
    await copyFile(join(raw, file), join(target, place));
  }
}

/** Where a file of the raw export belongs; undefined for what the site does not need. */
export function placeOf(file: string, editions: string[]): string | undefined {
  const [root = ""] = editions;
  const isFrameworkData = /(^|\/)(index|__next\.[^/]*)\.txt$/.test(file) || file.startsWith("_next/");
  const isFrameworkPage = /^(_not-found|404)(\/|\.html$|\.txt$)/.test(file);
  if (isFrameworkData || isFrameworkPage) return undefined;
  const notFound = editions.find((edition) => file === `${edition}/404/index.html`);
  const promoted = file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
  return notFound ? promoted.replace("404/index.html", "404.html") : promoted;
}
