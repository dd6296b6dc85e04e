import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { Site } from "@/lib/resume/schema/site";
import { answerOf } from "./files";
import { parsePage } from "./parse";

/** What the check knows of one exported page: its visible text, the addresses it names, the places in it that can be linked to, and what is not valid in it. */
export type Checked = { file: string; text: string; links: string[]; places: Set<string>; problems: string[] };

/** Reads an exported page for the check. */
export function examinePage(file: string, html: string): Checked {
  const { page: tree, problems } = parsePage(file, html);
  const page: Checked = { file, text: "", links: [], places: new Set(), problems };
  visit(tree, (node, _, parent) => {
    if (node.type === "element") {
      page.links.push(...linksOf(node));
      const { id } = node.properties;
      if (typeof id === "string" && page.places.has(id)) page.problems.push(`${file}  the id "${id}" is on two elements`);
      if (typeof id === "string") page.places.add(id);
    }
    const isShown = parent?.type !== "element" || !["script", "style"].includes(parent.tagName);
    if (node.type === "text" && isShown) page.text += node.value;
  });
  return page;
}

/** What is wrong with the addresses that pages name, among themselves and among the files of the export. */
export function checkLinks(pages: Checked[], files: Set<string>, site: Site): string[] {
  const places = new Map(pages.map((page) => [page.file, page.places]));
  const refuse = (file: string, link: string) => {
    const reason = explain(new URL(`${site.basePath}/${file}`, site.origin), link);
    return reason ? [`${file}  "${link}" ${reason}`] : [];
  };
  const explain = (base: URL, link: string): string | undefined => {
    if (!URL.canParse(link, base)) return "is not an address";
    const { origin, pathname, hash } = new URL(link, base);
    if (origin !== site.origin) return undefined;
    const path = decode(pathname);
    if (!path.startsWith(`${site.basePath}/`)) return `leads out of the base path ${site.basePath}`;
    const answer = answerOf(path.slice(site.basePath.length + 1));
    if (!files.has(answer)) return `leads nowhere: there is no ${answer}`;
    const place = decode(hash.slice(1));
    return !place || places.get(answer)?.has(place) ? undefined : `leads nowhere: ${answer} has no place called ${place}`;
  };
  return pages.flatMap(({ file, links }) => [...new Set(links)].flatMap((link) => refuse(file, link)));
}

function linksOf({ tagName, properties }: Element): string[] {
  const isAddressTag = tagName === "meta" && /^(og:url|og:image|twitter:image|image)$/.test(String(properties.property ?? properties.name ?? properties.itemProp));
  const values = [properties.href, properties.src, isAddressTag ? properties.content : undefined];
  return values.filter((value) => typeof value === "string");
}

/** An address part with its % escapes undone; as it stands where one is broken. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
