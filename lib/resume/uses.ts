import { formatInline } from "./markdown";
import { findNamed, findSpellings, type Spelling } from "./mention";
import { type Experience, formatReference, listOwnHighlights, type Project, type Resume, referTo } from "./resume";
import { listSkills, listSpellings } from "./skills";

/** A place that shows a skill, written like experience/acme#tracing, with the spelling that it is named by there; none where an author says so. */
export type Use = { place: string; skill: string; spelling?: Spelling };

/** A résumé whose evidence is still to be found. */
export type Unproven = Omit<Resume, "evidence">;

/** Every place where an edition names a skill or says that it shows one, less what `not` denies. A skill's names in one edition count in the others. */
export function findUses(resumes: Unproven[]): Use[] {
  const skills = resumes.flatMap(listSkills);
  const spellings = listSpellings(skills);
  const search = { inText: findSpellings(spellings), inStack: findNamed(spellings) };
  const denied = new Set(skills.flatMap(({ id, not }) => not.map((place) => `${id} ${place}`)));
  const isDenied = ({ place, skill }: Use) => denied.size > 0 && (denied.has(`${skill} ${place}`) || denied.has(`${skill} ${place.split("#")[0]}`));
  return resumes.flatMap((resume) => [...resume.experience, ...resume.projects].flatMap((entry) => findUsesIn(entry, search))).filter((use) => !isDenied(use));
}

type Search = { inText: (text: string) => Spelling[]; inStack: (word: string) => Spelling | undefined };

function findUsesIn(entry: Experience | Project, search: Search): Use[] {
  const placeOf = (highlight?: string) => formatReference(referTo(entry, highlight));
  const whole = placeOf();
  const listed = entry.stack.flatMap((word) => search.inStack(word) ?? []).map((spelling) => ({ place: whole, skill: spelling.skill, spelling }));
  const byHand = entry.skills.flatMap(({ id, highlights }) => (highlights.length ? highlights.map(placeOf) : [whole]).map((place) => ({ place, skill: id })));
  const mentioned = listOwnHighlights(entry).flatMap(({ id, content }) => {
    const place = placeOf(id);
    return search.inText(formatInline(content)).map((spelling) => ({ place, skill: spelling.skill, spelling }));
  });
  return [...listed, ...byHand, ...mentioned];
}
