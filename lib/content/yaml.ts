import { type Document, isAlias, isMap, isNode, isScalar, type Node, parseDocument, visit } from "yaml";
import type { Place, Problem } from "./problem";
import { placeAt, type Source } from "./source";

/** A parsed file: its value (scalars as text) and where each part of it stands. */
export type Located = {
  value: unknown;
  source: Source;
  locate: (path: PropertyKey[]) => Place;
  locateKey: (path: PropertyKey[], key: string) => Place;
};

/** Parses YAML in `source` from `start` to `end`; every scalar stays text, so that 2018.10 is not a number. */
export function parseYaml(source: Source, start = 0, end = source.text.length): Located | Problem[] {
  const text = source.text.slice(start, end);
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, resolveKnownTags: false });
  const at = (offset: number) => placeAt(source, start + offset);
  const faults = [...document.errors.map(({ pos, code, message }) => ({ offset: pos[0], message: explain(code, message) })), ...findUnsupported(document, text)];
  if (faults.length) return oneEachLine(faults.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ ...at(offset), message })));

  const offsetOf = (node: Node | undefined) => at(node?.range?.[0] ?? 0);
  return {
    value: document.toJS(),
    source,
    locate: (path) => offsetOf(findNode(document, path)),
    locateKey: (path, key) => {
      const map = findNode(document, path);
      const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      return offsetOf(isNode(pair?.key) ? pair.key : map);
    },
  };
}

/** What a fault of the parser means to someone who writes text. */
function explain(code: string, message: string): string {
  const meanings: Record<string, string> = {
    BLOCK_AS_IMPLICIT_KEY: 'a colon with a space after it needs quotes around the whole text: key: "one: two"',
    BAD_SCALAR_START: "text that begins with this sign needs quotes around it",
    DUPLICATE_KEY: "this key stands here twice; remove one",
    TAB_AS_INDENT: "a tab indents this line; use spaces",
    MULTILINE_IMPLICIT_KEY: "a key needs a colon and a space after it: key: value",
    MISSING_CHAR: message.includes("Implicit map keys") ? "a key needs a colon and a space after it: key: value" : `${message}; mend the YAML here`,
  };
  return meanings[code] ?? `${message}; mend the YAML here`;
}

/** The node at a path, or the nearest one above it. */
function findNode(document: Document, path: PropertyKey[]): Node | undefined {
  const node = path.length ? document.getIn(path, true) : document.contents;
  if (isNode(node)) return node;
  return path.length ? findNode(document, path.slice(0, -1)) : undefined;
}

/** What YAML allows and a résumé does not need: references, tags, keys that are not words. */
function findUnsupported(document: Document.Parsed, text: string): { offset: number; message: string }[] {
  const found = document.warnings.map(({ pos, message }) => ({ offset: pos[0], message: `${message}; write plain text` }));
  const refuseDropped = ({ anchor, tag, range }: Node) => {
    const dropped = anchor === undefined ? tag === "!" && tag : `&${anchor}`;
    if (dropped) found.push({ offset: range?.[0] ?? 0, message: `${dropped} is dropped by YAML; put quotes around the whole text` });
  };
  visit(document, {
    Alias: (_, node) => void found.push({ offset: node.range?.[0] ?? 0, message: "text that begins with * needs quotes around it" }),
    Collection: (_, node) => void refuseDropped(node),
    Scalar: (_, node) => {
      refuseDropped(node);
      const { type, range } = node;
      const written = range ? text.slice(range[0], range[1]) : "";
      const [joined] = type === "PLAIN" ? (/\n\s*-\s/.exec(written) ?? []) : [];
      if (joined && range)
        found.push({ offset: range[0] + written.indexOf(joined) + joined.indexOf("-"), message: "this line joined the one above; indent every - of a list the same" });
    },
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key) && !isAlias(key)) found.push({ offset: key.range?.[0] ?? 0, message: "a key must be a word" });
    },
  });
  return found;
}

/** The parser stumbles on after a fault; the first of a line is the one to mend. */
function oneEachLine(problems: Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
}
