import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { build } from "@/lib/bench/command";
import { copyProject } from "@/lib/bench/project-copy";
import { loadContent } from "@/lib/content/load";
import type { Site } from "@/lib/resume/schema/site";
import { startNginx } from "./start";

/** An export that nginx serves. */
export type NginxSite = { site: Site; folder: string; port: number };

declare module "vitest" {
  export interface ProvidedContext {
    nginx: NginxSite[];
  }
}

const BELOW = { SITE_BASE_PATH: "/cv" };

/** Builds the repository's site for the root of a host and for a base path, and lets nginx serve both. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const copy = await copyProject("nginx");
  await Promise.all([build("."), build(copy, { CONTENT_DIR: resolve("content"), ...BELOW })]);
  const exports = [
    { folder: resolve("out"), site: loadContent("content", {}).site },
    { folder: join(copy, "out"), site: loadContent("content", BELOW).site },
  ];
  const served = await Promise.all(exports.map(async (each) => ({ ...each, nginx: await startNginx(each.folder, each.site.basePath) })));
  provide(
    "nginx",
    served.map(({ folder, site, nginx: { port } }) => ({ folder, site, port })),
  );
  return async () => {
    await Promise.all(served.map(({ nginx }) => nginx.stop()));
    await rm(copy, { recursive: true, force: true });
  };
}
