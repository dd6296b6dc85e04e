/** A calendar month as `YYYY-MM`. Text, not a date: a month has no time zone. */
export type Month = `${number}-${number}`;

/** A month, or a year alone where no month is known. */
export type Moment = Month | `${number}`;

/** What an open end is written as. */
export const PRESENT = "present";

const WRITTEN = /^(\d{4})[-./](\d{1,2})$/;

/** Reads a month as people write it (`2023-07`, `2023.07`, `2023/7`); undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const [, year, month] = WRITTEN.exec(text.trim()) ?? [];
  return year && month ? toMonth(Number(year), Number(month)) : undefined;
}

/** Reads a month, or a year alone; undefined for anything else. */
export function parseMoment(text: string): Moment | undefined {
  return /^(19|20)\d\d$/.test(text.trim()) ? (text.trim() as Moment) : parseMonth(text);
}

/** Whether a moment is a month rather than a year alone. */
export function isMonth(moment: Moment): moment is Month {
  return moment.includes("-");
}

/** Whether text is a day of the calendar, as `YYYY-MM-DD` (ISO 8601). */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The month that a moment falls in, in UTC. */
export function monthOf(date: Date): Month {
  return date.toISOString().slice(0, 7) as Month;
}

/** Months from start to end: end minus start, at least one (2020-07 to 2023-07 is 36). */
export function countMonths(start: Month, end: Month): number {
  return Math.max(1, monthIndex(end) - monthIndex(start));
}

/** Whole months since year 0, for arithmetic. */
export function monthIndex(month: Month): number {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  return year * 12 + ordinal - 1;
}

/** The month of an index, as `monthIndex` gives it. */
export function monthAt(index: number): Month {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}` as Month;
}

function toMonth(year: number, month: number): Month | undefined {
  if (month < 1 || month > 12 || year < 1900) return undefined;
  return `${year}-${String(month).padStart(2, "0")}` as Month;
}
