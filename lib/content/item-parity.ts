import type { Item } from "@/lib/resume/schema/section";
import { readField } from "./passage";
import type { Problem } from "./problem";
import type { LoadedSection } from "./section";
import { compareFigures, compareLinks, compareLists, type Editions, foldLink, type Locatable, type Pair, type Told } from "./told";

/** Reports what two editions of a section tell differently: the figures of each item, wherever in it they stand, and its links. */
export function compareItems(own: LoadedSection, twin: LoadedSection, editions: Editions): Problem[] {
  return own.value.items.flatMap((item, index) => {
    const translated = twin.value.items[index];
    if (!translated) return [];
    const pairs = listFields(item, translated).map(({ name, path, contents }): Pair => {
      const place = ["items", index, ...path];
      return [readField(`items[${index + 1}].${name}`, own.located, place, contents[0]), readField(`items[${index + 1}].${name}`, twin.located, place, contents[1])];
    });
    const listUrl = ({ url }: Item, { located }: LoadedSection): Told[] =>
      url ? [{ key: foldLink(url, editions), text: url, locate: () => located.locate(["items", index, "url"]) }] : [];
    const whole: [Locatable, Locatable] = [{ locate: () => own.located.locate(["items", index]) }, { locate: () => twin.located.locate(["items", index]) }];
    return [
      ...pairs.flatMap((pair) => [...compareFigures(pair, pairs, editions), ...compareLinks(pair, editions)]),
      ...compareLists([`items[${index + 1}]`, "links to"], listUrl(item, own), listUrl(translated, twin), whole),
    ];
  });
}

function listFields(own: Item, twin: Item): { name: string; path: PropertyKey[]; contents: [Item["summary"], Item["summary"]] }[] {
  const highlights = Array.from({ length: Math.max(own.highlights.length, twin.highlights.length) }, (_, index) => ({
    name: `highlights[${index + 1}]`,
    path: ["highlights", index],
    contents: [own.highlights[index], twin.highlights[index]] satisfies [unknown, unknown],
  }));
  return [
    { name: "name", path: ["name"], contents: [undefined, undefined] },
    { name: "score", path: ["score"], contents: [undefined, undefined] },
    { name: "summary", path: ["summary"], contents: [own.summary, twin.summary] },
    ...highlights,
  ];
}
