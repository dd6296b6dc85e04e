import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { runCommand } from "@/lib/bench/command";
import { loadContent } from "@/lib/content/load";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { fingerprint } from "./fingerprint";

const { folder: out } = inject("site");

/** Something wrong in the made-up person's content, and the lines that must say so; the last of them may be shown in the file. */
type Fault = { what: string; spoil: () => Promise<unknown>; lines: string[]; shown?: string[] };

let content: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "bad-content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  content = join(folder, "content");
  await cp("tests/site/fixtures/english", content, { recursive: true });
});

/** Puts other text in the place of a piece of a file, which must be there. */
async function replace(file: string, piece: string, other: string): Promise<void> {
  const text = await readFile(join(content, file), "utf8");
  expect(text).toContain(piece);
  await writeFile(join(content, file), text.replace(piece, other));
}

const ACME = "en/experience/acme.md";

const FAULTS: Fault[] = [
  {
    what: "broken YAML",
    spoil: () => replace("en/skills.yaml", "note: ten years ago }", "note: ten years ago"),
    lines: ["content/en/skills.yaml:5:9  this { is not closed; add a } where it ends"],
    shown: ["  5 |       - { name: C++, note: ten years ago", "    |         ^"],
  },
  {
    what: "an unknown key",
    spoil: () => replace("en/profile.yaml", "headline:", "headlin:"),
    lines: ['content/en/profile.yaml:2:1  unknown key "headlin"; did you mean "headline"?'],
  },
  {
    what: "a missing key",
    spoil: () => replace("en/profile.yaml", "headline: Systems engineer\n", ""),
    lines: ["content/en/profile.yaml:1:1  headline: is missing; add it"],
  },
  {
    what: "a bad month inside front matter",
    spoil: () => replace(ACME, "start: 2019-02", "start: 2019年2月"),
    lines: [`content/${ACME}:7:30  roles[2].start: "2019年2月" is not a month; write 2019-02`],
  },
  {
    what: "an end before its start",
    spoil: () => replace(ACME, "end: 2021-04 }", "end: 2018-04 }"),
    lines: [`content/${ACME}:7:44  roles[2].end: 2018-04 lies before start 2019-02; swap them or mend one`],
  },
  {
    what: "an id that is taken",
    spoil: () => replace(ACME, "{#fsck}", "{#compaction}"),
    lines: [`content/${ACME}:21:36  the highlight id "compaction" is taken; give each highlight its own`],
  },
  {
    what: "a link scheme that runs script",
    spoil: () => replace("en/profile.yaml", "https://example.org/ada", "javascript:alert(1)"),
    lines: ['content/en/profile.yaml:8:10  links[1].url: "javascript:" is not a link scheme for a résumé; use https:, http: or mailto:'],
  },
  {
    what: "a file that is not text",
    spoil: () => writeFile(join(content, ACME), Buffer.from([0x2d, 0xff, 0xfe])),
    lines: [`content/${ACME}:1:1  is not UTF-8 text; save it as UTF-8`],
  },
  {
    what: "a folder in the place of a file",
    spoil: () => mkdir(join(content, "en/writing.yaml")),
    lines: ["content/en/writing.yaml:1:1  is a folder; a file is expected here"],
  },
  {
    what: "a file that an edition lacks",
    spoil: async () => {
      await cp(join(content, "en"), join(content, "de"), { recursive: true });
      await rm(join(content, "de/projects/tally.md"));
      await replace("site.yaml", "[en]", "[en, de]");
    },
    lines: ["content/de/projects/tally.md:1:1  the file is missing; add the counterpart of content/en/projects/tally.md"],
  },
  {
    what: "a character that no bundled font has",
    spoil: () => replace("en/projects/tally.md", "Counts things", "Counts 🧮 things"),
    lines: ['content/en/projects/tally.md:6:17  "🧮" (U+1F9EE) is in no bundled font, so neither share cards nor the PDF can show it; write it with other characters'],
  },
];

/** What a command says of problems, and nothing more. */
function sayOf({ lines, shown = [] }: Fault): string {
  const summary = `${lines.length} ${lines.length === 1 ? "problem" : "problems"} in the content; mend what is listed above and run the command again.`;
  return `${[...lines, ...shown, "", summary].join("\n")}\n`;
}

test.for(FAULTS)("The check refuses $what with its place and the next step.", async (fault) => {
  await fault.spoil();
  const check = async () => refuseMissingGlyphs(loadContent(content));
  await expect(check()).rejects.toMatchObject({ name: "ContentError", message: fault.lines.join("\n") });
});

test("npm run check lists the problems of all files at once, and with --json as one document.", async () => {
  const [, , , month, , , link] = FAULTS;
  await month?.spoil();
  await link?.spoil();
  const { code, output } = await runCommand("check", { arguments: ["--json"], environment: { CONTENT_DIR: content } });
  const { errors, warnings, problems } = JSON.parse(output);
  expect({ code, errors, warnings }).toEqual({ code: 1, errors: 2, warnings: 0 });
  expect(problems).toEqual([
    expect.objectContaining({
      file: join(content, "en/profile.yaml"),
      line: 8,
      column: 10,
      endLine: 8,
      endColumn: 29,
      severity: "error",
      expected: "url: https://github.com/mira",
    }),
    expect.objectContaining({ file: join(content, ACME), line: 7, column: 30, endLine: 7, endColumn: 37, severity: "error", suggestion: "2019-02" }),
  ]);
});

test("npm run check says what it found where nothing is wrong.", async () => {
  const { code, output } = await runCommand("check", { environment: { CONTENT_DIR: content } });
  expect(output).toContain("is in order");
  expect(code).toBe(0);
});

describe("with wrong content", () => {
  const [fault] = FAULTS;

  test.for(["build", "start", "dev"])("npm run %s ends at once, and the last export stays as it was.", async (command) => {
    if (!fault) throw new Error("there is no fault to try");
    const before = await fingerprint(out);
    await fault.spoil();
    const { code, output } = await runCommand(command, { environment: { CONTENT_DIR: content, PORT: "0" } });
    expect(output).toBe(sayOf(fault));
    expect(code).toBe(1);
    expect(await fingerprint(out)).toEqual(before);
  });
});
