import { loadContent } from "@/lib/content/load";
import { listProven } from "@/lib/resume/proofs";
import type { Resume } from "@/lib/resume/resume";
import { formatPath } from "@/lib/site/edition";
import { listPages, type Page, routeOfSkill } from "@/lib/site/pages";
import type { Served } from "./serve";

/** A page that an exported site must have, with its path and its address there, and the résumé that it shows. */
export type ExpectedPage = Page & { path: string; url: string; resume: Resume };

/** Every page of every edition of a served site, 404 pages included. */
export function listExpected({ origin, content, basePath }: Served): ExpectedPage[] {
  const { site, resumes } = loadContent(content, { SITE_BASE_PATH: basePath });
  return resumes.flatMap((resume) =>
    listPages(site, resume).map((page) => {
      const path = formatPath(site, resume.edition, page.route);
      return { ...page, resume, path, url: `${origin}${path}` };
    }),
  );
}

/** Whether a page is for tests in a browser: all but those of skills, which differ in their proofs alone; of those the one with the most and the last of those with the fewest. */
export function isTypical({ route, resume }: ExpectedPage): boolean {
  const byProofs = listProven(resume).toSorted((a, b) => b.evidence.proofs.length - a.evidence.proofs.length);
  const others = byProofs.slice(1, -1).map(routeOfSkill);
  return !others.includes(route);
}
