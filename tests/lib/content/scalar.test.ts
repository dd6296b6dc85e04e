import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import { parseYaml } from "@/lib/content/yaml";

const MARK = "§";

/** Text of several lines with signs that YAML folds, escapes and indents; nothing at its edges. */
const piece = fc.string({ unit: fc.constantFrom(..."abc'\"\\:#é😀中\u00a0  \n\n-"), maxLength: 40 });
const STYLES: Scalar.Type[] = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL];

test("a part of a text is found in the YAML, in whichever way that is written", () => {
  fc.assert(
    fc.property(piece, piece, fc.constantFrom(...STYLES), fc.integer({ min: 20, max: 60 }), (before, after, type, lineWidth) => {
      const value = `a${before}${MARK}${after}z`;
      const scalar = new Scalar(value);
      scalar.type = type;
      const text = new Document({ list: [{ key: scalar }] }).toString({ lineWidth, minContentWidth: 0 });
      const located = parseYaml({ file: "a.yaml", text });
      if (Array.isArray(located)) return fc.pre(false);
      fc.pre(isDeepStrictEqual(located.value, { list: [{ key: value }] })); // the writer of YAML errs where lines hold nothing but spaces, or end in a colon
      const { line, column, endLine, endColumn } = located.locatePart(["list", 0, "key"], [value.indexOf(MARK), value.indexOf(MARK) + 1]);
      const lines = text.split("\n");
      const wanted = lines.findIndex((each) => each.includes(MARK));
      expect({ line, column, endLine, endColumn }).toEqual({
        line: wanted + 1,
        column: (lines[wanted] ?? "").indexOf(MARK) + 1,
        endLine: wanted + 1,
        endColumn: (lines[wanted] ?? "").indexOf(MARK) + 2,
      });
    }),
    { numRuns: 300 },
  );
});
