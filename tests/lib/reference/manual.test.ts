import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { formatProblem } from "@/lib/content/problem";
import { MANUAL } from "@/lib/reference/generated";
import { writeFiles } from "../export/write-files";
import { readExamples } from "./manual";

test("the examples in docs/content.md are a content folder that is in order", () => {
  const folder = writeFiles(Object.fromEntries(readExamples()));
  const { resumes, warnings } = loadContent(folder, { SOURCE_DATE_EPOCH: "1793491200" });
  expect(warnings.map(formatProblem)).toEqual([]);
  expect(resumes[0]).toMatchObject({
    profile: { name: "Mira Okafor" },
    experience: [{ id: "example" }, { id: "harbour" }],
    projects: [{ id: "batch-ids" }, { id: "tide-tables" }],
  });
});

test("docs/content.md shows an example of each file", () => {
  const names = ["site.yaml", "facts.yaml", "private.yaml", "profile.yaml", "skills.yaml", "education.yaml", "labels.yaml", "sections/", "experience/", "projects/"];
  const paths = [...readExamples().keys()];
  expect(names.filter((name) => !paths.some((path) => path.includes(name)))).toEqual([]);
});

test("no example in docs/content.md is left out of that folder", () => {
  expect(readFileSync(MANUAL, "utf8")).not.toMatch(/^```(yaml|markdown)$/m);
});

test("links within docs/content.md lead to a heading", () => {
  const manual = readFileSync(MANUAL, "utf8");
  const headings = Array.from(manual.matchAll(/^#+ (.+)$/gm), ([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
  const targets = Array.from(manual.matchAll(/\]\(#([^)]+)\)/g), ([, target]) => target);
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !headings.includes(target ?? ""))).toEqual([]);
});
