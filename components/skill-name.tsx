import type { ProvenSkill } from "@/lib/resume/proofs";
import { routeOfSkill } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";

/** Names that sound like a command where links are read out one by one. */
const COMMANDS = /^(go|here|more|start|this)$/i;

/** The name of a skill in its own direction; it leads to the proof where there is any. */
export function SkillName({ name, proven, view: { resume, href } }: { name: string; proven: ProvenSkill | undefined; view: View }) {
  const shown = <bdi className="p-skill">{name}</bdi>;
  if (!proven) return shown;
  return (
    <a href={href(routeOfSkill(proven))}>
      {shown}
      {COMMANDS.test(name) && <span className="sr-only print:hidden"> ({resume.labels.skill})</span>}
    </a>
  );
}
