import { type Experience, listOwnHighlights, type Project, type Role } from "@/lib/resume/resume";
import type { Result } from "@/lib/resume/schema/entry";
import type { Loaded } from "./folder";
import { type Passage, readField, readHighlight } from "./passage";
import type { Problem } from "./problem";
import { pathOfRole } from "./role-path";
import { compareFigures, compareLinks, compareLists, type Editions, explainDifference, foldLink, type Locatable, type Pair, type Told } from "./told";

type Entry = Loaded<Experience | Project>;

/** Reports what two editions of an entry tell differently: figures and links of each highlight, of summaries and results, and the entry's own links. A figure that a summary leaves out may stand elsewhere in the entry; a highlight's may not. */
export function compareEntries(own: Entry, twin: Entry, editions: Editions): Problem[] {
  const translations = new Map(listOwnHighlights(twin.value).map((highlight) => [highlight.id, highlight]));
  const highlights = listOwnHighlights(own.value).flatMap((highlight): Pair[] => {
    const translated = translations.get(highlight.id);
    return translated ? [[readHighlight(highlight, own.located.source), readHighlight(translated, twin.located.source)]] : [];
  });
  const results = pairResults(own.value.results, twin.value.results);
  const figures = results.pairs.flatMap(([here, there]): Pair[] => [
    [readFigure(own, here, "from"), readFigure(twin, there, "from")],
    [readFigure(own, here, "to"), readFigure(twin, there, "to")],
  ]);
  const texts: Pair[] = [
    [readField("summary", own.located, ["summary"], own.value.summary), readField("summary", twin.located, ["summary"], twin.value.summary)],
    ...pairRoles(own, twin),
    ...results.pairs.map(([here, there]): Pair => [readStory(own, here), readStory(twin, there)]),
  ];
  const all = [...highlights, ...figures, ...texts];
  const whole: [Locatable, Locatable] = [{ locate: () => own.located.locate([]) }, { locate: () => twin.located.locate([]) }];
  return [
    ...[...highlights, ...figures].flatMap((pair) => compareFigures(pair, [], editions)),
    ...texts.flatMap((pair) => compareFigures(pair, all, editions)),
    ...[...highlights, ...texts].flatMap((pair) => compareLinks(pair, editions)),
    ...compareLists(["the entry", "links to"], listEntryLinks(own, editions), listEntryLinks(twin, editions), whole),
    ...explainDifference(["the entry", "has"], placeResults(twin, results.extra), placeResults(own, results.missing), whole),
  ];
}

/** A figure of an entry with its place in the list. */
type Listed = { result: Result; index: number };

/** Results go together by the highlight that proves them, several of one in their order. */
function pairResults(own: Result[], twin: Result[]): { pairs: [Listed, Listed][]; missing: Listed[]; extra: Listed[] } {
  const list = (results: Result[]) =>
    results.map((result, index) => ({ result, index, key: `${result.highlight} ${results.slice(0, index).filter(({ highlight }) => highlight === result.highlight).length}` }));
  const [these, those] = [list(own), list(twin)];
  const pairs = these.flatMap((one): [Listed, Listed][] => {
    const other = those.find(({ key }) => key === one.key);
    return other ? [[one, other]] : [];
  });
  const only = (some: typeof these, others: typeof these) => some.filter(({ key }) => !others.some((other) => other.key === key));
  return { pairs, missing: only(these, those), extra: only(those, these) };
}

function placeResults({ located }: Entry, results: Listed[]): Told[] {
  return results.map(({ result: { highlight }, index }) => ({
    key: highlight,
    text: `the result of "${highlight}"`,
    locate: () => located.locate(["results", index, "highlight"]),
  }));
}

/** One end of a result with its unit, which can make it more, like 万 or %. */
function readFigure({ located }: Entry, { result, index }: Listed, end: "from" | "to"): Passage {
  const passage = readField(`results[${index + 1}].${end}`, located, ["results", index, end]);
  return { ...passage, text: [passage.text, passage.text && result.unit].filter(Boolean).join(" ") };
}

function readStory({ located }: Entry, { result, index }: Listed): Passage {
  return readField(`results[${index + 1}].story`, located, ["results", index, "story"], result.story);
}

function pairRoles(own: Entry, twin: Entry): Pair[] {
  if (!("roles" in own.value && "roles" in twin.value)) return [];
  const [roles, others] = [own.value.roles, twin.value.roles];
  return roles.flatMap((role, index): Pair[] => {
    const other = others[index];
    return other && (role.summary || other.summary) ? [[readRole(own, role), readRole(twin, other)]] : [];
  });
}

function readRole(entry: Entry, role: Role): Passage {
  return readField(`the summary of ${role.role}`, entry.located, [...pathOfRole(entry, role), "summary"], role.summary);
}

function listEntryLinks({ value, located }: Entry, editions: string[]): Told[] {
  const own = "roles" in value ? (value.url ? [{ url: value.url, path: ["url"] }] : []) : value.links.map(({ url }, index) => ({ url, path: ["links", index, "url"] }));
  return own.map(({ url, path }) => ({ key: foldLink(url, editions), text: url, locate: () => located.locate(path) }));
}
