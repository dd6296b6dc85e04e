import { loadContent } from "@/lib/content/load";
import { listProven } from "@/lib/resume/proofs";
import type { Resume } from "@/lib/resume/resume";
import { formatPath } from "@/lib/site/edition";
import { listPages, type Page, ROUTES, routeOfSkill } from "@/lib/site/pages";

/** A page that the exported site must have, with its path on the site and the résumé that it shows. */
export type ExpectedPage = Page & { path: string; resume: Resume };

/** What the site is built from. */
export const content = loadContent("content");

/** Every page of every edition, 404 pages included. */
export const pages: ExpectedPage[] = content.resumes.flatMap((resume) =>
  listPages(content.site, resume).map((page) => ({ ...page, resume, path: formatPath(content.site, resume.edition, page.route) })),
);

/** Pages for tests in a browser: all, but of skills' pages, which differ in their proofs alone, the one with the most and the last of those with the fewest. */
export const typicalPages = pages.filter(({ route, resume }) => {
  const byProofs = listProven(resume).toSorted((a, b) => b.evidence.proofs.length - a.evidence.proofs.length);
  const others = byProofs.slice(1, -1).map(routeOfSkill);
  return !others.includes(route);
});

/** Every page that has an address of its own. */
export const linkedPages = pages.filter(({ route }) => route !== ROUTES.notFound);

/** The home page of every edition. */
export const homePages = pages.filter(({ route }) => route === ROUTES.home);
