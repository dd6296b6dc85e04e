import { type Figure, listFigures } from "@/lib/resume/figure";
import { listUnsaid } from "@/lib/resume/number-said";
import type { Passage } from "./passage";
import type { Place, Problem, Spot } from "./problem";

/** The same text in two editions. */
export type Pair = [own: Passage, twin: Passage];

/** Something that no language changes, like a link, and where it stands; `key` is what is compared. */
export type Told = { key: string; text: string; locate: () => Spot };

/** What the two editions that are compared are called. */
export type Editions = [own: string, twin: string];

/** Where two things stand that say the same. */
export type Locatable = { locate: () => Spot };

/** The figures that one text of a pair has and the other does not say, nor any of `more`, which are asked only then. */
export function compareFigures([own, twin]: Pair, more: Pair[], editions: Editions): Problem[] {
  const [these, those] = [listFigures(own.text), listFigures(twin.text)];
  const missing = listOnly(
    these,
    own,
    [twin, ...more.map(([, each]) => each)].map(({ text }) => text),
    editions[1],
  );
  const extra = listOnly(
    those,
    twin,
    [own, ...more.map(([each]) => each)].map(({ text }) => text),
    editions[0],
  );
  return explainDifference([twin.name, "says"], extra, missing, [own, twin]);
}

function listOnly(figures: Figure[], passage: Passage, texts: string[], edition: string): Told[] {
  const unsaid = texts.reduce((left, text) => (left.length ? listUnsaid(left, text, edition) : left), figures);
  return unsaid.map(({ text, index }) => ({ key: text, text, locate: () => passage.locate(index, text.length) }));
}

/** The links that one text of a pair has alone. */
export function compareLinks([own, twin]: Pair, editions: string[]): Problem[] {
  const listLinks = ({ links }: Passage) => links.map(({ url, locate }): Told => ({ key: foldLink(url, editions), text: url, locate }));
  return compareLists([twin.name, "links to"], listLinks(own), listLinks(twin), [own, twin]);
}

/** What one of two lists has alone. */
export function compareLists(name: Name, own: Told[], twin: Told[], whole: [own: Locatable, twin: Locatable]): Problem[] {
  const only = (these: Told[], those: Told[]) => these.filter(({ key }) => !those.some((other) => other.key === key));
  return explainDifference(name, only(twin, own), only(own, twin), whole);
}

/** What differs, and how it says what it says. */
type Name = [thing: string, verb: string];

/** A difference as it is told of the translation: what only this has, and what only the other has. */
export function explainDifference([thing, verb]: Name, extra: Told[], missing: Told[], [own, twin]: [own: Locatable, twin: Locatable]): Problem[] {
  const [one, other] = [extra, missing].map((list) => [...new Set(list.map(({ text }) => text))].join(", "));
  if (!one && !other) return [];
  const [here, there] = [(extra[0] ?? twin).locate(), formatPlace((missing[0] ?? own).locate())];
  if (one && other) return [{ ...here, message: `${thing} ${verb} ${one}, but ${other} in ${there}; make them the same` }];
  if (one) return [{ ...here, message: `${thing} ${verb} ${one}, which ${there} does not; mend or remove it` }];
  return [{ ...here, message: `${thing} leaves out ${other}, which stands in ${there}; add it` }];
}

function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** A link without the language that it leads to: a translation may lead to the same page in its own. Where the host says the language, as Wikipedia's does, pages have other names too. */
export function foldLink(url: string, editions: string[]): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search, hash } = new URL(url);
  const languages = editions.flatMap((edition) => [edition, new Intl.Locale(edition).language, ...(/^zh\b/.test(edition) ? ["cn"] : [])]).map((tag) => tag.toLowerCase());
  const isLanguage = (part: string) =>
    languages.includes(part.toLowerCase()) || languages.includes(/^([a-z]{2,3})[-_](?:[a-z]{2}|[a-z]{4})$/i.exec(part)?.[1]?.toLowerCase() ?? "");
  const [first = "", ...domain] = host.split(".");
  if (domain.length > 1 && isLanguage(first)) return domain.join(".");
  const path = `${pathname}${search}`.replace(/(?<=[/=])[\w-]+(?=[/&?]|$)/g, (part) => (isLanguage(part) ? "" : part)).replace(/\/{2,}/g, "/");
  return `${protocol}//${host}${path.replace(/\/$/, "")}${hash}`;
}
