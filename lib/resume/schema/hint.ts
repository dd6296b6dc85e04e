import * as z from "zod";

const hint = z.object({ suggestion: z.string().optional(), part: z.tuple([z.number(), z.number()]).optional() });

/** What an issue of a schema says besides its message: what was likely meant, and which part of the text it is about, from one UTF-16 unit to another. */
export type Hint = z.input<typeof hint>;

/** Refuses a value with a message that tells the author's next step. */
export function refuse(context: z.RefinementCtx, message: string, { path = [], ...params }: Hint & { path?: PropertyKey[] } = {}): never {
  context.addIssue({ code: "custom", message, path, params });
  return z.NEVER;
}

/** The hint that an issue carries. */
export function readHint(issue: z.core.$ZodIssue): Hint {
  return issue.code === "custom" ? (hint.safeParse(issue.params).data ?? {}) : {};
}
