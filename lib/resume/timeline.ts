import { scaleLinear } from "d3-scale";
import { formatMonth, shortenCompany } from "./format";
import { monthAt, PRESENT } from "./month";
import { coverPeriods, type Period } from "./period";
import { listMainSkills, type ProvenSkill } from "./proofs";
import type { Experience, Resume } from "./resume";

/** A stretch of the axis, in percent of its length. */
export type Stretch = { x: number; width: number };

/** A text at a point of the axis: whether it begins or ends there, and how far off it, in pixels. */
export type Label = { text: string; x: number; anchor: "start" | "end"; gap: number };

/** An employer on the axis: when there, where a new position began, and the row that has room for it. */
type Band = { entry: Experience; stretches: Stretch[]; changes: number[]; row: number; isCurrent: boolean; label: Label; isInside: boolean };

/** A skill on the axis. */
type Lane = ProvenSkill & { stretches: Stretch[]; label: Label };

/** A career drawn on an axis of time. */
export type Timeline = { axis: Axis; bands: Band[]; rows: number; lanes: Lane[] };

/** What a timeline is drawn for: the narrowest that it is shown, and the size of its letters, in pixels; and whether employers' names stand above their bands, or in or beside them. */
export type Measure = { width: number; letter: number; isNamedAbove?: boolean };

/** Where time stands, in percent: from the January before the first position to the end of the last; careers of less than two years from their first month. */
export type Axis = { place: (periods: Period[]) => Stretch[]; ticks: { text: string; x: number }[] };

const LANES = 6;
const PADDING = 10;
const GAP = 6;

/** Careers below so many months show months rather than years, and at least so many of them. */
const SHORT = 24;
const SHORTEST = 6;

/** The narrowest stretch that can be seen, in percent. */
const NARROWEST = 1.2;

/** The axis of a career, with as many years named as fit, or months where there are not two years; undefined for a résumé without any time. */
export function deriveAxis({ experience, evidence, asOf, edition }: Resume, { width, letter }: Measure): Axis | undefined {
  const spans = coverPeriods([...experience.flatMap(({ roles }) => roles), ...evidence.flatMap(({ periods }) => periods)], asOf);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  const isShort = last.to - first.from < SHORT;
  const start = isShort ? first.from : Math.floor(first.from / 12) * 12;
  const scale = scaleLinear([start, isShort ? Math.max(last.to, start + SHORTEST) : last.to], [0, 100]);
  const label = (isShort ? 4.5 : 2.5) * letter;
  const unit = isShort ? 1 : 12;
  const ticks = scaleLinear(
    scale.domain().map((month) => month / unit),
    [0, 100],
  ).ticks(width / (1.5 * label));
  const named = ticks
    .filter((tick) => Number.isInteger(tick))
    .map((tick) => ({ text: isShort ? formatMonth(monthAt(tick), edition) : String(tick), x: round(scale(tick * unit)) }));
  const place = (periods: Period[]) =>
    coverPeriods(periods, asOf).map(({ from, to }) => {
      const length = Math.max(NARROWEST, scale(to) - scale(from));
      return { x: round(Math.min(scale(from), 100 - length)), width: round(length) };
    });
  return { place, ticks: named.filter(({ x }) => x <= 100 - (100 * label) / width) };
}

/** Draws a career: employers as bands, oldest first, each in the first row where it and its label have room, and the main skills as lanes. */
export function deriveTimeline(resume: Resume, measure: Measure): Timeline | undefined {
  const axis = deriveAxis(resume, measure);
  if (!axis || !resume.experience.length) return undefined;
  const ends: number[] = [];
  const bands = resume.experience.toReversed().map((entry): Band => {
    const stretches = axis.place(entry.roles);
    const name = shortenCompany(entry.company);
    const { label, isInside } = measure.isNamedAbove ? { label: labelAbove(name, stretches, measure), isInside: false } : labelBand(name, stretches, measure);
    const { from, to } = measureExtent(label, stretches, measure);
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    const changes = entry.roles.slice(0, -1).flatMap(({ start }) => axis.place([{ start, end: start }]).map(({ x }) => x));
    return { entry, stretches, changes, row, isCurrent: entry.roles.some(({ end }) => end === PRESENT), label, isInside };
  });
  const lanes = listMainSkills(resume, LANES).map((proven): Lane => {
    const stretches = axis.place(proven.evidence.periods);
    return { ...proven, stretches, label: labelAbove(proven.skill.name, stretches, measure) };
  });
  return { axis, bands, rows: ends.length, lanes };
}

/** Inside the longest stretch where it fits, else after the last or before the first, cut where it must be. */
function labelBand(text: string, stretches: Stretch[], { width, letter }: Measure): Pick<Band, "label" | "isInside"> {
  const pixels = (percent: number) => (percent / 100) * width;
  const [longest = { x: 0, width: 0 }] = stretches.toSorted((a, b) => b.width - a.width);
  const length = measureText(text, letter);
  if (length + 2 * PADDING <= pixels(longest.width)) return { label: { text, x: longest.x, anchor: "start", gap: PADDING }, isInside: true };
  const [start, end] = endsOf(stretches);
  const [before, behind] = [pixels(start) - GAP, width - pixels(end) - GAP];
  const isBehind = length <= behind || behind >= before;
  const label = { text: cut(text, isBehind ? behind : before, letter), gap: GAP };
  return { label: isBehind ? { ...label, x: end, anchor: "start" } : { ...label, x: start, anchor: "end" }, isInside: false };
}

/** Above the beginning of what it names; so far before it as it needs room. */
function labelAbove(text: string, stretches: Stretch[], { width, letter }: Measure): Label {
  const [start, end] = endsOf(stretches);
  const share = (100 * measureText(text, letter)) / width;
  if (start + share <= 100) return { text, x: start, anchor: "start", gap: 0 };
  return { text: cut(text, width, letter), x: Math.max(end, Math.min(100, share)), anchor: "end", gap: 0 };
}

/** From where to where a band and its label reach, in percent. */
function measureExtent({ text, x, anchor, gap }: Label, stretches: Stretch[], { width, letter }: Measure): { from: number; to: number } {
  const length = (100 * (measureText(text, letter) + gap + GAP)) / width;
  const [start, end] = endsOf(stretches);
  return anchor === "start" ? { from: start, to: Math.max(end, x + length) } : { from: Math.min(start, x - length), to: Math.max(end, x) };
}

function endsOf(stretches: Stretch[]): [number, number] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  return [first?.x ?? 0, last ? round(last.x + last.width) : 0];
}

function cut(text: string, room: number, letter: number): string {
  if (measureText(text, letter) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && measureText(`${characters.join("")}…`, letter) > room) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Widths in ems in a common sans-serif face, or a little more: that of a character is the first that it is found in. */
const WIDTHS: [characters: RegExp, width: number][] = [
  [/\p{Mn}/u, 0],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{3fffd}]/u, 1],
  [/[\s.,:;!|'’ijlI/]/, 0.28],
  [/[-()[\]"frt·]/, 0.34],
  [/[mMW@%]/, 0.88],
  [/[\p{Lu}w&]/u, 0.72],
  [/\p{Script=Arabic}/u, 0.45],
];
const WIDTH = 0.56;

/** About how long a text is, rather more than less. */
function measureText(text: string, letter: number): number {
  const widths = [...text].map((character) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? WIDTH);
  return letter * widths.reduce((sum, width) => sum + width, 0);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
