import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { listFiles } from "@/lib/export/files";

/** The names and contents of all files of a folder, in a hash. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const files = await listFiles(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest("hex");
}
