import { countMonths, type Month, monthIndex, PRESENT } from "./month";

/** A stretch of months; `present` is the end of what goes on. */
export type Period = { start: Month; end: Month | typeof PRESENT };

/** The last month of a period, an open one counted to `asOf`. */
export function resolveEnd({ end }: Period, asOf: Month): Month {
  return end === PRESENT ? asOf : end;
}

/** Months in a period, an open one counted to `asOf`. */
export function countPeriodMonths(period: Period, asOf: Month): number {
  return countMonths(period.start, resolveEnd(period, asOf));
}

/** The period from the first start to the last end; open where one of them is open. */
export function spanPeriods([first, ...others]: [Period, ...Period[]]): Period {
  return others.reduce<Period>((span, { start, end }) => ({ start: start < span.start ? start : span.start, end: end > span.end ? end : span.end }), first);
}

/** Orders periods newest first: open ones, then by end, then by start. */
export function compareNewestFirst(a: Period, b: Period): number {
  return compareText(b.end, a.end) || compareText(b.start, a.start);
}

/** Months that the periods cover together, overlaps counted once. */
export function countCoveredMonths(periods: Period[], asOf: Month): number {
  const spans = periods.map((period) => ({ from: monthIndex(period.start), to: monthIndex(period.start) + countPeriodMonths(period, asOf) })).sort((a, b) => a.from - b.from);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
}

/** `present` sorts behind every month, as a letter behind digits. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
