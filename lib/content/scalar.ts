import type { Scalar } from "yaml";

/** Where one UTF-16 unit of a value was written, from one offset to another. */
export type Span = { from: number; to: number };

/** What stands for units of a value, by the way it is written: line ends with the spaces around them, escapes, else single characters. */
const SIGNS: Record<string, RegExp> = {
  PLAIN: /(?<![ \t])[ \t]*\n[ \t\n]*|[\s\S]/g,
  QUOTE_DOUBLE: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\n[ \t\n]*|[\s\S])|(?<![ \t])[ \t]*\n[ \t\n]*|[\s\S]/g,
  QUOTE_SINGLE: /''|(?<![ \t])[ \t]*\n[ \t\n]*|[\s\S]/g,
};

/** Where each UTF-16 unit of a scalar's value stands in the YAML: lines may be folded and indented, characters escaped. */
export function mapScalar(scalar: Scalar, text: string): Span[] {
  const value = typeof scalar.value === "string" ? scalar.value : "";
  const spans: Span[] = [];
  for (const { written, span } of listSigns(scalar, text)) {
    const units = SIGNS[scalar.type ?? ""] ? countUnits(written) : Number(written === value[spans.length] || !/[ \t\n]/.test(written)); // in blocks, other spaces are indentation
    for (let unit = 0; unit < units; unit += 1) spans.push(span);
  }
  return spans.slice(0, value.length);
}

/** The signs between the marks that a scalar begins and ends with. */
function listSigns({ type, range }: Scalar, text: string): { written: string; span: Span }[] {
  const [start, end] = range ?? [0, 0];
  const first = type?.startsWith("BLOCK") ? text.indexOf("\n", start) + 1 : start + (type?.startsWith("QUOTE") ? 1 : 0);
  const last = type?.startsWith("QUOTE") ? end - 1 : end;
  const signs = text.slice(first, last).matchAll(SIGNS[type ?? ""] ?? /[\s\S]/g);
  return [...signs].map(({ 0: written, index }) => ({ written, span: { from: first + index, to: first + index + written.length } }));
}

/** How many units a sign makes: a line end one space, several one line end less; an escaped one as many less. */
function countUnits(written: string): number {
  const lineEnds = written.split("\n").length - 1;
  if (lineEnds) return written.startsWith("\\") || lineEnds > 1 ? lineEnds - 1 : 1;
  return /^\\U/.test(written) && Number.parseInt(written.slice("\\U".length), 16) > 0xffff ? 2 : 1;
}
