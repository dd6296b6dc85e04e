import { isMonth, type Moment, type Month, PRESENT, parseMoment } from "@/lib/resume/month";
import type { Report } from "./report";

/** From when to when, as people write it, and the text around it. */
export type Range = { start: Moment; end?: Moment | typeof PRESENT; rest: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WORD = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?\\s+";
const DATE = `(?:${WORD})?(?:19|20)\\d{2}(?:\\s*[./年-]\\s*(?:1[0-2]|0?[1-9])(?!\\d)(?:\\s*月)?|\\s*年)?|(?:1[0-2]|0?[1-9])[./](?:19|20)\\d{2}`;
const OPEN = "present|now|current|today|ongoing|heute|至今|现在|目前|今";
const RANGE = new RegExp(`[（(\\[]?\\s*(${DATE})\\s*(?:(?:-|–|—|―|~|～|－|to|bis|until|至|到)\\s*(${DATE}|${OPEN})|(至今))\\s*[）)\\]]?`, "i");

/** The first span of time in a text; undefined where there is none. */
export function findRange(text: string): Range | undefined {
  const match = RANGE.exec(text);
  const start = match?.[1] && readMoment(match[1]);
  if (!match || !start) return undefined;
  const written = match[2] ?? match[3] ?? "";
  const end = new RegExp(`^(?:${OPEN})$`, "i").test(written) ? PRESENT : readMoment(written);
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/^[\s,，|｜·:：-]+|[\s,，|｜·:：-]+$/g, "").replace(/\s+/g, " ");
  return { start, ...(end && { end }), rest };
}

/** A single month or year in a text, with the text around it. */
export function findMoment(text: string): { date: Moment; rest: string } | undefined {
  const match = new RegExp(`[（(]?(?<!\\d)(${DATE})(?!\\d)[）)]?`, "i").exec(text);
  const date = match?.[1] && readMoment(match[1]);
  if (!match || !date) return undefined;
  return { date, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/^[\s,，|｜·:：-]+|[\s,，|｜·:：-]+$/g, "").replace(/\s+/g, " ") };
}

/** The number of a month by its English name, or the first letters of it; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The month of a moment; of a year alone its January, which is a guess. */
export function toMonth(moment: Moment | typeof PRESENT, place: string, report: Report): Month | typeof PRESENT {
  if (moment === PRESENT || isMonth(moment)) return moment;
  report.guessed(place, `no month is known; taken as ${moment}-01`);
  return `${Number(moment)}-01`;
}

/** A span with its earlier end first; to swap them is a guess. */
export function orderSpan<End extends Month | typeof PRESENT>(start: End, end: End, place: string, report: Report): { start: End; end: End } {
  if (end === PRESENT || end >= start) return { start, end };
  report.guessed(place, `${end} lies before ${start}; they are swapped`);
  return { start: end, end: start };
}

function readMoment(written: string): Moment | undefined {
  const [year] = /(19|20)\d{2}/.exec(written) ?? [];
  if (!year) return undefined;
  const [, word] = /([a-z]{3})[a-z]*\.?,?\s/i.exec(written) ?? [];
  const digits = written.replace(year, " ").match(/\d{1,2}/)?.[0];
  const month = word ? monthNumber(word) : Number(digits ?? 0);
  return parseMoment(month ? `${year}-${month}` : year);
}
