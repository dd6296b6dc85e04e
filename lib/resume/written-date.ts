import { isDay, isMonth, type Moment, type Month, PRESENT, parseMoment, parseMonth } from "./month";

/** Languages that dates are read in besides Chinese, Japanese and Korean, which number their months. */
const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "sv", "ar", "he"];

/** A year as the source of a pattern. */
export const YEAR = "(?:19|20)\\d{2}(?!\\d)";

/** What people write for an end that is still open, as the source of a pattern. */
export const OPEN =
  "(?:present|now|current|currently|today|ongoing|to date|heute|jetzt|aktuell|laufend|aujourd['’]hui|présent|actuel|en cours|actualidad|actualmente|presente|hoy|atual|atualmente|oggi|attuale|in corso|heden|nu|obecnie|настоящее время|наст\\. время|н\\. ?в\\.?|сейчас|теперь|şimdi|halen|الآن|حاليا|حاليًا|اليوم|היום|כיום|至今|至 ?今|现在|現在|目前|今|현재)(?![\\p{L}])";
const IS_OPEN = new RegExp(`^${OPEN}$`, "iu");

let months: Map<string, number> | undefined;

/** Numbers of the months by all their names: long and short, by themselves and in dates. */
function loadMonths(): Map<string, number> {
  months ??= new Map([...LANGUAGES.flatMap(listMonths), ["sept", 9]]);
  return months;
}

function listMonths(language: string): [string, number][] {
  return (["long", "short"] as const).flatMap((month) =>
    [{ month }, { month, day: "numeric" as const }].flatMap((format) => {
      const names = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index): [string, number] => {
        const name = names.formatToParts(Date.UTC(2020, index, 1)).find(({ type }) => type === "month")?.value ?? "";
        return [foldMonth(name), index + 1];
      });
    }),
  );
}

function foldMonth(name: string): string {
  return name.toLowerCase().replace(/[.\u200f]/g, "");
}

/** The names of the months, and their numbers in languages that have no names. */
export function listMonthNames(): string[] {
  return [...loadMonths().keys()];
}

/** Whether a text says that something goes on. */
export function isOpen(written: string): boolean {
  return IS_OPEN.test(written.trim());
}

/** The moment that a text names somewhere; undefined where it names no year. */
export function readMoment(written: string): Moment | undefined {
  const [year] = new RegExp(YEAR).exec(written) ?? [];
  if (!year) return undefined;
  const rest = written.replace(year, " ");
  const name = foldMonth(/\p{L}{3,}\.?|\p{L}{3,}/u.exec(rest.replace(/[年月日년월일]|\bde\b/g, " "))?.[0] ?? "");
  const month = loadMonths().get(name) ?? readNumbers(rest.match(/\d{1,2}/g)?.map(Number) ?? [], written.startsWith(year), written.includes("/"));
  return parseMoment(month ? `${year}-${month}` : year);
}

/** The month among the numbers of a date: after the year the first; before it the last, or the first where a slash stands between, as in the United States. */
function readNumbers(numbers: number[], isYearFirst: boolean, hasSlash: boolean): number {
  const [first = 0, second = first] = numbers;
  if (isYearFirst) return first;
  return (hasSlash && first <= 12) || second > 12 ? first : second;
}

/** The likely month in text that is not one (`2023年7月`, `July 2023`, `2023-07-15`, `07/23`); undefined where there is none. */
export function suggestMonth(written: string): Month | undefined {
  const text = toDigits(written);
  const [, year, month] = /(\d{4})\D{1,3}(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text) ?? [];
  const numbered = year && month ? parseMonth(`${year}-${month}`) : undefined;
  const moment = numbered ?? readMoment(text) ?? readMoment(text.replace(SHORT_YEAR, "20$<year>"));
  return moment && isMonth(moment) ? moment : (suggestShort(text) ?? suggestSeason(text));
}

/** The likely month or open end in text that is neither (`至今`, `Present`, `now`). */
export function suggestEnd(written: string): Month | typeof PRESENT | undefined {
  return isOpen(toDigits(written)) ? PRESENT : suggestMonth(written);
}

/** The likely day in text that is not one (`2024-3-5`, `2024年3月5日`), as `YYYY-MM-DD`; undefined where there is none. */
export function suggestDay(written: string): string | undefined {
  const [, year, month = "", day = ""] = /(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/.exec(toDigits(written)) ?? [];
  const likely = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(likely) ? likely : undefined;
}

/** A year that stands in text, alone or with what is no month. */
export function findYear(written: string): string | undefined {
  return new RegExp(`(?<!\\d)${YEAR}`).exec(toDigits(written))?.[0];
}

/** A year of two digits after the name of a month: Jul '23. */
const SHORT_YEAR = /(?<=\p{L}\.?\s?)['’](?<year>\d{2})(?!\d)/u;

/** The first months of the seasons, as the north has them. */
const SEASONS: [RegExp, number][] = [
  [/spring|frühling|frühjahr|printemps|primavera|春|الربيع/i, 3],
  [/summer|sommer|été|verano|夏|الصيف/i, 6],
  [/autumn|fall|herbst|automne|otoño|秋|الخريف/i, 9],
  [/winter|hiver|invierno|冬|الشتاء/i, 12],
];

function suggestSeason(text: string): Month | undefined {
  const year = findYear(text);
  const season = SEASONS.find(([name]) => name.test(text))?.[1];
  return year && season ? parseMonth(`${year}-${season}`) : undefined;
}

/** A month and a year of two digits; which is which must be plain. */
function suggestShort(text: string): Month | undefined {
  const [, one, other] = /^(\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  const [month, year] = [Number(one), Number(other)].sort((a, b) => a - b);
  return month && year && month <= 12 && year > 12 ? parseMonth(`${year < 50 ? 20 : 19}${year}-${month}`) : undefined;
}

/** Text with full-width, Arabic and Chinese numbers as digits. */
function toDigits(written: string): string {
  return written
    .normalize("NFKC")
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => `${(digit.codePointAt(0) ?? 0) & 0xf}`)
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map(toDigit).join(""))
    .replace(/(十?)([一二三四五六七八九]?)(?=月)/g, (all, ten: string, one: string) => (all ? `${(ten ? 10 : 0) + (one ? toDigit(one) : 0)}` : ""));
}

function toDigit(numeral: string): number {
  return "〇一二三四五六七八九".indexOf(numeral === "零" ? "〇" : numeral);
}
