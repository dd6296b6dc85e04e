import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "@/lib/bench/browser";
import { build } from "@/lib/bench/command";
import { copyProject } from "@/lib/bench/project-copy";
import { type Served, serve } from "./serve";

declare module "vitest" {
  export interface ProvidedContext {
    browser: string;
    site: Served;
    oneEdition: Served;
    /** The sites whose pages are looked at in a browser. */
    shown: Served[];
  }
}

const ARABIC = resolve("tests/site/fixtures/arabic");

/** Finds a browser, builds the repository's site and a made-up person's of one edition, from right to left and below a path, and serves both. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const copy = await copyProject("one-edition");
  await Promise.all([build("."), build(copy, { CONTENT_DIR: ARABIC, SITE_BASE_PATH: "/cv" })]);
  const [site, oneEdition] = await Promise.all([serve("out", "content"), serve(join(copy, "out"), ARABIC, "/cv")]);
  provide("browser", browser);
  provide("site", site.served);
  provide("oneEdition", oneEdition.served);
  provide("shown", [site.served, oneEdition.served]);
  return async () => {
    site.close();
    oneEdition.close();
    await rm(copy, { recursive: true, force: true });
  };
}
