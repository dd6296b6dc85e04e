import type { Site } from "@/lib/resume/schema/site";

/** How an edition is named to browsers, to social networks and to readers. */
export type EditionNames = { tag: string; locale: string; name: string; direction: "ltr" | "rtl" };

/** Scripts written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** Names of an edition: BCP 47 tag (zh alone says nothing about its characters, so zh-Hans), Open Graph locale, own name, direction. */
export function nameEdition(edition: string): EditionNames {
  const { language, script, region } = new Intl.Locale(edition).maximize();
  return {
    tag: edition === "zh" ? `${language}-${script}` : edition,
    locale: `${language}_${region}`,
    name: new Intl.DisplayNames([edition], { type: "language" }).of(edition) ?? edition,
    direction: RIGHT_TO_LEFT.has(script ?? "") ? "rtl" : "ltr",
  };
}

/** Makes addresses of an edition's pages whole; others stay as they are. */
export function wholeAddress(site: Site, edition: string): (url: string) => string {
  return (url) => (url.startsWith("/") ? `${site.origin}${formatPath(site, edition, url)}` : url);
}

/** The path of a page on the site, base path and edition included; the first edition stands at the root. */
export function formatPath({ basePath, editions }: Site, edition: string, route: string): string {
  return `${basePath}${edition === editions[0] ? "" : `/${edition}`}${route}`;
}
