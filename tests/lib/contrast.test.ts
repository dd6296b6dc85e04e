import { describe, expect, test } from "vitest";
import { dark, light } from "@/tailwind.config";

/** Relative luminance of a colour like #b1291b (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.48],
  ["#ff0000", "#ffffff", 4],
  ["#b1291b", "#b1291b", 1],
])("the contrast of %s and %s is %d", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, { paper, wash, muted, ink, accent, seal }) => {
  test.each([
    ["ink on paper", ink, paper, 7],
    ["muted text on paper", muted, paper, 4.5],
    ["muted text on wash", muted, wash, 4.5],
    ["ink on wash", ink, wash, 4.5],
    ["accent on paper", accent, paper, 4.5],
    ["white on the seal", "#ffffff", seal, 4.5],
    ["paper on ink", paper, ink, 4.5],
  ])("%s has enough contrast", (__, text, ground, least) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(least);
  });
});
