import { findProvenByName } from "@/lib/resume/proofs";
import { routeOfSkill } from "@/lib/site/pages";
import type { View } from "@/lib/site/view";

type Props = { words: string[]; view: View };

/** Technologies in a row; those that are skills with proof lead to it. */
export function StackList({ words, view: { resume, href } }: Props) {
  if (!words.length) return null;
  return (
    <ul aria-label={resume.labels.stack} className="flex max-w-measure flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-muted row-links">
      {words.map((word) => {
        const proven = findProvenByName(word, resume);
        const name = <bdi>{word}</bdi>;
        return <li key={word}>{proven ? <a href={href(routeOfSkill(proven))}>{name}</a> : name}</li>;
      })}
    </ul>
  );
}
