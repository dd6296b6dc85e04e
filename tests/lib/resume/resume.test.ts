import { describe, expect, test } from "vitest";
import type { Period } from "@/lib/resume/period";
import { listHighlights, periodOfExperience, periodOfProject, sortNewestFirst } from "@/lib/resume/resume";
import { BIRCH, HARBOR, REEF, TIDEPOOL } from "@/tests/sample";

describe("listHighlights", () => {
  test.each([
    ["nested ones", HARBOR, ["build", "cache", "manual"]],
    ["those of roles", BIRCH, ["hiring"]],
    ["borrowed ones behind the project's own", TIDEPOOL, ["ship", "build", "cache"]],
  ])("lists %s", (_, entry, ids) => {
    expect(listHighlights(entry).map(({ id }) => id)).toEqual(ids);
  });
});

test("the time at an employer goes over all roles", () => {
  expect([BIRCH, HARBOR].map(periodOfExperience)).toMatchObject([
    { start: "2018-01", end: "2020-07" },
    { start: "2020-07", end: "present" },
  ]);
});

describe("the time of a project", () => {
  test.each([
    ["is its own where it has one", { ...TIDEPOOL, start: "2021-01", end: "2021-06" } as const, { start: "2021-01", end: "2021-06" }],
    ["is else its employer's", TIDEPOOL, { start: "2020-07", end: "present" }],
  ])("%s", (_, project, period) => {
    expect(periodOfProject(project, [HARBOR, BIRCH])).toMatchObject(period);
  });

  test("is unknown where it stands alone", () => {
    expect(periodOfProject(REEF, [HARBOR, BIRCH])).toBeUndefined();
  });
});

test("things without a period come last, and those alike stay in order", () => {
  const items: { name: string; period?: Period }[] = [
    { name: "none" },
    { name: "old", period: { start: "2018-01", end: "2019-01" } },
    { name: "none either" },
    { name: "open", period: { start: "2023-07", end: "present" } },
    { name: "as old", period: { start: "2018-01", end: "2019-01" } },
  ];
  expect(sortNewestFirst(items, ({ period }) => period).map(({ name }) => name)).toEqual(["open", "old", "as old", "none", "none either"]);
  expect(items[0]?.name).toBe("none");
});
