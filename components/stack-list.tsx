import { findProvenByName } from "@/lib/resume/proofs";
import type { View } from "@/lib/site/view";
import { SkillName } from "./skill-name";

type Props = { words: string[]; view: View };

/** Technologies in a row; those that are skills with proof lead to it. */
export function StackList({ words, view }: Props) {
  if (!words.length) return null;
  return (
    <ul aria-label={view.resume.labels.stack} className="flex max-w-measure flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-muted row-links">
      {words.map((word) => (
        <li key={word}>
          <SkillName name={word} proven={findProvenByName(word, view.resume)} view={view} />
        </li>
      ))}
    </ul>
  );
}
