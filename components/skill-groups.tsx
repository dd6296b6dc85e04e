import { formatWholeYears, joinDots } from "@/lib/resume/format";
import { countUsedMonths, findProven } from "@/lib/resume/proofs";
import type { Skill, SkillGroup } from "@/lib/resume/schema/skills";
import { nameGroup } from "@/lib/resume/skills";
import type { View } from "@/lib/site/view";
import { Railed } from "./railed";
import { SkillName } from "./skill-name";

/** Skills by group, each with its years, its level and what it was used for; those with proof lead to it. */
export function SkillGroups({ view }: { view: View }) {
  const { skills } = view.resume;
  if (!skills.length) return null;
  return (
    <div className="grid gap-4 print:gap-1">
      {skills.map((group) => (
        <Railed key={group.skills[0]?.id} rail={<GroupName group={group} view={view} />}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 row-links">
            {group.skills.map((skill) => (
              <SkillItem key={skill.id} skill={skill} view={view} />
            ))}
          </ul>
        </Railed>
      ))}
    </div>
  );
}

function GroupName({ group, view }: { group: SkillGroup; view: View }) {
  const words = [nameGroup(group, view.resume), group.level].filter((word) => word !== undefined);
  return words.length ? <h3>{joinDots(words)}</h3> : null;
}

function SkillItem({ skill, view }: { skill: Skill; view: View }) {
  const { resume } = view;
  const proven = findProven(skill.id, resume);
  const details = [proven && formatWholeYears(countUsedMonths(proven, resume), resume.edition), skill.level, skill.note].filter(Boolean);
  return (
    <li>
      <SkillName name={skill.name} proven={proven} view={view} />
      {details.map((detail) => (
        <span key={detail} className="ms-2 text-[0.9375rem] text-muted">
          {detail}
        </span>
      ))}
    </li>
  );
}
