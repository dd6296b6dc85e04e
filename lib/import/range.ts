import { type Moment, PRESENT, parseMoment } from "@/lib/resume/month";

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

function readMoment(written: string): Moment | undefined {
  const [year] = /(19|20)\d{2}/.exec(written) ?? [];
  if (!year) return undefined;
  const [, word] = /([a-z]{3})[a-z]*\.?,?\s/i.exec(written) ?? [];
  const digits = written.replace(year, " ").match(/\d{1,2}/)?.[0];
  const month = word ? MONTHS.indexOf(word.toLowerCase()) + 1 : Number(digits ?? 0);
  return parseMoment(month ? `${year}-${month}` : year);
}
