import { existsSync } from "node:fs";
import type { Content } from "@/lib/content/load";
import { type Doubt, doubt } from "@/lib/content/proofread/doubt";
import { listLinks } from "@/lib/content/proofread/texts";
import { suggest } from "@/lib/content/suggest";
import { listOwnHighlights, type Resume } from "@/lib/resume/resume";
import type { Site } from "@/lib/resume/schema/site";
import { wholeAddress } from "@/lib/site/edition";
import { listPages, routeOf } from "@/lib/site/pages";
import { listMadeFiles } from "./collisions";
import { answerOf, listFiles } from "./files";

/** Warns of links in the content that lead to a page, a file or a highlight of the site that is not there; `folder` holds the files that go to the site as they are. */
export async function findDeadLinks(content: Content, folder = "public"): Promise<Doubt[]> {
  const { site, resumes, loaded } = content;
  const files = new Set([...listMadeFiles(content), ...(existsSync(folder) ? await listFiles(folder) : [])]);
  return (loaded?.editions ?? []).flatMap((edition, index) => {
    const resume = resumes[index];
    const words = site.proofreading?.words ?? [];
    const links = listLinks(edition).filter(({ url }) => !words.some((word) => url.startsWith(word)));
    return resume
      ? links.flatMap(({ url, spot }) => explainDead(url, { site, resume, resumes, files }).map(({ message, suggestion }) => ({ ...doubt("link", spot, message), suggestion })))
      : [];
  });
}

/** The site as links see it. */
type Places = { site: Site; resume: Resume; resumes: Resume[]; files: Set<string> };

type Reason = { message: string; suggestion?: string | undefined };

function explainDead(url: string, { site, resume, resumes, files }: Places): Reason[] {
  if (url.startsWith("#")) return explainFragment(url, resume);
  const whole = wholeAddress(site, resume.edition)(url);
  if (!URL.canParse(whole)) return [];
  const { origin, pathname, hash } = new URL(whole);
  if (origin !== site.origin) return [];
  const path = decode(pathname);
  const routes = listPages(site, resume).map(({ route }) => route);
  if (path !== site.basePath && !path.startsWith(`${site.basePath}/`)) return [{ message: `${url} leads out of the base path ${site.basePath}, where the site is not` }];
  const answer = answerOf(path.slice(site.basePath.length + 1));
  if (!files.has(answer)) {
    const meant = suggestPage(url.replace(/#.*$/, ""), [...routes, ...routes.map((route) => `${site.origin}${route}`)]);
    return [{ message: `${url} leads nowhere: the site has no ${answer}${meant ? `; did you mean ${meant}?` : ""}`, suggestion: meant }];
  }
  const entries = resumes.flatMap((each) =>
    [...each.experience, ...each.projects].filter((entry) => decode(new URL(wholeAddress(site, each.edition)(routeOf(entry))).pathname) === path),
  );
  const places = entries.flatMap(listOwnHighlights).map(({ id }) => id);
  const place = decode(hash.slice(1));
  if (!entries.length || !place || places.includes(place)) return [];
  const meant = suggest(place, places);
  return [
    { message: `${url} leads to the page, but it has no highlight "${place}"${meant ? `; did you mean #${meant}?` : ""}`, suggestion: meant && url.replace(/#.*$/, `#${meant}`) },
  ];
}

/** The page that a wrong address likely means: the nearest one below the same list, where that is right. */
function suggestPage(url: string, pages: string[]): string | undefined {
  const list = url.replace(/[^/]+\/?$/, "");
  const below = pages.filter((page) => page !== list && page.startsWith(list)).map((page) => page.slice(list.length));
  const isList = pages.includes(list) && !/^(https?:\/\/[^/]+)?\/$/.test(list);
  if (!isList) return suggest(url, pages);
  const meant = suggest(url.slice(list.length), below);
  return meant && `${list}${meant}`;
}

/** A link to a place of the page that it stands on: the words stand on several pages, and the place on one. */
function explainFragment(url: string, resume: Resume): Reason[] {
  const id = decode(url.slice(1));
  const home = [...resume.experience, ...resume.projects].find((entry) => listOwnHighlights(entry).some((highlight) => highlight.id === id));
  if (!home) return [{ message: `${url} leads nowhere: no highlight has this id` }];
  const whole = `${routeOf(home)}${url}`;
  return [{ message: `${url} leads nowhere on the other pages that show these words; write ${whole}`, suggestion: whole }];
}

/** An address part with its % escapes undone; as it stands where one is broken. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
