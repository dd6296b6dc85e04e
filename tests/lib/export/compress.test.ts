import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compress } from "@/lib/export/compress";
import { listFiles } from "@/lib/export/files";
import { writeFiles } from "./write-files";

/** A folder of files with their twins. */
async function compressed(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = writeFiles(files);
  await compress(folder);
  return folder;
}

/** Two megabytes of lines. */
const LONG = Array.from({ length: 500 }, (_, line) => `${line} 潮汐表 for every port, ${line ** 9}\n`)
  .join("")
  .repeat(100);

describe("the twins of a text file hold the same bytes", () => {
  test.each([
    ["of a page", "en/index.html", "<!doctype html><p>你好，Mira & co</p>\n"],
    ["of a drawing", "seal.svg", "<svg/>"],
    ["of an empty file", "robots.txt", ""],
    ["of a file of two megabytes", "llms.txt", LONG],
  ])("%s", async (_, file, text) => {
    const folder = await compressed({ [file]: text });
    const [brotli, zipped] = [readFileSync(join(folder, `${file}.br`)), readFileSync(join(folder, `${file}.gz`))];
    expect(brotliDecompressSync(brotli).equals(Buffer.from(text))).toBe(true);
    expect(gunzipSync(zipped).equals(Buffer.from(text))).toBe(true);
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
  });
});

test("pictures, documents and the settings of hosts get no twins", async () => {
  const files = ["_headers", "nginx.conf", "og/en-1.png", "resume.docx", "resume.pdf", "vercel.json"];
  const folder = await compressed(Object.fromEntries(files.map((file) => [file, "a"])));
  expect(await listFiles(folder)).toEqual(files);
});

test("each of many files gets its own twins", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `${index}/index.html`);
  const folder = await compressed(Object.fromEntries(names.map((name) => [name, name])));
  expect(names.map((name) => brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString())).toEqual(names);
});

test("a folder without files is left as it is", async () => {
  expect(await listFiles(await compressed({}))).toEqual([]);
});
