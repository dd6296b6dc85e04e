import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** How a command of ours ended: its exit code, and all that it printed. */
export type Ended = { code: number | null; output: string };

type Options = { folder?: string; arguments?: string[]; environment?: Record<string, string> };

/** What would change a command's work from outside: our own settings, and those that Vitest makes. */
const NOT_INHERITED = /^(CONTENT_DIR|SITE_ORIGIN|SITE_BASE_PATH|SOURCE_DATE_EPOCH|PORT|NODE_ENV|BASE_URL|DEV|MODE|PROD|SSR|TEST|VITEST.*)$/;

/** Starts one of lib/commands in a project folder, in a process group of its own where the system has such. */
export function startCommand(name: string, { folder = ".", arguments: words = [], environment = {} }: Options = {}): ChildProcess {
  const env = { ...process.env };
  for (const key of Object.keys(env)) if (NOT_INHERITED.test(key)) delete env[key];
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  return spawn(process.execPath, [tsx, `lib/commands/${name}.ts`, ...words], {
    cwd: resolve(folder),
    env: { ...env, ...environment },
    detached: process.platform !== "win32",
  });
}

/** Runs one of lib/commands to its end. */
export async function runCommand(name: string, options: Options = {}): Promise<Ended> {
  const child = startCommand(name, options);
  const output = gatherOutput(child);
  const [code] = await once(child, "close");
  return { code, output: output() };
}

/** Builds the site in a project folder; throws with all that was printed where it fails. */
export async function build(folder: string, environment: Record<string, string> = {}): Promise<void> {
  const { code, output } = await runCommand("build", { folder, environment });
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${output}`);
}

/** All that a process has printed so far. */
export function gatherOutput({ stdout, stderr }: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [stdout, stderr]) stream?.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  return () => chunks.join("");
}

/** Ends a command with the processes that it started, and waits until it is gone. */
export async function endCommand(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  if (process.platform === "win32") spawn("taskkill", ["/pid", `${child.pid}`, "/t", "/f"]);
  else process.kill(-child.pid, "SIGTERM");
  await closed;
}
