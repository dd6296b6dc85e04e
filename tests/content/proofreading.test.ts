import { expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { formatProblem } from "@/lib/content/problem";
import { proofread } from "@/lib/export/proofread";

/** What only the candidate can mend, or may leave. */
const LEFT = ["skill", "alias", "stack", "figure", "length", "translation"];

test("the content has no slip of punctuation, spelling, months or links, and no word of a template", async () => {
  const found = await proofread(loadContent("content"));
  expect(found.filter(({ rule }) => !LEFT.includes(rule)).map(formatProblem)).toEqual([]);
});
