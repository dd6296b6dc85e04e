import { randomUUID } from "node:crypto";
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
  const holder = await readHolder(file);
  if (isAtWork(file, holder)) throw new ExportError(`another build is at work here (process ${holder}); let it end, or end it (where that is no build, delete ${file})`);
  await removeLeft(file, holder);
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
async function removeLeft(file: string, holder: number): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => {});
  if ((await readHolder(aside)) !== holder) await claim(file, aside).catch(() => {});
  await rm(aside, { force: true });
}

async function readHolder(file: string): Promise<number> {
  return Number(await readFile(file, "utf8").catch(() => ""));
}

function isAtWork(file: string, id: number): boolean {
  if (!id) return false;
  if (id === process.pid) return held.has(file);
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
