import { existsSync, lstatSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { ExportError } from "./problem";

/** Puts a finished export in the place of the last one: two renames, since one onto a full folder fails. */
export async function swap(finished: string, out: string, previous: string): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(finished, out);
  await rm(previous, { recursive: true, force: true });
}

/** Whether a swap was cut in half: the last export is aside, and no other in its place. */
export function needsMending(out: string, previous: string): boolean {
  return !lstatSync(out, { throwIfNoEntry: false }) && existsSync(previous);
}

/** Puts the last export back where a swap was cut in half. */
export async function mendSwap(out: string, previous: string): Promise<void> {
  if (needsMending(out, previous)) await rename(previous, out);
}

/** Throws an ExportError where something else than a folder stands in the place of the export, which would be lost. */
export function refuseOtherThanFolder(out: string): void {
  const found = lstatSync(out, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new ExportError(`${out}  is a ${found.isSymbolicLink() ? "link" : "file"}, and a build would replace it by a folder; move it away`);
}
