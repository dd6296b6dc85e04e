import { Font, type TTF } from "fonteditor-core";
import type { Cut } from "./cut";

/** Combining accents in Unicode; those of other scripts are not moved. */
const [FIRST_ACCENT, LAST_ACCENT] = [0x300, 0x36f];

/** Fonts in which each accent that has no width stands over the letters that bear it in the text, on average. What would place it over each is lost between fonts, and satori does not read it. */
export function centreAccents(cuts: Cut[], text: string): Cut[] {
  const widthOf = (letter: string) => cuts.find(({ widths }) => widths.has(letter))?.widths.get(letter) ?? 0;
  const middles = new Map<number, number>();
  for (const accent of new Set(text.match(/[\u0300-\u036f]/g))) {
    const bearers = new Set([...text.matchAll(/(\P{M})(\p{M}+)/gu)].flatMap(([, letter = "", marks = ""]) => (marks.includes(accent) ? letter : [])));
    if (bearers.size) middles.set(accent.codePointAt(0) ?? 0, [...bearers].reduce((sum, letter) => sum + widthOf(letter), 0) / bearers.size / 2);
  }
  return cuts.map((cut) => ([...middles.keys()].some((accent) => cut.widths.has(String.fromCodePoint(accent))) ? moveAccents(cut, middles) : cut));
}

function moveAccents(cut: Cut, middles: Map<number, number>): Cut {
  const font = Font.create(cut.data, { type: "ttf", kerning: true, compound2simple: true });
  const { glyf, head } = font.get();
  const { unitsPerEm = 1000 } = head;
  for (const glyph of glyf) {
    const [codePoint = 0] = glyph.unicode ?? [];
    const middle = codePoint >= FIRST_ACCENT && codePoint <= LAST_ACCENT && glyph.advanceWidth === 0 ? middles.get(codePoint) : undefined;
    if (middle !== undefined) move(glyph, Math.round(-middle * unitsPerEm - (glyph.xMin + glyph.xMax) / 2));
  }
  return { ...cut, data: font.write({ type: "ttf", kerning: true, toBuffer: true }) as Buffer };
}

function move(glyph: TTF.Glyph, shift: number): void {
  for (const point of glyph.contours?.flat() ?? []) point.x += shift;
  Object.assign(glyph, { xMin: glyph.xMin + shift, xMax: glyph.xMax + shift, leftSideBearing: glyph.leftSideBearing + shift });
}
