import { isMonth, type Moment, type Month, PRESENT } from "@/lib/resume/month";
import { isOpen, listMonthNames, OPEN, readMoment, YEAR } from "@/lib/resume/written-date";
import type { Report } from "./report";

/** From when to when, as people write it, and the text around it. */
export type Range = { start: Moment; end?: Moment | typeof PRESENT; rest: string };

const NAME = `(?:${listMonthNames()
  .filter((name) => /\p{L}/u.test(name))
  .sort((a, b) => b.length - a.length)
  .join("|")})(?!\\p{L})`;
const MONTH = "(?:1[0-2]|0?[1-9])(?!\\d)";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
const DATE = [
  `(?:${DAY}\\.?\\s{1,2})?(?<!\\p{L})${NAME}[.,]{0,2}\\s{0,2}(?:${DAY},?\\s{1,2})?(?:de\\s|d\\s)?${YEAR}`,
  `${YEAR}\\s?[年년]\\s?(?:${MONTH}\\s?[月월](?:\\s?${DAY}\\s?[日일])?)?`,
  `${YEAR}(?:-(?:1[0-2]|0[1-9])(?!\\d)|[./]${MONTH})(?:[./-]${DAY})?(?!\\w)`,
  `(?<![\\d./])(?:${DAY}[./]\\s?){1,2}${YEAR}`,
  `${YEAR}\\s${NAME}`,
  YEAR,
].join("|");
const BETWEEN = "(?:-|–|—|―|~|～|〜|－|to|bis|until|till|à|au|hasta|até|ao|al|a|tot|do|до|по|to|至|到|から|حتى|إلى|עד)";
const RANGE = new RegExp(`(${DATE})\\s{0,3}(?:${BETWEEN}\\s{0,3}(${OPEN}|${DATE})|(至今|から))|(?<!\\p{L})(?:since|seit|depuis|desde|dal|с)\\s(${DATE})`, "iu");
const AT_AN_END = new RegExp(`^[（(\\[]?(?:${DATE})[）)\\]]?(?=[\\s:：,，。;；—–|·-]|$)|(?<=^|[\\s,，|·—–-])[（(\\[]?(?:${DATE})[）)\\]]?$|[（(\\[](?:${DATE})[）)\\]]`, "iu");

/** The first span of time in a text; undefined where there is none. */
export function findRange(text: string): Range | undefined {
  const match = RANGE.exec(hideAddresses(text));
  if (!match) return undefined;
  const [, from, until, open, since] = match;
  const start = readMoment(from ?? since ?? "");
  if (!start) return undefined;
  const end = open || since || isOpen(until ?? "") ? PRESENT : readMoment(until ?? "");
  return { start, ...(end && { end }), rest: cutOut(text, match) };
}

/** A single month or year at the start or the end of a text, or in brackets, with the text around it. */
export function findMoment(text: string): { date: Moment; rest: string } | undefined {
  const match = AT_AN_END.exec(hideAddresses(text));
  const date = match?.[0] && readMoment(match[0]);
  return match && date ? { date, rest: cutOut(text, match) } : undefined;
}

/** A text with all its dates taken out. */
export function cutDates(text: string): string {
  return text.replace(new RegExp(`${RANGE.source}|${DATE}`, "giu"), " ");
}

/** A date as people write it, as a month or a year; undefined for anything else. */
export function readDate(written: string): Moment | undefined {
  return new RegExp(`^(?:${DATE})$`, "iu").test(written.trim()) ? readMoment(written) : undefined;
}

/** The month of a moment; of a year alone its January, which is a guess. */
export function toMonth(moment: Moment | typeof PRESENT, place: string, report: Report): Month | typeof PRESENT {
  if (moment === PRESENT || isMonth(moment)) return moment;
  report.guessed(place, `no month is known; taken as ${moment}-01`);
  return `${Number(moment)}-01`;
}

/** A span with its earlier end first; to swap them is a guess. */
export function orderSpan<End extends Moment | typeof PRESENT>(start: End, end: End, place: string, report: Report): { start: End; end: End } {
  if (end === PRESENT || end >= start.slice(0, end.length)) return { start, end };
  report.guessed(place, `${end} lies before ${start}; they are swapped`);
  return { start: end, end: start };
}

/** Addresses hold numbers that are no dates. */
function hideAddresses(text: string): string {
  return text.replace(/\]\([^)\s]{0,999}\)|https?:\/\/[^\s)]+/g, (address) => "\0".repeat(address.length));
}

/** What stands around a match, without the signs that set it apart. */
function cutOut(text: string, { index, 0: { length } }: RegExpExecArray): string {
  const before = text.slice(0, index).replace(/[\s（([]+$/, "");
  const after = text.slice(index + length).replace(/^[\s）)\]]+/, "");
  const isInBrackets = /[（([]\s*$/.test(text.slice(0, index)) && /^\s*[）)\]]/.test(text.slice(index + length));
  const joined = isInBrackets || !before || !after ? `${before} ${after}` : `${text.slice(0, index)} ${text.slice(index + length)}`;
  return balance(joined)
    .replace(/\s+(?=[,，;；\s])/g, "")
    .replace(/^[\s,，|｜·•:：–—-]+|[\s,，|｜·•:：–—-]+$/g, "");
}

/** A text without the round brackets that have lost their other half, or their content. */
function balance(text: string): string {
  const opening = text.match(/[（(]/g)?.length ?? 0;
  const closing = text.match(/[）)]/g)?.length ?? 0;
  if (opening !== closing) return text.replace(opening > closing ? /[（(]/ : /[）)]/, " ");
  return text.replace(/[（(][\s,，]*[）)]/g, " ").replace(/([（(])[\s,，;；]+/g, "$1");
}
