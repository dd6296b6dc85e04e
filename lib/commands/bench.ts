import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@/lib/bench/browser";
import { measureBuilds, measureGrowth } from "@/lib/bench/builds";
import { measureEvidence } from "@/lib/bench/evidence";
import { measureScores } from "@/lib/bench/lighthouse";
import { measureLive } from "@/lib/bench/live";
import { measureLoads } from "@/lib/bench/loads";
import { measureNavigation } from "@/lib/bench/navigation";
import { buildSite } from "@/lib/export/build";
import { CommandError, run } from "./run";

/** What can be measured; each gives a section of docs/benchmarks.md, in this order. */
const PARTS: Record<string, (browser: string) => Promise<string>> = {
  loads: measureLoads,
  scores: measureScores,
  navigation: measureNavigation,
  live: measureLive,
  builds: measureBuilds,
  growth: measureGrowth,
  evidence: measureEvidence,
};

/** Where each section waits for the others; a part that is not measured anew keeps its last one. */
const SECTIONS = ".export/bench";

await run(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in PARTS));
  if (unknown) throw new CommandError(`there is nothing called ${unknown} to measure; choose from ${Object.keys(PARTS).join(", ")}, or name nothing for all`);
  const browser = await findBrowser();
  await buildSite("content");
  await mkdir(SECTIONS, { recursive: true });
  for (const [name, measure] of Object.entries(PARTS)) {
    if (chosen.length && !chosen.includes(name)) continue;
    console.log(`\n${name}`);
    const section = await measure(browser);
    await writeFile(join(SECTIONS, `${name}.md`), section);
    console.log(`\n${section}`);
  }
  await writeFile("docs/benchmarks.md", await describe());
  console.log("The figures are in docs/benchmarks.md.");
});

async function describe(): Promise<string> {
  const files = Object.keys(PARTS).map((name) => join(SECTIONS, `${name}.md`));
  const sections = await Promise.all(files.filter(existsSync).map((file) => readFile(file, "utf8")));
  return `# Benchmarks

Written by \`npm run bench\` (all of it takes about half an hour; \`npm run bench -- loads\` and the like measure one part anew). Times are from one machine with ${availableParallelism()} cores and Node ${process.versions.node}, and swing with what else it does; compare the ratios, whose two sides were measured side by side.

${sections.join("\n")}`;
}
