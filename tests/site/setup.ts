import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "@/lib/bench/browser";
import { copyProject } from "@/lib/bench/project-copy";
import { loadContent } from "@/lib/content/load";
import { serveExport } from "@/lib/export/serve";
import type { Site } from "@/lib/resume/schema/site";
import { build } from "./command";

/** A built site that is being served: its origin, and the folder that holds it. */
export type Served = { origin: string; folder: string };

declare module "vitest" {
  export interface ProvidedContext {
    browser: string;
    site: Served;
    oneEdition: Served;
  }
}

const ONE_EDITION = resolve("tests/site/fixtures/one-edition");

/** Finds a browser, builds the repository's site and a made-up person's of one edition, and serves both. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const copy = await copyProject("one-edition");
  await Promise.all([build("."), build(copy, { CONTENT_DIR: ONE_EDITION, SITE_BASE_PATH: "/cv" })]);
  const [site, oneEdition] = await Promise.all([serve("out", loadContent("content").site), serve(join(copy, "out"), loadContent(ONE_EDITION, { SITE_BASE_PATH: "/cv" }).site)]);
  provide("browser", browser);
  provide("site", site.served);
  provide("oneEdition", oneEdition.served);
  return async () => {
    site.close();
    oneEdition.close();
    await rm(copy, { recursive: true, force: true });
  };
}

async function serve(folder: string, site: Site): Promise<{ close: () => void; served: Served }> {
  const { port, close } = await serveExport(folder, site, 0);
  return { close, served: { origin: `http://localhost:${port}`, folder: resolve(folder) } };
}
