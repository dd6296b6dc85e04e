import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { listFiles } from "./files";
import { ExportError } from "./problem";

/** What we read of Next's list of a page's client modules, by their paths. */
const manifestSchema = z.object({ clientModules: z.record(z.string(), z.unknown()) });

/** Next's own modules; the script that would run them is taken off each page. */
const FRAMEWORK = "[project]/node_modules/next/";

/** Throws an ExportError that names each client component: the export has no framework script to run it. `server` is Next's folder of server code. */
export async function refuseClientComponents(server: string): Promise<void> {
  const manifests = (await listFiles(server)).filter((file) => file.endsWith("_client-reference-manifest.js"));
  if (!manifests.length) throw new ExportError(`${server}  holds no list of client components; this version of Next keeps it elsewhere`);
  const modules = await Promise.all(manifests.map(async (file) => readManifest(file, await readFile(join(server, file), "utf8"))));
  const ours = new Set(modules.flat().filter((module) => !module.startsWith(FRAMEWORK)));
  const files = new Set([...ours].map((module) => module.replace("[project]/", "").replace(/ <module evaluation>$/, "")));
  if (files.size)
    throw new ExportError(
      [...files].map((file) => `${file}  is a client component, and no page has the script to run it; take "use client" out, see docs/decisions/0005`).join("\n"),
    );
}

/** The manifest is a script that sets a global to an object in JSON. */
function readManifest(file: string, script: string): string[] {
  const json = script.slice(script.indexOf("] = ") + 4, script.lastIndexOf("}") + 1);
  try {
    return Object.keys(manifestSchema.parse(JSON.parse(json)).clientModules);
  } catch (error) {
    throw new ExportError(`${file}  Next's list of client components has another form than we know: ${error instanceof Error ? error.message : error}`);
  }
}
