import * as z from "zod";
import { inline, link, text } from "./scalars";

const labelledLink = z.strictObject({
  label: text.describe("What the link is called, like GitHub."),
  url: link.describe("The full address, https://…"),
});

/** `profile.yaml`: who the candidate is and how to reach them. */
export const profileSchema = z.strictObject({
  name: text.describe("The candidate's name as this edition's readers write it."),
  alias: text.optional().describe("The same name in another script or language, shown small beside it."),
  seal: text
    .regex(/^(\p{Script=Han}{1,4}|\p{L}[^\p{Script=Han}]*)$/u, {
      error: ({ input }) => `"${input}" cannot be cut into a seal; write one to four Chinese characters, or a name in letters`,
    })
    .optional()
    .describe("The characters of the name seal, one to four Chinese ones; the name, or its initials, where left out."),
  headline: text.describe("The trade in a few words; stands under the name and in page titles."),
  seeking: text.describe("The role that is wanted."),
  summary: inline.describe("Two or three sentences for someone who reads nothing else. Inline Markdown."),
  email: text.pipe(z.email({ error: ({ input }) => `"${input}" is not an e-mail address; write it like name@example.com` })).describe("The public e-mail address."),
  links: z.array(labelledLink).default([]).describe("Places on the web that belong to the candidate, most telling first."),
});

/** Who the candidate is, as one edition says it. */
export type Profile = z.output<typeof profileSchema>;

/** `private.yaml`: details that never enter the repository or the site. */
export const privateSchema = z.strictObject({
  phone: text.optional().describe("The telephone number, as it should be printed on a résumé sent by hand."),
});

/** Contact details that stay on the candidate's machine. */
export type Private = z.output<typeof privateSchema>;
