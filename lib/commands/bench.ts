import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { findBrowser } from "@/lib/bench/browser";
import { measureBuilds, measureDocuments, measureGrowth } from "@/lib/bench/builds";
import { measureEvidence } from "@/lib/bench/evidence";
import { measureScores } from "@/lib/bench/lighthouse";
import { measureLive } from "@/lib/bench/live";
import { measureLoads } from "@/lib/bench/loads";
import { measureNavigation } from "@/lib/bench/navigation";
import { buildSite } from "@/lib/export/build";
import { CommandError, run } from "./run";

/** What can be measured; each gives a section of docs/benchmarks.md under its title, in this order. Some are measured on the site in `out/`. */
const PARTS: Record<string, { title: string; ofSite?: boolean; measure: (browser: string) => Promise<string> }> = {
  loads: { title: "Loading", ofSite: true, measure: measureLoads },
  scores: { title: "Lighthouse", ofSite: true, measure: measureScores },
  navigation: { title: "From page to page", ofSite: true, measure: measureNavigation },
  live: { title: "While writing", measure: measureLive },
  builds: { title: "Building this résumé", measure: measureBuilds },
  documents: { title: "Documents", measure: measureDocuments },
  growth: { title: "Growth", measure: measureGrowth },
  evidence: { title: "Evidence", measure: measureEvidence },
};

const FILE = "docs/benchmarks.md";

await run(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in PARTS));
  if (unknown) throw new CommandError(`there is nothing called ${unknown} to measure; choose from ${Object.keys(PARTS).join(", ")}, or name nothing for all`);
  const parts = Object.entries(PARTS).filter(([name]) => !chosen.length || chosen.includes(name));
  const browser = await findBrowser();
  if (parts.some(([, { ofSite }]) => ofSite)) await buildSite("content");
  const sections = splitSections(await readFile(FILE, "utf8"));
  for (const [name, { title, measure }] of parts) {
    console.log(`\n${name}`);
    sections.set(title, `## ${title}\n\n${await measure(browser)}`);
    console.log(`\n${sections.get(title)}`);
    await writeFile(FILE, describe(sections));
  }
  console.log(`The figures are in ${FILE}.`);
});

/** The sections of the last figures by their titles; a part that is not measured anew keeps its own. */
function splitSections(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^(?=## )/m);
  return new Map(sections.map((section) => [section.slice("## ".length, section.indexOf("\n")), `${section.trimEnd()}\n`]));
}

function describe(sections: Map<string, string>): string {
  const known = Object.values(PARTS).flatMap(({ title }) => sections.get(title) ?? []);
  return `# Benchmarks

Written by \`npm run bench\` (all of it takes about an hour; \`npm run bench -- loads\` and the like measure one part anew). Times are from one machine with ${availableParallelism()} cores and Node ${process.versions.node}, and swing with what else it does; compare the ratios, whose two sides were measured side by side.

${known.join("\n")}`;
}
