import type * as z from "zod";
import { flattenHighlights, type Highlight } from "./highlight";
import type { Labels } from "./labels/words";
import type { Month } from "./month";
import { compareNewestFirst, type Period, spanPeriods } from "./period";
import type { experienceSchema, projectSchema } from "./schema/entry";
import type { Profile } from "./schema/profile";
import type { Section } from "./schema/section";
import type { SkillGroup } from "./schema/skills";

type ExperienceFields = z.output<typeof experienceSchema>;

/** One position at an employer, with the highlights that belong to it alone. */
export type Role = ExperienceFields["roles"][number] & { highlights: Highlight[] };

/** One employer: its positions newest first, and the highlights of the whole time there. */
export type Experience = Omit<ExperienceFields, "roles"> & { id: string; roles: [Role, ...Role[]]; highlights: Highlight[] };

/** A product worked on or a package published; `highlights` are its own, `borrowed` those of the employer's entry. */
export type Project = Omit<z.output<typeof projectSchema>, "highlights"> & { id: string; highlights: Highlight[]; borrowed: Highlight[] };

/** A reference to an entry, or to one of its highlights. */
export type Reference = { kind: "experience" | "projects"; entry: string; highlight?: string };

/** What shows that a skill was used. */
export type Evidence = {
  skill: string;
  /** Each highlight that shows it, and each entry of which no highlight does; but a project only where its employer's entry does not show it. */
  proofs: Reference[];
  /** All entries that show it, by borrowed highlights too. */
  entries: Reference[];
  /** The positions and projects that show it. */
  periods: Period[];
};

/** One edition of a résumé, checked whole. */
export type Resume = {
  edition: string;
  asOf: Month;
  profile: Profile;
  skills: SkillGroup[];
  experience: Experience[];
  projects: Project[];
  sections: Section[];
  labels: Labels;
  /** What shows each skill, in the order of the skills; those without are left out. */
  evidence: Evidence[];
};

/** All highlights of an entry, nested ones, those of roles and borrowed ones included. */
export function listHighlights(entry: Experience | Project): Highlight[] {
  return [...listOwnHighlights(entry), ...("borrowed" in entry ? flattenHighlights(entry.borrowed) : [])];
}

/** The highlights that an entry is the home of, nested ones and those of roles included. */
export function listOwnHighlights(entry: Experience | Project): Highlight[] {
  return flattenHighlights([...entry.highlights, ...("roles" in entry ? entry.roles.flatMap((role) => role.highlights) : [])]);
}

/** The reference to an entry, or to a highlight of it. */
export function referTo(entry: Experience | Project, highlight?: string): Reference {
  const kind = "roles" in entry ? "experience" : "projects";
  return highlight ? { kind, entry: entry.id, highlight } : { kind, entry: entry.id };
}

/** A reference as authors write it, like experience/acme or experience/acme#tracing. */
export function formatReference({ kind, entry, highlight }: Reference): string {
  return `${kind}/${entry}${highlight ? `#${highlight}` : ""}`;
}

/** The time at an employer, from the first position to the last. */
export function periodOfExperience({ roles }: Experience): Period {
  return spanPeriods(roles);
}

/** The time of a project: its own, else that of the employer's entry that it belongs to. */
export function periodOfProject({ start, end, experience }: Project, entries: Experience[]): Period | undefined {
  if (start && end) return { start, end };
  const employer = entries.find(({ id }) => id === experience);
  return employer && periodOfExperience(employer);
}

/** Orders things newest first; those without a period come last. */
export function sortNewestFirst<Item>(items: Item[], periodOf: (item: Item) => Period | undefined): Item[] {
  return items.toSorted((a, b) => {
    const [first, second] = [periodOf(a), periodOf(b)];
    if (first && second) return compareNewestFirst(first, second);
    return Number(Boolean(second)) - Number(Boolean(first));
  });
}
