import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addCounts, type Count, countTests } from "./count-tests";

/** The npm scripts that look at the source alone; each counts as one test. */
const STATIC_CHECKS = ["typecheck", "lint", "deps", "unused"];

const counts: Count[] = [];
for (const script of STATIC_CHECKS) counts.push(await runCheck(script));
counts.push(await runVitest());
const { passed, failed } = addCounts(counts);
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function runCheck(script: string): Promise<Count> {
  const isPassed = (await runLive(`npm run --silent ${script}`)) === 0;
  console.log(`${isPassed ? "✓" : "✗"} npm run ${script}\n`);
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest(): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), "vitest-"));
  const report = join(folder, "report.json");
  const exitCode = await runLive(`npx vitest run --project=lib --project=components --project=site --reporter=default --reporter=json --outputFile.json="${report}"`);
  const count = countTests(await readJson(report), exitCode);
  await rm(folder, { recursive: true, force: true });
  return count;
}

/** The value in a JSON file; undefined where there is none, as when Vitest broke off before it wrote one. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Runs a command line, its output going straight to ours; gives its exit code, null where it did not end by itself. */
function runLive(command: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: "inherit" });
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
}
