import { type Month, monthAt, monthIndex, PRESENT } from "@/lib/resume/month";
import { coverPeriods, type Period, resolveEnd } from "@/lib/resume/period";
import type { Experience, Role } from "@/lib/resume/resume";
import type { Item } from "@/lib/resume/schema/section";
import type { Loaded } from "../folder";
import type { Comparable } from "../parity";
import type { Spot } from "../problem";
import { pathOfRole } from "../role-path";
import { type Doubt, doubt } from "./doubt";

/** Months without an entry that need no word. */
const SHORT_GAP = 6;

/** Months that two positions share when one ends in the month in which the other begins, or the one after. */
const SHORT_OVERLAP = 1;

/** A position, in whole months since year 0. */
type Job = { entry: Loaded<Experience>; role: Role; from: number; to: number };

/** Warns of what may be asked about a career: gaps between positions, positions at two employers at once, more than one that goes on. Studies, volunteering and projects with months of their own fill gaps. */
export function findCareerDoubts(edition: Comparable, asOf: Month): Doubt[] {
  const jobs = listJobs(edition.experience, asOf);
  return [...findGaps(jobs, edition, asOf), ...findOverlaps(jobs), ...findPresents(jobs)];
}

function listJobs(experience: Loaded<Experience>[], asOf: Month): Job[] {
  const jobs = experience.flatMap((entry) => entry.value.roles.map((role): Job => ({ entry, role, from: monthIndex(role.start), to: monthIndex(resolveEnd(role, asOf)) })));
  return jobs.sort((a, b) => a.from - b.from);
}

function findGaps(jobs: Job[], { projects, sections }: Comparable, asOf: Month): Doubt[] {
  const [first] = jobs;
  const others = [...projects.map(({ value }) => value), ...sections.flatMap(({ value }) => value.items)].flatMap(findPeriod);
  const covered = coverPeriods([...jobs.map(({ role }) => role), ...others], asOf);
  return covered.flatMap(({ from }, index) => {
    const before = covered[index - 1];
    const next = jobs.find((job) => job.from >= from);
    if (!first || !before || !next || before.to < first.from || from - before.to <= SHORT_GAP) return [];
    return doubt(
      "gap",
      placeOf(next, "start"),
      `nothing is told of the ${from - before.to} months from ${monthAt(before.to)} to ${monthAt(from)}; a line on them spares the question`,
    );
  });
}

/** The months of a project or of something in a section; years alone count whole. */
function findPeriod({ start, end }: Partial<Pick<Item, "start" | "end">>): Period[] {
  if (!start || !end) return [];
  const [from, to] = [start.includes("-") ? start : `${start}-01`, end.includes("-") || end === PRESENT ? end : `${Number(end) + 1}-01`];
  return [{ start: from as Month, end: to as Month }];
}

function findOverlaps(jobs: Job[]): Doubt[] {
  return jobs.flatMap((job, index) => {
    const shared = (other: Job) => Math.min(job.to, other.to) - job.from;
    const areBothOpen = (other: Job) => job.role.end === PRESENT && other.role.end === PRESENT;
    const [other] = jobs
      .slice(0, index)
      .filter((each) => each.entry !== job.entry && !areBothOpen(each) && shared(each) > SHORT_OVERLAP)
      .sort((a, b) => shared(b) - shared(a));
    if (!other) return [];
    const until = monthAt(Math.min(job.to, other.to));
    return doubt("overlap", placeOf(job, "start"), `this begins while the position at ${other.entry.value.company} goes on, until ${until}; mend the months, if it was not so`);
  });
}

function findPresents(jobs: Job[]): Doubt[] {
  const open = jobs.filter(({ role, entry }, index) => role.end === PRESENT && jobs.findIndex((other) => other.entry === entry && other.role.end === PRESENT) === index);
  const newest = open.at(-1);
  return open
    .slice(0, -1)
    .flatMap((job) => (newest ? doubt("present", placeOf(job, "end"), `present stands at ${newest.entry.value.company} too; write the last month here, if this has ended`) : []));
}

function placeOf({ entry, role }: Job, key: "start" | "end"): Spot {
  return entry.located.locate([...pathOfRole(entry, role), key]);
}
