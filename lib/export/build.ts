import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeContent } from "@/lib/content/current";
import { type Content, loadContent } from "@/lib/content/load";
import { forgetOthers } from "@/lib/formats/cache";
import { makeOutput, nameOutputs, OUTPUT_NAMES } from "@/lib/formats/outputs";
import type { Site } from "@/lib/resume/schema/site";
import { checkExport, listPageFiles } from "./check";
import { refuseClientComponents } from "./client-components";
import { refuseCollisions } from "./collisions";
import { compress } from "./compress";
import { describePage } from "./describe";
import { FOLDERS, LOCK } from "./folders";
import { formatPage } from "./format-page";
import { refuseMissingGlyphs } from "./glyphs";
import type { AllowedByPage } from "./headers";
import { writeHostFiles } from "./hosts";
import { withLock } from "./lock";
import { prerenderLinks } from "./navigate";
import { parsePage } from "./parse";
import { ExportError } from "./problem";
import { promote } from "./promote";
import { proofread } from "./proofread";
import { type Allowed, secure } from "./secure";
import { strip } from "./strip";
import { findSheetsIn, inlineStyles } from "./styles";
import { mendSwap, refuseOtherThanFolder, swap } from "./swap";

/** Builds the site into `out/`: content, Next's raw export, our steps over it, a last check, the swap. Until that the last `out/` stays whole. Gives the settings it was built by. */
export async function buildSite(contentDir: string): Promise<Site> {
  return withLock(LOCK, () => runSteps(contentDir));
}

async function runSteps(contentDir: string): Promise<Site> {
  const { out, raw, handover, finished, previous, server } = FOLDERS;
  await mendSwap(out, previous);
  refuseOtherThanFolder(out);
  const { content, doubts } = await step("content", async () => {
    const loaded = loadContent(contentDir, process.env);
    await refuseMissingGlyphs(loaded);
    await refuseCollisions("public", loaded);
    return { content: loaded, doubts: await proofread(loaded) };
  });
  const { site } = content;

  await step("documents", () => makeDocuments(content));
  await step("next build", async () => {
    await rm(raw, { recursive: true, force: true });
    await writeFile(handover, writeContent(content));
    await runNext("build", { RESUME_SITE: JSON.stringify(site), RESUME_CONTENT: handover }).finally(() => rm(handover));
    await refuseClientComponents(server);
  });
  await step("pages", async () => {
    await rm(finished, { recursive: true, force: true });
    await promote(raw, finished, site.editions, new Set(listPageFiles(content)));
    await writeHostFiles(finished, site, await finishPages(finished, raw, content));
  });
  await step("check", () => checkExport(finished, content));
  await step("compress", () => compress(finished));
  await swap(finished, out, previous);
  if (doubts.length) console.log(`${doubts.length} ${doubts.length > 1 ? "places" : "place"} in ${contentDir} to look at before this is published; npm run check shows them.`);
  return site;
}

/** Makes the files of the whole résumé in each edition, so that pages can say how large they are. */
async function makeDocuments({ site, resumes }: Content): Promise<void> {
  for (const resume of resumes) for (const name of OUTPUT_NAMES) await makeOutput(name, site, resume);
  await forgetOthers(resumes.flatMap((resume) => [...nameOutputs(site, resume).values()]));
}

/** Makes light, safe pages of Next's; gives what each may run and be styled by. Other files stay as they are. */
async function finishPages(folder: string, raw: string, content: Content): Promise<AllowedByPage> {
  const { basePath } = content.site;
  const findSheet = findSheetsIn(raw, basePath);
  const allowed = new Map<string, Allowed>();
  for (const file of listPageFiles(content)) {
    const { page, problems } = parsePage(file, await readPage(folder, file));
    if (problems.length) throw new ExportError(problems.join("\n"));
    strip(page);
    describePage(page);
    inlineStyles(file, page, findSheet);
    prerenderLinks(page, content.site);
    allowed.set(file, secure(file, page));
    await writeFile(join(folder, file), formatPage(page));
  }
  return allowed;
}

async function readPage(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), "utf8").catch(() => {
    throw new ExportError(`${file}  Next has not made this page`);
  });
}

/** Does a step of the build and says how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(12)}${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s`);
  return result;
}

/** What tells a process to end; while Next runs it is passed on. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs Next's own command line in this project until it ends or this process is told to; throws where it fails. */
export async function runNext(command: "build" | "dev", environment: Record<string, string>, ...options: string[]): Promise<void> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, command, ...options], { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment } });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  const [code, signal] = await once(child, "exit");
  for (const each of SIGNALS) process.off(each, pass);
  if (signal || code === 130 || code === 143) process.exit(1);
  if (code !== 0) throw new ExportError(`next ${command} failed; its message stands above`);
}
