import { countMonths, type Month, monthIndex, PRESENT } from "./month";

/** A stretch of months; `present` is the end of what goes on. */
export type Period = { start: Month; end: Month | typeof PRESENT };

/** The last month of a period; one that is open, or planned beyond `asOf`, counts to there. */
export function resolveEnd({ end }: Period, asOf: Month): Month {
  return end === PRESENT || end > asOf ? asOf : end;
}

/** Months in a period, an open one counted to `asOf`. */
export function countPeriodMonths(period: Period, asOf: Month): number {
  return countMonths(period.start, resolveEnd(period, asOf));
}

/** The period from the first start to the last end; open where one of them is open. */
export function spanPeriods(periods: [Period, ...Period[]]): Period {
  return periods.reduce<Period>((span, { start, end }) => ({ start: start < span.start ? start : span.start, end: end > span.end ? end : span.end }), {
    start: periods[0].start,
    end: periods[0].end,
  });
}

/** Orders periods newest first: open ones, then by end, then by start. */
export function compareNewestFirst(a: Period, b: Period): number {
  return compareText(b.end, a.end) || compareText(b.start, a.start);
}

/** Months on end, as whole months since year 0; `to` is not one of them. */
export type Span = { from: number; to: number };

/** The stretches that periods cover together, oldest first. What overlaps or follows in the next month is one stretch, since some write the last month of a job and others the first of the next. */
export function coverPeriods(periods: Period[], asOf: Month): Span[] {
  const spans = periods.map((period) => ({ from: monthIndex(period.start), to: monthIndex(period.start) + countPeriodMonths(period, asOf) })).sort((a, b) => a.from - b.from);
  const covered: Span[] = [];
  for (const span of spans) {
    const last = covered.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else covered.push(span);
  }
  return covered;
}

/** The stretches that periods cover together, as periods, oldest first; open where one of theirs is. */
export function joinPeriods(periods: Period[], asOf: Month): Period[] {
  return coverPeriods(periods, asOf).flatMap(({ from, to }) => {
    const [first, ...others] = periods.filter(({ start }) => monthIndex(start) >= from && monthIndex(start) <= to);
    return first ? [spanPeriods([first, ...others])] : [];
  });
}

/** Months that the periods cover together, overlaps counted once. */
export function countCoveredMonths(periods: Period[], asOf: Month): number {
  return coverPeriods(periods, asOf).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** `present` sorts behind every month, as a letter behind digits. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
