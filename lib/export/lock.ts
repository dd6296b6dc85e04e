import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ExportError } from "./problem";

/** Does work that only one process may do at a time. The lock is a file with that process's id; one left behind by a process that has ended is taken over. Throws an ExportError where another is at work. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  await acquire(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<void> {
  if (await create(file)) return;
  const holder = await readHolder(file);
  if (isAlive(holder)) throw new ExportError(`another build is at work here (process ${holder}); let it end, or end it (where that is no build, delete ${file})`);
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => {}); // of several that see the same old lock, one moves it away
  await rm(aside, { force: true });
  if (!(await create(file))) throw new ExportError("another build has just begun here; let it end");
}

async function create(file: string): Promise<boolean> {
  return writeFile(file, `${process.pid}\n`, { flag: "wx" }).then(
    () => true,
    () => false,
  );
}

async function readHolder(file: string): Promise<number> {
  return Number(await readFile(file, "utf8").catch(() => ""));
}

function isAlive(id: number): boolean {
  if (!id) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
