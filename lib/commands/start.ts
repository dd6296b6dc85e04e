import { loadContent } from "@/lib/content/load";
import { buildSite } from "@/lib/export/build";
import { ExportError } from "@/lib/export/check";
import { serveExport } from "@/lib/export/serve";
import { contentDir, run } from "./run";

await run(async () => {
  const port = Number(process.env.PORT ?? 3000);
  await buildSite(contentDir);
  const { site } = loadContent(contentDir, process.env);
  await serveExport("out", site, port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new ExportError(`port ${port} is taken; choose another, like PORT=3001 npm start`) : error;
  });
  console.log(`Serving out/ at http://localhost:${port}${site.basePath}/ (Ctrl+C ends it)`);
});
