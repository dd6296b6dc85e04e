import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listFiles } from "@/lib/export/files";
import { runCommand } from "./command";

const { folder: out } = inject("site");

/** Something wrong to do to the made-up person's content, and the line that must say so. */
type Fault = { name: string; spoil: (content: string) => Promise<void>; line: string };

/** Replaces one piece of a file, which must be there. */
async function replaceIn(file: string, piece: string, other: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(piece);
  await writeFile(file, text.replace(piece, other));
}

const inFile = (file: string, piece: string, other: string) => (content: string) => replaceIn(join(content, file), piece, other);
const acme = "en/experience/acme.md";

const FAULTS: Fault[] = [
  { name: "broken YAML", spoil: inFile("en/profile.yaml", "name: Ada", 'name: "Ada'), line: "content/en/profile.yaml:" },
  { name: "an unknown key", spoil: inFile("en/profile.yaml", "headline:", "headlin:"), line: 'content/en/profile.yaml:2:1  unknown key "headlin"; did you mean "headline"?' },
  { name: "a missing key", spoil: inFile("en/profile.yaml", "email: ada@example.com\n", ""), line: "content/en/profile.yaml:1:1  email: is missing; add it" },
  { name: "a bad month", spoil: inFile(acme, "start: 2019-02", "start: 2019年2月"), line: `content/${acme}:7:30  ` },
  { name: "an end before the start", spoil: inFile(acme, "end: 2021-04 }", "end: 2018-04 }"), line: `content/${acme}:7:52  ` },
  { name: "an id that stands twice", spoil: inFile(acme, "{#fsck}", "{#compaction}"), line: `content/${acme}:` },
  { name: "a link scheme that no résumé needs", spoil: inFile("en/profile.yaml", "url: https://", "url: javascript://"), line: 'content/en/profile.yaml:8:10  ' },
  { name: "text that is not UTF-8", spoil: (content) => writeFile(join(content, acme), Buffer.from([0x2d, 0xff, 0xfe])), line: `content/${acme}:1:1  is not UTF-8 text; save it as UTF-8` },
  { name: "a folder in the place of a file", spoil: (content) => mkdir(join(content, "en/writing.yaml")), line: "content/en/writing.yaml:1:1  is a folder; a file is expected here" },
  { name: "an edition without its files", spoil: inFile("site.yaml", "[en]", "[en, de]"), line: "content/de/profile.yaml:1:1  the file is missing; add it" },
  { name: "an emoji, which no bundled font has", spoil: inFile(acme, "Counts things", "Counts 🧮 things").bind(null), line: "" },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-content-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
