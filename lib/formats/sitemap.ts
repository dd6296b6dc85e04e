import type { Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { nameEdition, wholeAddress } from "@/lib/site/edition";
import { listPages, ROUTES, routeOf } from "@/lib/site/pages";

/** Every page in every edition with its alternates (https://www.sitemaps.org, https://developers.google.com/search/docs/specialty/international/localized-versions); the day of an entry's last change where the entry states it. */
export function formatSitemap(site: Site, resumes: Resume[]): string {
  const entries = resumes.flatMap((resume) => listIndexed(site, resume).map((route) => formatUrl(route, resume, site, resumes)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

function listIndexed(site: Site, resume: Resume): string[] {
  return listPages(site, resume).flatMap(({ route }) => (route === ROUTES.notFound ? [] : route));
}

function formatUrl(route: string, resume: Resume, site: Site, resumes: Resume[]): string {
  const address = (edition: string) => escapeXml(wholeAddress(site, edition)(route));
  const others = resumes.filter((other) => listIndexed(site, other).includes(route));
  const links = [...others.map(({ edition }) => [nameEdition(edition).tag, edition]), ["x-default", others[0]?.edition]].map(
    ([tag, edition = ""]) => `    <xhtml:link rel="alternate" hreflang="${tag}" href="${address(edition)}"/>\n`,
  );
  const changed = [...resume.experience, ...resume.projects].find((entry) => routeOf(entry) === route)?.updated;
  return `  <url>\n    <loc>${address(resume.edition)}</loc>\n${changed ? `    <lastmod>${changed}</lastmod>\n` : ""}${others.length > 1 ? links.join("") : ""}  </url>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
