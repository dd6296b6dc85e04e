/** How wide each character is, in ems. */
export type Widths = Map<string, number>;

/** The width of a text in ems; what no font draws counts as one. */
export function measure(text: string, widths: Widths): number {
  return [...text].reduce((sum, character) => sum + (widths.get(character) ?? 1), 0);
}

/** Han characters, Latin words with the hyphen or slash behind them, and spaces: between them a line may end. */
const PIECES = /[\u2e80-\uffef\u{20000}-\u{3ffff}]|[^\s\u2e80-\uffef\u{20000}-\u{3ffff}]+?(?:[-‐–/](?=\p{L})|(?=[\s\u2e80-\uffef\u{20000}-\u{3ffff}]|$))|\s+/gu;

/** Lines that a text takes in a column of so many ems: words stay whole, Han characters break anywhere. Where a word does not fit, infinite, or as many as it takes once it breaks. */
export function countLines(text: string, widths: Widths, column: number, breaksWords = false): number {
  let lines = 1;
  let filled = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const isEnd = piece.includes("\n");
    const width = isEnd ? 0 : measure(piece, widths);
    if (width > column && !breaksWords) return Number.POSITIVE_INFINITY;
    const isFull = filled > 0 && filled + width > column && piece.trim() !== "";
    const over = countOver(width, column);
    lines += over + (isEnd || isFull ? 1 : 0);
    filled = (isEnd || isFull ? 0 : filled) + width - over * (column - 1);
  }
  return lines;
}

/** The lines that a word fills whole; each ends up to a letter early. */
function countOver(width: number, column: number): number {
  return width > column ? Math.ceil(width / (column - 1)) - 1 : 0;
}

/** The largest of the sizes (pixels, descending) at which a text takes at most so many lines of a column (pixels); the smallest where none is. */
export function chooseSize(text: string, widths: Widths, column: number, lines: number, sizes: readonly [number, ...number[]]): number {
  return sizes.find((size) => countLines(text, widths, column / size) <= lines) ?? Math.min(...sizes);
}

/** Sizes that a title may have (pixels, descending), by the lines that it then takes. */
const TITLE_SIZES = [
  [112, 100, 92, 84, 76, 68, 62],
  [68, 60, 52, 46],
  [50, 46, 42, 38, 34, 30],
] as const;

/** How large a title is, and how many lines of a column (pixels) it takes: few and large ones before many and small ones. A word that no line holds breaks. */
export function fitTitle(title: string, widths: Widths, column: number): { size: number; lines: number } {
  for (const breaksWords of [false, true]) {
    for (const [index, sizes] of TITLE_SIZES.entries()) {
      const size = sizes.find((candidate) => countLines(title, widths, column / candidate, breaksWords) <= index + 1);
      if (size) return { size, lines: countLines(title, widths, column / size, breaksWords) };
    }
  }
  return { size: Math.min(...TITLE_SIZES.flat()), lines: TITLE_SIZES.length };
}

/** As much of a text as takes at most so many lines: cut at the end of a sentence, else of a clause or list item; empty where not even that fits. */
export function cutToFit(text: string, widths: Widths, column: number, lines: number): string {
  if (countLines(text, widths, column) <= lines) return text;
  const ends = (mark: RegExp) => [...text.matchAll(mark)].map(({ index, 0: found }) => index + found.length);
  const cuts = [...ends(/[。！？；]|[.!?;](?=\s)/g).reverse(), ...ends(/[，、：]|[,:](?=\s)/g).reverse()];
  const fitting = cuts.map((end) => text.slice(0, end).replace(/[，、：；,:;]$/, "")).find((part) => countLines(part, widths, column) <= lines);
  return fitting ?? "";
}

/** A text that takes at most so many lines, cut with an ellipsis where it would take more. */
export function shorten(text: string, widths: Widths, column: number, lines: number): string {
  const fits = (part: string) => countLines(part, widths, column, true) <= lines;
  if (fits(text)) return text;
  const characters = [...text];
  while (characters.length > 0 && !fits(`${characters.join("").trimEnd()}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
