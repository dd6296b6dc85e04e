import * as z from "zod";
import { flattenHighlights, type Highlight } from "@/lib/resume/highlight";
import { spanOf } from "@/lib/resume/markdown";
import { type Experience, listHighlights, type Project } from "@/lib/resume/resume";
import type { Profile } from "@/lib/resume/schema/profile";
import type { Item } from "@/lib/resume/schema/section";
import type { SkillGroup } from "@/lib/resume/schema/skills";
import { isEntryName, pathOfStart } from "./entry";
import { compareEntries } from "./entry-parity";
import type { Folder, Loaded } from "./folder";
import { compareItems } from "./item-parity";
import { readField } from "./passage";
import type { Problem } from "./problem";
import type { LoadedSection } from "./section";
import { spotAt } from "./source";
import { compareStacks } from "./stack-parity";
import { compareFigures, compareLinks, type Editions, type Pair } from "./told";

/** The parts of an edition that must be the same in every other one. */
export type Comparable = {
  edition: string;
  profile: Loaded<Profile> | undefined;
  experience: Loaded<Experience>[];
  projects: Loaded<Project>[];
  skills: Loaded<{ groups: SkillGroup[] }> | undefined;
  sections: LoadedSection[];
};

/** Reports what differs between two editions: files, highlight ids, months, skill ids; figures, links, stacks and results. */
export function reportDifferences(folder: Folder, first: Comparable, second: Comparable): void {
  const editions: Editions = [first.edition, second.edition];
  const compareStack = compareStacks(
    [first, second].flatMap(({ skills }) => skills?.value.groups ?? []),
    editions,
  );
  for (const kind of ["experience", "projects"] as const) {
    reportMissingFiles(folder, kind, first.edition, second.edition);
    for (const entry of first[kind]) {
      const twin = second[kind].find(({ value }) => value.id === entry.value.id);
      if (!twin) continue;
      folder.report(...compareHighlights(entry, twin), ...compareHighlights(twin, entry), ...compareMonths(entry, twin));
      folder.report(...compareEntries(entry, twin, editions), ...compareStack(entry, twin));
    }
  }
  const names = new Set(["skills.yaml", ...[...first.sections, ...second.sections].map(({ name }) => name)]);
  for (const name of names) reportMissingFile(folder, name, first.edition, second.edition);
  for (const section of first.sections) {
    const twin = second.sections.find(({ name }) => name === section.name);
    if (twin) folder.report(...compareSections(section, twin), ...compareItems(section, twin, editions));
  }
  if (first.profile && second.profile) folder.report(...compareProfiles(first.profile, second.profile, editions));
  if (first.skills && second.skills) folder.report(...compareSkills(first.skills, second.skills), ...compareSkills(second.skills, first.skills));
}

function reportMissingFiles(folder: Folder, kind: string, first: string, second: string): void {
  const names = new Set([...folder.list(`${first}/${kind}`), ...folder.list(`${second}/${kind}`)]);
  for (const name of [...names].filter(isEntryName).sort()) reportMissingFile(folder, `${kind}/${name}`, first, second);
}

function reportMissingFile(folder: Folder, name: string, first: string, second: string): void {
  const [one, other] = [`${first}/${name}`, `${second}/${name}`];
  if (folder.has(one) === folder.has(other)) return;
  const [there, missing] = folder.has(one) ? [one, other] : [other, one];
  folder.report({ file: `${folder.name}/${missing}`, line: 1, column: 1, message: `the file is missing; add the counterpart of ${folder.name}/${there}` });
}

/** Whether a project names highlights of an employer that it did not get. */
function lacksLoans({ value, located }: Loaded<Experience | Project>): boolean {
  if (!("borrowed" in value)) return false;
  const { highlights } = z.object({ highlights: z.array(z.unknown()).default([]) }).parse(located.value);
  return highlights.length > value.borrowed.length;
}

function compareHighlights(entry: Loaded<Experience | Project>, twin: Loaded<Experience | Project>): Problem[] {
  if (lacksLoans(entry) || lacksLoans(twin)) return []; // what leads nowhere is told where it stands
  const known = listHighlights(twin.value).map(({ id }) => id);
  return listHighlights(entry.value)
    .filter(({ id }) => !known.includes(id))
    .map((highlight) => ({
      ...placeOfHighlight(highlight, entry),
      message: `the highlight "${highlight.id}" has no counterpart in ${twin.located.source.file}; add it there, or give its translation {#${highlight.id}}`,
    }));
}

function placeOfHighlight(highlight: Highlight, { value, located }: Loaded<Experience | Project>) {
  const borrowed = "borrowed" in value ? value.borrowed.findIndex((own) => flattenHighlights([own]).includes(highlight)) : -1;
  if (borrowed >= 0) return located.locate(["highlights", borrowed]);
  const [first, last] = [highlight.content[0], highlight.content.at(-1)];
  return first && last ? spotAt(located.source, spanOf(first)[0], spanOf(last)[1]) : located.locate([]);
}

function compareMonths(entry: Loaded<Experience | Project>, twin: Loaded<Experience | Project>): Problem[] {
  const [own, other] = [formatMonths(entry.value), formatMonths(twin.value)];
  if (own === other) return [];
  return [
    {
      ...twin.located.locate(pathOfStart(twin.located, 0)),
      message: `the months are ${other || "left out"}, but ${own || "left out"} in ${entry.located.source.file}; make them the same`,
    },
  ];
}

function formatMonths(entry: Experience | Project): string {
  const periods = "roles" in entry ? entry.roles : [entry];
  return periods
    .map(({ start, end }) => ({ start, end }))
    .flatMap(({ start, end }) => (start && end ? `${start} to ${end}` : []))
    .join(", ");
}

function compareProfiles(own: Loaded<Profile>, twin: Loaded<Profile>, editions: Editions): Problem[] {
  const read = ({ value, located }: Loaded<Profile>) => readField("summary", located, ["summary"], value.summary);
  const pair: Pair = [read(own), read(twin)];
  return [...compareFigures(pair, [], editions), ...compareLinks(pair, editions)];
}

function compareSections(own: LoadedSection, twin: LoadedSection): Problem[] {
  const [{ items }, others] = [own.value, twin.value.items];
  if (items.length !== others.length)
    return [{ ...twin.located.locate(["items"]), message: `holds ${others.length} items, but ${items.length} in ${own.located.source.file}; add or remove some` }];
  return items.flatMap((item, index) => {
    const [here, there] = [formatMoments(item), formatMoments(others[index])];
    return here === there
      ? []
      : [{ ...twin.located.locate(["items", index]), message: `the time is ${there || "left out"}, but ${here || "left out"} in ${own.located.source.file}; make them the same` }];
  });
}

function formatMoments({ start, end, date }: Partial<Item> = {}): string {
  return [start, end, date].filter(Boolean).join(" to ");
}

function compareSkills(own: Loaded<{ groups: SkillGroup[] }>, twin: Loaded<{ groups: SkillGroup[] }>): Problem[] {
  const known = twin.value.groups.flatMap(({ skills }) => skills).map(({ id }) => id);
  return own.value.groups.flatMap(({ skills }, group) =>
    skills.flatMap(({ id }, index) =>
      known.includes(id)
        ? []
        : {
            ...own.located.locate(["groups", group, "skills", index]),
            message: `the skill "${id}" has no counterpart in ${twin.located.source.file}; add it there, or give its translation id: ${id}`,
          },
    ),
  );
}
