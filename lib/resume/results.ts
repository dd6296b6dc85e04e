import { flattenHighlights } from "./highlight";
import { formatInline } from "./markdown";
import { type Experience, listHighlights, type Project, type Resume } from "./resume";
import type { Result } from "./schema/entry";

/** A figure, with the entry that holds the highlight which proves it. */
export type ProvenResult = { result: Result; entry: Experience | Project };

/** All figures of a résumé: employers' first, newest first, each entry's in its own order. */
export function listResults(resume: Resume): ProvenResult[] {
  const ofEmployers = resume.experience.flatMap((entry) => entry.results.map((result) => ({ result, entry })));
  const ofProjects = resume.projects.flatMap((project) => project.results.map((result) => proveResult(result, project, resume)));
  return [...ofEmployers, ...ofProjects];
}

/** The figures of a project: its own, and those of its employer's entry that borrowed highlights prove. */
export function listProjectResults(project: Project, resume: Resume): ProvenResult[] {
  const borrowed = findEmployer(project, resume)?.results.filter(({ highlight }) => isBorrowed(project, highlight)) ?? [];
  return [...project.results, ...borrowed].map((result) => proveResult(result, project, resume));
}

/** A figure in a line, like `<100 → 2000+ TPS`. */
export function formatFigure({ from, to, unit }: Result): string {
  return [from && `${from} →`, to, unit].filter(Boolean).join(" ");
}

/** A figure and its story, a line each; the highlight's own words where it has none. */
export function formatResult({ result, entry }: ProvenResult): string {
  const words = result.story ?? listHighlights(entry).find(({ id }) => id === result.highlight)?.content ?? [];
  return `${formatFigure(result)}\n${formatInline(words)}`;
}

/** The employer's entry that a project belongs to. */
export function findEmployer({ experience }: Project, resume: Pick<Resume, "experience">): Experience | undefined {
  return resume.experience.find(({ id }) => id === experience);
}

function proveResult(result: Result, project: Project, resume: Resume): ProvenResult {
  const employer = isBorrowed(project, result.highlight) ? findEmployer(project, resume) : undefined;
  return { result, entry: employer ?? project };
}

/** Whether a project borrows a highlight, by its id. */
export function isBorrowed({ borrowed }: Project, highlight: string): boolean {
  return flattenHighlights(borrowed).some(({ id }) => id === highlight);
}
