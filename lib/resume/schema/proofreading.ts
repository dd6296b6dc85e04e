import * as z from "zod";
import { text } from "./scalars";

/** What proofreading looks for, by the names that its warnings carry. */
export const RULES = {
  skill: "skills that no entry shows",
  alias: "aliases of skills that stand nowhere",
  stack: "words of stacks that are no skills",
  labels: "words of the interface that an edition leaves English",
  punctuation: "half-width punctuation and full-width letters in Chinese text",
  spacing: "spaces left out between Chinese and Latin where an edition writes them, and spaces beside Chinese punctuation",
  spelling: "products in another spelling than their owners'",
  placeholder: "words that a template left, like TODO",
  figure: "highlights without a figure",
  length: "highlights of more than 120 Chinese characters or 240 letters",
  gap: "more than six months between two positions",
  overlap: "positions at two employers at the same time",
  present: "more than one position that goes on",
  link: "links to pages of the site that are not there",
  http: "links that are not encrypted",
  translation: "translations whose original has changed since",
} as const;

/** The name of a rule of proofreading. */
export type Rule = keyof typeof RULES;

const names = Object.keys(RULES).join(", ");

/** `proofreading` in `site.yaml`: what warnings are not wanted. */
export const proofreading = z.strictObject({
  off: z
    .array(z.enum(Object.keys(RULES) as Rule[]))
    .default([])
    .describe(`Rules that say nothing, by the names in brackets behind their warnings: ${names}.`)
    .meta({ examples: [["figure", "gap"]] }),
  words: z
    .array(text)
    .default([])
    .describe("Words that are right as they stand here: no warning of spelling, punctuation, spaces or placeholders is about them. Links that begin so are left alone too.")
    .meta({ examples: [["Github Copilot", "http://intranet.example/"]] }),
});
