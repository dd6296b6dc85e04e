import { createHash } from "node:crypto";
import { formatDuration, formatPeriod, formatProofs, formatYears, shortenCompany, signsOf } from "@/lib/resume/format";
import { formatInline } from "@/lib/resume/markdown";
import { PRESENT } from "@/lib/resume/month";
import { countUsedMonths, groupProofs, listProven, type ProvenSkill } from "@/lib/resume/proofs";
import { findEmployer, formatFigure, formatResult, listProjectResults, listResults } from "@/lib/resume/results";
import { type Experience, type Project, periodOfExperience, type Resume } from "@/lib/resume/resume";
import { fillLabel } from "@/lib/resume/schema/labels";
import type { Site } from "@/lib/resume/schema/site";
import { listSkills } from "@/lib/resume/skills";
import { wholeAddress } from "./edition";

/** What a page's share card shows. */
export type Card = { title: string; subtitle: string; detail: string; name: string; seal: string; host: string; edition: string };

/** One page of one edition; `route` is its path below the edition. */
export type Page = { edition: string; route: string; title: string; description: string; card: Card };

/** Addresses of the pages that an edition has; those of lists only where there is something to list. */
export const ROUTES = { home: "/", experience: "/experience/", projects: "/projects/", skills: "/skills/", notFound: "/404.html" } as const;

/** Stands in the place of an entry's id where a résumé has none of its kind: Next refuses a route without pages. The export leaves out what is not in the list of pages. */
export const NO_ENTRY = "_";

/** Changes with the look of cards, so that share caches fetch them anew. */
const CARD_DESIGN = 6;

const known = new WeakMap<Resume, WeakMap<Site, Page[]>>();

/** Every page of an edition; what links, metadata, cards and the check of the export go by. Derived once for a résumé, since each page asks. */
export function listPages(site: Site, resume: Resume): Page[] {
  const bySite = known.get(resume) ?? new WeakMap<Site, Page[]>();
  const pages = bySite.get(site) ?? derivePages(site, resume);
  known.set(resume, bySite.set(site, pages));
  return pages;
}

/** The pages that the menu leads to, as far as the résumé has anything for them. */
export function listMenu(site: Site, resume: Resume): { route: string; label: string }[] {
  const { labels } = resume;
  const menu = [
    { route: ROUTES.experience, label: labels.experience },
    { route: ROUTES.projects, label: labels.projects },
    { route: ROUTES.skills, label: labels.skills },
  ];
  return menu.filter(({ route }) => listPages(site, resume).some((page) => page.route === route));
}

/** Every page of every edition. */
export function listSitePages({ site, resumes }: { site: Site; resumes: Resume[] }): Page[] {
  return resumes.flatMap((resume) => listPages(site, resume));
}

function derivePages(site: Site, resume: Resume): Page[] {
  const { profile, labels, experience, projects } = resume;
  const page = (route: string, title: string, description: string, subtitle: string, detail: string): Page => {
    const card = { title, subtitle, detail, name: profile.name, seal: profile.seal ?? profile.name, host: new URL(site.origin).host, edition: resume.edition };
    return { edition: resume.edition, route, title: `${title} · ${route === ROUTES.home ? profile.headline : profile.name}`, description, card };
  };
  const { name, headline } = profile;
  const all = (words: string[]) => joinWords(words, resume);
  const list = (route: string, title: string, description: string, words: string[]) =>
    words.length
      ? [
          page(
            route,
            title,
            fillSentence(description, { name, headline, employers: all(words), projects: all(words), skills: all(words) }),
            joinParts([name, headline], resume),
            all(words),
          ),
        ]
      : [];
  const employers = experience.map(({ company }) => company);
  const projectNames = projects.map((project) => project.name);
  const skillNames = listSkills(resume).map((skill) => skill.name);
  return [
    page(
      ROUTES.home,
      name,
      profile.summary ? formatInline(profile.summary) : joinParts([name, headline, describeCurrent(resume)], resume),
      headline,
      listFigures(resume) || describeCurrent(resume),
    ),
    ...list(ROUTES.experience, labels.experience, labels.experienceDescription, employers),
    ...experience.map((entry) => describeExperience(entry, resume, page)),
    ...list(ROUTES.projects, labels.projects, labels.projectsDescription, projectNames),
    ...projects.map((project) => describeProject(project, resume, page)),
    ...list(ROUTES.skills, labels.skills, labels.skillsDescription, skillNames),
    ...listProven(resume).map((proven) => describeSkill(proven, resume, page)),
    page(ROUTES.notFound, labels.notFound, labels.notFoundText, joinParts([name, headline], resume), ""),
  ];
}

/** The address of an employer's or project's own page, below its edition. */
export function routeOf(entry: Experience | Project): string {
  return `${"roles" in entry ? ROUTES.experience : ROUTES.projects}${entry.id}/`;
}

