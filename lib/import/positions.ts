import { type Month, PRESENT } from "@/lib/resume/month";
import type { DraftEntry } from "./draft";
import type { Fields } from "./fields";
import { makeIds } from "./ids";
import { toInline } from "./inline";
import { orderSpan } from "./range";
import type { Report } from "./report";

/** One position as JSON Resume has it: an employer's name and what was done there. */
export type Position = {
  path: string;
  name?: string | undefined;
  role?: string | undefined;
  url?: string | undefined;
  description?: string | undefined;
  location?: string | undefined;
  start?: Month | typeof PRESENT | undefined;
  end?: Month | typeof PRESENT | undefined;
  summary?: string | undefined;
  highlights: string[];
};

/** Reads one of the list `work`; a position that has begun and not ended goes on; one whose end cannot be read has no span. */
export function readPosition(fields: Fields, report: Report): Position {
  const hasEnd = fields.has("endDate");
  const position: Position = {
    path: fields.path,
    name: fields.text("name", "company"),
    role: fields.text("position"),
    url: fields.url("url", "website"),
    description: fields.text("description"),
    location: fields.text("location"),
    start: fields.month("startDate"),
    end: fields.month("endDate"),
    summary: fields.text("summary"),
    highlights: fields.texts("highlights"),
  };
  fields.leaveRest();
  if (!position.start || position.start === PRESENT || (hasEnd && !position.end)) return { ...position, start: position.start === PRESENT ? undefined : position.start };
  return { ...position, ...orderSpan(position.start, position.end ?? PRESENT, `${position.path}.endDate`, report) };
}

/** Makes an entry of each employer: positions that follow one another at the same one are its roles. */
export function groupPositions(positions: Position[], report: Report): DraftEntry[] {
  const makeId = makeIds();
  const groups: Position[][] = [];
  for (const position of positions) {
    const last = groups.at(-1);
    if (last && isSameEmployer(last, position)) last.push(position);
    else groups.push([position]);
  }
  return groups.map((group) => {
    const id = makeId(group[0]?.name ?? "", "employer");
    for (const { path } of group) report.took(path, `experience/${id}.md`);
    return group.length === 1 ? makeSingle(id, group, report) : makeSeveral(id, group, report);
  });
}

/** Whether a position belongs to the employer of others, under a title of its own. */
function isSameEmployer(group: Position[], { name, role, url, description }: Position): boolean {
  const agrees = (one: string | undefined, other: string | undefined) => !one || !other || one === other;
  return group.every((each) => each.name === name && agrees(each.url, url) && agrees(each.description, description) && each.role !== role);
}

function makeSingle(id: string, [position]: Position[], report: Report): DraftEntry {
  if (!position) throw new Error("a group of positions is empty");
  const { path, name, role, url, description, location, start, end, summary, highlights } = position;
  const front = { company: name, url, description, role, location, start, end, summary: summary && toInline(summary, `${path}.summary`, report) };
  return { id, front, parts: [{ highlights: toBullets(highlights, path, report) }] };
}

function makeSeveral(id: string, group: Position[], report: Report): DraftEntry {
  const find = (key: "url" | "description") => group.map((position) => position[key]).find(Boolean);
  const roles = group.map(({ path, role, location, start, end, summary }) => ({ role, start, end, location, summary: summary && toInline(summary, `${path}.summary`, report) }));
  const parts = group.map(({ path, role, highlights }) => ({ heading: role ?? "", highlights: toBullets(highlights, path, report) })).filter(({ highlights }) => highlights.length);
  return { id, front: { company: group[0]?.name, url: find("url"), description: find("description"), roles }, parts };
}

/** Texts as bullets. */
export function toBullets(highlights: string[], path: string, report: Report): { text: string; children: [] }[] {
  return highlights.map((text, index) => ({ text: toInline(text, `${path}.highlights[${index}]`, report), children: [] }));
}
