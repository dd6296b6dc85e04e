import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { listFiles } from "@/lib/export/files";

/** A new folder that lasts as long as the test, with files by their paths. */
export function writeFiles(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The files of a folder by their paths. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries((await listFiles(folder)).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
