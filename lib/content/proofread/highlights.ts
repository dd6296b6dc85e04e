import stringWidth from "string-width";
import type { Highlight } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import { hasFigure } from "@/lib/resume/number-said";
import { type Experience, listOwnHighlights, type Project } from "@/lib/resume/resume";
import type { Loaded } from "../folder";
import type { Comparable } from "../parity";
import { readHighlight } from "../passage";
import { type Doubt, doubt } from "./doubt";

/** How wide a highlight may be, in letters; a Chinese character is as wide as two, and says about as much. */
const WIDEST = 240;

type Entry = Loaded<Experience | Project>;

/** Warns of highlights without a figure, once for each entry. Those that only introduce others need none, nor do those that a result counts for. */
export function findFigureless({ experience, projects, edition }: Comparable): Doubt[] {
  return [...experience, ...projects].flatMap((entry: Entry) => {
    const proven = entry.value.results.map(({ highlight }) => highlight);
    const own = listOwnHighlights(entry.value).filter(({ children }) => !children.length);
    const without = own.filter(({ id, content }) => !proven.includes(id) && !hasFigure(formatInline(content), edition));
    return warn("figure", entry, without, `no figure in ${count(without, own)} (${without.map(({ id }) => id).join(", ")}); say how many, how much or how fast, where it is known`);
  });
}

/** Warns of highlights that are too long to be read in passing, once for each entry. */
export function findLong({ experience, projects }: Comparable): Doubt[] {
  return [...experience, ...projects].flatMap((entry: Entry) => {
    const own = listOwnHighlights(entry.value);
    const long = own.filter(({ content }) => stringWidth(formatInline(content)) > WIDEST);
    const named = long.map(({ id, content }) => `${id}: ${stringWidth(formatInline(content))}`).join(", ");
    return warn("length", entry, long, `more than ${WIDEST} letters, or ${WIDEST / 2} Chinese characters, in ${count(long, own)} (${named}); shorten or split`);
  });
}

function count(some: Highlight[], all: Highlight[]): string {
  return `${some.length} of ${all.length} ${all.length === 1 ? "highlight" : "highlights"}`;
}

function warn(rule: "figure" | "length", { located }: Entry, found: Highlight[], message: string): Doubt[] {
  const [first] = found;
  return first ? [doubt(rule, readHighlight(first, located.source).locate(), message)] : [];
}
