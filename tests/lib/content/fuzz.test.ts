import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { ContentError, type Problem } from "@/lib/content/problem";
import { formatJson, formatReport } from "@/lib/content/report";
import { formatJsonResume } from "@/lib/formats/json-resume/format";
import { FOLDERS } from "./every-file";
import { mutate, mutation } from "./mutate";
import { both, writeFolder } from "./write-folder";

/** How often something goes wrong; FUZZ_RUNS=10000 npx vitest run tests/lib/content/fuzz.test.ts takes minutes. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** The ready folder's files that are not among those of every folder. */
const NONE = Object.fromEntries(Object.keys({ ...both("skills.yaml", ""), ...both("experience/harbor.md", ""), ...both("projects/tidepool.md", "") }).map((name) => [name, null]));

const MARCH_2024 = { SOURCE_DATE_EPOCH: "1710460800" };

/** Which folder something goes wrong in, and which of its files. */
const place = fc.constantFrom(...FOLDERS.flatMap((files, folder) => Object.entries(files).map(([name, text]) => ({ folder, name, text }))));

test.each(FOLDERS)("the folder %# is in order", (files) => {
  const folder = writeFolder({ ...NONE, ...files });
  expect(loadContent(folder, MARCH_2024).resumes.map(({ edition }) => edition)).toEqual(["en", "zh"]);
});

test("whatever goes wrong in a file, it is read or its problems are placed in it", { timeout: 30 * 60_000 }, () => {
  const folders = FOLDERS.map((files) => writeFolder({ ...NONE, ...files }));
  fc.assert(
    fc.property(place, fc.option(mutation, { freq: 60 }), ({ folder: index, name, text }, change) => {
      const folder = folders[index] ?? "";
      const path = join(folder, name);
      if (change) writeFileSync(path, mutate(text, change));
      else rmSync(path);
      try {
        expectPlaced(folder, name);
      } finally {
        writeFileSync(path, text);
      }
    }),
    { numRuns: RUNS },
  );
});

/** Reads the folder: it makes résumés that can be written, or problems each of which stands within its file. */
function expectPlaced(folder: string, name: string): void {
  const start = performance.now();
  try {
    const { resumes } = loadContent(folder, MARCH_2024);
    for (const resume of resumes) expect(JSON.stringify(formatJsonResume(resume, "https://mira.example/"))).toContain(resume.profile.name);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.problems).not.toEqual([]);
    for (const problem of error.problems) expectWithin(problem, error);
    expect(formatReport(error).split("\n").length).toBeGreaterThanOrEqual(error.problems.length);
    expect(JSON.parse(formatJson("content", error.problems, [])).problems).toHaveLength(error.problems.length);
  }
  expect(performance.now() - start, `${name} takes too long to read`).toBeLessThan(10_000);
}

function expectWithin({ file, line, column, endLine = line, endColumn = column, message }: Problem, { sources }: ContentError): void {
  expect(message).toMatch(/\S/);
  const source = sources.find((each) => each.file === file);
  if (!source) {
    expect({ line, column, message }).toEqual({ line: 1, column: 1, message: expect.stringMatching(/missing|UTF-8|larger than/) });
    return;
  }
  const lines = (source.written ?? source.text).split(/\r\n?|\n/);
  const isWithin = (line: number, column: number) => line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
  expect(isWithin(line, column) && isWithin(endLine, endColumn), `${file}:${line}:${column} to ${endLine}:${endColumn}  ${message}`).toBe(true);
  expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column);
}
