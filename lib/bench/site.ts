import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadContent } from "@/lib/content/load";
import { fileOf } from "@/lib/export/check";
import { compress } from "@/lib/export/compress";
import { serveExport } from "@/lib/export/serve";
import { formatPath } from "@/lib/site/edition";
import { listSitePages, ROUTES } from "@/lib/site/pages";
import { writeFloor } from "./floor";

/** A page that is measured: its path on the site, its file in the export, and what kind of page it is. */
export type MeasuredPage = { path: string; file: string; kind: string; edition: string };

/** A folder that is being served. */
export type Served = { origin: string; close: () => void };

/** Every page of the site in `out/`. */
export function listMeasuredPages(): MeasuredPage[] {
  const content = loadContent("content");
  return listSitePages(content).map(({ edition, route }) => ({
    path: formatPath(content.site, edition, route),
    file: fileOf({ edition, route }, content),
    kind: kindOf(route),
    edition,
  }));
}

/** The first page of each kind in each edition. */
export function onePageOfEachKind(pages: MeasuredPage[]): MeasuredPage[] {
  return pages.filter((page) => page === pages.find(({ kind, edition }) => kind === page.kind && edition === page.edition));
}

/** Serves a folder as `npm start` does. */
export async function serve(folder: string): Promise<Served> {
  const { port, close } = await serveExport(folder, loadContent("content").site, 0);
  return { origin: `http://localhost:${port}`, close };
}

/** Writes each page as a person would by hand, compressed as ours are, into a folder of the same shape. */
export async function writeFloors(pages: MeasuredPage[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { file } of pages) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), writeFloor(await readFile(join("out", file), "utf8")));
  }
  await compress(folder);
  await writeFile(join(folder, "vercel.json"), JSON.stringify({ headers: [] }));
}

function kindOf(route: string): string {
  const [, section, id] = route.split("/");
  if (route === ROUTES.home) return "home";
  if (route === ROUTES.notFound) return "404";
  return id ? `one of ${section}` : `${section}`;
}
