import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { both, HARBOR, listProblems, problemsOf, writeFolder } from "./write-folder";

const SEVERAL = `---
company: Harbor Labs
roles:
  - { role: Lead, start: 2022-01, end: 2023-07 }
  - { role: TITLE, start: 2020-07, end: 2022-01 }
---

- One {#one}

`;

const profile = (line: string) => ({ "en/profile.yaml": `name: Mira Okafor\nheadline: a\nseeking: b\nsummary: c\nemail: mira@mira.example\n${line}\n` });

test.each([
  ["a heading without words", both("experience/harbor.md", `${SEVERAL.replace("TITLE", "Developer")}##\n\n- Two {#two}\n`), 'the heading "" is not a role of this entry'],
  [
    "a heading that names two roles",
    both("experience/harbor.md", `${SEVERAL.replace("TITLE", "Lead")}## Lead\n\n- Two {#two}\n`),
    '"Lead" names 2 roles; give them different titles',
  ],
  ["a stray file at the top", { "private.yml": "phone: 1\n" }, "content/private.yml:1:1  nothing reads this file; did you mean private.yaml?"],
  ["a label that lost its placeholder", { "en/labels.yaml": "asOf: as of today\n" }, "content/en/labels.yaml:1:7  asOf: has the placeholders none; it takes {month}"],
  ["a label with a placeholder of its own", { "en/labels.yaml": 'share: "Share {constructor}"\n' }, "share: has the placeholders {constructor}; it takes none"],
  ["a seal that is no seal", profile('seal: "..."'), 'seal: "..." cannot be cut into a seal'],
  ["a base path that climbs", { "site.yaml": "origin: https://mira.example\nbasePath: /..\neditions: [zh, en]\n" }, 'basePath: "/.." is not a base path'],
  [
    "a key that is no text below an enumeration",
    both("projects/tidepool.md", "---\nname: Tidepool\nkind: { toString: x }\n---\n"),
    "kind: a group of keys stands where text is expected",
  ],
  [
    "an address that leads to the own site unmeant",
    both("experience/harbor.md", HARBOR.replace("the manual", "[it](https:evil.example)")),
    '"https:evil.example" is not an address',
  ],
  ["an address with a broken escape", both("experience/harbor.md", HARBOR.replace("the manual", "[it](/%zz)")), '"/%zz" has a broken % escape'],
  ["a message of several lines", profile('links: "a\\nb"'), 'the text "a\\nb" stands where a list'],
  ["a file that is much too large", { "en/writing.yaml": `# ${"x".repeat(300_000)}\n` }, "content/en/writing.yaml:1:1  is larger than 256 KB"],
])("%s is refused on one line", (_, changes, message) => {
  const problems = problemsOf(changes);
  expect(problems.filter((problem) => problem.includes(message))).not.toEqual([]);
  for (const problem of problems) expect(problem).toMatch(/^\S+:\d+:\d+ {2}\S/);
});

test("a link that leads to no file counts as a file that is missing", () => {
  const folder = writeFolder();
  symlinkSync(join(folder, "nowhere"), join(folder, "facts.yaml"));
  expect(listProblems(folder)).toEqual(["content/facts.yaml:1:1  the file is missing; add it"]);
});

test("a folder in the place of an optional file is named", () => {
  const folder = writeFolder();
  mkdirSync(join(folder, "facts.yaml"));
  expect(listProblems(folder)).toEqual(["content/facts.yaml:1:1  is a folder; a file is expected here"]);
});

test("thousands of problems are listed in no time to speak of", () => {
  const body = `${HARBOR}\n${"# h\n".repeat(4000)}`;
  expect(problemsOf(both("experience/harbor.md", body)).length).toBeGreaterThan(4000);
}, 10_000);
