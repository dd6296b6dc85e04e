import * as z from "zod";
import { refuse } from "./hint";
import { day, EVEN_IF_WRONG, end, id, inline, link, month, refuseBackwards, text } from "./scalars";

const result = z.strictObject({
  highlight: id.describe("The id of the highlight that proves the figure.").meta({ examples: ["id-allocation"] }),
  from: text
    .optional()
    .describe("The figure before, like <100.")
    .meta({ examples: ["<100"] }),
  to: text.describe("The figure reached, like 2000+.").meta({ examples: ["2000+"] }),
  unit: text
    .optional()
    .describe("The unit of both figures, like TPS or s.")
    .meta({ examples: ["TPS"] }),
  story: inline
    .optional()
    .describe("How it came about, in half a sentence; the highlight's own words where left out.")
    .meta({ examples: ["ids are handed out in batches"] }),
});

const shownSkill = z.preprocess(
  (written) => (typeof written === "string" ? { id: written } : written),
  z.strictObject({
    id: id.describe("The skill's id in skills.yaml.").meta({ examples: ["redis"] }),
    highlights: z
      .array(id)
      .default([])
      .describe("Ids of the highlights that show it; the entry as a whole where left out.")
      .meta({ examples: [["id-allocation"]] }),
  }),
);

/** A figure that a highlight proves. */
export type Result = z.output<typeof result>;

const start = month.describe("The first month: 2023-07.");
const lastMonth = end.describe("The last month, or present.");

const shared = {
  summary: inline
    .optional()
    .describe("What it was about, in a sentence or two. Inline Markdown.")
    .meta({ examples: ["Built the order service and ran it for **three** years."] }),
  stack: z
    .array(text)
    .default([])
    .describe("Technologies used, most important first.")
    .meta({ examples: [["Go", "Redis"]] }),
  skills: z
    .array(shownSkill)
    .default([])
    .describe("Skills that the entry shows without naming them: a skill's id alone, or id and highlights.")
    .meta({ examples: [["team-lead", { id: "redis", highlights: ["id-allocation"] }]] }),
  updated: day
    .optional()
    .describe("The day of the last change worth telling search engines of, like 2024-03-05.")
    .meta({ examples: ["2024-03-05"] }),
  results: z
    .array(result)
    .default([])
    .describe("The figures worth remembering, strongest first; up to three stand on the home page.")
    .meta({ examples: [[{ highlight: "id-allocation", from: "<100", to: "2000+", unit: "TPS" }]] }),
};

const role = z
  .strictObject({
    role: text.describe("The position, like Go Developer.").meta({ examples: ["Go Developer"] }),
    start,
    end: lastMonth,
    location: text
      .optional()
      .describe("Where it was, like Shanghai.")
      .meta({ examples: ["Shanghai"] }),
    summary: inline
      .optional()
      .describe("What this position was about.")
      .meta({ examples: ["Led a team of four."] }),
  })
  .superRefine(refuseBackwards, EVEN_IF_WRONG);

/** What of an employer's entry belongs to its only position, and what of that it needs. */
const FLAT = ["role", "start", "end", "location"] as const;
const NEEDED = ["role", "start", "end"] as const;

/** Front matter of `experience/*.md`: one employer, with one position written flat or several under `roles`. */
export const experienceSchema = z
  .strictObject({
    company: text.describe("The employer's full name.").meta({ examples: ["Example Ltd."] }),
    url: link
      .optional()
      .describe("The employer's site.")
      .meta({ examples: ["https://example.com"] }),
    description: text
      .optional()
      .describe("What the employer does, in a few words.")
      .meta({ examples: ["Food delivery"] }),
    location: text
      .optional()
      .describe("Where the position was, like Shanghai.")
      .meta({ examples: ["Shanghai"] }),
    role: text
      .optional()
      .describe("The position, like Go Developer; several at one employer go under roles.")
      .meta({ examples: ["Go Developer"] }),
    start: start.optional(),
    end: lastMonth.optional(),
    roles: z
      .array(role)
      .min(1)
      .optional()
      .describe("Several positions at one employer, each with role, start and end.")
      .meta({ examples: [[{ role: "Team Lead", start: "2022-01", end: "present" }]] }),
    ...shared,
  })
  .superRefine(refuseBackwards, EVEN_IF_WRONG)
  .superRefine(({ roles, ...entry }, context) => {
    for (const key of roles ? FLAT : []) if (entry[key]) refuse(context, "stands beside roles; move it into one of the roles", { path: [key] });
    for (const key of roles ? [] : NEEDED) if (!entry[key]) refuse(context, "is missing; add it", { path: [key] });
  }, EVEN_IF_WRONG)
  .transform(({ role, start, end, location, roles, ...entry }, context) => {
    if (roles) return { ...entry, roles };
    return role && start && end ? { ...entry, roles: [{ role, start, end, location }] } : refuse(context, "has no role");
  })
  .meta({ anyOf: [{ required: ["role", "start", "end"] }, { required: ["roles"] }] }); // what editors ask for

const roleNames = z.preprocess((written) => (typeof written === "string" ? [written] : written), z.array(text).default([]));

/** Front matter of `projects/*.md`: a product worked on, or a package published. */
export const projectSchema = z
  .strictObject({
    name: text.describe("The product or package, in its owner's spelling.").meta({ examples: ["Tide Tables"] }),
    kind: z
      .enum(["product", "open-source"])
      .describe("product for work at an employer, open-source for published code.")
      .meta({ examples: ["product"] }),
    featured: z
      .enum(["true", "false"])
      .default("false")
      .transform((written) => written === "true")
      .describe("true puts the project on the home page; where none is, all stand there.")
      .meta({ examples: ["true"] }),
    experience: id
      .optional()
      .describe("The id (file name) of the employer's entry that it belongs to.")
      .meta({ examples: ["example"] }),
    role: roleNames.describe("What the candidate was in this project: one role, or a list.").meta({ examples: ["Go Developer", ["Designer", "Developer"]] }),
    organization: text
      .optional()
      .describe("Who it was done for, where that is no employer in experience.")
      .meta({ examples: ["Harbour Museum"] }),
    type: text
      .optional()
      .describe("What kind of thing it is, in a word, like application or talk.")
      .meta({ examples: ["application"] }),
    start: start.optional(),
    end: lastMonth.optional(),
    links: z
      .array(
        z.strictObject({
          label: text.describe("What the link is called.").meta({ examples: ["Source"] }),
          url: link.describe("The full address.").meta({ examples: ["https://example.com/tide-tables"] }),
        }),
      )
      .default([])
      .describe("Where to see it.")
      .meta({ examples: [[{ label: "Source", url: "https://example.com/tide-tables" }]] }),
    highlights: z
      .array(id)
      .default([])
      .describe("Ids of the employer's highlights that belong to this project, so that nothing is written twice.")
      .meta({ examples: [["id-allocation"]] }),
    ...shared,
  })
  .superRefine(refuseBackwards, EVEN_IF_WRONG)
  .superRefine(({ start, end, experience, highlights }, context) => {
    if (end && !start) refuse(context, "is missing; add it", { path: ["start"] });
    if (start && !end) refuse(context, "is missing; add it", { path: ["end"] });
    if (highlights?.length && !experience) refuse(context, "needs experience: the id of the entry that the highlights are in", { path: ["highlights"] });
  }, EVEN_IF_WRONG)
  .meta({ dependencies: { start: ["end"], end: ["start"], highlights: ["experience"] } });
