import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "@/lib/bench/browser";
import { build, runCommand } from "@/lib/bench/command";
import { copyProject } from "@/lib/bench/project-copy";
import { serve } from "../site/serve";

/** Imports, checks, builds and serves the résumé of every made-up person; the end of a file's name is its language. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const copy = await copyProject("people");
  const folder = await mkdtemp(join(tmpdir(), "people-"));
  const files = (await readdir("tests/people")).filter((name) => [".json", ".md"].includes(extname(name)));
  const sites: Awaited<ReturnType<typeof serve>>[] = [];
  for (const file of files) {
    const person = file.replace(extname(file), "");
    const content = join(folder, person);
    const { code, output } = await runCommand("import", { arguments: [resolve("tests/people", file), "--lang", person.slice(-2)], environment: { CONTENT_DIR: content } });
    if (code !== 0) throw new Error(`the import of ${file} failed:\n${output}`);
    await build(copy, { CONTENT_DIR: content });
    const out = join(folder, `${person}-out`);
    await rename(join(copy, "out"), out);
    sites.push(await serve(out, content));
  }
  provide("browser", browser);
  provide(
    "shown",
    sites.map(({ served }) => served),
  );
  return async () => {
    for (const { close } of sites) close();
    await rm(copy, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
}
