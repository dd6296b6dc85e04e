import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "@/lib/content/front-matter";
import { formatProblem } from "@/lib/content/problem";

function parse(text: string) {
  const { frontMatter, body } = parseFrontMatter({ file: "a.md", text });
  return Array.isArray(frontMatter) ? frontMatter.map(formatProblem) : { value: frontMatter.value, body };
}

describe("parseFrontMatter", () => {
  test.each([
    ["a file with front matter alone", "---\na: 1\n---\n", { a: "1" }, ""],
    ["a file without a last line end", "---\na: 1\n---", { a: "1" }, ""],
    ["a file with space after the hyphens", "---  \na: 1\n---\t\n- b\n", { a: "1" }, "- b"],
    ["a file with a rule in the body", "---\na: 1\n---\n- b\n\n---\n", { a: "1" }, "- b\n\n---"],
    ["a file with three hyphens inside a value", "---\na: b --- c\n---\n", { a: "b --- c" }, ""],
  ])("takes %s apart", (_, text, value, body) => {
    const file = parse(text);
    expect(file).toMatchObject({ value });
    expect("body" in file && file.body.trim()).toBe(body);
  });

  test("the body keeps its lines and columns", () => {
    expect(parse("---\na: 1\n---\n\n- b")).toMatchObject({ body: "   \n    \n   \n\n- b" });
  });

  test("two files with the same wrong text are both refused", () => {
    expect(parse("---\na: [\n---\n")).toEqual(parse("---\na: [\n---\n"));
    expect(parse("---\na: [\n---\n")).toHaveLength(1);
  });
});

describe("front matter that cannot be used", () => {
  test.each([
    ["missing", "- b\n", ["a.md:1:1  front matter is missing; begin the file with a line ---"]],
    ["not at the top", "\n---\na: 1\n---\n", ["a.md:1:1  front matter is missing; begin the file with a line ---"]],
    ["missing from an empty file", "", ["a.md:1:1  front matter is missing; begin the file with a line ---"]],
    ["not ended", "---\na: 1\n- b\n", ["a.md:1:1  front matter does not end; add a line --- after it"]],
    ["JavaScript", "---js\n{ a: process.exit(1) }\n---\n", ["a.md:1:1  front matter must be plain YAML; write --- alone on this line"]],
    ["JSON", "---json\n{}\n---\n", ["a.md:1:1  front matter must be plain YAML; write --- alone on this line"]],
    ["begun by four hyphens", "----\na: 1\n----\n", ["a.md:1:1  front matter must be plain YAML; write --- alone on this line"]],
    ["ended by four hyphens", "---\na: 1\n----\n- b\n---\n", ['a.md:3:1  "----" does not end front matter; write --- alone on this line']],
    ["broken, at the line and column in the file", "---\na: 1\nb: {c\n---\n", ["a.md:3:4  this { is not closed; add a } where it ends"]],
    ["broken by a duplicate key", "---\na: 1\na: 2\n---\n", ["a.md:3:1  this key stands here twice; remove one"]],
  ])("refuses front matter that is %s", (_, text, problems) => {
    expect(parse(text)).toEqual(problems);
  });
});
