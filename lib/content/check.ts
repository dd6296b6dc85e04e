import { closestMatch } from "leven";
import * as z from "zod";
import type { Problem } from "./problem";
import type { Located } from "./yaml";

/** Checks a parsed file against its schema: the value it makes, or every problem with its place. */
export function checkValue<Schema extends z.ZodType>(schema: Schema, located: Located): z.output<Schema> | Problem[] {
  const checked = schema.safeParse(located.value ?? {}, { error: explain });
  return checked.success ? checked.data : checked.error.issues.flatMap((issue) => locateIssue(issue, located));
}

/** The candidate nearest to a misspelt word; undefined where none is near. */
export function suggest(word: string, candidates: string[]): string | undefined {
  return closestMatch(word, candidates, { maxDistance: Math.max(1, Math.ceil(word.length / 3)) });
}

/** Says that a name is not among those that are known, and which may be meant. */
export function explainUnknown(found: string, expected: string, known: string[]): string {
  const meant = suggest(found, known);
  const next = meant ? `did you mean "${meant}"?` : known.length ? `there are ${known.join(", ")}` : "there is none";
  return `"${found}" is not ${expected}; ${next}`;
}

function locateIssue(issue: z.core.$ZodIssue, located: Located): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const messages: string[] = JSON.parse(issue.message);
    return issue.keys.map((key, index) => ({ ...located.locateKey(issue.path, key), message: messages[index] ?? "" }));
  }
  const name = formatPath(issue.path);
  return [{ ...located.locate(issue.path), message: name ? `${name}: ${issue.message}` : issue.message }];
}

/** What was found and what was expected; a JSON list of such texts for unknown keys. */
const explain: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  if (issue.code === "unrecognized_keys") {
    const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
    return JSON.stringify(issue.keys.map((key) => explainUnknownKey(key, known)));
  }
  if (input === undefined) return "is missing; add it";
  if (issue.code === "too_small" || input === "") return "is empty; write a value or remove the key";
  if (issue.code === "invalid_type") return `${nameShape(input)} stands where ${nameExpected(issue.expected)} is expected`;
  if (issue.code !== "invalid_value") return undefined;
  if (typeof input !== "string") return `${nameShape(input)} stands where text is expected`;
  const values = issue.values.map(String);
  const meant = suggest(input, values);
  return `"${input}" is not one of ${values.join(", ")}${meant ? `; did you mean "${meant}"?` : ""}`;
};

function explainUnknownKey(key: string, known: string[]): string {
  const meant = suggest(key, known);
  return `unknown key "${key}"; ${meant ? `did you mean "${meant}"?` : `the keys here are ${known.join(", ")}`}`;
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
