import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The file that a host answers a path with, both without a slash at their start. */
export function answerOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Paths of all files below a folder, relative to it, with forward slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(sep).join("/")).sort();
}
