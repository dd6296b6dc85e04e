import { once } from "node:events";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { gatherOutput, runCommand, startCommand } from "@/lib/bench/command";
import { copyProject } from "@/lib/bench/project-copy";
import { fingerprint } from "@/tests/site/fingerprint";

const CONTENT = resolve("tests/site/fixtures/arabic");

/** A copy of the project with an export in it, for a build to go wrong in. */
async function copyWithExport(name: string) {
  const folder = await copyProject(name);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const out = join(folder, "out");
  await mkdir(join(out, "en"), { recursive: true });
  for (const page of ["index.html", "en/index.html"]) await writeFile(join(out, page), `the last ${page}`);
  return { folder, out, options: { folder, environment: { CONTENT_DIR: CONTENT, SITE_BASE_PATH: "/cv" } } };
}

test("Of two builds at once the second is refused; one that is killed does not stand in the way of the next; a client component stops a build. The last export stays through all.", {
  timeout: 300_000,
}, async () => {
  const { folder, out, options } = await copyWithExport("spoilt");
  const before = await fingerprint(out);
  const first = startCommand("build", options);
  const output = gatherOutput(first);
  await expect.poll(output, { timeout: 30_000 }).toContain("Creating an optimized production build");

  const second = await runCommand("build", options);
  expect(second.output).toMatch(/^another build is at work here \(process \d+\); let it end/);
  expect(second.code).toBe(1);

  const closed = once(first, "close");
  process.kill(-(first.pid ?? Number.NaN), "SIGKILL");
  await closed;
  expect(await fingerprint(out)).toBe(before);

  const component = join(folder, "components/section.tsx");
  await writeFile(component, `"use client";\n${await readFile(component, "utf8")}`);
  const third = await runCommand("build", options);
  expect(third.output).toContain('components/section.tsx  is a client component, and no page has the script to run it; take "use client" out');
  expect(third.output).toContain("the last one stays in out/");
  expect(third.code).toBe(1);
  expect(await fingerprint(out)).toBe(before);
});

test("A swap that was cut in half is mended by the next command.", async () => {
  const { folder, out, options } = await copyWithExport("half-swapped");
  const before = await fingerprint(out);
  await cp(out, join(folder, ".export/finished"), { recursive: true });
  await rename(out, join(folder, ".export/previous"));
  const { code, output } = await runCommand("check", options);
  expect(code, output).toBe(0);
  expect(await fingerprint(out)).toBe(before);
});
