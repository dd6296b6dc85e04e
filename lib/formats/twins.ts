import { formatDuration, formatProofs, formatYears, joinDots } from "@/lib/resume/format";
import { countUsedMonths, findProven, groupProofs } from "@/lib/resume/proofs";
import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { wholeAddress } from "@/lib/site/edition";
import { listPages, type Page, ROUTES, routeOf } from "@/lib/site/pages";
import { type Document, type Entry, layOut, type Writing } from "./document";
import { formatMarkdown, formatMarkdownPage } from "./markdown";

/** The name of a page's twin in Markdown, beside its `index.html`. */
export const TWIN = "index.md";

/** The pages of an edition that have a twin: all that stand at an address of their own. */
export function listTwins(site: Site, resume: Resume): Page[] {
  return listPages(site, resume).filter(({ route }) => route !== ROUTES.notFound);
}

/** A page as Markdown, for readers that want words alone; undefined where there is no such page. */
export function formatTwin(route: string, site: Site, resume: Resume): string | undefined {
  const page = listTwins(site, resume).find((each) => each.route === route);
  if (!page) return undefined;
  const href = wholeAddress(site, resume.edition);
  const document = layOut(resume, href(ROUTES.home));
  const writing = { href, signs: document.signs };
  return route === ROUTES.home ? formatMarkdown(document, href) : (formatList(route, document, resume, writing) ?? formatOne(route, document, resume, writing));
}

/** The pages that list: all employers, all projects, all skills. */
function formatList(route: string, { sections }: Document, { labels }: Resume, writing: Writing): string | undefined {
  const lists: Record<string, [string, string[]]> = {
    [ROUTES.experience]: [labels.experience, ["experience"]],
    [ROUTES.projects]: [labels.projects, ["products", "openSource"]],
    [ROUTES.skills]: [labels.skills, ["skills"]],
  };
  const [title, ids] = lists[route] ?? [];
  const found = sections.filter(({ id }) => ids?.includes(id));
  return title && formatMarkdownPage(title, [], found.length > 1 ? found : found.map(({ entries }) => ({ entries })), writing);
}

/** The page of an employer, a project or a skill. */
function formatOne(route: string, { sections }: Document, resume: Resume, writing: Writing): string | undefined {
  const [, kind, id = ""] = route.split("/");
  if (kind === "skills") return formatSkill(id, resume, writing);
  const ids = kind === "experience" ? ["experience"] : ["products", "openSource"];
  const entry = sections.filter((section) => ids.includes(section.id)).flatMap(({ entries }) => entries.filter((each) => each.id === id))[0];
  return entry && formatMarkdownPage(entry.title?.text ?? id, [], [{ entries: [{ ...entry, title: undefined }] }], writing);
}

/** A skill with every highlight that shows it, by employer. */
function formatSkill(id: string, resume: Resume, writing: Writing): string | undefined {
  const proven = findProven(id, resume);
  if (!proven) return undefined;
  const { skill, evidence } = proven;
  const facts = [formatDuration(countUsedMonths(proven, resume), resume.edition), formatYears(evidence.periods, resume), formatProofs(evidence.proofs.length, resume)];
  const entries = groupProofs(evidence, resume).map(({ entry, roles, highlights }): Entry => {
    const name = "roles" in entry ? entry.company : entry.name;
    const shown = highlights.map((highlight) => ({ ...highlight, children: [] }));
    return { title: { text: name, url: writing.href(routeOf(entry)) }, details: roles, links: [], highlights: shown, summary: shown.length ? undefined : entry.summary, parts: [] };
  });
  return formatMarkdownPage(skill.name, [joinDots(facts.filter(Boolean))], [{ entries }], writing);
}
