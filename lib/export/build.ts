import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { loadContent } from "@/lib/content/load";

import { checkExport, ExportError } from "./check";
import { listFiles } from "./files";
import { refuseMissingGlyphs } from "./glyphs";
import { promote } from "./promote";
import { strip } from "./strip";
import { mendSwap, swap } from "./swap";

/** Where the steps leave their work; `out` is what gets deployed. */
const FOLDERS = { out: resolve("out"), raw: resolve(".export/raw"), finished: resolve(".export/finished"), previous: resolve(".export/previous") };

/** Builds the site into `out/`: content, Next's raw export, our steps over it, a last check, the swap. Until that the last `out/` stays whole. */
export async function buildSite(contentDir: string): Promise<void> {
  const { out, raw, finished, previous } = FOLDERS;
  await mendSwap(out, previous);
  const content = loadContent(contentDir, process.env);
  await refuseMissingGlyphs(content);

  await rm(raw, { recursive: true, force: true });
  await runNext("build", { RESUME_SITE: JSON.stringify(content.site) });

  await rm(finished, { recursive: true, force: true });
  await promote(raw, finished, content.site.editions);
  for (const file of await listFiles(finished)) if (file.endsWith(".html")) await lighten(join(finished, file));
  await checkExport(finished, content);
  await swap(finished, out, previous);
}

async function lighten(file: string): Promise<void> {
  const page = fromHtml(await readFile(file, "utf8"));
  strip(page);
  await writeFile(file, toHtml(page));
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
