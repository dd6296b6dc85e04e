import * as z from "zod";
import { explainLink } from "../link";
import { findInlineProblems, locateProblem, nameNode, parseMarkdown, spanOf } from "../markdown";
import { isDay, type Moment, type Month, PRESENT, parseMoment, parseMonth } from "../month";
import { findYear, suggestDay, suggestEnd, suggestMonth } from "../written-date";
import { refuse } from "./hint";

/** One line or more of plain text, not empty; surrounding space is dropped. */
export const text = z.string().trim().min(1, { abort: true });

/** What a check says of text that it refuses; of what is no text another check speaks. */
export function say(explain: (written: string) => string): { error: z.core.$ZodErrorMap } {
  return { error: ({ input }) => (typeof input === "string" && input ? explain(input) : undefined) };
}

/** How many characters an id has at most; systems limit the names of files. */
export const LONGEST_ID = 80;

/** The name of an entry, skill or highlight in addresses: small Latin letters, digits and hyphens. */
export const id = text
  .max(LONGEST_ID, { error: `is too long; an id has ${LONGEST_ID} characters at most` })
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    say((written) => `"${written}" is not an id; write small Latin letters, digits and single hyphens, like go-ioc`),
  )
  .meta({ examples: ["go-ioc"] });

/** How months and years are written, as parts of patterns that editors check while one types. */
const [MONTH, YEAR] = ["(19|[2-9]\\d)\\d\\d[-./](0?[1-9]|1[0-2])", "(19|20)\\d\\d"];

/** A calendar month: 2023-07, also 2023.07 and 2023/7. */
export const month = text
  .transform((written, context): Month => parseMonth(written) ?? refuseTime(written, "not a month", suggestMonth(written), "it like 2023-07", context))
  .meta({ pattern: `^${MONTH}$`, examples: ["2023-07"] });

/** The last month, or `present` for what goes on. */
export const end = text
  .transform(
    (written, context): Month | typeof PRESENT =>
      readEnd(written, parseMonth) ?? refuseTime(written, "neither a month nor present", suggestEnd(written), "2023-07 or present", context),
  )
  .meta({ pattern: `^(${MONTH}|${PRESENT})$`, examples: ["2023-07", PRESENT] });

/** An address to link to: https, http or mailto. */
export const link = text
  .superRefine((url, context) => {
    const wrong = url.startsWith("/") || url.startsWith("#") ? `"${url}" is not an address; write it in full, like https://example.com/page` : explainLink(url);
    if (wrong) refuse(context, wrong);
  })
  .meta({ pattern: "^[A-Za-z]+:\\S+$", examples: ["https://example.com/page"] });

/** One paragraph of inline Markdown: **strong**, `code`, [links](https://…). */
export const inline = text.transform((written, context) => {
  const root = parseMarkdown(written);
  const [paragraph, ...rest] = root?.children ?? [];
  const stray = paragraph?.type === "paragraph" ? rest[0] : paragraph;
  if (paragraph?.type !== "paragraph" || stray) {
    const name = stray ? nameNode(stray) : "what is nested this deeply";
    return refuse(context, `${name} cannot stand here; write one paragraph of text`, stray && { part: spanOf(stray) });
  }
  for (const problem of findInlineProblems(paragraph.children)) {
    const part = locateProblem(problem, written);
    if (part) refuse(context, problem.message, { part });
  }
  return paragraph.children;
});

/** A month, or a year alone: 2014-09 or 2014. */
export const moment = text
  .transform((written, context): Moment => parseMoment(written) ?? refuseTime(written, "neither a month nor a year", suggestMonth(written), "it like 2014-09 or 2014", context))
  .meta({ pattern: `^(${MONTH}|${YEAR})$`, examples: ["2014-09", "2014"] });

/** The last month or year, or `present` for what goes on. */
export const lastMoment = text
  .transform(
    (written, context): Moment | typeof PRESENT =>
      readEnd(written, parseMoment) ?? refuseTime(written, "neither a month nor a year", suggestEnd(written), "2014-09, 2014 or present", context),
  )
  .meta({ pattern: `^(${MONTH}|${YEAR}|${PRESENT})$`, examples: ["2014-09", "2014", PRESENT] });

/** A day as `YYYY-MM-DD` (ISO 8601). */
export const day = text
  .superRefine((written, context) => {
    if (isDay(written)) return;
    const suggestion = suggestDay(written);
    refuse(context, `"${written}" is not a day; write ${suggestion ?? "it like 2024-03-05"}`, { suggestion });
  })
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", examples: ["2024-03-05"] });

/** Lets a check of several fields run where another field is wrong, too; it looks at each before it uses it. */
export const EVEN_IF_WRONG = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null && !Array.isArray(value) };

/** Refuses an end before its start, where both are right; a year alone is compared with the year of the other. */
export function refuseBackwards({ start, end }: { start?: unknown; end?: unknown }, context: z.RefinementCtx): void {
  if (!isMoment(start) || !isMoment(end) || end >= start.slice(0, end.length)) return;
  refuse(context, `${end} lies before start ${start}; swap them or mend one`, { path: ["end"] });
}

function isMoment(value: unknown): value is Moment {
  return typeof value === "string" && parseMoment(value) === value;
}

function readEnd<Time>(written: string, parse: (written: string) => Time | undefined): Time | typeof PRESENT | undefined {
  return written.trim() === PRESENT ? PRESENT : parse(written);
}

function refuseTime(written: string, what: string, suggestion: string | undefined, expected: string, context: z.RefinementCtx): never {
  const year = findYear(written);
  return refuse(context, `"${written}" is ${what}; write ${suggestion ?? (year ? `${year}-01 to ${year}-12` : expected)}`, { suggestion });
}
