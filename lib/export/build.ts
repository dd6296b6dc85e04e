import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { toHtml } from "hast-util-to-html";
import { writeContent } from "@/lib/content/current";
import { loadContent } from "@/lib/content/load";
import type { Site } from "@/lib/resume/schema/site";
import { checkExport } from "./check";
import { refuseClientComponents } from "./client-components";
import { compress } from "./compress";
import { listFiles } from "./files";
import { refuseMissingGlyphs } from "./glyphs";
import { writeHostFiles } from "./hosts";
import { withLock } from "./lock";
import { prerenderLinks } from "./navigate";
import { parsePage } from "./parse";
import { ExportError } from "./problem";
import { promote } from "./promote";
import { type Allowed, secure } from "./secure";
import { strip } from "./strip";
import { findSheetsIn, inlineStyles } from "./styles";
import { mendSwap, needsMending, swap } from "./swap";

/** Where the steps leave their work; `out` is what gets deployed. */
const FOLDERS = {
  out: resolve("out"),
  handover: resolve(".export/content.json"),
  raw: resolve(".export/raw"),
  finished: resolve(".export/finished"),
  previous: resolve(".export/previous"),
  server: resolve(".next/server/app"),
};

/** The file that keeps builds in one folder apart. */
const LOCK = resolve(".export/lock");

/** Builds the site into `out/`: content, Next's raw export, our steps over it, a last check, the swap. Until that the last `out/` stays whole. */
export async function buildSite(contentDir: string): Promise<void> {
  await withLock(LOCK, () => runSteps(contentDir));
}

/** Puts the last `out/` back where a build was ended in the middle of its swap. */
export async function mendOut(): Promise<void> {
  if (needsMending(FOLDERS.out, FOLDERS.previous)) await withLock(LOCK, () => mendSwap(FOLDERS.out, FOLDERS.previous));
}

async function runSteps(contentDir: string): Promise<void> {
  const { out, raw, handover, finished, previous, server } = FOLDERS;
  await mendSwap(out, previous);
  const content = await step("content", async () => {
    const loaded = loadContent(contentDir, process.env);
    await refuseMissingGlyphs(loaded);
    return loaded;
  });
  const { site } = content;

  await step("next build", async () => {
    await rm(raw, { recursive: true, force: true });
    await writeFile(handover, writeContent(content));
    await runNext("build", { RESUME_SITE: JSON.stringify(site), RESUME_CONTENT: handover });
    await rm(handover);
    await refuseClientComponents(server);
  });
  await step("pages", async () => {
    await rm(finished, { recursive: true, force: true });
    await promote(raw, finished, site.editions);
    await writeHostFiles(finished, site, await finishPages(finished, raw, site));
  });
  await step("check", () => checkExport(finished, content));
  await step("compress", () => compress(finished));
  await swap(finished, out, previous);
}

/** Makes light, safe pages of Next's; gives what they together may run and be styled by. */
async function finishPages(folder: string, raw: string, { basePath }: Site): Promise<Allowed> {
  const findSheet = findSheetsIn(raw, basePath);
  const all: Allowed = { scripts: new Set(), styles: new Set() };
  for (const file of await listFiles(folder)) {
    if (!file.endsWith(".html")) continue;
    const { page, problems } = parsePage(file, await readFile(join(folder, file), "utf8"));
    if (problems.length) throw new ExportError(problems.join("\n"));
    strip(page);
    inlineStyles(file, page, findSheet);
    prerenderLinks(page, basePath);
    const { scripts, styles } = secure(file, page);
    for (const source of scripts) all.scripts.add(source);
    for (const source of styles) all.styles.add(source);
    await writeFile(join(folder, file), toHtml(page));
  }
  return all;
}

/** Does a step of the build and says how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(12)}${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s`);
  return result;
}

/** Runs Next's own command line in this project until it ends or this process is told to; throws where it fails. */
export async function runNext(command: "build" | "dev", environment: Record<string, string>, ...options: string[]): Promise<void> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, command, ...options], { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment } });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => child.kill(signal));
  const [code, signal] = await once(child, "exit");
  if (signal || code === 130 || code === 143) process.exit(1);
  if (code !== 0) throw new ExportError(`next ${command} failed; its message stands above`);
}
