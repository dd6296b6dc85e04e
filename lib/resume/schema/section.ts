import * as z from "zod";
import { refuse } from "./hint";
import { EVEN_IF_WRONG, inline, lastMoment, link, moment, refuseBackwards, text } from "./scalars";

const item = z
  .strictObject({
    name: text.describe("What it is called: a school, an award, a language, an article, a person.").meta({ examples: ["Harbour University"] }),
    role: text
      .optional()
      .describe("What the candidate was or reached there: a position, a degree, a fluency.")
      .meta({ examples: ["Bachelor of Science"] }),
    field: text
      .optional()
      .describe("The subject, as of a course of study.")
      .meta({ examples: ["Computer Science"] }),
    by: text
      .optional()
      .describe("Who gave, issued or published it.")
      .meta({ examples: ["Harbour Press"] }),
    location: text
      .optional()
      .describe("Where it was, like Shanghai.")
      .meta({ examples: ["Shanghai"] }),
    start: moment.optional().describe("The first month or year: 2014-09 or 2014."),
    end: lastMoment.optional().describe("The last month or year, or present."),
    date: moment.optional().describe("When it was, for what has no duration: 2019-05 or 2019."),
    score: text
      .optional()
      .describe("A mark or grade, as the certificate has it.")
      .meta({ examples: ["3.9"] }),
    url: link
      .optional()
      .describe("Where to see it.")
      .meta({ examples: ["https://example.com/thesis"] }),
    summary: inline
      .optional()
      .describe("What it was about. Inline Markdown.")
      .meta({ examples: ["A thesis on *tide tables*."] }),
    keywords: z
      .array(text)
      .default([])
      .describe("Courses, subjects or other words.")
      .meta({ examples: [["Algorithms", "Databases"]] }),
    highlights: z
      .array(inline)
      .default([])
      .describe("What was done or reached, a sentence each. Inline Markdown.")
      .meta({ examples: [["Taught the first-year course for **two** years."]] }),
  })
  .superRefine(refuseBackwards, EVEN_IF_WRONG)
  .superRefine(({ start, end, date }, context) => {
    if (date && (start || end)) refuse(context, "stands beside start and end; keep one of the two ways", { path: ["date"] });
  }, EVEN_IF_WRONG);

/** One thing in a section. */
export type Item = z.output<typeof item>;

/** The names of an item's fields. */
export const ITEM_FIELDS = Object.keys(item.shape);

/** Sections that have a name of their own, in the order in which the home page shows them: each is a file of an edition, like `education.yaml`. Others go into the folder `sections`. */
export const SECTION_IDS = ["education", "certificates", "awards", "publications", "talks", "writing", "work", "volunteering", "languages", "interests", "references"] as const;

/** Whether a section is one of those. */
export function isSectionId(id: string): id is (typeof SECTION_IDS)[number] {
  return SECTION_IDS.some((known) => known === id);
}

/** `education.yaml`, `languages.yaml` and the like: a list of things under a heading. */
export const sectionSchema = z.strictObject({
  title: text
    .optional()
    .describe("The heading; the interface's word for the section where left out.")
    .meta({ examples: ["Schooling"] }),
  items: z
    .array(item)
    .min(1)
    .describe("What stands in the section, most important or newest first.")
    .meta({ examples: [[{ name: "Harbour University", role: "Bachelor of Science", start: "2010-09", end: "2014" }]] }),
});

/** `sections/*.yaml`: a section of one's own. */
export const ownSectionSchema = sectionSchema.extend({ title: text.describe("The heading.").meta({ examples: ["Exhibitions"] }) });

/** A part of a résumé besides experience, skills and projects. */
export type Section = { id: string; title: string; items: Item[] };
