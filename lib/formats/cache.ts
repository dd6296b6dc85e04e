import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where made files stay between builds; pages read there how large they are. */
const FOLDER = ".export/documents";

/** What makes files besides what is handed in: our code, and the packages it stands on, whose versions package.json pins. */
const MAKERS = ["lib/formats", "lib/resume", "package.json"];

/** A name for what an input comes to, by the code as it is now. */
export function nameMade(input: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(input));
  for (const maker of MAKERS.flatMap(listSources)) hash.update(maker).update(readFileSync(maker));
  return hash.digest("hex").slice(0, 24);
}

/** The bytes under a name; undefined where none were made. */
export function findMade(name: string): Uint8Array | undefined {
  return existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name)) : undefined;
}

/** The bytes under a name, made where there are none. No one finds half a file there. */
export async function keepMade(name: string, make: () => string | Uint8Array | Promise<string | Uint8Array>): Promise<Uint8Array> {
  const found = findMade(name);
  if (found) return found;
  const bytes = Buffer.from(await make());
  await mkdir(FOLDER, { recursive: true });
  const draft = join(FOLDER, `${name}.${process.pid}`);
  await writeFile(draft, bytes);
  await rename(draft, join(FOLDER, name));
  return bytes;
}

/** Takes away all that was made but what stands under some names. */
export async function forgetOthers(names: string[]): Promise<void> {
  for (const name of await readdir(FOLDER)) if (!names.includes(name)) await rm(join(FOLDER, name), { force: true });
}

function listSources(path: string): string[] {
  const entries = path.endsWith(".json") ? undefined : readdirSync(path, { recursive: true, withFileTypes: true });
  return entries?.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : [])).sort() ?? [path];
}
