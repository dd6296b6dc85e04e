import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import { cutFonts, findMissing, measureShaped } from "@/lib/formats/fonts/cut";
import { findMissingCharacters } from "@/lib/formats/fonts/missing";
import { inline, item, makeResume } from "@/tests/sample";

/** What a cut font draws of some characters. */
function drawnBy(data: Buffer, characters: string): string[] {
  const font = create(data);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("one font is expected");
  return [...characters].filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

describe("fonts cut to a text", () => {
  test("draw its characters and no others", async () => {
    const cuts = await cutFonts({ language: "zh" }, "Mira 米拉", 400);
    expect(cuts.flatMap(({ widths }) => [...widths.keys()]).sort()).toEqual([..." Mair拉米"]);
    expect(cuts.flatMap(({ data }) => drawnBy(data, "Mira米拉XYZ雅")).sort()).toEqual([..."Mair拉米"]);
  });

  test("know how wide each character is", async () => {
    const widths = new Map((await cutFonts({ language: "zh" }, "iM米，", 400)).flatMap((cut) => [...cut.widths]));
    expect([widths.get("米"), widths.get("，")]).toEqual([1, 1]);
    expect(widths.get("i")).toBeLessThan(widths.get("M") ?? 0);
    expect(widths.get("M")).toBeLessThan(1);
  });

  test("have the weight that is asked for", async () => {
    const [regular, bold] = await Promise.all([400, 700].map(async (weight) => (await cutFonts({ language: "zh" }, "n", weight))[0]?.widths.get("n") ?? 0));
    expect(bold).toBeGreaterThan(regular ?? 0);
  });

  test("leave out what the family does not have", async () => {
    expect(await cutFonts("seal", "ไ😀", 400)).toEqual([]);
  });
});

describe("findMissing", () => {
  test("finds nothing in Chinese, Latin letters, figures and signs, nor in space", async () => {
    expect(await findMissing("中文，Latin é ü 0123 <100 → 80% · – “”\u200b\n\t\u3000")).toEqual([]);
  });

  test("finds emoji and other scripts, each once, in the order of their use", async () => {
    expect(await findMissing("a 😀 ไท 😀 ก")).toEqual(["😀", "ไ", "ท", "ก"]);
  });
});

test("every text of a résumé is looked through, but not where its links lead", async () => {
  const resume = makeResume({
    sections: [{ id: "writing", title: "a", items: [item({ name: "a", url: "https://x.example/ع", summary: inline("*[b 😀](https://x.example)*") })] }],
  });
  const labels = { ...resume.labels, home: "ไ" };
  expect(await findMissingCharacters([makeResume(), { ...resume, labels }])).toEqual(["😀", "ไ"]);
});

test("a word of joined letters is narrower than its letters are apart", async () => {
  const [cut] = await cutFonts({ language: "ar" }, "ميناء", 400);
  if (!cut) throw new Error("no font has Arabic letters");
  const apart = [...cut.widths.values()].reduce((sum, width) => sum + width, 0);
  expect(measureShaped(cut, "ميناء")).toBeGreaterThan(1);
  expect(measureShaped(cut, "ميناء")).toBeLessThan(apart);
});
