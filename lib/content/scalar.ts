import type { Scalar } from "yaml";

/** Where one UTF-16 unit of a value was written, from one offset to another. */
export type Span = { from: number; to: number };

/** What stands for one or several units of a value, by the way it is written; single characters otherwise. */
const WRITTEN_AS: Record<string, RegExp> = {
  QUOTE_DOUBLE: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])|[\s\S]/g,
  QUOTE_SINGLE: /''|[\s\S]/g,
};

/** Where each UTF-16 unit of a scalar's value stands in the YAML: lines may be folded and indented, characters escaped. */
export function mapScalar(scalar: Scalar, text: string): Span[] {
  const value = typeof scalar.value === "string" ? scalar.value : "";
  const spans: Span[] = [];
  for (const { written, span } of listSigns(scalar, text)) {
    const folded = makesSpace(written) ? 0 : countSpaces(value, spans.length); // line ends that became one
    const units = folded + countUnits(written, value[spans.length]);
    for (let unit = 0; unit < units; unit += 1) spans.push(span);
  }
  return spans.slice(0, value.length);
}

/** The characters and escapes between the marks that a scalar begins and ends with. */
function listSigns({ type, range }: Scalar, text: string): { written: string; span: Span }[] {
  const [start, end] = range ?? [0, 0];
  const first = type?.startsWith("BLOCK") ? text.indexOf("\n", start) + 1 : start + (type?.startsWith("QUOTE") ? 1 : 0);
  const last = type?.startsWith("QUOTE") ? end - 1 : end;
  const signs = text.slice(first, last).matchAll(WRITTEN_AS[type ?? ""] ?? /[\s\S]/g);
  return [...signs].map(({ 0: written, index }) => ({ written, span: { from: first + index, to: first + index + written.length } }));
}

/** How many units of a value a sign makes: a space that is not the next of the value is indentation, or part of a folded line end. */
function countUnits(written: string, next: string | undefined): number {
  if (written === "\\\n") return 0;
  if (written.length === 1) return /\s/.test(written) && written !== next ? 0 : 1;
  return /^\\U/.test(written) && Number.parseInt(written.slice("\\U".length), 16) > 0xffff ? 2 : 1;
}

function countSpaces(value: string, from: number): number {
  return /^\s*/.exec(value.slice(from))?.[0].length ?? 0;
}

/** Whether a sign stands for white space. */
function makesSpace(written: string): boolean {
  return /^(\s|\\([tnrvfNLP_ ]|x(20|09|0[a-dA-D]|85|[aA]0)|u00(20|09|0[a-dA-D]|85|[aA]0)|u202[89]))/.test(written);
}
