import { expect, test } from "vitest";
import { readCheckOptions } from "@/lib/commands/check-options";

test.each([
  [[], { json: false, translated: [] }],
  [["--json"], { json: true, translated: [] }],
  [["--translated", "en/profile.yaml"], { json: false, translated: ["en/profile.yaml"] }],
  [["--translated", "en/a.md", "--translated", "en/b.md"], { json: false, translated: ["en/a.md", "en/b.md"] }],
  [["--translated", "en/a.md", "en/b.md"], { json: false, translated: ["en/a.md", "en/b.md"] }],
])("npm run check takes %j", (words, options) => {
  expect(readCheckOptions(words)).toEqual(options);
});

test.each([
  [["--jsn"], "Unknown option '--jsn'; write npm run check"],
  [["content"], '"content" is not expected; write npm run check'],
  [["--translated"], "Option '--translated <value>' argument missing; write npm run check"],
  [["--json=yes"], "Option '--json' does not take an argument; write npm run check"],
])("npm run check answers %j with one line", (words, line) => {
  expect(() => readCheckOptions(words)).toThrow(expect.objectContaining({ name: "CommandError", message: expect.stringMatching(new RegExp(`^${line}.*$`)) }));
});
