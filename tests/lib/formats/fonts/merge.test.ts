import { create } from "fontkit";
import { expect, test } from "vitest";
import { cutDocumentFonts } from "@/lib/formats/fonts/merge";

/** Where the middle of an accent lies, and half the width of a letter, in units of the regular font that a text is set in. */
async function measure(text: string, letter: string, accent: string) {
  const [data] = (await cutDocumentFonts("en", text)).fonts;
  const font = create(data ?? Buffer.alloc(0));
  if (!("glyphForCodePoint" in font)) throw new Error("one font is expected");
  const { minX, maxX } = font.glyphForCodePoint(accent.codePointAt(0) ?? 0).bbox;
  return { middle: (minX + maxX) / 2, half: font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / 2 };
}

test.each(["x\u0304", "ọ\u0300", "J\u0301", "о\u0301"])("an accent that has no letter of its own stands over the one before it: %s", async (text) => {
  const [letter = "", accent = ""] = text;
  const { middle, half } = await measure(`${text} and more`, letter, accent);
  expect(Math.abs(middle + half)).toBeLessThan(2);
});

test("one that several letters bear stands over their middle", async () => {
  const [narrow, wide, both] = await Promise.all(["i\u0304", "m\u0304", "i\u0304m\u0304"].map((text) => measure(text, text[0] ?? "", "\u0304")));
  expect(both?.middle).toBeCloseTo(((narrow?.middle ?? 0) + (wide?.middle ?? 0)) / 2, -1);
});
