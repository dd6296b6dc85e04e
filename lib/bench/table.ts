/** A Markdown table; numbers stand to the right. */
export function formatTable(head: string[], rows: (string | number)[][]): string {
  const isNumeric = head.map((_, column) => rows.every((row) => /^([-\d.,× ]*\d|–$)/.test(String(row[column] ?? ""))));
  const lines = [head, isNumeric.map((numeric) => (numeric ? "---:" : "---")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The middle one of some figures. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

/** How many times as much one figure is as another, like 1.08×. */
export function formatRatio(figure: number, other: number): string {
  return `${(figure / other).toFixed(2)}×`;
}
