import { readDigits, toPlainDigits } from "./digits";
import { HAN_MULTIPLIERS, NUMBER_WORDS, SHORT_MULTIPLIERS } from "./number-words";

/** A number that is written in digits: as it stands in the text, where, and each value that it can mean, like 20, 80% or m7 for July. */
export type Figure = { text: string; index: number; values: string[] };

const MULTIPLIERS: Readonly<Record<string, number>> = Object.assign({}, ...Object.values(NUMBER_WORDS).map(({ multipliers }) => multipliers));
const oneOf = (words: Readonly<Record<string, number>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");

const SPACE = "[ \\u00a0\\u202f]?";
const HAN = `[${Object.keys(HAN_MULTIPLIERS).join("")}]+`;
const PERCENT = "%|percent(?:age points?)?\\b|per cent\\b|prozent|pour cent|por ciento|بالمئة|بالمائة|个百分点|個百分點";
const TIMES = "倍|x(?!\\p{L})|×(?!\\s?\\d)|times\\b|-?fold\\b|-?fach|fois\\b|veces\\b";

/** Digits that are no part of a name like K8s or GPT-4, with marks between thousands and before decimals, and what makes them more, or a share, or times. */
const FIGURE = new RegExp(
  [
    "(?<![\\p{Script=Latin}\\p{M}\\d_#@]|\\p{Script=Latin}-|\\p{Script=Latin}\\+\\+|\\d[.,])(?<share>百分之\\s?)?",
    "(?<digits>\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)",
    `(?:\\+?${SPACE}(?:[多余餘几幾]?(?<han>${HAN})(?<more>(?:${SPACE}\\d+${SPACE}${HAN})*)|(?<long>${oneOf(MULTIPLIERS)})(?!\\p{L})|(?<short>${oneOf(SHORT_MULTIPLIERS)})(?![\\p{L}\\d])))?`,
    `(?:\\+?${SPACE}(?:(?<percent>${PERCENT})|(?<tenths>成)|(?<times>${TIMES})))?`,
  ].join(""),
  "giu",
);

/** A month with its year, either first, and a month in Chinese or Japanese. */
const MONTH =
  /(?<!\d)(?:(?<year>(?:19|20)\d\d)\s?[-./年]\s?(?<after>0?[1-9]|1[0-2])(?!\d)|(?<before>0?[1-9]|1[0-2])[-./](?<its>(?:19|20)\d\d)(?!\d)|(?<alone>1[0-2]|[1-9])\s?月(?!内))/g;

/** A share of requests that are faster, like P99. */
const PERCENTILE = /(?<![\p{L}\d])t?p(\d\d(?:\.\d+)?|999)(?![\p{L}\d])/giu;

/** Numbers that are names, which other languages say in words: the clock round, shopping days, universities, 5G and 3C. */
const NAMES =
  /(?<!\d)(?:24\s?[/×x*]\s?7|7\s?[/×x*]\s?24)(?!\d)|双\s?1[12](?!\d)|(?<!\d)618(?!\d)|(?<!\d)(?:985|211)(?=\s?[/、和&]|\s?工程|\s?高校|\s?院校|\s?大学)|(?<!\d)\d[ACDGSV](?!\p{L})/gu;

/** What stands between the ends of a range whose unit is written once, like 10–20 million. */
const RANGE = /^\s*(?:[-–—~～〜→]|->|至|到|to|bis|à|hasta|a|et|and|y|und|和|与)\s*$/i;

/** These are words in other languages, or belong to sayings like 从 0 到 1. */
const IDLE = ["0", "1", "100%"];

/** The figures of a text, in reading order. Numbers within names, and 0, 1 and 100%, are none. */
export function listFigures(text: string): Figure[] {
  if (!/[0-9０-９٠-٩۰-۹]/.test(text)) return [];
  const plain = toPlainDigits(text);
  const dates = [...plain.matchAll(MONTH)].flatMap(readDate);
  const percentiles = [...plain.matchAll(PERCENTILE)].map(({ 0: written, 1: share = "", index }) => ({ text: written, index, values: [`p${share}`, `${share}%`, share] }));
  const rest = plain.replace(MONTH, blank).replace(NAMES, blank);
  const numbers = [...rest.matchAll(FIGURE)].map(readNumber);
  const figures = numbers.map(({ text: written, index, readings, means }, position) => {
    const next = numbers[position + 1];
    const isRange = next && !means.unit && next.means.unit && RANGE.test(rest.slice(index + written.length, next.index));
    return { text: written, index, values: [...means.values, ...(isRange ? readings.flatMap(next.means.of) : [])] };
  });
  return [...dates, ...percentiles, ...figures]
    .filter(({ values: [value = ""] }) => !IDLE.includes(value))
    .map((figure) => ({ ...figure, text: text.slice(figure.index, figure.index + figure.text.length).trim() }))
    .sort((a, b) => a.index - b.index);
}

/** Digits in numbers that are names, like the 8 of 8G. */
export function listNumberNames(text: string): string[] {
  return [...toPlainDigits(text).matchAll(NAMES)].flatMap(([name]) => name.match(/\d+/g) ?? []);
}

/** A number as values are compared. */
export function keyOf(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** What so many times as much can be called: three times more is four times as much, and 300 % or 200 % more. */
export function timesOf(value: number): string[] {
  return [`${keyOf(value)}x`, `${keyOf(value + 1)}x`, `${keyOf(value * 100)}%`, `${keyOf((value - 1) * 100)}%`];
}

function blank(written: string): string {
  return " ".repeat(written.length);
}

function readDate({ 0: written, index, groups = {} }: RegExpExecArray): Figure[] {
  const { year, after, before, its, alone } = groups;
  const own = year ?? its;
  const month = { text: written, index, values: [`m${Number(after ?? before ?? alone)}`] };
  return own ? [{ text: own, index: index + written.indexOf(own), values: [own] }, month] : [month];
}

/** The values of a number, and how its unit would give values to another. */
type Means = { unit: boolean; values: string[]; of: (reading: number) => string[] };

function readNumber({ 0: written, index, groups = {} }: RegExpExecArray): { text: string; index: number; readings: number[]; means: Means } {
  const readings = readDigits(groups.digits ?? "");
  const of = chooseUnit(groups);
  return { text: written, index, readings, means: { unit: of !== plainly, values: readings.flatMap(of), of } };
}

function plainly(reading: number): string[] {
  return [keyOf(reading)];
}

function chooseUnit({ share, han, more = "", long, short, percent, tenths, times }: Partial<Record<string, string>>): (reading: number) => string[] {
  if (percent) return (reading) => [`${keyOf(reading)}%`, ...(/point|点|點/i.test(percent) ? [keyOf(reading)] : [])];
  if (share) return (reading) => [`${keyOf(reading)}%`];
  if (tenths) return (reading) => [`${keyOf(reading * 10)}%`, keyOf(reading)];
  if (times) return (reading) => [keyOf(reading), ...timesOf(reading)];
  if (long) return (reading) => [keyOf(reading * (MULTIPLIERS[long.toLowerCase()] ?? 1)), ...(/^cents?$/i.test(long) ? [keyOf(reading)] : [])];
  if (short) return (reading) => [keyOf(reading * (SHORT_MULTIPLIERS[short.toLowerCase()] ?? 1)), keyOf(reading)];
  if (!han) return plainly;
  const added = [...more.matchAll(new RegExp(`(\\d+)\\s?(${HAN})`, "g"))].reduce((sum, [, digits, unit = ""]) => sum + Number(digits) * multiply(unit), 0);
  return (reading) => [keyOf(reading * multiply(han) + added)];
}

function multiply(han: string): number {
  return [...han].reduce((product, character) => product * (HAN_MULTIPLIERS[character] ?? 1), 1);
}
