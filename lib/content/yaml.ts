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
  const document = parseDocument(source.text.slice(start, end), { schema: "failsafe", prettyErrors: false });
  const at = (offset: number) => placeAt(source, start + offset);
  const faults = [...document.errors.map(({ pos, code, message }) => ({ offset: pos[0], message: explain(code, message) })), ...findUnsupported(document)];
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
function findUnsupported(document: Document.Parsed): { offset: number; message: string }[] {
  const found = document.warnings.map(({ pos, message }) => ({ offset: pos[0], message: `${message}; write plain text` }));
  visit(document, {
    Alias: (_, node) => void found.push({ offset: node.range?.[0] ?? 0, message: "a reference (*) cannot stand here, write the value out" }),
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
