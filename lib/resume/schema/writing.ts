import * as z from "zod";
import { inline, link, text } from "./scalars";

/** `writing.yaml`: articles by the candidate. */
export const writingSchema = z.strictObject({
  articles: z
    .array(
      z.strictObject({
        title: text.describe("The article's title."),
        url: link.describe("Where to read it."),
        summary: inline.optional().describe("What it is about, in a sentence."),
      }),
    )
    .describe("Articles, newest first."),
});

/** An article by the candidate. */
export type Article = z.output<typeof writingSchema>["articles"][number];
