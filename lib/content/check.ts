import * as z from "zod";
import { readHint } from "@/lib/resume/schema/hint";
import { findField, formatExample, listKeys, mend } from "./field";
import type { Problem } from "./problem";
import { suggest } from "./suggest";
import type { Located } from "./yaml";

/** Checks a parsed file against its schema: the value it makes, or every problem with its place. */
export function checkValue<Schema extends z.ZodType>(schema: Schema, located: Located): z.output<Schema> | Problem[] {
  const checked = schema.safeParse(located.value ?? {}, { error: explain, reportInput: true });
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  const meant = new Set(issues.flatMap((issue) => listMeant(issue, schema)));
  return issues.filter(({ input, path }) => input !== undefined || !meant.has(formatPath(path))).flatMap((issue) => locateIssue(issue, schema, located));
}

/** The keys that misspelt ones were likely meant to be: that they are missing need not be said as well. */
function listMeant(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = listKeys(findField(schema, issue.path));
  return issue.keys.flatMap((key) => {
    const meant = suggest(key, known);
    return meant ? formatPath([...issue.path, meant]) : [];
  });
}

function locateIssue(issue: z.core.$ZodIssue, schema: z.ZodType, located: Located): Problem[] {
  const field = findField(schema, issue.path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ ...located.locateKey(issue.path, key), ...explainUnknownKey(key, listKeys(field)) }));
  const name = formatPath(issue.path);
  const { part, suggestion = part ? undefined : suggestFor(issue, field) } = readHint(issue);
  return [
    {
      ...(part ? located.locatePart(issue.path, part) : located.locate(issue.path)),
      message: name ? `${name}: ${issue.message}` : issue.message,
      expected: field && !part && isOfField(issue, field, located) ? formatExample(field, issue.path.at(-1)) : undefined,
      suggestion,
    },
  ];
}

/** What was found and what was expected. */
const explain: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  if (input === undefined) return "is missing; add it";
  if (issue.code === "too_small" || input === "") return "is empty; write a value or remove the key";
  if (issue.code === "invalid_type") return `${nameShape(input)} stands where ${nameExpected(issue.expected)} is expected`;
  if (issue.code !== "invalid_value") return undefined;
  if (typeof input !== "string") return `${nameShape(input)} stands where text is expected`;
  const values = issue.values.map(String);
  const meant = suggest(input, values);
  return `"${input}" is not one of ${values.join(", ")}${meant ? `; did you mean "${meant}"?` : ""}`;
};

function explainUnknownKey(key: string, known: string[]): Pick<Problem, "message" | "suggestion"> {
  const suggestion = suggest(key, known);
  return { message: `unknown key "${key}"; ${suggestion ? `did you mean "${suggestion}"?` : `the keys here are ${known.join(", ")}`}`, suggestion };
}

function suggestFor(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined): string | undefined {
  if (typeof issue.input !== "string" || !field || z.safeParse(field, issue.input).success) return undefined;
  return mend(field, issue.input) ?? (issue.code === "invalid_value" ? suggest(issue.input, issue.values.map(String)) : undefined);
}

/** Whether an issue is of its field alone, and not of how it stands to other fields. */
function isOfField({ path }: z.core.$ZodIssue, field: z.core.$ZodType, { value }: Located): boolean {
  let found = value ?? {};
  for (const key of path) {
    if (typeof found !== "object" || found === null) return false;
    found = Reflect.get(found, key);
  }
  return found === undefined || !z.safeParse(field, found).success;
}

function formatPath(path: PropertyKey[]): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key + 1}]` : `${index ? "." : ""}${String(key)}`)).join("");
}

function nameShape(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a group of keys" : `the text "${String(value)}"`;
}

function nameExpected(expected: string): string {
  return { string: "text", array: "a list (lines that begin with -)", object: "a group of keys (key: value)" }[expected] ?? expected;
}
