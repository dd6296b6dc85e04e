import { loadContent } from "@/lib/content/load";
import type { Resume } from "@/lib/resume/resume";
import { formatPath } from "@/lib/site/edition";
import { listPages, type Page, ROUTES } from "@/lib/site/pages";

/** A page that the exported site must have, with its path on the site and the résumé that it shows. */
export type ExpectedPage = Page & { path: string; resume: Resume };

/** What the site is built from. */
export const content = loadContent("content");

/** Every page of every edition, 404 pages included. */
export const pages: ExpectedPage[] = content.resumes.flatMap((resume) =>
  listPages(content.site, resume).map((page) => ({ ...page, resume, path: formatPath(content.site, resume.edition, page.route) })),
);

/** Every page that has an address of its own. */
export const linkedPages = pages.filter(({ route }) => route !== ROUTES.notFound);

/** The home page of every edition. */
export const homePages = pages.filter(({ route }) => route === ROUTES.home);
