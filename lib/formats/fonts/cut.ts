import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { create } from "fontkit";
import subsetFont from "subset-font";

/** The text families that ship with the site (SIL Open Font License), by the script that each is made for. */
const MADE_FOR: Record<string, string> = { Hans: "noto-sans-sc", Hant: "noto-sans-sc", Jpan: "noto-sans-sc", Kore: "noto-sans-kr", Arab: "vazirmatn", Hebr: "noto-sans-hebrew" };
const LATIN = "source-sans-3";
const JOINING = "vazirmatn";
const FAMILIES = [LATIN, "noto-sans-sc", "vazirmatn", "noto-sans-hebrew", "noto-sans-kr"];

/** What a font is for: text in a language, or the seal. */
export type Use = { language: string } | "seal";

/** One static TrueType font cut from a slice of a family; whether its letters join; with the characters of a text that it draws and how wide each is in ems. */
export type Cut = { isJoining: boolean; data: Buffer; widths: Map<string, number> };

/** Cuts families to the characters of a text at one weight (100–900): a small font for each slice that the text needs, each character from the first family that has it. Characters that none has are left out. */
export async function cutFonts(use: Use, text: string, weight: number): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for (const family of listFamilies(use)) {
    const drawn = new Set(cuts.flatMap(({ widths }) => [...widths.keys()]));
    const rest = [...new Set(text)].filter((character) => !drawn.has(character));
    if (!rest.length) break;
    cuts.push(...(await cutFamily(family, rest, weight)));
  }
  return cuts;
}

/** The families in the order in which they are asked for a character: first the one made for the language. */
function listFamilies(use: Use): string[] {
  const first = use === "seal" ? "noto-serif-sc" : (MADE_FOR[new Intl.Locale(use.language).maximize().script ?? ""] ?? LATIN);
  return [...new Set([first, ...FAMILIES])];
}

async function cutFamily(family: string, characters: string[], weight: number): Promise<Cut[]> {
  const slices = await readSlices(family);
  const wanted = new Map<string, string[]>();
  for (const character of characters) {
    const slice = slices.find(({ holds }) => holds(codePointOf(character)))?.file;
    if (slice) wanted.set(slice, [...(wanted.get(slice) ?? []), character]);
  }
  const cuts = await Promise.all([...wanted].map(([file, own]) => cutSlice(family, file, own, weight)));
  return cuts.filter(({ widths }) => widths.size > 0);
}

/** The characters of a text that no family draws, in the order of their first use. */
export async function findMissing(text: string): Promise<string[]> {
  const cuts = await cutFonts({ language: "en" }, text, 400);
  const drawn = new Set(cuts.flatMap(({ widths }) => [...widths.keys()]));
  return [...new Set(text)].filter((character) => !drawn.has(character) && !/[\s\p{Cf}]/u.test(character));
}

type Slice = { file: string; holds: (codePoint: number) => boolean };

async function readSlices(family: string): Promise<Slice[]> {
  const modules = join(process.cwd(), "node_modules");
  if (family === JOINING) return [{ file: join(modules, "vazirmatn/fonts/variable/Vazirmatn[wght].ttf"), holds: () => true }];
  const folder = join(modules, "@fontsource-variable", family);
  const ranges: Record<string, string> = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8"));
  return Object.entries(ranges).map(([name, range]) => ({
    file: join(folder, "files", `${family}-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`),
    holds: parseRange(range),
  }));
}

async function cutSlice(family: string, file: string, characters: string[], weight: number): Promise<Cut> {
  const data = await subsetFont(await readFile(file), characters.join(""), { targetFormat: "truetype", variationAxes: { wght: weight } });
  const font = create(Buffer.concat([data, Buffer.alloc(16)])); // fontkit reads the header of an empty glyph beyond the end
  if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file} holds several fonts; one is expected`);
  const drawn = font.numGlyphs > 1 ? characters.filter((character) => font.hasGlyphForCodePoint(codePointOf(character))) : [];
  return {
    isJoining: family === JOINING,
    data,
    widths: new Map(drawn.map((character) => [character, font.glyphForCodePoint(codePointOf(character)).advanceWidth / font.unitsPerEm])),
  };
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
