import * as z from "zod";
import { id, text } from "./scalars";

const skillFields = z.strictObject({
  id: id.optional().describe("The skill's name in addresses; made from `name` where that is Latin."),
  name: text.describe("The skill, in its owner's spelling."),
  aliases: z.array(text).default([]).describe("Other spellings that mean this skill, like K8s."),
  level: text.optional().describe("How well, in a word; leave it out rather than grade everything."),
  note: text.optional().describe("What it was used for, in a few words."),
});

const skill = z
  .preprocess((written) => (typeof written === "string" ? { name: written } : written), skillFields)
  .transform((fields, context) => {
    const own = fields.id ?? deriveId(fields.name);
    if (own) return { ...fields, id: own };
    context.addIssue({ code: "custom", path: ["name"], message: `"${fields.name}" has no Latin letters to make an id of; add one, like id: mini-programs` });
    return z.NEVER;
  });

const group = z.strictObject({
  name: text.describe("What the skills of this group have in common."),
  skills: z.array(skill).min(1).describe("Skills, best first: a name alone, or name with aliases, level and note."),
});

/** `skills.yaml`: what the candidate can do, in groups. */
export const skillsSchema = z.strictObject({ groups: z.array(group).superRefine(refuseTwice).describe("Groups of skills, most important first.") });

/** Skills that belong together. */
export type SkillGroup = z.output<typeof skillsSchema>["groups"][number];

function refuseTwice(groups: z.output<typeof group>[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  groups.forEach(({ skills }, index) => {
    skills.forEach(({ id }, position) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: [index, "skills", position], message: `the skill "${id}" is listed already; remove one, or give it another id` });
      seen.add(id);
    });
  });
}

function deriveId(name: string): string | undefined {
  const slug = name
    .toLowerCase()
    .replaceAll("+", "p")
    .replaceAll("#", "sharp")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /[^\x20-\x7e]/.test(name) || slug === "" ? undefined : slug;
}
