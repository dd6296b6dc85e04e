import * as z from "zod";
import { MAPPINGS } from "@/lib/formats/json-resume/sections";
import { formatHost } from "@/lib/resume/link";
import { PRESENT } from "@/lib/resume/month";
import { LONGEST_ID } from "@/lib/resume/schema/scalars";
import { ITEM_FIELDS, isSectionId } from "@/lib/resume/schema/section";
import { deriveId } from "@/lib/resume/schema/skills";
import { addItems, type Draft, type DraftEntry, type DraftSkill } from "./draft";
import type { Fields } from "./fields";
import { makeIds } from "./ids";
import { toInline } from "./inline";
import { groupPositions, type Position, readPosition, toBullets } from "./positions";
import { orderSpan } from "./range";
import { ImportError, type Report } from "./report";

/** Reads JSON Resume 1.x (https://jsonresume.org/schema), with the keys that older files have. Throws an ImportError where it names nobody. */
export function readJsonResume(root: Fields, lang: string, report: Report): Draft {
  const positions = root.objects("work").map((fields) => readPosition(fields, report));
  const dated = positions.filter(({ name, role, start, end }) => name && role && start && end);
  const experience = groupPositions(dated, report);
  const { profile, phone } = readBasics(root.object("basics"), dated, report);
  const projects = readProjects(root.objects("projects"), experience, report);
  const skills = readSkills(root.objects("skills"), report);
  const undated = positions.filter((position) => !dated.includes(position));
  const draft: Pick<Draft, "sections"> = { sections: readUndated(undated, report) };
  for (const { items, ...section } of readSections(root, report)) addItems(draft, section, items);
  for (const name of ["$schema", "meta"]) root.ignore(name, "tells of the file, not of the person");
  root.leaveRest();
  return { lang, profile, phone, skills, experience, projects, ...draft };
}

function readBasics(basics: Fields, positions: Position[], report: Report): Pick<Draft, "profile" | "phone"> {
  const name = basics.text("name");
  if (!name) throw new ImportError("basics.name is missing; write the person's name into the file");
  const label = basics.text("label") ?? positions.find(({ end }) => end === PRESENT)?.role ?? positions[0]?.role;
  const headline = label ?? name;
  if (!label) report.guessed("basics.label", "is missing, and there is no position to take it from; the name stands in its place");
  const summary = basics.text("summary");
  const location = basics.object("location");
  const profile = {
    name,
    headline,
    summary: summary && toInline(summary, "basics.summary", report),
    email: readEmail(basics, report),
    url: basics.url("url", "website"),
    image: readImage(basics, report),
    location: Object.fromEntries(["address", "postalCode", "city", "region", "countryCode"].map((key) => [key, location.text(key)])),
    links: basics.objects("profiles").flatMap((fields) => readProfile(fields, report)),
  };
  const phones = ["phone", "mobile", "telephone", "tel", "cell"].flatMap((key) => basics.texts(key));
  if (phones.length) report.took("basics.phone", "private.yaml, which git leaves alone");
  report.took("basics", "profile.yaml");
  if (profile.location.address) report.guessed("basics.location.address", "everyone will read it; take it out of profile.yaml if you would rather not");
  location.leaveRest();
  basics.leaveRest();
  return { profile, phone: phones.join(", ") || undefined };
}

function readEmail(basics: Fields, report: Report): string | undefined {
  const email = basics.text("email")?.replace(/^mailto:/, "");
  if (email === undefined || z.email().safeParse(email).success) return email;
  report.left("basics.email", email, "is not an e-mail address");
  return undefined;
}

/** The address of a photograph; one within the file is none. */
function readImage(basics: Fields, report: Report): string | undefined {
  const image = basics.text("image", "picture");
  if (!image?.startsWith("data:")) return image;
  report.left("basics.image", "a picture within the file", "pages show no photograph");
  return undefined;
}

function readProfile(fields: Fields, report: Report): object[] {
  const [network, username, url] = [fields.text("network"), fields.text("username"), fields.url("url")];
  fields.leaveRest();
  const label = network ?? (url && formatHost(url));
  if (label && (username || url)) return [{ label, username, url }];
  if (network ?? username) report.left(fields.path, [network, username].filter(Boolean).join(" "), "has no address and no name to show");
  return [];
}

/** A skill with keywords is a group of them; those without stand by themselves, in a group without a name. */
function readSkills(all: Fields[], report: Report): Draft["skills"] {
  const makeId = makeIds();
  const alone: DraftSkill[] = [];
  const toSkill = (name: string, level?: string): DraftSkill => {
    const id = makeId(deriveId(name) ?? name, "skill");
    return { ...(id !== deriveId(name) && { id }), name, level };
  };
  const groups = all.flatMap((fields) => {
    const [name, level, keywords] = [fields.text("name"), fields.text("level"), fields.texts("keywords")];
    fields.leaveRest();
    if (name) report.took(fields.path, "skills.yaml");
    if (name && !keywords.length) alone.push(toSkill(name, level));
    if (!name && !keywords.length) report.leftAll(fields.path, { level });
    return keywords.length ? [{ ...(name && { name }), level, skills: [...new Set(keywords)].map((keyword) => toSkill(keyword)) }] : [];
  });
  return alone.length ? [...groups, { skills: alone }] : groups;
}

