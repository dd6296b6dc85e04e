import { Font, type TTF } from "fonteditor-core";
import { type Cut, cutFonts } from "./cut";

/** The name of the family that documents are set in. */
const FAMILY = "Resume Sans";

/** What the font of joining letters calls itself. It stays a font of its own, since a merged one loses the tables by which they join. */
const JOINING = "Vazirmatn";

/** The families of a document's text, first choice first, and their fonts as static TrueType. */
export type DocumentFonts = { families: string[]; fonts: Buffer[] };

/** Cuts the bundled fonts to the text of a document, in regular and bold; throws where they lack a character. */
export async function cutDocumentFonts(language: string, text: string): Promise<DocumentFonts> {
  const [regular, bold] = await Promise.all([400, 700].map((weight) => cutFonts({ language }, text, weight)));
  const missing = [...new Set(text)].filter((character) => !/[\s\p{Cc}\p{Cf}]/u.test(character) && !regular?.some(({ widths }) => widths.has(character)));
  if (missing.length) throw new Error(`no bundled font has ${missing.join(" ")}`);
  const families = [...new Set(regular?.map(({ isJoining }) => (isJoining ? JOINING : FAMILY)))];
  return { families, fonts: [...listFonts(regular ?? [], "Regular", text), ...listFonts(bold ?? [], "Bold", text)] };
}

function listFonts(cuts: Cut[], style: "Regular" | "Bold", text: string): Buffer[] {
  const joining = cuts.filter(({ isJoining }) => isJoining).map(({ data }) => data);
  const others = cuts.filter(({ isJoining }) => !isJoining);
  return others.length ? [...joining, mergeCuts(others, style, text)] : joining;
}

/** Cuts of one weight as one font. It keeps the kerning of the cut with most Latin letters, which must come first for that. */
function mergeCuts(cuts: Cut[], style: "Regular" | "Bold", text: string): Buffer {
  const [first, ...others] = cuts
    .toSorted((a, b) => countLatin(b) - countLatin(a))
    .map(({ data }, index) => Font.create(data, { type: "ttf", kerning: index === 0, compound2simple: true }));
  if (!first) throw new Error("there is no font to merge");
  for (const other of others) first.merge(other, { scale: 1 });
  const ttf = first.get();
  ttf.glyf = giveEachCharacterAGlyph(ttf.glyf);
  for (const glyph of ttf.glyf) centreAccent(glyph, ttf.glyf, text);
  const postScriptName = `${FAMILY.replace(" ", "")}-${style}`;
  ttf.name = { fontFamily: FAMILY, fontSubFamily: style, uniqueSubFamily: postScriptName, fullName: `${FAMILY} ${style}`, postScriptName, version: "1" };
  ttf["OS/2"].usWeightClass = style === "Bold" ? 700 : 400;
  return first.write({ type: "ttf", kerning: true, toBuffer: true }) as Buffer;
}

/** Where one glyph stands for two characters, readers of a PDF cannot tell which was meant (a bullet or a middle dot); so each gets a copy. A character of two glyphs, like the space that each cut brings, keeps the first. */
function giveEachCharacterAGlyph(glyphs: TTF.Glyph[]): TTF.Glyph[] {
  const drawn = new Set<number>();
  const copies: TTF.Glyph[] = [];
  const own = glyphs.map((glyph) => {
    const [first, ...others] = (glyph.unicode ?? []).filter((codePoint) => !drawn.has(codePoint));
    for (const codePoint of [first, ...others]) if (codePoint !== undefined) drawn.add(codePoint);
    copies.push(...others.map((codePoint) => ({ ...glyph, unicode: [codePoint] })));
    return { ...glyph, unicode: first === undefined ? [] : [first] };
  });
  return [...own, ...copies]; // at the end, since the kerning names glyphs by their place
}

/** Moves an accent that has no width back over the letters that bear it in the text, on average: the table that places it over each is lost in the merge. */
function centreAccent(accent: TTF.Glyph, glyphs: TTF.Glyph[], text: string): void {
  const [codePoint = 0] = accent.unicode ?? [];
  if (codePoint < FIRST_ACCENT || codePoint > LAST_ACCENT || accent.advanceWidth > 0 || !accent.contours) return;
  const bearers = [...text.matchAll(/(\P{M})(\p{M}+)/gu)].flatMap(([, letter = "", marks = ""]) => (marks.includes(String.fromCodePoint(codePoint)) ? letter : []));
  const widths = [...new Set(bearers)].flatMap((letter) => glyphs.find(({ unicode }) => unicode?.includes(letter.codePointAt(0) ?? 0))?.advanceWidth ?? []);
  if (!widths.length) return;
  const middle = widths.reduce((sum, width) => sum + width, 0) / widths.length / 2;
  const shift = Math.round(-middle - (accent.xMin + accent.xMax) / 2);
  for (const point of accent.contours.flat()) point.x += shift;
  Object.assign(accent, { xMin: accent.xMin + shift, xMax: accent.xMax + shift, leftSideBearing: accent.leftSideBearing + shift });
}

/** Combining accents in Unicode; those of other scripts are not moved. */
const [FIRST_ACCENT, LAST_ACCENT] = [0x300, 0x36f];

function countLatin({ widths }: Cut): number {
  return [...widths.keys()].filter((character) => /\p{Script=Latin}/u.test(character)).length;
}
