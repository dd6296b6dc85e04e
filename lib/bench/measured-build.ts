import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { loadContent } from "@/lib/content/load";

/** How a build went: milliseconds in all and by step, and the most memory that its processes held together, in MB. */
export type Built = { time: number; steps: Map<string, number>; memory: number };

/** The steps that a build tells the time of. */
export const STEPS = ["content", "documents", "next build", "pages", "check", "compress"];

/** Runs `npm run build` in a project folder, of the content in it. */
export async function build(folder: string): Promise<Built> {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  return measure(folder, [tsx, "lib/commands/build.ts"], { CONTENT_DIR: "content" });
}

/** Makes the PDF and Word files of a project folder's content from nothing, as `npm run resume` does. */
export async function makeFiles(folder: string): Promise<Built> {
  return measure(folder, ["--import", "tsx", "lib/commands/resume.ts"], { CONTENT_DIR: "content" });
}

/** Runs Next's own build of the same pages in a project folder; it finds the documents that our last build made. */
export async function buildBare(folder: string): Promise<Built> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const { site } = loadContent(join(folder, "content"));
  await rm(join(folder, ".export/raw"), { recursive: true, force: true });
  return measure(folder, [next, "build"], { CONTENT_DIR: "content", RESUME_SITE: JSON.stringify(site), NEXT_TELEMETRY_DISABLED: "1" });
}

async function measure(folder: string, command: string[], environment: Record<string, string>): Promise<Built> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { cwd: resolve(folder), env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, child.pid ? sumMemory(child.pid) : 0);
  }, 200);
  const [code] = await once(child, "close");
  clearInterval(timer);
  const time = performance.now() - start;
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${output}`);
  const steps = new Map(
    STEPS.flatMap((step): [string, number][] => {
      const seconds = new RegExp(`^${step} +([\\d.]+) s$`, "m").exec(output)?.[1];
      return seconds ? [[step, Number(seconds) * 1000]] : [];
    }),
  );
  return { time, steps, memory };
}

/** What a process and all that it started hold in memory, in MB; 0 where the system has no /proc. */
function sumMemory(root: number): number {
  if (!existsSync("/proc/self/status")) return 0;
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => readStatus(Number(id)) ?? []);
  const family = new Set([root]);
  for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { resident }) => sum + resident, 0) / 1024;
}

function readStatus(id: number): { id: number; parent: number; resident: number } | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    const read = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { id, parent: read("PPid"), resident: read("VmRSS") };
  } catch {
    return undefined; // it has ended since
  }
}
