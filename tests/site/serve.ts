import { resolve } from "node:path";
import { loadContent } from "@/lib/content/load";
import { serveExport } from "@/lib/export/serve";

/** A built site that is being served: its origin, the folder that holds it, what it was built from, and the path that it stands under. */
export type Served = { origin: string; folder: string; content: string; basePath: string };

/** Serves a built site at a free port. */
export async function serve(folder: string, content: string, basePath = ""): Promise<{ close: () => void; served: Served }> {
  const { port, close } = await serveExport(folder, loadContent(content, { SITE_BASE_PATH: basePath }).site, 0);
  return { close, served: { origin: `http://localhost:${port}`, folder: resolve(folder), content, basePath } };
}
