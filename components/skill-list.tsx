import type { ProvenSkill } from "@/lib/resume/proofs";
import type { View } from "@/lib/site/view";
import { SkillName } from "./skill-name";

/** Skills in a row, each leading to its proof. */
export function SkillList({ skills, view }: { skills: ProvenSkill[]; view: View }) {
  if (!skills.length) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 row-links">
      {skills.map((proven) => (
        <li key={proven.skill.id}>
          <SkillName name={proven.skill.name} proven={proven} view={view} />
        </li>
      ))}
    </ul>
  );
}
