import { describe, expect, test } from "vitest";
import { formatProblem } from "@/lib/content/problem";
import { type Located, parseYaml } from "@/lib/content/yaml";

function parse(text: string): Located {
  const located = parseYaml({ file: "a.yaml", text });
  if (Array.isArray(located)) throw new Error(located.map(formatProblem).join("\n"));
  return located;
}

function problemsIn(text: string): string[] {
  const located = parseYaml({ file: "a.yaml", text });
  return Array.isArray(located) ? located.map(formatProblem) : [];
}

describe("scalars stay as they are written", () => {
  test.each(["2018.10", "2020-01-01", "13800000000", "3.90", "0755", "1e3", "yes", "null", "~", "true"])("the value %s stays the text it is", (written) => {
    expect(parse(`a: ${written}`).value).toEqual({ a: written });
  });

  test("an empty value is empty text", () => {
    expect(parse("a:\nb: x").value).toEqual({ a: "", b: "x" });
  });

  test("quotes go and folded lines join", () => {
    expect(parse("a: \"x: y\"\nb: 'it''s'\nc: >-\n  one\n  two\n").value).toEqual({ a: "x: y", b: "it's", c: "one two" });
  });
});

describe("places", () => {
  const located = parse("name: Mira\nlinks:\n  - label: Site\n    url: https://mira.example\n");

  test.each([
    [["name"], 1, 7],
    [["links", 0, "url"], 4, 10],
    [["links", 0, "missing"], 3, 5],
    [["links", 5, "url"], 3, 3],
    [["missing", 0], 1, 1],
    [[], 1, 1],
  ])("the value at %j, or what is nearest above it, is at %i:%i", (path, line, column) => {
    expect(located.locate(path)).toMatchObject({ file: "a.yaml", line, column });
  });

  test("a key is found by its name", () => {
    expect(located.locateKey(["links", 0], "url")).toEqual({ file: "a.yaml", line: 4, column: 5, endLine: 4, endColumn: 8 });
  });
});

const UNEVEN = "this line is indented otherwise than those that it belongs to; indent the keys of one group alike";

describe("what cannot stand in a file", () => {
  test.each([
    ["a duplicate key", "a: 1\nb: 2\na: 3", ["a.yaml:3:1  this key stands here twice; remove one"]],
    ["a reference", "a: *x", ["a.yaml:1:4  text that begins with * needs quotes around it"]],
    ["an anchor", "a: &Young Partners", ["a.yaml:1:11  &Young is dropped by YAML; put quotes around the whole text"]],
    ["a bare sign that YAML takes for a tag", "a: ! b", ["a.yaml:1:6  ! is dropped by YAML; put quotes around the whole text"]],
    ["a known tag", "a: !!binary SGk=", ["a.yaml:1:4  Unresolved tag: tag:yaml.org,2002:binary; write plain text"]],
    ["a list item that joined the one above", "a:\n  - b\n    - c", ["a.yaml:3:5  this line joined the one above; indent every - of a list the same"]],
    ["a wide colon behind a key", "a: b\nc：d\ne: f", ["a.yaml:2:2  this colon is a wide one; write a plain one and a space after it: key: value"]],
    ["a wide colon in a list", "a:\n  - b：c\n    d: e", ["a.yaml:2:6  this colon is a wide one; write a plain one and a space after it: key: value"]],
    ["a bracket that is not closed, before other keys", "a: [b, c\nd: e", ["a.yaml:1:4  this [ is not closed; add a ] where it ends"]],
    ["a bracket that is not closed, in one that is not", "a: [b, {c: d\ne: f", ["a.yaml:1:8  this { is not closed; add a } where it ends"]],
    ["a line that is indented more", "a: b\n  c: d\n", [`a.yaml:2:3  ${UNEVEN}`]],
    ["a line of a list that is indented more", "a:\n  - b: c\n     d: e\n", [`a.yaml:3:6  ${UNEVEN}`]],
    ["a line that is indented less", "a:\n  - b: c\n   d: e\n", [`a.yaml:3:4  ${UNEVEN}`]],
    ["a first line that is indented", "  a: b\nc: d\n", [`a.yaml:2:1  ${UNEVEN}`]],
    ["text behind a closed quotation", 'a: "b" c\nd: e\n', ["a.yaml:1:8  Unexpected scalar at node end; mend the YAML here"]],
    ["a colon within text", "a: b: c\n", ['a.yaml:1:4  a colon with a space after it needs quotes around the whole text: key: "one: two"']],
    ["a key without a space after its colon", "a: b\nc:d\ne: f", ["a.yaml:2:1  a key needs a colon and a space after it: key: value"]],
    [
      "a merge key",
      "a: &x {b: c}\nd:\n  <<: *x",
      ["a.yaml:1:7  &x is dropped by YAML; put quotes around the whole text", "a.yaml:3:7  text that begins with * needs quotes around it"],
    ],
    ["a tag", "a: !!int 3", ["a.yaml:1:4  Unresolved tag: tag:yaml.org,2002:int; write plain text"]],
    ["a tab as indentation", "a:\n\t- b", ["a.yaml:2:1  a tab indents this line; use spaces"]],
    ["a quote that does not end", 'a: b\nc: "d\n', ['a.yaml:2:4  this " is not closed; add a " where it ends']],
    ["a second colon in a value", "a: b: c", ['a.yaml:1:4  a colon with a space after it needs quotes around the whole text: key: "one: two"']],
    ["text that begins with a sign of YAML's", "a: @mira", ["a.yaml:1:4  text that begins with this sign needs quotes around it"]],
    ["a key that is a list", "? [a, b]\n: c", ["a.yaml:1:3  a key must be a word"]],
    ["a second document", "a: 1\n---\nb: 2", ["a.yaml:2:1  Source contains multiple documents; please use YAML.parseAllDocuments(); mend the YAML here"]],
    ["the first fault of a line alone", "a: [!!int 1, !!int 2]", ["a.yaml:1:5  Unresolved tag: tag:yaml.org,2002:int; write plain text"]],
    [
      "the faults of several lines",
      "a: *x\nb: !!int 3\n",
      ["a.yaml:1:4  text that begins with * needs quotes around it", "a.yaml:2:4  Unresolved tag: tag:yaml.org,2002:int; write plain text"],
    ],
  ])("refuses %s", (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });
});
