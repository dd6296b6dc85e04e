import { describe, expect, test } from "vitest";
import { countMonths, type Month, monthIndex, monthOf, parseMonth } from "@/lib/resume/month";

describe("parseMonth", () => {
  test.each([
    ["2023-07", "2023-07"],
    ["2023.07", "2023-07"],
    ["2023/7", "2023-07"],
    ["2023-7", "2023-07"],
    ["2018.10", "2018-10"],
    ["2023/12", "2023-12"],
    [" 2023-01 ", "2023-01"],
    ["1900-01", "1900-01"],
  ])("reads %j as %s", (written, month) => {
    expect(parseMonth(written)).toBe(month);
  });

  test.each(["", "2023", "2023-00", "2023-13", "23-07", "07/2023", "2023-07-01", "2023年7月", "2023 07", "202307", "1899-12", "Jul 2023", "present"])("refuses %j", (written) => {
    expect(parseMonth(written)).toBeUndefined();
  });
});

describe("monthOf", () => {
  test.each([
    ["2023-12-31T23:59:59Z", "2023-12"],
    ["2024-01-01T00:30:00+02:00", "2023-12"],
  ])("the moment %s falls in %s, in UTC", (moment, month) => {
    expect(monthOf(new Date(moment))).toBe(month);
  });
});

describe("countMonths", () => {
  test.each<[Month, Month, number]>([
    ["2020-07", "2023-07", 36],
    ["2023-11", "2024-02", 3],
    ["2023-07", "2023-08", 1],
    ["2023-07", "2023-07", 1],
  ])("from %s to %s there are %i", (start, end, months) => {
    expect(countMonths(start, end)).toBe(months);
  });
});

test("months of following years follow each other", () => {
  expect(monthIndex("2024-01") - monthIndex("2023-12")).toBe(1);
});
