import { describe, expect, test } from "vitest";
import { chooseSize, countLines, cutToFit, fitTitle, measure, shorten } from "@/lib/formats/card/fit";

/** Latin letters half an em, space a quarter; what is not listed counts as one. */
const widths = new Map([...[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => [letter, 0.5] as const), [" ", 0.25]]);

test("a text is as wide as its characters together", () => {
  expect(measure("ab c", widths)).toBe(1.75);
  expect(measure("米拉😀", widths)).toBe(3);
  expect(measure("", widths)).toBe(0);
});

describe("countLines", () => {
  test.each([
    ["", 1, 1],
    ["abcd", 2, 1],
    ["ab cd", 2.25, 1],
    ["ab cd", 2, 2],
    ["ab cd ef", 2.25, 2],
    ["ab cd ef", 1, 3],
    ["abcde", 2, Number.POSITIVE_INFINITY],
    ["ab cdefg", 2, Number.POSITIVE_INFINITY],
    ["米拉米拉", 4, 1],
    ["米拉米拉", 3, 2],
    ["米拉米拉", 1, 4],
    ["米ab拉", 2, 2],
    ["米拉 ab", 2, 2],
    ["𠮷𠮷𠮷", 2, 2],
    ["ab\ncd", 2, 2],
    ["ab\ncd", 1, 2],
    ["abcd\nab cd", 2, 3],
    ["ab-cd", 2, 2],
    ["ab/cd", 2, 2],
    ["ab-12", 2, Number.POSITIVE_INFINITY],
  ])("%j in a column of %d ems takes %d lines", (text, column, lines) => {
    expect(countLines(text, widths, column)).toBe(lines);
  });
});

describe("chooseSize", () => {
  test.each([
    ["the largest size that fits", "米拉", 1, 100],
    ["a smaller one for more text", "米拉米拉", 1, 50],
    ["a larger one where more lines may be taken", "米拉米拉", 2, 100],
    ["the smallest where none fits", "米拉米拉米拉米拉米拉米拉米拉", 1, 20],
    ["the smallest for a word that fits no column", "a".repeat(100), 3, 20],
  ])("is %s", (_, text, lines, size) => {
    expect(chooseSize(text, widths, 200, lines, [100, 50, 20])).toBe(size);
  });
});

describe("cutToFit", () => {
  test.each([
    ["all of a text that fits", "ab cd. ef", 10, 1, "ab cd. ef"],
    ["the sentences that fit", "米拉写。米拉画。米拉唱。", 4, 2, "米拉写。米拉画。"],
    ["the sentences that fit, not a clause more", "米拉写。米拉，画。", 7, 1, "米拉写。"],
    ["the clauses that fit where no sentence does, without the mark behind them", "米拉，写，画，唱。", 5, 1, "米拉，写"],
    ["list items that fit", "米、拉、写、画", 4, 1, "米、拉"],
    ["a Latin sentence up to its full stop", "ab v1.2 is. cd ef gh", 8, 1, "ab v1.2 is."],
    ["nothing where not even a clause fits", "米拉米拉米拉", 3, 1, ""],
  ])("leaves %s", (_, text, column, lines, left) => {
    expect(cutToFit(text, widths, column, lines)).toBe(left);
  });
});

test("a word that no line holds takes as many as it fills, each up to a letter short", () => {
  expect(countLines("abcdefgh", widths, 3, true)).toBe(2);
  expect(countLines("ab abcdefghij", widths, 3, true)).toBe(4);
  expect(countLines("米拉", widths, 3, true)).toBe(1);
});

describe("fitTitle", () => {
  test.each([
    ["a short title large, on one line", "米拉", 112, 1],
    ["a longer one on one line while that is large", "米拉米拉米拉", 84, 1],
    ["one longer still on two lines", "米拉米拉米拉米拉米拉", 68, 2],
    ["a very long one on three", "米拉".repeat(18), 42, 3],
    ["a long word broken", "a".repeat(60), 46, 3],
    ["what never fits as small as can be", "米拉".repeat(90), 30, 3],
  ])("sets %s", (_, title, size, lines) => {
    expect(fitTitle(title, widths, 526)).toEqual({ size, lines });
  });
});

describe("shorten", () => {
  test.each([
    ["leaves a text that fits", "ab cd", 4, 1, "ab cd"],
    ["cuts one that does not, with an ellipsis", "ab cd ef", 3, 1, "ab c…"],
    ["cuts in the last line", "米拉米拉米拉", 3, 1, "米拉…"],
    ["cuts a long word, too", "abcdefghijkl", 3, 1, "abcd…"],
  ])("%s", (_, text, column, lines, left) => {
    expect(shorten(text, widths, column, lines)).toBe(left);
  });
});
