import type * as z from "zod";
import { type Month, PRESENT } from "@/lib/resume/month";
import { experienceSchema, projectSchema } from "@/lib/resume/schema/entry";
import { profileSchema } from "@/lib/resume/schema/profile";
import { sectionSchema } from "@/lib/resume/schema/section";
import { skillsSchema } from "@/lib/resume/schema/skills";
import { addItems, type Bullet, type Draft, type DraftEntry } from "./draft";
import { isInline, toInline } from "./inline";
import type { Report } from "./report";

type Value = Record<string, unknown>;

/** A draft without what the content refuses; the text of that goes to the notes, what an entry lacks turns it into an item of a section. */
export function fitDraft(draft: Draft, asOf: Month, report: Report): Draft {
  const fitted: Draft = { ...draft, experience: [], projects: [], sections: [] };
  fitted.profile = fit(profileSchema, draft.profile, "profile.yaml", report) ?? draft.profile;
  if (draft.skills.length) fitted.skills = (fit(skillsSchema, { groups: draft.skills }, "skills.yaml", report)?.groups as Draft["skills"] | undefined) ?? [];
  for (const section of draft.sections) {
    const items = section.items.flatMap((item) => fitItem(item, `section ${section.id}`, report));
    if (items.length) addItems(fitted, section, items);
  }
  for (const entry of draft.projects) fitted.projects.push(...fitEntry(entry, projectSchema, asOf, report));
  for (const entry of draft.experience) {
    const made = fitEntry(entry, experienceSchema, asOf, report);
    fitted.experience.push(...made);
    if (!made.length) addItems(fitted, { id: "work" }, fitItem(undate(entry), "section work", report));
  }
  return fitted;
}

function fitEntry({ id, front, parts }: DraftEntry, schema: z.ZodType, asOf: Month, report: Report): DraftEntry[] {
  const started = typeof front.start === "string" && front.start > asOf ? { ...front, start: undefined, end: undefined } : front;
  if (started !== front) report.left(`${id}.md`, `${front.start} – ${front.end}`, "has not begun yet");
  const fitted = fit(schema, started, `${id}.md`, report);
  const titles = Array.isArray(fitted?.roles) ? fitted.roles.map(({ role }) => role) : [];
  if (titles.some((title, index) => titles.indexOf(title) !== index)) {
    return [{ id, front: fitted ?? front, parts: [{ highlights: parts.flatMap(({ highlights }) => fitBullets(highlights, id, report)) }] }];
  }
  return fitted ? [{ id, front: fitted, parts: parts.map((part) => ({ ...part, highlights: fitBullets(part.highlights, id, report) })) }] : [];
}

/** Bullets that the content holds: text of one paragraph, without the boxes of a list of tasks. */
function fitBullets(bullets: Bullet[], id: string, report: Report): Bullet[] {
  return bullets.flatMap(({ text, children }) => {
    const line = text.replace(/^\[[ xX]\]\s+/, "");
    const fitted = isInline(line) ? line : toInline(line, `${id}.md`, report);
    const below = fitBullets(children, id, report);
    return fitted && isInline(fitted) ? [{ text: fitted, children: below }] : below;
  });
}

/** An employer's entry that lacks its months or its position, as an item of a section. */
function undate({ front, parts }: DraftEntry): Value {
  const { company, role, start, end, location, url, summary, description } = front;
  const list = (bullets: Bullet[]): string[] => bullets.flatMap(({ text, children }) => [text, ...list(children)]);
  return { name: company ?? role, role: company && role, by: description, start, end, location, url, summary, highlights: parts.flatMap(({ highlights }) => list(highlights)) };
}

function fitItem(item: Value, place: string, report: Report): Value[] {
  const { date, start, end } = item;
  const span =
    date && (start || end)
      ? { date: undefined }
      : typeof start === "string" && typeof end === "string" && end !== PRESENT && end < start.slice(0, end.length)
        ? { start: end, end: start }
        : {};
  if (date && "date" in span) report.left(place, date, "stands beside a start and an end");
  const fitted = fit(sectionSchema, { items: [{ ...item, ...span }] }, place, report);
  return Array.isArray(fitted?.items) ? fitted.items : [];
}

/** A value that its schema takes: what it refuses is made plain text, else left out, each by its path; undefined where it lacks something that it needs. */
function fit(schema: z.ZodType, value: Value, place: string, report: Report): Value | undefined {
  let kept: unknown = prune(structuredClone(value));
  const mended = new Set<string>();
  for (;;) {
    const checked = schema.safeParse(kept);
    if (checked.success) return kept as Value;
    const { path, message } = locate(checked.error.issues[0]);
    const found = getAt(kept, path);
    if (path.length === 0 || (found === undefined && path.length === 1)) return undefined;
    const name = path.join(".");
    const isNew = typeof found === "string" && !mended.has(name);
    mended.add(name);
    if (isNew) setAt(kept, path, toInline(found, `${place}, ${name}`, report));
    else kept = leaveOut(kept, found === undefined ? path.slice(0, -1) : path, place, message, report);
  }
}

function leaveOut(root: unknown, path: PropertyKey[], place: string, message: string, report: Report): unknown {
  report.left(`${place}, ${path.join(".")}`, getAt(root, path), message);
  return dropAt(root, path);
}

function locate(issue: z.core.$ZodIssue | undefined): { path: PropertyKey[]; message: string } {
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return { path: [...(issue?.path ?? []), ...keys], message: issue?.message ?? "does not fit" };
}

function getAt(root: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), root);
}

function setAt(root: unknown, path: PropertyKey[], value: unknown): void {
  Reflect.set(getAt(root, path.slice(0, -1)) as object, path.at(-1) ?? "", value);
}

function dropAt(root: unknown, path: PropertyKey[]): unknown {
  const parent = getAt(root, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else Reflect.deleteProperty(parent as object, path.at(-1) ?? "");
  return prune(root);
}

/** A value without what is empty in it, as a content file has it. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const pruned = prune(each);
    const isEmpty = pruned === undefined || pruned === "" || (typeof pruned === "object" && pruned !== null && Object.keys(pruned).length === 0);
    return isEmpty ? [] : [[key, pruned]];
  });
  return Object.fromEntries(kept);
}
