import type { ProvenSkill } from "@/lib/resume/proofs";
import { routeOfSkill } from "@/lib/site/pages";
import type { Href } from "@/lib/site/view";

/** The name of a skill in its own direction; it leads to the proof where there is any. */
export function SkillName({ name, proven, href }: { name: string; proven: ProvenSkill | undefined; href: Href }) {
  const shown = <bdi className="p-skill">{name}</bdi>;
  return proven ? <a href={href(routeOfSkill(proven))}>{shown}</a> : shown;
}
