import { mkdirSync, writeFileSync } from "node:fs";
import { watch } from "chokidar";
import { loadContent } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";
import { formatReport } from "@/lib/content/report";
import { runNext } from "@/lib/export/build";
import { contentDir, readPort, run } from "./run";

/** Next takes this module in the place of lib/content/revision.ts while developing; writing it reloads the content. */
const REVISION = ".export/revision.ts";

await run(async () => {
  const { site } = loadContent(contentDir, process.env);
  mkdirSync(".export", { recursive: true });
  writeRevision();
  let showing: NodeJS.Timeout | undefined;
  let reporting: NodeJS.Timeout | undefined;
  // A file with another name comes as two events, which `atomic` would hold apart.
  const watcher = watch(contentDir, { ignoreInitial: true, atomic: false }).on("all", () => {
    clearTimeout(showing);
    clearTimeout(reporting);
    showing = setTimeout(writeRevision, 30);
    reporting = setTimeout(report, 1000); // the open page comes first
  });
  await runNext("dev", { RESUME_SITE: JSON.stringify(site) }, "--port", String(readPort())).finally(() => watcher.close());
});

function writeRevision(): void {
  writeFileSync(REVISION, `export const revision = ${Date.now()};\n`);
}

/** Prints the problems of what was just saved. */
function report(): void {
  try {
    loadContent(contentDir, process.env);
  } catch (error) {
    console.error(error instanceof ContentError ? formatReport(error) : error);
  }
}
