import { expect, test } from "vitest";
import { ENTRY_KINDS, formatTemplate } from "@/lib/content/template";
import { both, load, problemsOf } from "./write-folder";

test.each(ENTRY_KINDS)("a new entry in %s is in order before it is filled in", (kind) => {
  const changes = both(`${kind}/tide-tables.md`, formatTemplate(kind, "tide-tables", "2024-03"));
  expect(problemsOf(changes)).toEqual([]);
  const [resume] = load(changes).resumes;
  expect(JSON.stringify(resume[kind])).toContain("Tide tables");
});

test("what a template leaves out by # is right once it is put in", () => {
  const filled = formatTemplate("experience", "tide-tables", "2024-03")
    .replace(/^# /gm, "")
    .replace(/^# {2}/gm, "  ")
    .replace("results: # figures worth remembering, each proven by a highlight", "results:");
  expect(problemsOf(both("experience/tide-tables.md", filled.replace(/^#/gm, "")))).toEqual([]);
});