function readProjects(all: Fields[], experience: DraftEntry[], report: Report): DraftEntry[] {
  const makeId = makeIds();
  return all.flatMap((fields) => {
    const name = fields.text("name");
    const project = name ? [readProject(fields, name, makeId(name, "project"), experience, report)] : [];
    fields.leaveRest();
    return project;
  });
}

function readProject(fields: Fields, name: string, id: string, experience: DraftEntry[], report: Report): DraftEntry {
  const [url, description, entity, type, roles] = [fields.url("url"), fields.text("description"), fields.text("entity"), fields.text("type"), fields.texts("roles")];
  const employer = experience.find(({ front }) => entity !== undefined && front.company === entity)?.id;
  const kind = type === "product" || type === "open-source" ? type : guessKind(type, url);
  if (kind !== type) report.guessed(`${fields.path}.type`, `taken as ${kind}`);
  report.took(fields.path, `projects/${id}.md`);
  const front = {
    name,
    kind,
    experience: employer,
    role: roles.length === 1 ? roles[0] : roles,
    organization: employer ? undefined : entity,
    type: type === kind ? undefined : type,
    ...readSpan(fields, report),
    summary: description && toInline(description, `${fields.path}.description`, report),
    stack: fields.texts("keywords"),
    links: url && [{ label: formatHost(url), url }],
  };
  return { id, front, parts: [{ highlights: toBullets(fields.texts("highlights"), fields.path, report) }] };
}

/** Published code is told by its type, or by where it is published. */
function guessKind(type = "", url = ""): string {
  const isOpen = /open.?source|开源/i.test(type) || /^https?:\/\/(www\.)?(github|gitlab|codeberg|gitee)\./.test(url);
  return isOpen ? "open-source" : "product";
}

/** The months of a project: none, or both; one that has begun and not ended goes on. */
function readSpan(fields: Fields, report: Report): object {
  const hasEnd = fields.has("endDate");
  const [start, end] = [fields.month("startDate"), fields.month("endDate")];
  if (start === PRESENT || (start && hasEnd && !end)) return {};
  if (start) return orderSpan(start, end ?? PRESENT, `${fields.path}.endDate`, report);
  if (end) report.guessed(`${fields.path}.startDate`, `is missing; taken as the end, ${end}`);
  return { start: end, end };
}

/** Positions that lack what an entry needs, as a section of their own. */
function readUndated(positions: Position[], report: Report): Draft["sections"] {
  const items = positions.flatMap(({ path, name, role, description, highlights, summary, ...rest }) => {
    const shown = name ?? role;
    if (!shown) return report.leftAll(path, { description, summary, highlights, ...rest });
    report.guessed(path, "lacks the employer, the position or the months; it stands in the section work");
    return {
      name: shown,
      role: name && role,
      by: description,
      ...rest,
      summary: summary && toInline(summary, `${path}.summary`, report),
      highlights: toInlines(highlights, path, report),
    };
  });
  return items.length ? [{ id: "work", items }] : [];
}

/** The lists that are sections here, and others that look like one. */
function readSections(root: Fields, report: Report): Draft["sections"] {
  const known = Object.entries(MAPPINGS).filter(([id]) => id !== "work");
  const mapped = known.map(([id, { list, fields }]) => ({ id, list, fields }));
  const own = root
    .names()
    .filter(
      (name) => !["$schema", "meta", ...mapped.map(({ list }) => list)].includes(name) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= LONGEST_ID && root.isList(name),
    );
  const generic = Object.fromEntries(ITEM_FIELDS.map((field) => [field, field]));
  const draft: Pick<Draft, "sections"> = { sections: [] };
  for (const { id, list, fields } of [...mapped, ...own.map((id) => ({ id, list: id, fields: generic }))]) {
    const items = root.objects(list).flatMap((item) => readItem(item, fields, `${id}.yaml`, report));
    if (items.length) addItems(draft, isSectionId(id) ? { id } : { id, title: id }, items);
  }
  return draft.sections;
}

function readItem(item: Fields, fields: Record<string, string>, file: string, report: Report): Record<string, unknown>[] {
  const values = Object.fromEntries(Object.entries(fields).map(([theirs, ours]) => [ours, readField(item, theirs, ours, report)]));
  const name = values.name ?? values.role ?? values.by;
  item.leaveRest();
  if (!name) return report.leftAll(item.path, values);
  if (!values.name) report.guessed(item.path, `has no name; called "${name}"`);
  report.took(item.path, file);
  return [{ ...values, name }];
}

function readField(item: Fields, theirs: string, ours: string, report: Report): unknown {
  if (ours === "start" || ours === "end" || ours === "date") return item.moment(theirs);
  if (ours === "url") return item.url(theirs, "website");
  if (ours === "keywords") return item.texts(theirs);
  if (ours === "highlights") return toInlines(item.texts(theirs), item.path, report);
  const text = item.text(theirs);
  return ours === "summary" && text ? toInline(text, `${item.path}.${theirs}`, report) : text;
}

function toInlines(highlights: string[], path: string, report: Report): string[] {
  return toBullets(highlights, path, report).map(({ text }) => text);
}
