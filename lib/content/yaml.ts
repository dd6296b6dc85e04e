import { type Document, isAlias, isMap, isNode, isScalar, type Node, parseDocument, type Scalar, visit, type YAMLParseError } from "yaml";
import { explainInvisible, INVISIBLE } from "@/lib/resume/invisible";
import type { Problem, Spot } from "./problem";
import { mapScalar } from "./scalar";
import { type Source, spotAt } from "./source";

/** A parsed file: its value (scalars as text) and where each part of it stands. */
export type Located = {
  value: unknown;
  source: Source;
  /** The value at a path, or the start of what is nearest above it. */
  locate: (path: PropertyKey[]) => Spot;
  /** A key of the group at a path. */
  locateKey: (path: PropertyKey[], key: string) => Spot;
  /** A part of the text at a path, as it counts without the white space around the text. */
  locatePart: (path: PropertyKey[], part: [number, number]) => Spot;
};

/** Parses YAML in `source` from `start` to `end`; every scalar stays text, so that 2018.10 is not a number. */
export function parseYaml(source: Source, start = 0, end = source.text.length): Located | Problem[] {
  const text = source.text.slice(start, end);
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, resolveKnownTags: false });
  const at = (from: number, to: number) => spotAt(source, start + from, start + Math.min(to, text.length));
  const faults = [...document.errors.map((error) => findCause(error, document, text) ?? explain(error)), ...findUnsupported(document, text)];
  if (faults.length) return oneEachLine(faults.sort((a, b) => a.from - b.from).map(({ from, to, message }) => ({ ...at(from, to), message })));

  const spotOf = (node: Node | undefined) => at(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
  const startOf = (node: Node | undefined) => at(node?.range?.[0] ?? 0, 0);
  const locate = (path: PropertyKey[]) => {
    const { node, isExact } = findNode(document, path);
    return isExact ? spotOf(node) : startOf(node);
  };
  return {
    value: document.toJS(),
    source,
    locate,
    locateKey: (path, key) => {
      const { node } = findNode(document, path);
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      return isNode(pair?.key) ? spotOf(pair.key) : startOf(node);
    },
    locatePart: (path, [from, to]) => {
      const { node } = findNode(document, path);
      const spans = isScalar(node) ? mapScalar(node, text) : [];
      const margin = isScalar(node) ? String(node.value).search(/\S/) : 0;
      const [first, last] = [spans[margin + from], spans[margin + Math.max(from, to - 1)]];
      return first && last ? at(first.from, last.to) : locate(path);
    },
  };
}

/** What led to a fault that the parser noticed later, or by what followed. */
function findCause(error: YAMLParseError, document: Document.Parsed, text: string): Fault | undefined {
  return findUnclosed(error, document, text) ?? findWideColon(error, text) ?? findUneven(error, document, text);
}

