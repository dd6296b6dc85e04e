import { describe, expect, test } from "vitest";
import { formatDuration, formatMonth, formatPeriod, formatPeriodLength, formatPeriods } from "@/lib/resume/format";
import type { Period } from "@/lib/resume/period";
import { labelsSchema } from "@/lib/resume/schema/labels";
import { makeResume } from "@/tests/sample";

const chinese = makeResume({ edition: "zh", labels: labelsSchema("zh").parse({}) });

describe("formatMonth", () => {
  test.each([
    ["2023-07", "zh", "2023.07"],
    ["2023-07", "zh-Hant", "2023.07"],
    ["2024-01", "ja", "2024.01"],
    ["2023-07", "en", "Jul 2023"],
    ["2024-01", "en", "Jan 2024"],
    ["2023-12", "fr", "déc. 2023"],
  ] as const)("writes %s in %s as %s", (month, edition, words) => {
    expect(formatMonth(month, edition)).toBe(words);
  });
});

describe("formatDuration", () => {
  test.each([
    [1, "zh", "1 个月"],
    [11, "zh", "11 个月"],
    [12, "zh", "1 年"],
    [40, "zh", "3 年 4 个月"],
    [1, "en", "1 month"],
    [12, "en", "1 year"],
    [13, "en", "1 year 1 month"],
    [36, "en", "3 years"],
    [40, "en", "3 years 4 months"],
  ])("writes %i months in %s as %s", (months, edition, words) => {
    expect(formatDuration(months, edition)).toBe(words);
  });
});

describe("a period", () => {
  test("names its months", () => {
    expect(formatPeriod({ start: "2020-07", end: "2023-07" }, makeResume())).toBe("Jul 2020 – Jul 2023");
    expect(formatPeriod({ start: "2020-07", end: "2023-07" }, chinese)).toBe("2020.07 – 2023.07");
  });

  test("of one month names it once", () => {
    expect(formatPeriod({ start: "2020-07", end: "2020-07" }, makeResume())).toBe("Jul 2020");
  });

  test("names an open end by the edition's word", () => {
    expect(formatPeriod({ start: "2023-07", end: "present" }, makeResume())).toBe("Jul 2023 – present");
    expect(formatPeriod({ start: "2023-07", end: "present" }, chinese)).toBe("2023.07 – 至今");
  });

  test("that is left and taken up again is told by its stretches", () => {
    const periods: Period[] = [
      { start: "2023-07", end: "present" },
      { start: "2019-01", end: "2020-07" },
    ];
    expect(formatPeriods(periods, makeResume())).toBe("Jan 2019 – Jul 2020 and Jul 2023 – present");
    expect(formatPeriods(periods, chinese)).toBe("2019.01 – 2020.07 和 2023.07 – 至今");
  });

  test("lasts until the month that is counted to where it is open", () => {
    expect(formatPeriodLength({ start: "2020-07", end: "present" }, makeResume({ asOf: "2024-03" }))).toBe("3 years 8 months");
    expect(formatPeriodLength({ start: "2020-07", end: "2023-07" }, chinese)).toBe("3 年");
  });
});
