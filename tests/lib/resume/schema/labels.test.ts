import { describe, expect, test } from "vitest";
import { fillLabel, labelsSchema } from "@/lib/resume/schema/labels";

describe("labels", () => {
  test.each([
    ["zh", "经历"],
    ["zh-Hant", "经历"],
    ["en", "Experience"],
    ["fr", "Experience"],
  ])("of %s are ready made: %s", (edition, word) => {
    expect(labelsSchema(edition).parse({}).experience).toBe(word);
  });

  test("an edition's own words take the place of the ready ones, the others stay", () => {
    expect(labelsSchema("zh").parse({ experience: "职业生涯" })).toEqual({ ...labelsSchema("zh").parse({}), experience: "职业生涯" });
  });

  test("both ready sets say every word", () => {
    const [chinese, english] = ["zh", "en"].map((edition) => Object.entries(labelsSchema(edition).parse({})));
    expect(chinese?.map(([word]) => word)).toEqual(english?.map(([word]) => word));
    expect([...(chinese ?? []), ...(english ?? [])].filter(([, words]) => !words.trim())).toEqual([]);
  });

  test("both ready sets have the same placeholders", () => {
    const holesIn = (edition: string) => Object.entries(labelsSchema(edition).parse({})).map(([word, words]) => [word, (words.match(/\{\w+\}/g) ?? []).sort()]);
    expect(holesIn("zh")).toEqual(holesIn("en"));
  });

  test.each([{ exprience: "x" }, { experience: "" }, { experience: ["x"] }])("refuses %j", (labels) => {
    expect(labelsSchema("en").safeParse(labels).success).toBe(false);
  });
});

describe("fillLabel", () => {
  test.each([
    ["{duration} (as of {month})", { duration: "3 years", month: "Mar 2024" }, "3 years (as of Mar 2024)"],
    ["{name} and {name}", { name: "Mira" }, "Mira and Mira"],
    ["{name}", { name: "$& {month}" }, "$& {month}"],
    ["{nmae}", { name: "Mira" }, "{nmae}"],
    ["no hole", { name: "Mira" }, "no hole"],
  ])("fills %j from %j", (label, values, filled) => {
    expect(fillLabel(label, values)).toBe(filled);
  });
});
