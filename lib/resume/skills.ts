import type { Spelling } from "./mention";
import type { Resume } from "./resume";
import type { Skill, SkillGroup } from "./schema/skills";

/** All skills, in the order of the résumé. */
export function listSkills({ skills }: Pick<Resume, "skills">): Skill[] {
  return skills.flatMap((group) => group.skills);
}

/** All ways to write the skills: their names and aliases. */
export function listSpellings(skills: Skill[]): Spelling[] {
  return skills.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ skill: id, text })));
}

/** What to call a group: by its name, or, beside others, as what they all are. */
export function nameGroup({ name }: SkillGroup, { skills, labels }: Pick<Resume, "skills" | "labels">): string | undefined {
  return name ?? (skills.length > 1 ? labels.skills : undefined);
}
