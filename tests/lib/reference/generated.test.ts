import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { findField } from "@/lib/content/field";
import { parseYaml } from "@/lib/content/yaml";
import { formatInline, listFields } from "@/lib/reference/field";
import { generate, MANUAL } from "@/lib/reference/generated";
import { deriveJsonSchema } from "@/lib/reference/json-schema";
import { KINDS } from "@/lib/reference/kinds";
import { factsSchema } from "@/lib/resume/schema/facts";

const files = Object.entries(generate(readFileSync(MANUAL, "utf8")));
const fields = KINDS.flatMap((kind) => listFields(deriveJsonSchema(kind.schema)).map((field) => ({ ...field, kind })));

test.each(files)("%s says what the schemas say", (path, text) => {
  const written = existsSync(path) ? readFileSync(path, "utf8") : "";
  expect(written === text, `${path} is not what the schemas say now; write it anew: npm run schemas`).toBe(true);
});

test("no schema is left of a kind of file that is gone", () => {
  expect(readdirSync("docs/schemas").sort()).toEqual(KINDS.map(({ id }) => `${id}.json`).sort());
});

test("each field says what it is for, and has an example", () => {
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(({ schema }) => !schema.description || !schema.examples?.length).map(({ kind, path }) => `${kind.id}: ${path}`)).toEqual([]);
});

test("docs/content.md has a table of each kind of file, and in it each field", () => {
  const manual = readFileSync(MANUAL, "utf8");
  const tables = Array.from(manual.matchAll(/<!-- fields: (\S+) -->/g), ([, id]) => id);
  expect(KINDS.map(({ id }) => id).filter((id) => !tables.includes(id))).toEqual(["own-section"]); // which has the fields of other sections
  expect(fields.filter(({ path }) => !manual.includes(`| \`${path}\` |`)).map(({ kind, path }) => `${kind.id}: ${path}`)).toEqual([]);
});

describe("each example is right:", () => {
  const examples = fields.flatMap(({ kind, path, key, schema: { examples = [] } }) => examples.map((example) => ({ kind, path, key, text: `${key}: ${formatInline(example)}` })));
  test.each(examples)("$kind.id, $path, $text", ({ kind, path, key, text }) => {
    const parsed = parseYaml({ file: MANUAL, text });
    const value = Array.isArray(parsed) ? {} : z.record(z.string(), z.unknown()).parse(parsed.value);
    const steps = path.split(".").flatMap((step) => [step.replaceAll("[]", ""), ...Array.from(step.matchAll(/\[\]/g), () => 0)]);
    const field = findField(kind.id === "facts" ? factsSchema(["en"]) : kind.schema, steps);
    expect(field).toBeDefined();
    expect(field && z.safeParse(field, value[key]).error?.issues).toBeUndefined();
  });
});
