import { once } from "node:events";
import { createServer } from "node:net";
import { buildSite } from "@/lib/export/build";
import { serveExport } from "@/lib/export/serve";
import { CommandError, contentDir, readPort, run } from "./run";

await run(async () => {
  const port = readPort();
  await refuseTakenPort(port);
  const site = await buildSite(contentDir);
  const serving = await serveExport("out", site, port);
  console.log(`Serving out/ at http://localhost:${serving.port}${site.basePath}/ (Ctrl+C ends it)`);
});

/** Tells of a taken port before the build rather than after it. */
async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer().listen(port);
  await once(probe, "listening").catch(() => {
    throw new CommandError(`port ${port} is taken; choose another, like PORT=${port + 1} npm start`);
  });
  probe.close();
  await once(probe, "close");
}
