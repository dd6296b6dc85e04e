import type { SkillGroup } from "@/lib/resume/schema/skills";
import { Railed } from "./railed";

/** Skills by group, each with its level and what it was used for. */
export function SkillGroups({ groups, heading: Heading = "h3" }: { groups: SkillGroup[]; heading?: "h2" | "h3" }) {
  if (!groups.length) return null;
  return (
    <div className="grid gap-4 print:gap-1">
      {groups.map(({ name, skills }) => (
        <Railed key={name} rail={<Heading>{name}</Heading>}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {skills.map((skill) => (
              <li key={skill.id}>
                {skill.name}
                {[skill.level, skill.note]
                  .filter((detail) => detail !== undefined)
                  .map((detail) => (
                    <span key={detail} className="ms-2 text-[0.9375rem] text-muted">
                      {detail}
                    </span>
                  ))}
              </li>
            ))}
          </ul>
        </Railed>
      ))}
    </div>
  );
}
