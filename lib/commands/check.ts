import { parseArgs } from "node:util";
import { type Content, loadContent } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";
import { formatJson, formatWarnings } from "@/lib/content/report";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { CommandError, contentDir, run } from "./run";

await run(async () => {
  const { json } = readOptions();
  if (json) return printJson();
  const { site, resumes, warnings, sources } = await checkContent();
  if (warnings.length) console.warn(`${formatWarnings(warnings, sources)}\n\n${warnings.length} of these to look at; none stops a build.\n`);
  const { experience, projects } = resumes[0];
  console.log(`${contentDir} is in order: ${site.editions.join(", ")}; ${experience.length} employers, ${projects.length} projects in each.`);
});

async function checkContent(): Promise<Content> {
  const content = loadContent(contentDir, process.env);
  await refuseMissingGlyphs(content);
  return content;
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

function readOptions(): { json: boolean } {
  try {
    return parseArgs({ options: { json: { type: "boolean", default: false } } }).values;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(". ");
    throw new CommandError(`${reason}; write npm run check, or npm run -s check -- --json for a document that tools read`);
  }
}
