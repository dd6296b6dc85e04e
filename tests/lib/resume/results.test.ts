import { describe, expect, test } from "vitest";
import { findEmployer, formatFigure, formatResult, listProjectResults, listResults, type ProvenResult } from "@/lib/resume/results";
import { BIRCH, HARBOR, inline, makeResume, REEF, TIDEPOOL } from "@/tests/sample";

const name = ({ result, entry }: ProvenResult) => `${result.to} ${result.highlight} in ${entry.id}`;

test("a résumé's figures are its employers', then its projects'", () => {
  expect(listResults(makeResume()).map(name)).toEqual(["2 build in harbor", "90% manual in harbor", "3 ship in tidepool"]);
});

test("a project shows its own figures, then its employer's for borrowed highlights", () => {
  expect(listProjectResults(TIDEPOOL, makeResume()).map(name)).toEqual(["3 ship in tidepool", "2 build in harbor"]);
});

test("a figure of a borrowed highlight is proven in the employer's entry", () => {
  const project = { ...TIDEPOOL, results: [{ highlight: "build", to: "10×" }] };
  expect(listResults(makeResume({ projects: [project] })).map(name)).toContain("10× build in harbor");
});

test("a figure of a highlight nested in a borrowed one is, too", () => {
  const project = { ...TIDEPOOL, results: [{ highlight: "cache", to: "1 GB" }] };
  expect(listResults(makeResume({ projects: [project] })).map(name)).toContain("1 GB cache in harbor");
  const employer = { ...HARBOR, results: [{ highlight: "cache", to: "2 GB" }] };
  expect(listProjectResults(project, makeResume({ experience: [employer] })).map(name)).toEqual(["1 GB cache in harbor", "2 GB cache in harbor"]);
});

test("a project without an employer has its own figures alone", () => {
  expect(listProjectResults(REEF, makeResume())).toEqual([]);
  expect(findEmployer(REEF, makeResume())).toBeUndefined();
});

test("the employer of a project is found by its id", () => {
  expect(findEmployer({ ...REEF, experience: "birch" }, makeResume())).toBe(BIRCH);
});

describe("a figure", () => {
  test.each([
    [{ highlight: "build", from: "<100", to: "2000+", unit: "TPS" }, "<100 → 2000+ TPS", "Builds: cut to 2 s."],
    [{ highlight: "cache", to: "1 GB" }, "1 GB", "With a cache."],
    [{ highlight: "build", from: "20 s", to: "2 s", story: inline("by *caching*") }, "20 s → 2 s", "by caching"],
  ])("of %o is written %s, its story %s", (result, figure, story) => {
    expect(formatFigure(result)).toBe(figure);
    expect(formatResult({ result, entry: HARBOR })).toBe(`${figure}\n${story}`);
  });
});
