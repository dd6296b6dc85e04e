import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Month, monthIndex } from "@/lib/resume/month";
import { compareNewestFirst, countCoveredMonths, countPeriodMonths, coverPeriods, joinPeriods, type Period, resolveEnd, spanPeriods } from "@/lib/resume/period";

const past: Period = { start: "2018-01", end: "2019-01" };
const open: Period = { start: "2023-07", end: "present" };

test("an end beyond the month that is counted to is that month", () => {
  expect(resolveEnd({ start: "2024-01", end: "2027-12" }, "2024-03")).toBe("2024-03");
});

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

describe("joinPeriods", () => {
  test("gives a period for each stretch, open where it goes on", () => {
    const periods: Period[] = [
      { start: "2023-07", end: "present" },
      { start: "2019-01", end: "2019-12" },
      { start: "2020-01", end: "2020-07" },
    ];
    expect(joinPeriods(periods, "2024-03")).toEqual([
      { start: "2019-01", end: "2020-07" },
      { start: "2023-07", end: "present" },
    ]);
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

describe("the arithmetic of months, whatever the periods,", () => {
  const month = fc.integer({ min: 2000 * 12, max: 2030 * 12 });
  const write = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}` as Month;
  const AS_OF = write(2031 * 12);
  const period = fc
    .tuple(month, fc.integer({ min: 0, max: 90 }), fc.boolean())
    .map(([start, length, isOpen]): Period => ({ start: write(start), end: isOpen ? "present" : write(start + length) }));
  const periods = fc.array(period, { maxLength: 12 });

  /** Every month that is in one of the periods, written out. */
  const listMonths = (all: Period[]) => new Set(all.flatMap((each) => Array.from({ length: countPeriodMonths(each, AS_OF) }, (_, index) => monthIndex(each.start) + index)));

  /** The same, with each single month between two of them, in which a job ended and the next began. */
  const listJoined = (all: Period[]) => {
    const months = listMonths(all);
    return new Set([...months, ...[...months].map((each) => each + 1).filter((next) => months.has(next + 1))]);
  };

  test("counts each month once", () => {
    fc.assert(
      fc.property(periods, (all) => {
        expect(countCoveredMonths(all, AS_OF)).toBe(listJoined(all).size);
      }),
    );
  });

  test("covers just the months of the periods, in stretches that neither touch nor overlap, in order", () => {
    fc.assert(
      fc.property(periods, (all) => {
        const spans = coverPeriods(all, AS_OF);
        const months = spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(months).toEqual([...listJoined(all)].sort((a, b) => a - b));
        spans.forEach(({ from }, index) => {
          const before = spans[index - 1];
          if (before) expect(from).toBeGreaterThan(before.to + 1);
        });
      }),
    );
  });

  test("does not ask in which order periods stand, nor whether one stands twice", () => {
    fc.assert(
      fc.property(periods, (all) => {
        expect(coverPeriods([...all.toReversed(), ...all], AS_OF)).toEqual(coverPeriods(all, AS_OF));
      }),
    );
  });

  test("leaves the periods as they were", () => {
    fc.assert(
      fc.property(periods, (all) => {
        const before = structuredClone(all);
        coverPeriods(all, AS_OF);
        expect(all).toEqual(before);
      }),
    );
  });
});
