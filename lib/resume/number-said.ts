import { type Figure, keyOf, listFigures, listNumberNames, timesOf } from "./figure";
import { HAN_DIGITS, HAN_MULTIPLIERS, NUMBER_WORDS } from "./number-words";

const HAN_NUMBER = new RegExp(`[${[...Object.keys(HAN_DIGITS), ...Object.keys(HAN_MULTIPLIERS)].join("")}]+`, "g");
const HALF = /半|نصف|(?<!\p{L})(?:half|halves|halved?|halving|hälfte|halbiert|halbierte|moitié|demi|mitad|medio)(?!\p{L})/iu;
const TWOFOLD = /[双雙]|翻倍|翻番|翻了?一[倍番]|加倍/;

/** What words stand for in figures: a week is seven days, half a year six months, and a dozen about ten. */
const OTHER_WORDS: [word: RegExp, figures: string[]][] = [
  [/数量级|數量級|orders? of magnitude/i, ["10", "10x"]],
  [/dozen/i, ["10"]],
  [/week|周|星期/i, ["7"]],
  [/\bday|daily|clock|[天日]/i, ["24"]],
  [/month|月/i, ["30"]],
  [/year|annual|年/i, ["12", "365"]],
  [/hour|minute|小时|分钟/i, ["60"]],
];
const SHARE = /百分之|[成折]|%|percent|per cent|prozent|pour cent|por ciento/i;

/** The months' names by edition, in small letters, with their numbers. */
const months = new Map<string, Map<string, number>>();

/** Figures that a text of another edition does not say, in digits or in words of its language. Up to twelve, languages whose number words are not known have a word for them. */
export function listUnsaid(figures: Figure[], text: string, edition: string): Figure[] {
  if (!figures.length) return [];
  const digits = new Set(listFigures(text).flatMap(({ values }) => values));
  const rest = figures.filter(({ values }) => !values.some((value) => digits.has(value)));
  if (!rest.length) return [];
  const said = listSaid(text, edition);
  const mayBeWord = ({ values }: Figure) => !knowsWords(edition) && values.some((value) => Number(value) <= 12);
  return rest.filter((figure) => !mayBeWord(figure) && !figure.values.some((value) => said.has(value)));
}

/** Whether a text holds a figure, be it a word; one is none, since it is in too many words. */
export function hasFigure(text: string, edition: string): boolean {
  const words = [...readHanNumbers(text), ...readWords(text, edition)];
  return listFigures(text).length > 0 || words.some((number) => number !== 1) || /(?<![\p{L}\d])(?:0|100)(?![\d.,])/u.test(text);
}

/** Each value that a text names, in digits or in words of its language; rather too many, since they only answer what another edition says in digits. */
function listSaid(text: string, edition: string): Set<string> {
  const words = blankFigures(text);
  const numbers = [...readHanNumbers(words), ...readWords(words, edition)];
  const apart = text.replace(/(?<=\p{Script=Latin})(?=\d)/gu, " "); // TOP10 answers to "top 10", and QPS3000 to "3000 QPS"
  return new Set([
    ...[text, apart].flatMap((each) => listFigures(each).flatMap(({ values }) => values)),
    ...numbers.flatMap((number) => [keyOf(number), ...timesOf(number)]),
    ...(SHARE.test(text) ? numbers.flatMap((number) => [`${keyOf(number)}%`, `${keyOf(number * 10)}%`]) : []),
    ...(HALF.test(text) ? ["0.5", "1.5", "50%", "2", "6", "30", ...numbers.map((number) => keyOf(number + 0.5))] : []),
    ...(TWOFOLD.test(text) ? ["2", "2x", "100%"] : []),
    ...OTHER_WORDS.flatMap(([word, figures]) => (word.test(text) ? figures : [])),
    ...listNumberNames(text),
    ...[...text.matchAll(/(?<!\d)(?:(?:19|20)(\d\d)(?!\d)|(\d\d)\s?年)/g)].flatMap(([, inCentury, short]) => (inCentury ? [inCentury] : [`19${short}`, `20${short}`])), // 90 年代, the 1990s
    ...findMonthNames(text, edition),
  ]);
}

/** A text whose figures are spaces, so that 万 in 10 万 is no number of its own. */
function blankFigures(text: string): string {
  return listFigures(text).reduce((rest, figure) => rest.slice(0, figure.index) + " ".repeat(figure.text.length) + rest.slice(figure.index + figure.text.length), text);
}

/** Whether number words of an edition's language are known. */
function knowsWords(edition: string): boolean {
  const language = languageOf(edition);
  return ["zh", "ja"].includes(language) || Object.hasOwn(NUMBER_WORDS, language);
}

/** Chinese numerals: 三千五百 is 3500, 千万 ten million, 二〇二三 is 2023. */
function readHanNumbers(text: string): number[] {
  return [...text.matchAll(HAN_NUMBER)].map(([run]) => {
    const characters = [...run];
    if (characters.every((character) => character in HAN_DIGITS)) return Number(characters.map((character) => HAN_DIGITS[character]).join(""));
    let [total, section, digit] = [0, 0, 0];
    for (const character of characters) {
      const unit = HAN_MULTIPLIERS[character];
      if (unit === undefined) digit = HAN_DIGITS[character] ?? 0;
      else if (unit < 1e4) [section, digit] = [section + (digit || 1) * unit, 0];
      else [total, section, digit] = [total + (section + digit || 1) * unit, 0, 0];
    }
    return total + section + digit;
  });
}

/** Number words: each by itself, and what those in a row mean together, like two hundred thousand. */
function readWords(text: string, edition: string): number[] {
  const known = NUMBER_WORDS[languageOf(edition)];
  if (!known) return [];
  const found: number[] = [];
  let [total, current] = [0, 0];
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    const [value, factor] = [ownNumber(known.words, word), ownNumber(known.multipliers, word)];
    if (value === undefined && factor === undefined) [total, current] = [0, 0];
    else if (factor === undefined) current += value ?? 0;
    else if (factor === 100) current = (current || 1) * 100;
    else [total, current] = [total + (current || 1) * factor, 0];
    found.push(...[value, factor].filter((number) => number !== undefined));
    if (total + current) found.push(total + current);
  }
  return found;
}

function ownNumber(words: Record<string, number>, word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

function findMonthNames(text: string, edition: string): string[] {
  const known = months.get(edition) ?? nameMonths(edition);
  months.set(edition, known);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (known.has(word) ? `m${known.get(word)}` : []));
}

function nameMonths(edition: string): Map<string, number> {
  const names = (["long", "short"] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(edition, { month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => [format.format(Date.UTC(2024, index)).toLowerCase().replace(/\.$/, ""), index + 1] as const);
  });
  return new Map([...names, ...(languageOf(edition) === "en" ? [["sept", 9] as const] : [])]);
}

function languageOf(edition: string): string {
  return new Intl.Locale(edition).language;
}
