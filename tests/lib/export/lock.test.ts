import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { withLock } from "@/lib/export/lock";
import { writeFiles } from "./write-files";

/** A place for a lock; with an id, one that a process left there. */
function placeLock(id?: number): string {
  return join(writeFiles(id ? { "deep/lock": `${id}\n` } : {}), "deep/lock");
}

/** The id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

const refusal = (id: number) => ({ name: "ExportError", message: expect.stringContaining(`another build is at work here (process ${id})`) });

test("work under a lock gives its value; the lock names the process and is gone after it", async () => {
  const lock = placeLock();
  expect(await withLock(lock, async () => ["value", Number(readFileSync(lock, "utf8"))])).toEqual(["value", process.pid]);
  expect(existsSync(lock)).toBe(false);
});

test("the lock is gone after work that throws, and its error comes through", async () => {
  const lock = placeLock();
  await expect(withLock(lock, () => Promise.reject(new RangeError("broken")))).rejects.toThrow(new RangeError("broken"));
  expect(existsSync(lock)).toBe(false);
  expect(await withLock(lock, async () => "again")).toBe("again");
});

describe("work is refused, with the process named,", () => {
  test("while other work is under the same lock, which it leaves alone", async () => {
    const lock = placeLock();
    const refused = async () => {
      await expect(withLock(lock, async () => "second")).rejects.toMatchObject(refusal(process.pid));
      return existsSync(lock);
    };
    expect(await withLock(lock, refused)).toBe(true);
  });

  test.each([
    ["a process of the same user", process.ppid],
    ["a process of the system", 1],
  ])("while %s that holds the lock runs", async (_, id) => {
    const lock = placeLock(id);
    await expect(withLock(lock, async () => "second")).rejects.toMatchObject(refusal(id));
    expect(Number(readFileSync(lock, "utf8"))).toBe(id);
  });
});

test("work under another lock goes on beside it", async () => {
  expect(await withLock(placeLock(), () => withLock(placeLock(), async () => "beside"))).toBe("beside");
});

test.each([
  ["a process that has ended", endedProcess],
  ["a process of our own id, as containers give anew", () => process.pid],
])("a lock left by %s is taken over", async (_, leaver) => {
  const lock = placeLock(leaver());
  expect(await withLock(lock, async () => Number(readFileSync(lock, "utf8")))).toBe(process.pid);
  expect(existsSync(lock)).toBe(false);
});

test.runIf(existsSync("/proc/self/stat"))("a lock left by a process whose parent has not yet heard of its end is taken over", async () => {
  const parent = spawn("sh", ["-c", "true & echo $!; exec sleep 10"]);
  const [line] = await once(parent.stdout, "data");
  await wait(200);
  expect(await withLock(placeLock(Number(line)), async () => "works")).toBe("works");
  parent.kill();
});

test.each(["", "garbage\n", "-5", "1.5"])("a lock that says %j is taken over", async (left) => {
  const lock = join(writeFiles({ "deep/lock": left }), "deep/lock");
  expect(await withLock(lock, async () => "works")).toBe("works");
});

describe("of several that begin at once exactly one works", () => {
  test.each([
    ["where there is no lock", () => placeLock()],
    ["where all find the lock of a process that has ended", () => placeLock(endedProcess())],
  ])("%s", async (_, place) => {
    const lock = place();
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, (_, index) => withLock(lock, () => wait(200, index))));
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused.map(({ name }) => name)).toEqual(["ExportError", "ExportError", "ExportError"]);
    expect(existsSync(lock)).toBe(false);
  });
});
