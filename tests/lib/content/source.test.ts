import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeEven, placeAt, readSource, spotAt } from "@/lib/content/source";
import { writeFolder } from "./write-folder";

const read = (text: string | Uint8Array) => readSource(writeFolder({ "note.txt": text }), "content", "note.txt");

describe("readSource", () => {
  test.each([
    ["Windows line ends become \\n", "a\r\nb\rc\n", "a\nb\nc\n"],
    ["a byte order mark goes", "\uFEFFname: x", "name: x"],
    ["letters and accents become one character", "cafe\u0301", "caf\u00e9"],
    ["joined letters become the letters meant", "ﬁle ﬂow", "file flow"],
    ["radicals become the characters they look like", "⼩⽶ ⼯程", "小米 工程"],
    ["compatibility ideographs become the common ones", "\uF90A", "金"],
    ["full-width punctuation and letters stay", "，。（Ａ）", "，。（Ａ）"],
  ])("%s", (_, written, text) => {
    expect(read(written)).toMatchObject({ file: "content/note.txt", text });
  });

  test("bytes that are not UTF-8 are refused", () => {
    const problem = { file: "content/note.txt", line: 1, column: 1, message: "is not UTF-8 text; save it as UTF-8" };
    expect(read(new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]))).toEqual(problem);
  });

  test("a folder in the place of a file is refused", () => {
    const folder = writeFolder();
    mkdirSync(join(folder, "note.txt"));
    expect(readSource(folder, "content", "note.txt")).toMatchObject({ message: "is a folder; a file is expected here" });
  });

  test("a file that cannot be read is refused with the system's reason", () => {
    const folder = writeFolder();
    symlinkSync("note.txt", join(folder, "note.txt"));
    expect(readSource(folder, "content", "note.txt")).toMatchObject({ message: "cannot be read (ELOOP)" });
  });

  test("a missing file is named as such", () => {
    expect(readSource(writeFolder(), "content", "note.txt")).toMatchObject({ message: "the file is missing; add it" });
  });
});

test("every sign is placed where it is written, whatever was made even before it", () => {
  const uneven = fc.constantFrom("\r\n", "\r", "\n", "e\u0301", "⼩", "ﬁ", "ﬃ", "\u1100\u1161\u11a8", "\u0344", "🚀", "中", "a", "\u0301", "ﬁ\u0301", "\uf90a");
  fc.assert(
    fc.property(fc.array(uneven), fc.array(uneven), (before, after) => {
      const written = `${before.join("")}§${after.join("")}`;
      const source = makeEven("a.md", written);
      const offset = source.text.indexOf("§");
      const lines = written.split(/\r\n?|\n/);
      const line = lines.findIndex((each) => each.includes("§")) + 1;
      const column = (lines[line - 1] ?? "").indexOf("§") + 1;
      fc.pre(offset >= 0 && !/^\p{M}/u.test(after[0] ?? ""));
      expect(source.text).toBe(
        written
          .replace(/\r\n?/g, "\n")
          .replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (form) => form.normalize("NFKC"))
          .normalize("NFC"),
      );
      expect(spotAt(source, offset, offset + 1)).toEqual({ file: "a.md", line, column, endLine: line, endColumn: column + 1 });
    }),
  );
});

describe("placeAt", () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [7, 3, 1],
  ])("offset %i is line %i, column %i", (offset, line, column) => {
    expect(placeAt({ file: "a.md", text: "ab\n😀c\nd" }, offset)).toEqual({ file: "a.md", line, column });
  });
});
