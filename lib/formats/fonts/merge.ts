import { Font, type TTF } from "fonteditor-core";
import { centreAccents } from "./accents";
import { type Cut, cutFonts } from "./cut";

/** The name of the family that documents are set in. */
const FAMILY = "Resume Sans";

/** What the font of joining letters calls itself. It stays a font of its own, since a merged one loses the tables by which they join. */
const JOINING = "Vazirmatn";

/** The families of a document's text, first choice first, and their fonts as static TrueType. */
export type DocumentFonts = { families: string[]; fonts: Buffer[] };

/** Cuts the bundled fonts to the text of a document, in regular and bold; throws where they lack a character. */
export async function cutDocumentFonts(language: string, text: string): Promise<DocumentFonts> {
  const [regular, bold] = await Promise.all([400, 700].map(async (weight) => centreAccents(await cutFonts({ language }, text, weight), text)));
  const missing = [...new Set(text)].filter((character) => !/[\s\p{Cc}\p{Cf}]/u.test(character) && !regular?.some(({ widths }) => widths.has(character)));
  if (missing.length) throw new Error(`no bundled font has ${missing.join(" ")}`);
  const families = [...new Set(regular?.map(({ isJoining }) => (isJoining ? JOINING : FAMILY)))];
  return { families, fonts: [...listFonts(regular ?? [], "Regular"), ...listFonts(bold ?? [], "Bold")] };
}

function listFonts(cuts: Cut[], style: "Regular" | "Bold"): Buffer[] {
  const joining = cuts.filter(({ isJoining }) => isJoining).map(({ data }) => data);
  const others = cuts.filter(({ isJoining }) => !isJoining);
  return others.length ? [...joining, mergeCuts(others, style)] : joining;
}

/** Cuts of one weight as one font. It keeps the kerning of the cut with most Latin letters, which must come first for that. */
function mergeCuts(cuts: Cut[], style: "Regular" | "Bold"): Buffer {
  const [first, ...others] = cuts
    .toSorted((a, b) => countLatin(b) - countLatin(a))
    .map(({ data }, index) => Font.create(data, { type: "ttf", kerning: index === 0, compound2simple: true }));
  if (!first) throw new Error("there is no font to merge");
  for (const other of others) first.merge(other, { scale: 1 });
  const ttf = first.get();
  ttf.glyf = giveEachCharacterAGlyph(ttf.glyf);
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

function countLatin({ widths }: Cut): number {
  return [...widths.keys()].filter((character) => /\p{Script=Latin}/u.test(character)).length;
}
