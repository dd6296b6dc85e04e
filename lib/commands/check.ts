import { loadContent } from "@/lib/content/load";
import { ContentError, type Problem } from "@/lib/content/problem";
import { formatJson, formatWarnings } from "@/lib/content/report";
import type { Source } from "@/lib/content/source";
import { recordTranslated } from "@/lib/content/translated";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { proofread } from "@/lib/export/proofread";
import { readCheckOptions } from "./check-options";
import { contentDir, run } from "./run";

await run(async () => {
  const { json, translated } = readCheckOptions(process.argv.slice(2));
  if (translated.length) return console.log(`noted as translated: ${recordTranslated(contentDir, translated).join(", ")}`);
  if (json) return printJson();
  const { summary, warnings, sources } = await checkContent();
  if (warnings.length) console.warn(`${formatWarnings(warnings, sources)}\n\n${warnings.length} of these to look at; none stops a build.\n`);
  console.log(summary);
});

async function checkContent(): Promise<{ summary: string; warnings: Problem[]; sources: Source[] }> {
  const content = loadContent(contentDir, process.env);
  await refuseMissingGlyphs(content);
  const { site, resumes, sources } = content;
  const { experience, projects } = resumes[0];
  return {
    summary: `${contentDir} is in order: ${site.editions.join(", ")}; ${count(experience, "employer")}, ${count(projects, "project")} in each.`,
    warnings: await proofread(content),
    sources,
  };
}

function count({ length }: unknown[], word: string): string {
  return `${length} ${word}${length === 1 ? "" : "s"}`;
}

/** Prints one JSON document, whether the content is in order or not. */
async function printJson(): Promise<void> {
  try {
    const { warnings } = await checkContent();
    console.log(formatJson(contentDir, [], warnings));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.exitCode = 1;
    console.log(formatJson(contentDir, error.problems, []));
  }
}
