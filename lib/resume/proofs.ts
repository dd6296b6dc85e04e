import type { Highlight } from "./highlight";
import { findNamed } from "./mention";
import { countCoveredMonths, type Period, spanPeriods } from "./period";
import { type Evidence, type Experience, formatReference, listOwnHighlights, type Project, periodOfProject, type Resume, referTo } from "./resume";
import type { Skill } from "./schema/skills";
import { listSkills, listSpellings } from "./skills";

/** A skill and what shows it. */
export type ProvenSkill = { skill: Skill; evidence: Evidence };

/** What one entry proves of a skill: in which roles and when, by which highlights, or by itself where there are none; and the projects done there that show it too. */
export type ProofGroup = { entry: Experience | Project; roles: string[]; period: Period | undefined; highlights: Highlight[]; projects: Project[] };

const known = new WeakMap<Resume, Map<string, ProvenSkill[]>>();

/** All skills with proof, in the order of the résumé. */
export function listProven(resume: Resume): ProvenSkill[] {
  return indexProven(resume).get("") ?? [];
}

/** The skills that an entry shows, in the order of the résumé. */
export function listShownBy(entry: Experience | Project, resume: Resume): ProvenSkill[] {
  return indexProven(resume).get(formatReference(referTo(entry))) ?? [];
}

/** What shows a skill; undefined where nothing does. */
export function findProven(id: string, resume: Resume): ProvenSkill | undefined {
  return listProven(resume).find(({ skill }) => skill.id === id);
}

/** The skill with proof that comes first in the résumé. */
export function findMainSkill(resume: Resume): ProvenSkill | undefined {
  return listProven(resume)[0];
}

/** The skills shown most often, and of those the longest; in the order of the résumé. */
export function listMainSkills(resume: Resume, most: number): ProvenSkill[] {
  const all = listProven(resume);
  const byWeight = all.toSorted((a, b) => b.evidence.proofs.length - a.evidence.proofs.length || countUsedMonths(b, resume) - countUsedMonths(a, resume));
  return all.filter((proven) => byWeight.indexOf(proven) < most);
}

/** Months in which a skill was used, those of several entries counted once. */
export function countUsedMonths({ evidence }: ProvenSkill, { asOf }: Resume): number {
  return countCoveredMonths(evidence.periods, asOf);
}

/** The proofs of a skill, by the entries that hold them, employers first, newest first. */
export function groupProofs({ proofs, entries, periods }: Evidence, resume: Resume): ProofGroup[] {
  const at = new Map<string, string[]>();
  for (const { highlight, ...entry } of proofs) at.set(formatReference(entry), [...(at.get(formatReference(entry)) ?? []), ...(highlight ? [highlight] : [])]);
  const shown = new Set(entries.map(formatReference));
  return [...resume.experience, ...resume.projects].flatMap((entry) => {
    const ids = at.get(formatReference(referTo(entry)));
    if (!ids) return [];
    const projects = resume.projects.filter(
      (project) => "roles" in entry && project.experience === entry.id && shown.has(formatReference(referTo(project))) && !at.has(formatReference(referTo(project))),
    );
    const proving = "roles" in entry ? entry.roles.filter(({ start, end }) => periods.some((period) => period.start === start && period.end === end)) : [];
    const [first, ...others] = proving;
    return {
      entry,
      roles: "roles" in entry ? proving.map(({ role }) => role) : entry.role,
      period: "roles" in entry ? first && spanPeriods([first, ...others]) : periodOfProject(entry, resume.experience),
      highlights: listOwnHighlights(entry).filter(({ id }) => ids.includes(id)),
      projects,
    };
  });
}

const named = new WeakMap<Resume, (word: string) => ProvenSkill | undefined>();

/** The skill that a word of a stack names, where it has proof. */
export function findProvenByName(word: string, resume: Resume): ProvenSkill | undefined {
  const find = named.get(resume) ?? findByName(resume);
  named.set(resume, find);
  return find(word);
}

function findByName(resume: Resume): (word: string) => ProvenSkill | undefined {
  const spelling = findNamed(listSpellings(listSkills(resume)));
  return (word) => findProven(spelling(word)?.skill ?? "", resume);
}

/** Proven skills by the entries that show them, and all under an empty name; made once for a résumé, since each page asks. */
function indexProven(resume: Resume): Map<string, ProvenSkill[]> {
  const index = known.get(resume) ?? new Map<string, ProvenSkill[]>();
  if (known.has(resume)) return index;
  known.set(resume, index);
  const skills = new Map(listSkills(resume).map((skill) => [skill.id, skill]));
  for (const evidence of resume.evidence) {
    const skill = skills.get(evidence.skill);
    if (skill) for (const name of ["", ...evidence.entries.map(formatReference)]) index.set(name, [...(index.get(name) ?? []), { skill, evidence }]);
  }
  return index;
}
