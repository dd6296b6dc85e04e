import { describe, expect, test } from "vitest";
import { cutDates, findMoment, findRange, readDate } from "@/lib/import/range";

describe("a span of time", () => {
  test.each([
    ["01.03.2018 – 31.12.2020", "2018-03", "2020-12"],
    ["2020-03-15 – 2021-02-01", "2020-03", "2021-02"],
    ["3/15/2018 - 12/31/2019", "2018-03", "2019-12"],
    ["März 2018 – heute", "2018-03", "present"],
    ["seit 03/2020", "2020-03", "present"],
    ["février 2019 – aujourd'hui", "2019-02", "present"],
    ["enero de 2020 - actualidad", "2020-01", "present"],
    ["jan. 2020 – atual", "2020-01", "present"],
    ["март 2015 — настоящее время", "2015-03", "present"],
    ["2019年5月～現在", "2019-05", "present"],
    ["2020년 3월 - 현재", "2020-03", "present"],
    ["يناير 2019 – الآن", "2019-01", "present"],
    ["2018 to 2020", "2018", "2020"],
  ])("%s", (written, start, end) => {
    expect(findRange(written)).toEqual({ start, end, rest: "" });
  });

  test.each([
    ["Marketing 2015 – 2018", "Marketing"],
    ["Senior Nurse (2019-2020, remote)", "Senior Nurse (remote)"],
    ["Acme Inc. (Jan 2020 – Present), Berlin", "Acme Inc., Berlin"],
    ["[post](https://b.example/2021/03/x) 2019 – 2020", "[post](https://b.example/2021/03/x)"],
  ])("leaves the words around it: %s", (written, rest) => {
    expect(findRange(written)?.rest).toBe(rest);
  });

  test.each(["2020 – Presentation on X", "https://b.example/2019-2020", "Windows 2000"])("is none in %s", (written) => {
    expect(findRange(written)).toBeUndefined();
  });
});

test.each([
  ["2019 - 1st place, Hackathon", "2019", "1st place, Hackathon"],
  ["2016 - 5 stars", "2016", "5 stars"],
  ["Mar 2020: a talk", "2020-03", "a talk"],
  ["Nursing course (2015)", "2015", "Nursing course"],
])("a moment stands at an end or in brackets: %s", (written, date, rest) => {
  expect(findMoment(written)).toEqual({ date, rest });
});

test.each(["[post](https://b.example/2021/03/x)", "made $2000", "of 2020 people"])("no moment is in %s", (written) => {
  expect(findMoment(written)).toBeUndefined();
});

test("a date by itself is a month or a year, or none", () => {
  expect(["July 1, 2015", "5 March 2019", "07/2015", "Summer 2019", "soon"].map(readDate)).toEqual(["2015-07", "2019-03", "2015-07", undefined, undefined]);
});

test("a text without its dates keeps the rest", () => {
  expect(cutDates("Acme, Jan 2019 – heute, 3 people since 2020").replace(/\s+/g, " ")).toBe("Acme, , 3 people ");
});
