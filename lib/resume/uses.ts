import { formatInline } from "./markdown";
import { findNamed, findSpellings, type Spelling } from "./mention";
import { type Experience, formatReference, listOwnHighlights, type Project, type Reference, type Resume, referTo } from "./resume";
import { listSkills, listSpellings } from "./skills";

/** A place that shows a skill, with the spelling that it is named by there; none where an author says so. */
export type Use = { reference: Reference; skill: string; spelling?: Spelling };

/** A résumé whose evidence is still to be found. */
export type Unproven = Omit<Resume, "evidence">;

/** Every place where an edition names a skill or says that it shows one, less what `not` denies. A skill's names in one edition count in the others. */
export function findUses(resumes: Unproven[]): Use[] {
  const skills = resumes.flatMap(listSkills);
  const spellings = listSpellings(skills);
  const search = { inText: findSpellings(spellings), inStack: findNamed(spellings) };
  const denied = new Set(skills.flatMap(({ id, not }) => not.map((reference) => `${id} ${reference}`)));
  const isDenied = ({ reference, skill }: Use) => denied.has(`${skill} ${formatReference(reference)}`) || denied.has(`${skill} ${formatReference(entryOf(reference))}`);
  return resumes.flatMap((resume) => [...resume.experience, ...resume.projects].flatMap((entry) => findUsesIn(entry, search))).filter((use) => !isDenied(use));
}

type Search = { inText: (text: string) => Spelling[]; inStack: (word: string) => Spelling | undefined };

function findUsesIn(entry: Experience | Project, search: Search): Use[] {
  const reference = referTo(entry);
  const listed = entry.stack.flatMap((word) => search.inStack(word) ?? []).map((spelling) => ({ reference, skill: spelling.skill, spelling }));
  const byHand = entry.skills.flatMap(({ id, highlights }) =>
    highlights.length ? highlights.map((highlight) => ({ reference: { ...reference, highlight }, skill: id })) : { reference, skill: id },
  );
  const mentioned = listOwnHighlights(entry).flatMap(({ id, content }) =>
    search.inText(formatInline(content)).map((spelling) => ({ reference: { ...reference, highlight: id }, skill: spelling.skill, spelling })),
  );
  return [...listed, ...byHand, ...mentioned];
}

function entryOf({ kind, entry }: Reference): Reference {
  return { kind, entry };
}
