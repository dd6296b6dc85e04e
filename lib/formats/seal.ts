import { create, type Path } from "fontkit";
import svgpath from "svgpath";
import { cutFonts } from "./fonts/cut";

/** The side of the square that a seal is drawn in, in units of its path. */
export const SEAL_SIZE = 256;

type Box = { x: number; y: number; width: number; height: number };

const PADDING = 32;
const GAP = 6;
const INNER = SEAL_SIZE - 2 * PADDING;
const WHOLE: Box = { x: PADDING, y: PADDING, width: INNER, height: INNER };
/** Seal carvers stretch characters to fill their field, but not out of shape. */
const MOST_STRETCH = 1.4;

const rendered = new Map<string, Promise<string>>();

/** The characters of a name seal as SVG path data in a square of SEAL_SIZE: one to four Chinese characters in seal order, otherwise the initials. */
export function renderSeal(name: string): Promise<string> {
  const known = rendered.get(name) ?? drawSeal(chooseCharacters(name));
  rendered.set(name, known);
  return known;
}

/** What of a name stands on its seal; titles like Dr. do not. */
export function chooseCharacters(name: string): string[] {
  if (/^\p{Script=Han}{1,4}$/u.test(name)) return [...name];
  const words = name.replace(/\p{Lu}\p{Ll}+\.\s/gu, "").split(/[\s·・.-]+/);
  const letters = words.flatMap((word) => word.match(/\p{L}/u)?.[0] ?? []);
  const initials = letters.length ? letters : words.flatMap(([first]) => first ?? []);
  return initials.flatMap((initial) => [...initial.toLocaleUpperCase()].slice(0, 1)).slice(0, 3); // ß becomes SS
}

async function drawSeal(characters: string[]): Promise<string> {
  const isMirrored = characters.some((character) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character));
  const glyphs = await loadOutlines(isMirrored ? characters.toReversed() : characters);
  if (characters.every(isHan)) return glyphs.map(({ path }, index) => fit(path, fields(characters.length)[index] ?? WHOLE, MOST_STRETCH)).join("");
  const advances = glyphs.map((_, index) => glyphs.slice(0, index).reduce((sum, { advance }) => sum + advance, 0));
  const [word, ...letters] = glyphs.map(({ path }, index) => path.translate(advances[index] ?? 0, 0));
  if (!word) throw new Error("a seal needs a character; write seal: in profile.yaml");
  word.commands = [...word.commands, ...letters.flatMap(({ commands }) => commands)];
  return fit(word, WHOLE, 1);
}

async function loadOutlines(characters: string[]): Promise<{ path: Path; advance: number }[]> {
  const cuts = await cutFonts("seal", characters.join(""), 800);
  return characters.map((character) => {
    const cut = cuts.find((candidate) => candidate.widths.has(character));
    const font = cut && create(cut.data);
    if (!font || !("glyphForCodePoint" in font)) throw new Error(`the seal font has no character "${character}"; choose others with seal: in profile.yaml`);
    const { path, advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    return { path, advance: advanceWidth };
  });
}

/** Fields of one to four characters: columns from right to left, a column from top to bottom. */
function fields(count: number): Box[] {
  const half = (INNER - GAP) / 2;
  const [first, second] = [PADDING, PADDING + half + GAP];
  const field = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
  if (count === 1) return [WHOLE];
  if (count === 2) return [field(PADDING, first, INNER, half), field(PADDING, second, INNER, half)];
  const left = [field(first, first, half, half), field(first, second, half, half)];
  if (count === 3) return [field(second, first, half, INNER), ...left];
  return [field(second, first, half, half), field(second, second, half, half), ...left];
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** Scales an outline into a field, centred, as path data with whole numbers. */
function fit(path: Path, box: Box, mostStretch: number): string {
  const { minX, minY, width, height } = path.bbox;
  const scale = Math.min(box.width / width, box.height / height);
  const scaleX = Math.min(box.width / width, scale * mostStretch);
  const scaleY = Math.min(box.height / height, scale * mostStretch);
  const x = box.x + (box.width - width * scaleX) / 2 - minX * scaleX;
  const y = box.y + (box.height + height * scaleY) / 2 + minY * scaleY;
  const placed = path.transform(scaleX, 0, 0, -scaleY, x, y);
  return svgpath(placed.toSVG()).rel().round(0).toString(); // relative steps compress to half of what places do
}

/** A seal as an SVG document: the site's icon. */
export function renderSealSvg(path: string, colour: string): string {
  const frame = `<rect width="256" height="256" rx="36" fill="${colour}"/><rect x="13" y="13" width="230" height="230" rx="25" fill="none" stroke="#fff" stroke-width="5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SEAL_SIZE} ${SEAL_SIZE}">${frame}<path fill="#fff" d="${path}"/></svg>`;
}
