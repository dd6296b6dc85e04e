import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { type EditionNames, formatPath, nameEdition } from "./edition";
import { listPages, nameCard, type Page } from "./pages";

/** The same page in another edition. */
type Twin = EditionNames & { edition: string; path: string };

/** A page's path on the site, for a route below its edition; other addresses stay as they are. */
export type Href = (url: string) => string;

/** What a page of one edition is made from. */
export type View = {
  site: Site;
  resume: Resume;
  names: EditionNames;
  page: Page;
  href: Href;
  /** The page in every edition, this one included; the one at the root first. */
  twins: Twin[];
};

/** What the page at a route of an edition is made from; undefined where there is no such page. */
export function deriveView(site: Site, resume: Resume, route: string): View | undefined {
  const { edition } = resume;
  const page = listPages(site, resume).find((candidate) => candidate.route === route);
  if (!page) return undefined;
  const href: Href = (url) => (url.startsWith("/") ? formatPath(site, edition, url) : url);
  const twins = site.editions.map((other) => ({ ...nameEdition(other), edition: other, path: formatPath(site, other, route) }));
  return { site, resume, names: nameEdition(edition), page, href, twins };
}

/** The path of a page's card on the site. */
export function cardPath({ basePath }: Site, { card }: Page): string {
  return `${basePath}/og/${nameCard(card)}`;
}
