import { describe, expect, test } from "vitest";
import { findYear, suggestDay, suggestEnd, suggestMonth } from "@/lib/resume/written-date";

describe("suggestMonth", () => {
  test.each([
    ["2023年7月", "2023-07"],
    ["2023 年 12 月", "2023-12"],
    ["2023-07-15", "2023-07"],
    ["since 2023, 7", "2023-07"],
    ["202307", "2023-07"],
    ["2023_07", "2023-07"],
    ["2023–07", "2023-07"],
    ["07/2023", "2023-07"],
    ["15.07.2023", "2023-07"],
    ["07/23", "2023-07"],
    ["98-07", "1998-07"],
    ["July 2023", "2023-07"],
    ["2023 Jul.", "2023-07"],
    ["Jul '23", "2023-07"],
    ["Sept ’21", "2021-09"],
    ["juillet 2023", "2023-07"],
    ["März 2023", "2023-03"],
    ["июль 2023", "2023-07"],
    ["يوليو 2023", "2023-07"],
    ["２０２３年７月", "2023-07"],
    ["二〇二三年七月", "2023-07"],
    ["二零一九年十二月", "2019-12"],
    ["2023年十月", "2023-10"],
    ["٢٠٢٣-٠٧", "2023-07"],
    ["Summer 2023", "2023-06"],
    ["2023年秋", "2023-09"],
    ["Frühjahr 2023", "2023-03"],
  ])("finds in %j: %s", (written, month) => {
    expect(suggestMonth(written)).toBe(month);
  });

  test.each(["2023-13", "2023-00", "2023", "July", "七月", "last summer", "20230715", "03/04", "1899-12", "", "十", "x"])("finds nothing in %j", (written) => {
    expect(suggestMonth(written)).toBeUndefined();
  });
});

test.each([
  ["Present", "present"],
  [" now ", "present"],
  ["current", "present"],
  ["Today", "present"],
  ["至今", "present"],
  ["今", "present"],
  ["heute", "present"],
  ["الآن", "present"],
  ["July 2023", "2023-07"],
  ["presently busy", undefined],
])("an end written %j is likely %s", (written, end) => {
  expect(suggestEnd(written)).toBe(end);
});

test.each([
  ["2024-3-5", "2024-03-05"],
  ["2024年3月5日", "2024-03-05"],
  ["２０２４/３/５", "2024-03-05"],
  ["2024-02-30", undefined],
  ["2024-03", undefined],
])("a day written %j is likely %s", (written, day) => {
  expect(suggestDay(written)).toBe(day);
});

test.each([
  ["2020-13", "2020"],
  ["in 1999", "1999"],
  ["12020", undefined],
  ["20201", undefined],
  ["soon", undefined],
])("the year in %j is %s", (written, year) => {
  expect(findYear(written)).toBe(year);
});
