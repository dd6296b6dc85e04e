import * as z from "zod";
import { explainLink } from "../link";
import { findInlineProblems, nameNode, parseMarkdown } from "../markdown";
import { type Moment, type Month, PRESENT, parseMoment, parseMonth, suggestMonth } from "../month";

/** One line or more of plain text, not empty; surrounding space is dropped. */
export const text = z.string().trim().min(1, { abort: true });

/** How many characters an id has at most; systems limit the names of files. */
export const LONGEST_ID = 80;

/** The name of an entry, skill or highlight in addresses: small Latin letters, digits and hyphens. */
export const id = text.max(LONGEST_ID, { error: `is too long; an id has ${LONGEST_ID} characters at most` }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) => `"${input}" is not an id; write small Latin letters, digits and single hyphens, like go-ioc`,
});

/** A calendar month: 2023-07, also 2023.07 and 2023/7. */
export const month = z.string().transform((written, context): Month => {
  const parsed = parseMonth(written);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: `"${written}" is not a month; write ${suggestMonth(written) ?? "it like 2023-07"}` });
  return z.NEVER;
});

/** The last month, or `present` for what goes on. */
export const end = z.string().transform((written, context): Month | typeof PRESENT => {
  const parsed = written.trim() === PRESENT ? PRESENT : parseMonth(written);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: `"${written}" is neither a month nor present; write ${suggestMonth(written) ?? "2023-07 or present"}` });
  return z.NEVER;
});

/** An address to link to: https, http or mailto. */
export const link = text.superRefine((url, context) => {
  const wrong = url.startsWith("/") || url.startsWith("#") ? `"${url}" is not an address; write it in full, like https://example.com/page` : explainLink(url);
  if (wrong) context.addIssue({ code: "custom", message: wrong });
});

/** One paragraph of inline Markdown: **strong**, `code`, [links](https://…). */
export const inline = text.transform((written, context) => {
  const root = parseMarkdown(written);
  const [paragraph, ...rest] = root?.children ?? [];
  const stray = paragraph?.type === "paragraph" ? rest[0] : paragraph;
  if (paragraph?.type !== "paragraph" || stray) {
    context.addIssue({ code: "custom", message: `${stray ? nameNode(stray) : "what is nested this deeply"} cannot stand here; write one paragraph of text` });
    return z.NEVER;
  }
  for (const { message } of findInlineProblems(paragraph.children)) context.addIssue({ code: "custom", message });
  return paragraph.children;
});

/** A month, or a year alone: 2014-09 or 2014. */
export const moment = z.string().transform((written, context): Moment => parseMoment(written) ?? refuseMoment(written, "it like 2014-09 or 2014", context));

/** The last month or year, or `present` for what goes on. */
export const lastMoment = z
  .string()
  .transform((written, context): Moment | typeof PRESENT =>
    written.trim() === PRESENT ? PRESENT : (parseMoment(written) ?? refuseMoment(written, "2014-09, 2014 or present", context)),
  );

function refuseMoment(written: string, expected: string, context: z.RefinementCtx): never {
  context.addIssue({ code: "custom", message: `"${written}" is neither a month nor a year; write ${suggestMonth(written) ?? expected}` });
  return z.NEVER;
}

/** A day as `YYYY-MM-DD` (ISO 8601). */
export const day = text.refine((written) => /^\d{4}-\d{2}-\d{2}$/.test(written) && isDay(written), {
  error: ({ input }) => `"${input}" is not a day; write it like 2024-03-05`,
});

/** Whether a day is in the calendar. */
function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
