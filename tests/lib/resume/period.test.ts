import { describe, expect, test } from "vitest";
import { compareNewestFirst, countCoveredMonths, countPeriodMonths, type Period, resolveEnd, spanPeriods } from "@/lib/resume/period";

const past: Period = { start: "2018-01", end: "2019-01" };
const open: Period = { start: "2023-07", end: "present" };

test("an open end is the month that is counted to, a written one stays", () => {
  expect([open, past].map((period) => resolveEnd(period, "2024-03"))).toEqual(["2024-03", "2019-01"]);
});

test("an open period counts to the month given", () => {
  expect([open, past].map((period) => countPeriodMonths(period, "2024-03"))).toEqual([8, 12]);
});

describe("countCoveredMonths", () => {
  test.each<[string, Period[], number]>([
    ["no period", [], 0],
    ["one", [past], 12],
    ["periods apart, whatever their order", [open, past], 20],
    [
      "a job that begins in the month the last one ends",
      [
        { start: "2018-01", end: "2019-01" },
        { start: "2019-01", end: "2020-01" },
      ],
      24,
    ],
    [
      "overlapping ones, once",
      [
        { start: "2018-01", end: "2019-01" },
        { start: "2018-07", end: "2019-07" },
      ],
      18,
    ],
    [
      "one inside another, once",
      [
        { start: "2018-01", end: "2020-01" },
        { start: "2018-06", end: "2018-09" },
        { start: "2019-01", end: "2020-07" },
      ],
      30,
    ],
    ["the same one twice, once", [past, past], 12],
    ["one that begins and ends in the same month", [{ start: "2018-01", end: "2018-01" }], 1],
    ["an open one inside an open one", [open, { start: "2024-01", end: "present" }], 8],
  ])("counts %s", (_, periods, months) => {
    expect(countCoveredMonths(periods, "2024-03")).toBe(months);
  });
});

describe("spanPeriods", () => {
  test.each<[string, [Period, ...Period[]], Period]>([
    ["of one period is that period", [past], past],
    ["goes from the first start to the last end", [{ start: "2019-01", end: "2019-06" }, past, { start: "2018-05", end: "2020-02" }], { start: "2018-01", end: "2020-02" }],
    ["is open where one period is", [open, past], { start: "2018-01", end: "present" }],
  ])("the span %s", (_, periods, span) => {
    expect(spanPeriods(periods)).toEqual(span);
  });
});

test("newest first means open ones, then the later end, then the later start", () => {
  const ordered: Period[] = [
    { start: "2023-07", end: "present" },
    { start: "2016-01", end: "present" },
    { start: "2018-06", end: "2021-01" },
    { start: "2020-01", end: "2020-12" },
    { start: "2018-01", end: "2019-01" },
    { start: "2017-01", end: "2019-01" },
  ];
  expect(ordered.toReversed().sort(compareNewestFirst)).toEqual(ordered);
});
