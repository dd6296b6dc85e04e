import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mendSwap, refuseOtherThanFolder, swap } from "@/lib/export/swap";
import { readFiles, writeFiles } from "./write-files";

/** The folders of a swap, and what is in them by file. */
function prepare(files: Record<string, string>) {
  const folder = writeFiles(files);
  return { folder, finished: join(folder, "finished"), out: join(folder, "out"), previous: join(folder, "previous") };
}

describe("a swap", () => {
  test.each([
    ["puts the finished export in the place of the last one", { "finished/a": "new", "out/a": "old", "out/b": "old" }],
    ["needs no last one", { "finished/a": "new" }],
    ["is not stopped by what an earlier one left", { "finished/a": "new", "out/a": "old", "previous/c": "older" }],
  ])("%s", async (_, files) => {
    const { folder, finished, out, previous } = prepare(files);
    await swap(finished, out, previous);
    expect(await readFiles(folder)).toEqual({ "out/a": "new" });
  });

  test("without a finished export fails, and mending brings the last one back", async () => {
    const { folder, finished, out, previous } = prepare({ "out/a": "old" });
    await expect(swap(finished, out, previous)).rejects.toThrow("ENOENT");
    await mendSwap(out, previous);
    expect(await readFiles(folder)).toEqual({ "out/a": "old" });
  });
});

describe("mending a swap", () => {
  test.each([
    ["puts the last export back where the swap was cut in half", { "previous/a": "old", "finished/a": "new" }, { "out/a": "old", "finished/a": "new" }],
    ["leaves an export alone that is there", { "out/a": "new", "previous/a": "old" }, { "out/a": "new", "previous/a": "old" }],
    ["does nothing where there never was one", {}, {}],
  ])("%s", async (_, files, result) => {
    const { folder, out, previous } = prepare(files);
    await mendSwap(out, previous);
    expect(await readFiles(folder)).toEqual(result);
  });

  test("leaves an empty export alone, too", async () => {
    const { folder, out, previous } = prepare({ "previous/a": "old" });
    mkdirSync(out);
    await mendSwap(out, previous);
    expect(await readFiles(folder)).toEqual({ "previous/a": "old" });
  });
});

test("mending a swap leaves a link alone that leads nowhere", async () => {
  const { folder, out, previous } = prepare({ "previous/a": "old" });
  symlinkSync("nowhere", out);
  await mendSwap(out, previous);
  expect(await readFiles(join(folder, "previous"))).toEqual({ a: "old" });
});

describe("the place of the export", () => {
  test("may be a folder, or empty", () => {
    const { out } = prepare({ "out/a": "old" });
    expect(() => refuseOtherThanFolder(out)).not.toThrow();
    expect(() => refuseOtherThanFolder(`${out}side`)).not.toThrow();
  });

  test("is not taken from a file or a link", () => {
    const { folder, out } = prepare({ out: "precious" });
    expect(() => refuseOtherThanFolder(out)).toThrow(`${out}  is a file, and a build would replace it by a folder; move it away`);
    const link = join(folder, "link");
    symlinkSync(folder, link);
    expect(() => refuseOtherThanFolder(link)).toThrow(`${link}  is a link, and a build would replace it by a folder; move it away`);
  });
});