/** A bracket or a quotation mark that is not closed. */
function findUnclosed({ pos: [from], message }: YAMLParseError, document: Document.Parsed, text: string): Fault | undefined {
  const [, bracket, mark, closing = bracket ?? mark] = /(?:must be sufficiently indented and end with a ([\]}])|^Missing closing (["'])quote)$/.exec(message) ?? [];
  if (!closing) return undefined;
  let start: number | undefined;
  const look = (isSuch: boolean | undefined, range: Node["range"] | undefined) => {
    if (isSuch && range && range[0] < from && (text[range[1] - 1] !== closing || range[1] - range[0] < 2)) start = range[0];
  };
  visit(document, {
    Collection: (_, { flow, range }) => look(flow && !mark, range),
    Scalar: (_, { type, range }) => look(type?.startsWith("QUOTE") && !bracket, range),
  });
  return start === undefined ? undefined : { from: start, to: start + 1, message: `this ${text[start]} is not closed; add a ${closing} where it ends` };
}

/** The colon of Chinese text behind a key. */
function findWideColon({ pos: [from] }: YAMLParseError, text: string): Fault | undefined {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  const colon = /^[ \t]*(?:- +)?[\w-]+(?=：)/.exec(line)?.[0].length;
  return colon === undefined ? undefined : { from: start + colon, to: start + colon + 1, message: "this colon is a wide one; write a plain one and a space after it: key: value" };
}

/** A line that is indented more or less than those that it belongs to; one that is indented more joins the text above it. */
function findUneven({ pos: [from], message }: YAMLParseError, { errors }: Document.Parsed, text: string): Fault | undefined {
  const here = errors.filter(({ pos }) => pos[0] === from);
  const isNested = here.some(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY");
  const joined = isNested ? here.find(({ code }) => code === "MULTILINE_IMPLICIT_KEY") : undefined;
  const isFirst = !text.slice(text.lastIndexOf("\n", from - 1) + 1, from).trim();
  if (!joined && !/same column$|without - indicator$/.test(message) && !(isFirst && /at node end$/.test(message))) return undefined;
  const at = joined ? text.lastIndexOf("\n", joined.pos[1] - 1) + 1 : from;
  const start = at + text.slice(at).search(/[^ \t]/);
  return { from: start, to: start + 1, message: "this line is indented otherwise than those that it belongs to; indent the keys of one group alike" };
}

/** What a fault of the parser means to someone who writes text. */
function explain({ pos: [from, to], code, message }: YAMLParseError): Fault {
  const meanings: Record<string, string> = {
    BLOCK_AS_IMPLICIT_KEY: 'a colon with a space after it needs quotes around the whole text: key: "one: two"',
    BAD_SCALAR_START: "text that begins with this sign needs quotes around it",
    DUPLICATE_KEY: "this key stands here twice; remove one",
    TAB_AS_INDENT: "a tab indents this line; use spaces",
    MULTILINE_IMPLICIT_KEY: "a key needs a colon and a space after it: key: value",
    MISSING_CHAR: message.includes("Implicit map keys") ? "a key needs a colon and a space after it: key: value" : `${message}; mend the YAML here`,
  };
  return { from, to, message: meanings[code] ?? `${message}; mend the YAML here` };
}

/** The node at a path, or the nearest one above it. */
function findNode(document: Document, path: PropertyKey[]): { node: Node | undefined; isExact: boolean } {
  const node = path.length ? document.getIn(path, true) : document.contents;
  if (isNode(node)) return { node, isExact: true };
  const above = path.length ? findNode(document, path.slice(0, -1)).node : undefined;
  return { node: above, isExact: isScalar(above) }; // text may stand for the group that it names
}

/** A fault from one offset of the text to another. */
type Fault = { from: number; to: number; message: string };

/** What YAML allows and a résumé does not need: references, tags, keys that are not words, escapes that nobody sees. */
function findUnsupported(document: Document.Parsed, text: string): Fault[] {
  const found = document.warnings.map(({ pos: [from, to], message }) => ({ from, to, message: `${message}; write plain text` }));
  const refuse = ({ range }: { range?: Node["range"] | undefined }, message: string) => found.push({ from: range?.[0] ?? 0, to: range?.[1] ?? 0, message });
  const refuseDropped = ({ anchor, tag, range }: Node) => {
    const dropped = anchor === undefined ? tag === "!" && tag : `&${anchor}`;
    if (dropped) refuse({ range }, `${dropped} is dropped by YAML; put quotes around the whole text`);
  };
  visit(document, {
    Alias: (_, node) => void refuse(node, "text that begins with * needs quotes around it"),
    Collection: (_, node) => void refuseDropped(node),
    Scalar: (_, node) => {
      refuseDropped(node);
      found.push(...findJoined(node, text), ...findInvisibleEscapes(node, text));
    },
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key) && !isAlias(key)) refuse(key, "a key must be a word");
    },
  });
  return found;
}

/** A list item that YAML took for more of the line above. */
function findJoined({ type, range }: Scalar, text: string): Fault[] {
  const written = range && type === "PLAIN" ? text.slice(range[0], range[1]) : "";
  const match = /\n[ \t]*-(?=\s)/.exec(written);
  if (!match || !range) return [];
  const from = range[0] + match.index + match[0].length - 1;
  return [{ from, to: from + 1, message: "this line joined the one above; indent every - of a list the same" }];
}

function findInvisibleEscapes(node: Scalar, text: string): Fault[] {
  if (node.type !== "QUOTE_DOUBLE" || typeof node.value !== "string" || !INVISIBLE.test(node.value)) return [];
  const spans = mapScalar(node, text);
  return [...node.value.matchAll(new RegExp(INVISIBLE, "gu"))].flatMap(({ 0: character, index }) => {
    const [first, last] = [spans[index], spans[index + character.length - 1]];
    return first && last && text.slice(first.from, last.to) !== character ? { from: first.from, to: last.to, message: explainInvisible(character) } : [];
  });
}

/** The parser stumbles on after a fault; the first of a line is the one to mend. */
function oneEachLine(problems: Problem[]): Problem[] {
  const first = new Map(problems.toReversed().map((problem) => [problem.line, problem]));
  return problems.filter((problem) => first.get(problem.line) === problem);
}
