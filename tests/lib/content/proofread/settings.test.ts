import { describe, expect, test } from "vitest";
import { proofread } from "@/lib/export/proofread";
import { RULES } from "@/lib/resume/schema/proofreading";
import { both, type Changes, HARBOR, load, problemsOf } from "../write-folder";

const site = (lines: string) => ({ "site.yaml": `origin: https://example.com\neditions: [zh, en]\nproofreading:\n${lines}` });

/** Something for each rule but those of translations and of words of the interface, whose tests write them. */
const DOUBTFUL: Changes = {
  ...both("skills.yaml", "groups:\n  - name: Languages\n    skills: [{ name: Go, aliases: [Golang] }, Rust]\n"),
  ...both(
    "experience/harbor.md",
    HARBOR.replace("Wrote the manual.", `写服务,用Github。见 [a](http://a.org/) 和 [b](/b/)${"，又写服务".repeat(30)}`).replace(
      "- Cut",
      "- 用 Go 写 API 和 SDK，用 Lua 写，再用 C 写。\n- Cut",
    ),
  ),
  ...both("experience/reef.md", "---\ncompany: Reef\nrole: Developer\nstart: 2023-01\nend: present\nstack: [Zig]\n---\n"),
  ...both("experience/dune.md", "---\ncompany: Dune\nrole: Developer\nstart: 2015-01\nend: 2016-01\n---\n"),
  ...both("experience/bay.md", "---\ncompany: Bay\nrole: Developer\nstart: 2022-09\nend: present\n---\n"),
};

const rulesOf = async (changes: Changes) => [...new Set((await proofread(load(changes))).map(({ rule }) => rule))].sort();
const others = Object.keys(RULES)
  .filter((rule) => rule !== "translation" && rule !== "labels")
  .sort();

test("each rule has something to say of a doubtful folder", async () => {
  expect(await rulesOf({ ...DOUBTFUL, ...site("  off: []\n") })).toEqual(others);
});

test.each(others)("%s says nothing where it is off", async (rule) => {
  expect(await rulesOf({ ...DOUBTFUL, ...site(`  off: [${rule}]\n`) })).toEqual(others.filter((other) => other !== rule));
});

test("warnings come file by file, as they are read, from top to bottom", async () => {
  const places = (await proofread(load(DOUBTFUL))).map(({ file, line, column }) => ({ file, line, column }));
  const files = [...new Set(places.map(({ file }) => file))];
  expect(files.length).toBeGreaterThan(3);
  expect(places).toEqual(files.flatMap((name) => places.filter(({ file }) => file === name).sort((a, b) => a.line - b.line || a.column - b.column)));
});

test("loading a folder tells of its skills alone, and does not proofread it", () => {
  expect([...new Set(load(DOUBTFUL).warnings.map(({ rule }) => rule))].sort()).toEqual(["alias", "skill", "stack"]);
});

describe("settings that are wrong are refused:", () => {
  test.each<[string, string, string]>([
    ["a rule that is misspelt", "  off: [figur]\n", `content/site.yaml:4:9  proofreading.off[1]: "figur" is not one of ${Object.keys(RULES).join(", ")}; did you mean "figure"?`],
    ["a key that is misspelt", "  of: [figure]\n", 'content/site.yaml:4:3  unknown key "of"; did you mean "off"?'],
    ["a rule that stands alone", "  off: figure\n", 'content/site.yaml:4:8  proofreading.off: the text "figure" stands where a list (lines that begin with -) is expected'],
    ["a word that is empty", '  words: [""]\n', "content/site.yaml:4:11  proofreading.words[1]: is empty; write a value or remove the key"],
  ])("%s", (_, lines, problem) => {
    expect(problemsOf(site(lines))).toEqual([problem]);
  });
});
