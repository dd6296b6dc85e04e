import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ExportError } from "./problem";

/** The locks that this very process holds; in containers another that has ended may have had our id. */
const held = new Set<string>();

/** Does work that only one process may do at a time. The lock is a file with that process's id; one left behind by a process that has ended is taken over. Throws an ExportError where another is at work. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`; // written whole before it becomes the lock, so that nobody reads half of it
  await writeFile(own, `${process.pid}\n`);
  try {
    await acquire(file, own);
  } finally {
    await rm(own, { force: true });
  }
  held.add(file);
  try {
    return await work();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function acquire(file: string, own: string): Promise<void> {
  if (await claim(file, own)) return;
  const left = await readLeft(file);
  if (isAtWork(file, Number(left)))
    throw new ExportError(`another build is at work here (process ${Number(left)}); let it end, or end it (where that is no build, delete ${file})`);
  await removeLeft(file, left);
  if (!(await claim(file, own))) throw new ExportError("another build has just begun here; let it end");
}

/** Makes a file the lock; says whether it is, since only one can be. */
async function claim(file: string, own: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Takes away the lock of a process that has ended; one that another has claimed meanwhile goes back. */
async function removeLeft(file: string, left: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => {});
  if ((await readLeft(aside)) !== left) await claim(file, aside).catch(() => {});
  await rm(aside, { force: true });
}

/** What stands in a lock: the id of the process that holds it, or whatever something else left there. */
async function readLeft(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}

function isAtWork(file: string, id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  if (id === process.pid) return held.has(file);
  try {
    process.kill(id, 0);
    return !isZombie(id);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a process has ended and only waits for its parent to hear of it; in containers that may be for ever. */
function isZombie(id: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${id}/stat`, "utf8").replace(/.*\)/s, ""));
  } catch {
    return false; // systems without /proc
  }
}
