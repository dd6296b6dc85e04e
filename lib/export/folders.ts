import { resolve } from "node:path";
import { withLock } from "./lock";
import { mendSwap, needsMending } from "./swap";

/** Where the steps of a build leave their work; `out` is what gets deployed. */
export const FOLDERS = {
  out: resolve("out"),
  handover: resolve(".export/content.json"),
  raw: resolve(".export/raw"),
  finished: resolve(".export/finished"),
  previous: resolve(".export/previous"),
  server: resolve(".next/server/app"),
};

/** The file that keeps builds in one folder apart. */
export const LOCK = resolve(".export/lock");

/** Puts the last `out/` back where a build was ended in the middle of its swap. */
export async function mendOut(): Promise<void> {
  if (needsMending(FOLDERS.out, FOLDERS.previous)) await withLock(LOCK, () => mendSwap(FOLDERS.out, FOLDERS.previous));
}
