import * as z from "zod";
import { foldSpelling } from "../mention";
import { refuse } from "./hint";
import { id, LONGEST_ID, say, text } from "./scalars";

const place = text
  .regex(
    /^(experience|projects)\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
    say((written) => `"${written}" is not a place in the résumé; write it like experience/acme, or experience/acme#a-highlight`),
  )
  .meta({ examples: ["experience/acme", "experience/acme#a-highlight"] });

const skillFields = z.strictObject({
  id: id
    .optional()
    .describe("The skill's name in addresses; made from `name` where that is Latin.")
    .meta({ examples: ["team-lead"] }),
  name: text.describe("The skill, in its owner's spelling.").meta({ examples: ["Kubernetes"] }),
  aliases: z
    .array(text)
    .default([])
    .describe("Other spellings that mean this skill, like K8s.")
    .meta({ examples: [["K8s"]] }),
  not: z
    .array(place)
    .default([])
    .describe("Places that name the skill but do not show it: an entry like experience/acme, or one highlight like experience/acme#tracing.")
    .meta({ examples: [["experience/example#id-allocation"]] }),
  level: text
    .optional()
    .describe("How well, in a word; leave it out rather than grade everything.")
    .meta({ examples: ["proficient"] }),
  note: text
    .optional()
    .describe("What it was used for, in a few words.")
    .meta({ examples: ["two clusters of forty machines"] }),
});

const skill = z
  .preprocess((written) => (typeof written === "string" ? { name: written } : written), skillFields)
  .transform((fields, context) => {
    const own = fields.id ?? deriveId(fields.name);
    if (own && own.length <= LONGEST_ID) return { ...fields, id: own };
    const wrong = own
      ? `is too long to make an id of, which has ${LONGEST_ID} characters at most; add a short one, like id: reporting`
      : `"${fields.name}" has no Latin letters to make an id of; add one, like id: mini-programs`;
    return refuse(context, wrong, { path: ["name"] });
  });

const group = z.strictObject({
  name: text
    .optional()
    .describe("What the skills of this group have in common; left out, they stand by themselves.")
    .meta({ examples: ["Languages"] }),
  level: text
    .optional()
    .describe("How well all of them, in a word.")
    .meta({ examples: ["daily"] }),
  skills: z
    .array(skill)
    .min(1)
    .describe("Skills, best first: a name alone, or name with aliases, level and note.")
    .meta({ examples: [["Go", { name: "Kubernetes", aliases: ["K8s"] }]] }),
});

/** `skills.yaml`: what the candidate can do, in groups. */
export const skillsSchema = z.strictObject({
  groups: z
    .array(group)
    .superRefine(refuseTwice, { when: () => true })
    .describe("Groups of skills, most important first.")
    .meta({ examples: [[{ name: "Languages", skills: ["Go", "SQL"] }]] }),
});

/** Something the candidate can do. */
export type Skill = SkillGroup["skills"][number];

/** Skills that belong together. */
export type SkillGroup = z.output<typeof skillsSchema>["groups"][number];

/** What of a skill can be taken already, whatever else is wrong beside it. */
const spelt = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) });
const lists = z.array(z.object({ skills: z.array(spelt.optional().catch(undefined)) }).catch({ skills: [] })).catch([]);

function refuseTwice(groups: unknown, context: z.RefinementCtx): void {
  const skills = lists.parse(groups).flatMap((group, index) => group.skills.flatMap((skill, position) => (skill ? { ...skill, path: [index, "skills", position] } : [])));
  const ids = new Set<string>();
  const owners = new Map(skills.map(({ id, name }) => [foldSpelling(name), id] as const).toReversed());
  for (const { id, aliases, path } of skills) {
    if (ids.has(id)) refuse(context, `the skill "${id}" is listed already; remove one, or give it another id`, { path });
    ids.add(id);
    for (const spelling of aliases.map(foldSpelling)) {
      const owner = owners.get(spelling) ?? id;
      if (owner !== id) refuse(context, `"${spelling}" means the skill "${owner}" already; take it out of one of them`, { path });
      owners.set(spelling, owner);
    }
  }
}

/** The id that a skill has by its name: small Latin letters, digits and hyphens; undefined where the name has none. */
export function deriveId(name: string): string | undefined {
  const slug = name
    .toLowerCase()
    .replaceAll("+", "p")
    .replaceAll("#", "sharp")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /[^\x20-\x7e]/.test(name) || slug === "" ? undefined : slug;
}
