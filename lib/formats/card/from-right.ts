import makeBidi from "bidi-js";
import { measure, type Widths } from "./fit";

/** How wide a word of joined letters is, in ems; undefined where a script does not join. */
export type Shape = (word: string) => number | undefined;

/** What stands side by side in a line, from the left: letters, signs or a space; with its width in ems where satori cannot tell it. */
type Piece = { text: string; width?: number | undefined };

/** The space between two words, in ems. */
const SPACE = 0.26;

const bidi = makeBidi();

/** What a text has to stand in: a column of so many ems, at most so many lines, of one length where they are balanced. */
type Room = { column: number; lines: number; isBalanced: boolean };

type Width = (word: string) => number;

/** A text from right to left as lines of pieces from the left, for satori knows no direction. What does not fit is cut, with an ellipsis. */
export function layOutFromRight(text: string, { column, lines: most, isBalanced }: Room, { widths, shape }: { widths: Widths; shape: Shape }): Piece[][] {
  const width = (word: string) => shape(word) ?? measure(word, widths);
  const fill = (narrow: number) => text.split("\n").flatMap((paragraph) => breakLines(paragraph.split(/\s+/).filter(Boolean), narrow, width));
  const lines = isBalanced ? balance(fill, column) : fill(column);
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (last && lines.length > most) shown[most - 1] = shorten(last, column, width);
  return shown.map((words) => orderLine(words.join(" "), shape));
}

/** The lines of the narrowest column that needs no more of them. */
function balance(fill: (column: number) => string[][], column: number): string[][] {
  const lines = fill(column);
  const narrower = fill(column * 0.97);
  return narrower.length > lines.length || column < 1 ? lines : balance(fill, column * 0.97);
}

/** Words in lines, as many in each as it holds. */
function breakLines(words: string[], column: number, width: Width): string[][] {
  const lines: string[][] = [[]];
  let filled = 0;
  for (const word of words.flatMap((whole) => breakWord(whole, column, width))) {
    const wide = width(word);
    if (filled > 0 && filled + SPACE + wide > column) {
      lines.push([]);
      filled = 0;
    }
    filled += wide + (filled > 0 ? SPACE : 0);
    lines.at(-1)?.push(word);
  }
  return lines;
}

/** A word that no line holds, in parts that lines do. */
function breakWord(word: string, column: number, width: Width): string[] {
  if (width(word) <= column) return [word];
  const parts = [""];
  for (const character of word) {
    const longer = `${parts.at(-1)}${character}`;
    if (width(longer) <= column) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

/** As much of a line as leaves room for an ellipsis. */
function shorten(words: string[], column: number, width: Width): string[] {
  const needed = words.reduce((sum, word) => sum + width(word) + SPACE, width("…"));
  if (needed <= column) return [...words, "…"];
  const [first = ""] = words;
  return shorten(words.length > 1 ? words.slice(0, -1) : [[...first].slice(0, -1).join("")], column, width);
}

/** The pieces of a line from the left, by the order that Unicode gives to words of both directions (https://www.unicode.org/reports/tr9/). */
function orderLine(line: string, shape: Shape): Piece[] {
  const embedding = bidi.getEmbeddingLevels(line, "rtl");
  const runs: { isFromRight: boolean; places: number[] }[] = [];
  for (const place of bidi.getReorderedIndices(line, embedding)) {
    const isFromRight = (embedding.levels[place] ?? 1) % 2 === 1;
    const run = runs.at(-1);
    if (run?.isFromRight === isFromRight) run.places.push(place);
    else runs.push({ isFromRight, places: [place] });
  }
  return runs.flatMap(({ isFromRight, places }) => {
    const text = line.slice(Math.min(...places), Math.max(...places) + 1);
    return isFromRight ? listPieces(text, shape).reverse() : { text };
  });
}

/** Words from right to left, apart from the signs beside them, since satori would lay these over the letters. */
function listPieces(text: string, shape: Shape): Piece[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? []).map((piece) =>
    /\s/.test(piece) ? { text: "", width: SPACE } : { text: /\p{Script=Arabic}/u.test(piece) ? piece : turn(piece), width: shape(piece) },
  );
}

/** What satori is to draw from the left: letters with their marks in reverse (Arabic ones it turns itself when it joins them), and brackets mirrored. */
function turn(piece: string): string {
  return (piece.match(/\P{M}\p{M}*/gu) ?? [])
    .reverse()
    .map((character) => bidi.getMirroredCharacter(character) ?? character)
    .join("");
}
