import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "@/lib/export/files";
import { writeFiles } from "./write-files";

test("the files of a folder and all below it are listed in order, folders are not", async () => {
  const folder = writeFiles({ "b.txt": "", "a/c/d.txt": "", "a/b.txt": "", ".hidden": "" });
  mkdirSync(join(folder, "empty"));
  expect(await listFiles(folder)).toEqual([".hidden", "a/b.txt", "a/c/d.txt", "b.txt"]);
});

test("a folder that is not there is an error", async () => {
  await expect(listFiles(join(writeFiles({}), "nowhere"))).rejects.toThrow("ENOENT");
});
