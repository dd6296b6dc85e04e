import { flattenHighlights, type Highlight } from "./highlight";
import type { Period } from "./period";
import { findEmployer, isBorrowed } from "./results";
import { type Evidence, type Experience, formatReference, type Project, type Reference, referTo } from "./resume";
import { listSkills } from "./skills";
import type { Unproven, Use } from "./uses";

/** The evidence for each skill that has any, in the order of the résumé. */
export function deriveEvidence(resume: Unproven, uses: Use[]): Evidence[] {
  const shown = new Map<string, string[]>();
  for (const { place, skill } of uses) {
    const skills = shown.get(place);
    if (!skills) shown.set(place, [skill]);
    else if (!skills.includes(skill)) skills.push(skill);
  }
  const found = new Map<string, Evidence>();
  const note = (skill: string, entry: Experience | Project, { highlights, periods }: Showing, isProof: boolean) => {
    const evidence = found.get(skill) ?? { skill, proofs: [], entries: [], periods: [] };
    const reference = referTo(entry);
    if (isProof) evidence.proofs.push(...(highlights.length ? highlights.map(({ id }) => referTo(entry, id)) : [reference]));
    evidence.entries.push(reference);
    evidence.periods.push(...periods);
    found.set(skill, evidence);
  };
  const ofEmployers = new Map(resume.experience.map((entry) => [entry.id, listShown(entry, resume, shown)]));
  for (const entry of resume.experience) for (const [skill, showing] of ofEmployers.get(entry.id) ?? []) note(skill, entry, showing, true);
  for (const project of resume.projects) {
    const ofEmployer = ofEmployers.get(project.experience ?? "");
    for (const [skill, showing] of listShown(project, resume, shown)) note(skill, project, showing, showing.highlights.length > 0 || !ofEmployer?.has(skill));
  }
  return listSkills(resume).flatMap(({ id }) => found.get(id) ?? []);
}

/** The highlights of an entry that show a skill, and when. */
type Showing = { highlights: Highlight[]; periods: Period[] };

/** The skills that an entry shows: as a whole, by its highlights, or by those that it borrows. */
function listShown(entry: Experience | Project, resume: Unproven, shown: Map<string, string[]>): Map<string, Showing> {
  const showings = new Map<string, Showing>();
  const add = (reference: Reference, highlights: Highlight[], periods: Period[]) => {
    for (const skill of shown.get(formatReference(reference)) ?? []) {
      const showing = showings.get(skill) ?? { highlights: [], periods: [] };
      showing.highlights.push(...highlights);
      for (const period of periods) if (!showing.periods.includes(period)) showing.periods.push(period);
      showings.set(skill, showing);
    }
  };
  const parts = listParts(entry, resume);
  add(referTo(entry), [], [...new Set(parts.flatMap(({ periods }) => periods))]);
  for (const { highlights, periods } of parts) for (const highlight of flattenHighlights(highlights)) add(referTo(entry, highlight.id), [highlight], periods);
  if ("borrowed" in entry && entry.experience) for (const { id } of flattenHighlights(entry.borrowed)) add({ kind: "experience", entry: entry.experience, highlight: id }, [], []);
  return showings;
}

/** When a project was: its own time, else the positions at its employer that hold what it borrows, all where that says nothing. */
function periodsOf(project: Project, resume: Unproven): Period[] {
  const { start, end } = project;
  if (start && end) return [{ start, end }];
  const roles = findEmployer(project, resume)?.roles ?? [];
  const holding = roles.filter(({ highlights }) => flattenHighlights(highlights).some(({ id }) => isBorrowed(project, id)));
  return (holding.length ? holding : roles).map(({ start, end }) => ({ start, end }));
}

/** The highlights of an entry, those of a role apart, with the periods that they prove. */
function listParts(entry: Experience | Project, resume: Unproven): Showing[] {
  if (!("roles" in entry)) return [{ highlights: entry.highlights, periods: periodsOf(entry, resume) }];
  const roles = entry.roles.map(({ highlights, start, end }) => ({ highlights, periods: [{ start, end }] }));
  return [{ highlights: entry.highlights, periods: roles.flatMap(({ periods }) => periods) }, ...roles];
}
