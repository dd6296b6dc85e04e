import { describe, expect, test } from "vitest";
import { layOutFromRight } from "@/lib/formats/card/from-right";

/** All letters are half an em wide, and those of Arabic words that much together. */
const means = { widths: new Map<string, number>(), shape: (word: string) => [...word].length / 2 };

/** The words and signs of a text's lines, as they stand from the left. */
function layOut(text: string, { column = 100, lines = 3, isBalanced = false } = {}): string[][] {
  return layOutFromRight(text, { column, lines, isBalanced }, means).map((pieces) => pieces.map((piece) => piece.text).filter(Boolean));
}

describe("words of both directions stand as Unicode orders them", () => {
  test.each([
    ["مستشفى الميناء", ["الميناء", "مستشفى"]],
    ["عيادة Harbor Labs 2 الآن", ["الآن", "Harbor Labs 2", "عيادة"]],
    ["مارس 2012 – يونيو 2019", ["2019", "يونيو", "–", "2012", "مارس"]],
    ["شخصًا. نعم، لا", ["لا", "،", "نعم", ".", "شخصًا"]],
    ["3 سنوات و8 أشهر", ["أشهر", "8", "و", "سنوات", "3"]],
    ["منتج (Harbor Labs)", ["(", "Harbor Labs", ")", "منتج"]],
    ["מפתחת Go, מרץ", ["ץרמ", ",", "Go", "תחתפמ"]],
    ["בן־דוד (הנמל)", ["(", "למנה", ")", "דוד", "־", "ןב"]],
    ["לוחות ל־Google (2020–2023)", ["Google (2020–2023)", "־", "ל", "תוחול"]],
    ["Go ו־Kubernetes", ["Kubernetes", "־", "ו", "Go"]],
    ["50% פחות!", ["!", "תוחפ", "50%"]],
    ["שָׁלוֹם", ["םוֹלשָׁ"]],
  ])("%s", (text, pieces) => {
    expect(layOut(text)).toEqual([pieces]);
  });
});

describe("a column", () => {
  test("holds as many words in a line as it has room for, and keeps the lines of the text", () => {
    expect(layOut("ab cd ef", { column: 2.3 })).toEqual([["ab cd"], ["ef"]]);
    expect(layOut("ab\ncd ef", { column: 9 })).toEqual([["ab"], ["cd ef"]]);
  });

  test("is even where lines are balanced, and takes no more of them", () => {
    expect(layOut("ab cd ef gh", { column: 3.6 })).toEqual([["ab cd ef"], ["gh"]]);
    expect(layOut("ab cd ef gh", { column: 3.6, isBalanced: true })).toEqual([["ab cd"], ["ef gh"]]);
  });

  test("breaks a word that no line holds", () => {
    expect(layOut("abcdefg", { column: 2 })).toEqual([["abcd"], ["efg"]]);
  });

  test("ends with an ellipsis where the text does not fit", () => {
    expect(layOut("ab cd ef gh", { column: 2.6, lines: 1 })).toEqual([["…", "ab"]]);
    expect(layOut("abcdef", { column: 2, lines: 1 })).toEqual([["…", "ab"]]);
    expect(layOut("ab cd", { column: 9, lines: 0 })).toEqual([]);
  });
});
