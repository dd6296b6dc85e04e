import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { create } from "fontkit";
import subsetFont from "subset-font";

/** The families that ship with the site (SIL Open Font License), each character from the first that has it: for text and for the seal. */
const OTHERS = ["vazirmatn", "noto-sans-hebrew", "noto-sans-kr"];
const FAMILIES = { text: ["noto-sans-sc", ...OTHERS], seal: ["noto-serif-sc", ...OTHERS] };

/** What a font is for. */
export type Use = keyof typeof FAMILIES;

/** One static TrueType font cut from a slice of a family, with the characters of a text that it draws and how wide each is in ems. */
export type Cut = { data: Buffer; widths: Map<string, number> };

/** Cuts the families to the characters of a text at one weight (100–900): a small font for each slice that the text needs. Characters that no slice has are left out. */
export async function cutFonts(use: Use, text: string, weight: number): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for (const family of FAMILIES[use]) {
    const drawn = new Set(cuts.flatMap(({ widths }) => [...widths.keys()]));
    const rest = [...new Set(text)].filter((character) => !drawn.has(character));
    if (!rest.length) break;
    cuts.push(...(await cutFamily(family, rest, weight)));
  }
  return cuts;
}

async function cutFamily(family: string, characters: string[], weight: number): Promise<Cut[]> {
  const slices = await readSlices(family);
  const wanted = new Map<string, string[]>();
  for (const character of characters) {
    const slice = slices.find(({ holds }) => holds(codePointOf(character)))?.file;
    if (slice) wanted.set(slice, [...(wanted.get(slice) ?? []), character]);
  }
  const cuts = await Promise.all([...wanted].map(([file, own]) => cutSlice(file, own, weight)));
  return cuts.filter(({ widths }) => widths.size > 0);
}

/** The characters of a text that no family draws, in the order of their first use. */
export async function findMissing(text: string): Promise<string[]> {
  const cuts = await cutFonts("text", text, 400);
  const drawn = new Set(cuts.flatMap(({ widths }) => [...widths.keys()]));
  return [...new Set(text)].filter((character) => !drawn.has(character) && !/[\s\p{Cf}]/u.test(character));
}

type Slice = { file: string; holds: (codePoint: number) => boolean };

async function readSlices(family: string): Promise<Slice[]> {
  const folder = join(process.cwd(), "node_modules/@fontsource-variable", family);
  const ranges: Record<string, string> = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8"));
  return Object.entries(ranges).map(([name, range]) => ({
    file: join(folder, "files", `${family}-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`),
    holds: parseRange(range),
  }));
}

async function cutSlice(file: string, characters: string[], weight: number): Promise<Cut> {
  const data = await subsetFont(await readFile(file), characters.join(""), { targetFormat: "truetype", variationAxes: { wght: weight } });
  const font = create(data);
  if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file} holds several fonts; one is expected`);
  const drawn = font.numGlyphs > 1 ? characters.filter((character) => font.hasGlyphForCodePoint(codePointOf(character))) : [];
  return { data, widths: new Map(drawn.map((character) => [character, font.glyphForCodePoint(codePointOf(character)).advanceWidth / font.unitsPerEm])) };
}

/** How wide a word is with its letters joined, in ems. */
export function measureShaped({ data }: Cut, word: string): number {
  const font = create(data);
  return "layout" in font ? font.layout(word).advanceWidth / font.unitsPerEm : 0;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** A test for a CSS unicode-range, like U+20-7e,U+a0. */
function parseRange(range: string): (codePoint: number) => boolean {
  const spans = range.split(",").map((span) =>
    span
      .trim()
      .slice("U+".length)
      .split("-")
      .map((end) => Number.parseInt(end, 16)),
  );
  return (codePoint) => spans.some(([from = 0, to = from]) => codePoint >= from && codePoint <= to);
}
