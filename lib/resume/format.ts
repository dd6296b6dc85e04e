import { isMonth, type Moment, type Month, PRESENT } from "./month";
import { countPeriodMonths, joinPeriods, type Period, spanPeriods } from "./period";
import type { Resume } from "./resume";
import { fillLabel } from "./schema/labels";

/** A month as readers of an edition write it: 2023.07 in Chinese, Japanese and Korean, Jul 2023 in English. */
export function formatMonth(month: Month, edition: string): string {
  if (/^(zh|ja|ko)\b/.test(edition)) return month.replace("-", ".");
  return monthFormat(edition).format(new Date(`${month}-01T00:00:00Z`));
}

const monthFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once for an edition: making one takes longer than a thousand uses. */
function monthFormat(edition: string): Intl.DateTimeFormat {
  const format = monthFormats.get(edition) ?? new Intl.DateTimeFormat(edition, { year: "numeric", month: "short", timeZone: "UTC" });
  monthFormats.set(edition, format);
  return format;
}

/** A month, or a year alone, as readers of an edition write it. */
export function formatMoment(moment: Moment, edition: string): string {
  return isMonth(moment) ? formatMonth(moment, edition) : moment;
}

/** A period as words, like 2023.07 – 至今, or 2023.07 where it is one month. */
export function formatPeriod({ start, end }: Period, { edition, labels }: Resume): string {
  if (start === end) return formatMonth(start, edition);
  return `${formatMonth(start, edition)} – ${end === PRESENT ? labels.present : formatMonth(end, edition)}`;
}

/** The stretches of time that periods cover, like Jan 2019 – Jul 2020 and Jul 2023 – present. */
export function formatPeriods(periods: Period[], resume: Resume): string {
  const stretches = joinPeriods(periods, resume.asOf).map((period) => formatPeriod(period, resume));
  return spaceHan(new Intl.ListFormat(resume.edition, { type: "conjunction" }).format(stretches));
}

/** The length of a period as words, like 3 years, 4 months. */
export function formatPeriodLength(period: Period, { edition, asOf }: Resume): string {
  return formatDuration(countPeriodMonths(period, asOf), edition);
}

/** A number of months in years and months, like 3 年 4 个月 or 3 years, 4 months. */
export function formatDuration(months: number, edition: string): string {
  const years = Math.floor(months / 12);
  const parts = [formatUnit(years, "year", edition), formatUnit(months % 12, "month", edition)].filter((part) => part !== undefined);
  return spaceHan(new Intl.ListFormat(edition, { type: "unit", style: "narrow" }).format(parts));
}

/** A number of months in whole years, or in months where it is not a year, like 7 年 or 3 months. */
export function formatWholeYears(months: number, edition: string): string {
  return formatDuration(months < 12 ? months : months - (months % 12), edition);
}

/** The years in which periods lie, from the first to the last, like 2019–2023 or 2023 – 至今; empty where there is none. */
export function formatYears([first, ...others]: Period[], { labels }: Resume): string {
  if (!first) return "";
  const { start, end } = spanPeriods([first, ...others]);
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (end === PRESENT) return `${from} – ${labels.present}`;
  return from === to ? from : `${from}–${to}`;
}

/** A number of proofs, like 5 条佐证 or 1 proof. */
export function formatProofs(count: number, { edition, labels }: Resume): string {
  return formatCount(count, edition, labels.countedProof, labels.countedProofs);
}

/** A number of pages, like 2 页 or 1 page. */
export function formatPages(count: number, { edition, labels }: Resume): string {
  return formatCount(count, edition, labels.countedPage, labels.countedPages);
}

function formatCount(count: number, edition: string, one: string, many: string): string {
  return fillLabel(new Intl.PluralRules(edition).select(count) === "one" ? one : many, { count: String(count) });
}

/** The size of a file, like 192 kB. */
export function formatSize(bytes: number, edition: string): string {
  return new Intl.NumberFormat(edition, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }).format(Math.max(1, bytes / 1000));
}

/** Sets digits apart from Han characters, as the rest of a Chinese text does. */
function spaceHan(text: string): string {
  return text.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, " ");
}

function formatUnit(count: number, unit: "year" | "month", edition: string): string | undefined {
  if (count === 0) return undefined;
  return new Intl.NumberFormat(edition, { style: "unit", unit, unitDisplay: "long" }).format(count);
}

/** Words in a row with dots between them; a line may break after a dot, not before one. */
export function joinDots(words: string[]): string {
  return words.join("\u00a0· ");
}

/** Signs of a language between words, with the space that belongs to them. */
export type Signs = { colon: string; comma: string };

/** The colon and the comma of lists that readers of an edition write. */
export function signsOf(edition: string): Signs {
  if (/^(zh|ja)\b/.test(edition)) return { colon: "：", comma: "、" };
  const isArabic = new Intl.Locale(edition).maximize().script === "Arab";
  return { colon: /^fr\b/.test(edition) ? "\u00a0: " : ": ", comma: isArabic ? "، " : ", " };
}

/** A company's name without its legal form, which says nothing in a drawing. */
export function shortenCompany(name: string): string {
  return name.replace(/(股份|责任)?有限(责任)?公司$|,?\s+(Co\.?,?\s*)?(Ltd|Inc|LLC|Limited|Corp|Corporation|PLC|GmbH|AG)\.?$/i, "") || name;
}
