import stringWidth from "string-width";
import { showInvisible } from "@/lib/resume/invisible";
import type { Spot } from "./problem";
import { readLine, type Source } from "./source";

/** The line that a problem stands in, cut to a width around the spot, in text that a terminal can show. */
export type Frame = { line: number; before: string; spot: string; after: string };

/** How many columns of a line are shown; what stands before the spot gets so many of them at least. */
const [WIDEST, LEAD] = [100, 30];

/** How much of a line is measured at all: a file without line ends is one of a quarter of a million characters. */
const LONGEST = 8 * WIDEST;

const TAB = "    ";
const CUT = "…";

/** The frame of a spot; undefined where its file was not read or has no such line. */
export function frameSpot({ file, line, column, endLine, endColumn }: Spot, sources: Source[]): Frame | undefined {
  const source = sources.find((each) => each.file === file);
  const written = source && readLine(source, line);
  if (written === undefined) return undefined;
  const end = endLine === undefined || endColumn === undefined ? column : endLine > line ? written.length + 1 : endColumn;
  const parts = [
    written.slice(Math.max(0, column - 1 - LONGEST), column - 1),
    written.slice(column - 1, Math.min(end - 1, column - 1 + LONGEST)),
    written.slice(end - 1, end - 1 + LONGEST),
  ];
  const [before = "", spot = "", after = ""] = parts.map((part) => showInvisible(part.replaceAll("\t", TAB)));
  return { line, ...cutFrame(before, spot, after) };
}

/** How many columns a terminal gives to text; Han characters take two. */
export function countColumns(text: string): number {
  return stringWidth(text);
}

function cutFrame(before: string, spot: string, after: string): Omit<Frame, "line"> {
  if (countColumns(before + spot + after) <= WIDEST) return { before, spot, after };
  const shownSpot = cutEnd(spot, WIDEST - LEAD);
  const room = WIDEST - countColumns(shownSpot);
  const shownBefore = cutStart(before, Math.max(LEAD, room - countColumns(after)));
  return { before: shownBefore, spot: shownSpot, after: cutEnd(after, Math.max(0, room - countColumns(shownBefore))) };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function cutEnd(text: string, columns: number): string {
  return countColumns(text) <= columns ? text : takeWhileFits([...graphemes.segment(text)], columns).join("") + CUT;
}

function cutStart(text: string, columns: number): string {
  return countColumns(text) <= columns
    ? text
    : CUT +
        takeWhileFits([...graphemes.segment(text)].reverse(), columns)
          .reverse()
          .join("");
}

/** The first characters that fit beside the sign of a cut. */
function takeWhileFits(segments: { segment: string }[], columns: number): string[] {
  const taken: string[] = [];
  let left = columns - countColumns(CUT);
  for (const { segment } of segments) {
    left -= countColumns(segment);
    if (left < 0) break;
    taken.push(segment);
  }
  return taken;
}
