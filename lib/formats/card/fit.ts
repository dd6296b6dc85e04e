/** How wide each character is, in ems. */
export type Widths = Map<string, number>;

/** The width of a text in ems; what no font draws counts as one. */
export function measure(text: string, widths: Widths): number {
  return [...text].reduce((sum, character) => sum + (widths.get(character) ?? 1), 0);
}

/** Lines that a text takes in a column of so many ems: words stay whole, Han characters break anywhere. Infinite where a word does not fit. */
export function countLines(text: string, widths: Widths, column: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of text.match(/[\u2e80-\uffef\u{20000}-\u{3ffff}]|[^\s\u2e80-\uffef\u{20000}-\u{3ffff}]+|\s+/gu) ?? []) {
    const width = piece.includes("\n") ? 0 : measure(piece, widths);
    if (width > column) return Number.POSITIVE_INFINITY;
    if (piece.includes("\n") || (filled + width > column && piece.trim())) {
      lines += 1;
      filled = 0;
    }
    filled += width;
  }
  return lines;
}

/** The largest of the sizes (pixels, descending) at which a text takes at most so many lines of a column (pixels); the smallest where none is. */
export function chooseSize(text: string, widths: Widths, column: number, lines: number, sizes: readonly [number, ...number[]]): number {
  return sizes.find((size) => countLines(text, widths, column / size) <= lines) ?? Math.min(...sizes);
}

/** As much of a text as takes at most so many lines: cut at the end of a sentence, else of a clause or list item; empty where not even that fits. */
export function cutToFit(text: string, widths: Widths, column: number, lines: number): string {
  if (countLines(text, widths, column) <= lines) return text;
  const ends = (mark: RegExp) => [...text.matchAll(mark)].map(({ index, 0: found }) => index + found.length);
  const cuts = [...ends(/[。！？；]|[.!?;](?=\s)/g).reverse(), ...ends(/[，、：]|[,:](?=\s)/g).reverse()];
  const fitting = cuts.map((end) => text.slice(0, end).replace(/[，、：；,:;]$/, "")).find((part) => countLines(part, widths, column) <= lines);
  return fitting ?? "";
}
