import { closestMatch } from "leven";
import type { Problem } from "./problem";

/** Keys by other names that people know them by, from JSON Resume and elsewhere. */
const OTHER_NAMES: Record<string, string[]> = {
  about: ["summary"],
  bio: ["summary"],
  employer: ["company"],
  from: ["start"],
  homepage: ["url"],
  institution: ["name"],
  mail: ["email"],
  organisation: ["organization", "company"],
  organization: ["company"],
  position: ["role"],
  since: ["start"],
  tags: ["keywords"],
  technologies: ["stack"],
  title: ["role", "headline", "name"],
  to: ["end"],
  until: ["end"],
  website: ["url"],
};

/** The candidate that a misspelt word means: the nearest one, one that it begins or that begins it, one known by another name; undefined where none is near. */
export function suggest(word: string, candidates: string[]): string | undefined {
  const folded = new Map(candidates.toReversed().map((candidate) => [fold(candidate), candidate]));
  const own = fold(word);
  if (!own) return undefined;
  const names = [...folded.keys()].toReversed();
  const near = closestMatch(own, names, { maxDistance: Math.max(1, Math.ceil(own.length / 3)) });
  const other = OTHER_NAMES[own]?.find((name) => folded.has(name));
  const begun = names.filter((name) => name.length > 2 && own.length > 2 && (name.startsWith(own) || own.startsWith(name)));
  return folded.get((names.includes(own) ? own : undefined) ?? other ?? near ?? (begun.length === 1 ? begun[0] : undefined) ?? "");
}

/** Says that a name is not among those that are known, and which may be meant; `subject` stands before it (`skills: `). */
export function explainUnknown(
  found: string,
  expected: string,
  known: string[],
  { subject = "", suggestion = suggest(found, known) }: { subject?: string; suggestion?: string | undefined } = {},
): Pick<Problem, "message" | "suggestion"> {
  const next = suggestion ? `did you mean "${suggestion}"?` : known.length ? `there are ${known.join(", ")}` : "there is none";
  return { message: `${subject}"${found}" is not ${expected}; ${next}`, suggestion };
}

/** A name without case, accents and what joins its words. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\s_.-]/gu, "");
}
