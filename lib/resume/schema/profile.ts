import * as z from "zod";
import { refuse } from "./hint";
import { EVEN_IF_WRONG, inline, link, say, text } from "./scalars";

const labelledLink = z
  .strictObject({
    label: text.describe("What the link is called, like GitHub.").meta({ examples: ["GitHub"] }),
    username: text
      .optional()
      .describe("The candidate's name there; shown where there is no address.")
      .meta({ examples: ["mira"] }),
    url: link
      .optional()
      .describe("The full address, https://…")
      .meta({ examples: ["https://github.com/mira"] }),
  })
  .superRefine(({ url, username }, context) => {
    if (!url && !username) refuse(context, "is missing; add it, or a username", { path: ["url"] });
  }, EVEN_IF_WRONG);

const location = z.strictObject({
  address: text
    .optional()
    .describe("Street and number. Everyone can read it; leave it out if in doubt.")
    .meta({ examples: ["12 Quay Street"] }),
  postalCode: text
    .optional()
    .describe("The postal code.")
    .meta({ examples: ["200001"] }),
  city: text
    .optional()
    .describe("The city, like Shanghai.")
    .meta({ examples: ["Shanghai"] }),
  region: text
    .optional()
    .describe("The province or state.")
    .meta({ examples: ["Shanghai"] }),
  countryCode: text
    .optional()
    .describe("The country by ISO 3166-1, like CN.")
    .meta({ examples: ["CN"] }),
});

/** `profile.yaml`: who the candidate is and how to reach them. */
export const profileSchema = z.strictObject({
  name: text.describe("The candidate's name as this edition's readers write it.").meta({ examples: ["Mira Okafor"] }),
  alias: text
    .optional()
    .describe("The same name in another script or language, shown small beside it.")
    .meta({ examples: ["米拉"] }),
  seal: text
    .regex(
      /^(\p{Script=Han}{1,4}|\p{L}[^\p{Script=Han}]*)$/u,
      say((written) => `"${written}" cannot be cut into a seal; write one to four Chinese characters, or a name in letters`),
    )
    .optional()
    .describe("The characters of the name seal, one to four Chinese ones; the name, or its initials, where left out.")
    .meta({ examples: ["米拉"] }),
  headline: text.describe("The trade in a few words; stands under the name and in page titles.").meta({ examples: ["Back-end developer"] }),
  seeking: text
    .optional()
    .describe("The role that is wanted; left out, the page does not say that one is.")
    .meta({ examples: ["Staff engineer"] }),
  summary: inline
    .optional()
    .describe("Two or three sentences for someone who reads nothing else. Inline Markdown.")
    .meta({ examples: ["Writes services that stay up. Ten years of Go, most of them with orders and money."] }),
  email: text
    .pipe(z.email(say((written) => `"${written}" is not an e-mail address; write it like name@example.com`)))
    .optional()
    .describe("The public e-mail address.")
    .meta({ pattern: "^[^@\\s]+@[^@\\s]+$", examples: ["mira@example.com"] }),
  url: link
    .optional()
    .describe("The candidate's own site elsewhere on the web.")
    .meta({ examples: ["https://mira.example"] }),
  image: text
    .optional()
    .describe("The address of a photograph; only JSON Resume carries it, pages do not show it.")
    .meta({ examples: ["https://mira.example/portrait.jpg"] }),
  location: location
    .optional()
    .describe("Where the candidate lives.")
    .meta({ examples: [{ city: "Shanghai", countryCode: "CN" }] }),
  links: z
    .array(labelledLink)
    .default([])
    .describe("Places on the web that belong to the candidate, most telling first.")
    .meta({ examples: [[{ label: "GitHub", url: "https://github.com/mira" }]] }),
});

/** Who the candidate is, as one edition says it. */
export type Profile = z.output<typeof profileSchema>;

/** `private.yaml`: details that never enter the repository or the site. */
export const privateSchema = z.strictObject({
  phone: text
    .optional()
    .describe("The telephone number, as it should be printed on a résumé sent by hand.")
    .meta({ examples: ["+86 138 0000 0000"] }),
});

/** Contact details that stay on the candidate's machine. */
export type Private = z.output<typeof privateSchema>;
