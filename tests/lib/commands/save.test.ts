import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { CommandError } from "@/lib/commands/run";
import { refuseFolder, saveFiles } from "@/lib/commands/save";

/** A folder with content in it, a link to that, and a file. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "save-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "content"));
  symlinkSync(join(folder, "content"), join(folder, "link"));
  writeFileSync(join(folder, "file"), "");
  return folder;
}

/** Everything in a folder. */
function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

describe("a folder for files", () => {
  const refuse = (to: string, isPrivate = false) => {
    const folder = makeFolder();
    return () => refuseFolder(to.startsWith("/") ? join(folder, to) : to, { content: join(folder, "content"), own: "resume", isPrivate });
  };

  test.each([
    ["in the content", "/content/files", false, /^--to \S+ leads into \S+content\/, where the content is; name another folder$/],
    ["that is the content", "/content", false, /where the content is/],
    ["in the content by a link", "/link/files", false, /where the content is/],
    ["that is published", "public/cv", false, /^--to public\/cv leads into public\/, where all is published; name another folder$/],
    ["of the export", "out", false, /leads into out\//],
    ["that git keeps, with private contacts", "docs", true, /^--to docs leads to where git keeps what it finds; with --private, name resume\/ or a folder outside of this one$/],
    ["of the project, with private contacts", ".", true, /git keeps/],
  ])("is none %s", (_, to, isPrivate, message) => {
    expect(refuse(to, isPrivate)).toThrow(expect.objectContaining({ name: "CommandError", message: expect.stringMatching(message) }));
  });

  test.each([
    ["of our own", "resume", true],
    ["in that", "resume/spring", true],
    ["elsewhere", "/files", true],
    ["whose name begins like the content's", "/contents", true],
    ["of the project, without private contacts", "files", false],
  ])("may be one %s", (_, to, isPrivate) => {
    expect(refuse(to, isPrivate)).not.toThrow();
  });
});

describe("files are saved", () => {
  test("in folders that are made for them, over older ones", async () => {
    const folder = makeFolder();
    const file = join(folder, "new/en/a.pdf");
    for (const text of ["old", "new"]) await saveFiles(new Map([[file, text]]), folder);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(listAll(join(folder, "new"))).toEqual(["en", "en/a.pdf"]);
  });

  test.each([
    ["below a file", "file/en", /ENOTDIR/],
    ["in a place where the system makes none", "/proc/files", /ENOENT|EACCES|ENOTDIR|no such/],
    ["where a folder has the name of one", "taken", /b\.docx is a folder/],
  ])("all or none: %s, none", async (_, place, message) => {
    const folder = makeFolder();
    mkdirSync(join(folder, "taken/b.docx"), { recursive: true });
    const before = listAll(folder);
    const to = place.startsWith("/") ? place : join(folder, place);
    const saved = saveFiles(new Map(["a.pdf", "b.docx"].map((name) => [join(to, name), "text"])), to);
    await expect(saved).rejects.toThrow(CommandError);
    await expect(saved).rejects.toThrow(message);
    expect(listAll(folder)).toEqual(before);
  });
});
