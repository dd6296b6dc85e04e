import { loadContent } from "@/lib/content/load";
import { formatProblem } from "@/lib/content/problem";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { contentDir, run } from "./run";

await run(async () => {
  const content = loadContent(contentDir, process.env);
  await refuseMissingGlyphs(content);
  const { experience, projects } = content.resumes[0];
  for (const warning of content.warnings) console.warn(`${formatProblem(warning)}`);
  if (content.warnings.length) console.warn(`\n${content.warnings.length} of these to look at; none stops a build.\n`);
  console.log(`${contentDir} is in order: ${content.site.editions.join(", ")}; ${experience.length} employers, ${projects.length} projects in each.`);
});
