import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { type EditionNames, formatPath, nameEdition } from "./edition";
import { derivePoster, listPages, nameCard, namePoster, type Page } from "./pages";

/** The same page in another edition. */
type Twin = EditionNames & { edition: string; path: string };

/** A page's path on the site, for a route below its edition; other addresses stay as they are. */
export type Href = (url: string) => string;

/** A file of the whole résumé: what it is for, what its format is called, the name it is saved under, and how large it is as words, where it is made. */
export type Download = { kind: "document" | "contact" | "data"; format: string; path: string; saveAs: string; size?: string | undefined; pages?: string | undefined };

/** What a page of one edition is made from. */
export type View = {
  site: Site;
  resume: Resume;
  names: EditionNames;
  page: Page;
  href: Href;
  /** The page in every edition, this one included; the one at the root first. */
  twins: Twin[];
  /** The files of the whole résumé. */
  downloads: Download[];
};

/** What the page at a route of an edition is made from; undefined where there is no such page. */
export function deriveView(site: Site, resume: Resume, route: string, downloads: Download[] = []): View | undefined {
  const { edition } = resume;
  const page = listPages(site, resume).find((candidate) => candidate.route === route);
  if (!page) return undefined;
  const href: Href = (url) => (url.startsWith("/") ? formatPath(site, edition, url) : url);
  const twins = site.editions.map((other) => ({ ...nameEdition(other), edition: other, path: formatPath(site, other, route) }));
  return { site, resume, names: nameEdition(edition), page, href, twins, downloads };
}

/** The path of a page's card on the site. */
export function cardPath({ basePath }: Site, { card }: Page): string {
  return `${basePath}/og/${nameCard(card)}`;
}

/** The path of an edition's poster on the site. */
export function posterPath(site: Site, resume: Resume): string {
  return `${site.basePath}/og/${namePoster(derivePoster(site, resume))}`;
}
