import { describe, expect, test } from "vitest";
import { EN } from "@/lib/resume/labels/en";
import { findReadyLabels } from "@/lib/resume/labels/ready";
import type { Labels } from "@/lib/resume/labels/words";
import { fillLabel, labelsSchema } from "@/lib/resume/schema/labels";

describe("labels", () => {
  test.each([
    ["zh", "经历"],
    ["zh-Hant", "经历"],
    ["en", "Experience"],
    ["fr", "Expérience"],
    ["de-CH", "Berufserfahrung"],
    ["nl", "Experience"],
  ])("of %s are ready made: %s", (edition, word) => {
    expect(labelsSchema(edition).parse({}).experience).toBe(word);
  });

  test("an edition's own words take the place of the ready ones, the others stay", () => {
    expect(labelsSchema("zh").parse({ experience: "职业生涯" })).toEqual({ ...labelsSchema("zh").parse({}), experience: "职业生涯" });
  });

  test.each(["zh", "ar", "de", "es", "fr"])("the ready ones of %s say every word, with the placeholders of the English ones", (edition) => {
    const holesIn = (labels: Labels | undefined) => Object.entries(labels ?? {}).map(([word, words]) => [word, words.trim() !== "", (words.match(/\{\w+\}/g) ?? []).sort()]);
    expect(holesIn(findReadyLabels(edition))).toEqual(holesIn(EN));
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