/** The address of a skill's own page, below its edition. */
export function routeOfSkill({ skill }: ProvenSkill): string {
  return `${ROUTES.skills}${skill.id}/`;
}

/** The file name of a page's card in one of its forms: a hash of what it shows, so that a changed card has a new address. */
export function nameCard(card: Card, form: "wide" | "square" = "wide"): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([CARD_DESIGN, card]))
    .digest("hex");
  return `${card.edition}-${hash.slice(0, 12)}${form === "square" ? SQUARE : ".png"}`;
}

/** What the poster of an edition shows, and where its code leads. */
export type Poster = { name: string; seal: string; headline: string; detail: string; hint: string; address: string; edition: string };

/** The poster of an edition: its home page, to be opened from a picture. */
export function derivePoster(site: Site, resume: Resume): Poster {
  const { profile, labels, edition } = resume;
  const address = wholeAddress(site, edition)(ROUTES.home);
  return { name: profile.name, seal: profile.seal ?? profile.name, headline: profile.headline, detail: listFigures(resume), hint: labels.scan, address, edition };
}

/** The file name of a poster, by what it shows. */
export function namePoster(poster: Poster): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([CARD_DESIGN, poster]))
    .digest("hex");
  return `${poster.edition}-${hash.slice(0, 12)}-poster.png`;
}

/** How the names of square cards end. */
export const SQUARE = "-square.png";

type MakePage = (route: string, title: string, description: string, subtitle: string, detail: string) => Page;

function describeExperience(entry: Experience, resume: Resume, page: MakePage): Page {
  const period = formatPeriod(periodOfExperience(entry), resume);
  const roles = joinWords([...new Set(entry.roles.map(({ role }) => role))], resume);
  const description = joinParts([roles, period, entry.summary && formatInline(entry.summary)], resume);
  return page(routeOf(entry), entry.company, description, joinParts([entry.roles[0].role, period], resume), entry.summary ? formatInline(entry.summary) : "");
}

function describeProject(project: Project, resume: Resume, page: MakePage): Page {
  const { labels } = resume;
  const { role, kind, start, end } = project;
  const when = start && end ? formatPeriod({ start, end }, resume) : findEmployer(project, resume)?.company;
  const subtitle = joinParts([...(role.length ? role : [kind === "product" ? labels.product : labels.openSource]), when], resume);
  const summary = project.summary ? formatInline(project.summary) : "";
  const [result] = listProjectResults(project, resume);
  return page(routeOf(project), project.name, summary || subtitle, subtitle, result ? formatResult(result) : summary);
}

function describeSkill(proven: ProvenSkill, resume: Resume, page: MakePage): Page {
  const { skill, evidence } = proven;
  const { profile, labels, edition } = resume;
  const duration = formatDuration(countUsedMonths(proven, resume), edition);
  const years = formatYears(evidence.periods, resume);
  const proofs = formatProofs(evidence.proofs.length, resume);
  const employers = joinWords(
    groupProofs(evidence, resume).map(({ entry }) => ("roles" in entry ? shortenCompany(entry.company) : entry.name)),
    resume,
  );
  const description = years
    ? fillSentence(labels.skillDescription, { name: profile.name, skill: skill.name, duration, years, proofs, employers })
    : joinParts([proofs, employers], resume);
  return page(routeOfSkill(proven), skill.name, description, joinParts([years, proofs], resume), joinParts([duration, employers], resume));
}

/** The strongest figures in a line; empty where there is none. */
function listFigures(resume: Resume): string {
  const figures = listResults(resume)
    .slice(0, 3)
    .map(({ result }) => formatFigure(result));
  return figures.join(isEastAsian(resume.edition) ? "，" : "; ");
}

/** The current position in a line; empty where there is none. */
function describeCurrent(resume: Resume): string {
  const { experience, labels } = resume;
  const [entry] = experience;
  const current = entry?.roles.find(({ end }) => end === PRESENT);
  return entry && current ? `${labels.current} ${joinParts([entry.company, current.role], resume)}` : "";
}

/** A label with its {placeholders} filled in; what ends with a full stop, like Ltd., needs no other. */
function fillSentence(label: string, values: Record<string, string>): string {
  return fillLabel(label, values).replace(/(?<!\.)\.\.(?!\.)/g, ".");
}

function joinWords(words: string[], { edition }: Resume): string {
  return words.join(signsOf(edition).comma);
}

/** Parts of a line, such as a role and its months; the middle dot is the East Asian way. */
function joinParts(parts: (string | undefined)[], { edition }: Resume): string {
  return parts.filter(Boolean).join(isEastAsian(edition) ? " · " : signsOf(edition).comma);
}

function isEastAsian(edition: string): boolean {
  return /^(zh|ja)\b/.test(edition);
}
