import { loadContent } from "@/lib/content/load";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { contentDir, run } from "./run";

await run(async () => {
  const content = loadContent(contentDir, process.env);
  await refuseMissingGlyphs(content);
  const { experience, projects } = content.resumes[0];
  console.log(`${contentDir} is in order: ${content.site.editions.join(", ")}; ${experience.length} employers, ${projects.length} projects in each.`);
});
