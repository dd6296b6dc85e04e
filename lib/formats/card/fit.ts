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
    const width = measure(piece, widths);
    if (width > column) return Number.POSITIVE_INFINITY;
    if (filled + width > column && piece.trim()) {
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
