import { parse } from "yaml";
import * as z from "zod";

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of a kind of content file, for editors: they take 2018.10 for a number and true for a truth value, where our files are read as text. */
export function deriveJsonSchema(schema: z.ZodType): JsonSchema {
  const override = ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }) => {
    const examples = z.globalRegistry.get(zodSchema)?.examples;
    if (Array.isArray(examples)) jsonSchema.examples = examples; // zod leaves out those of what is made something else
    if (zodSchema instanceof z.ZodPreprocess) allowText(jsonSchema);
  };
  return fitEditors(z.toJSONSchema(schema, { target: "draft-07", io: "input", unrepresentable: "any", override }));
}

/** Whether a part of a JSON Schema is one itself. */
export function isSchema(part: unknown): part is JsonSchema {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

/** What is made full before it is checked, as a skill of which the name alone is written, may be a text. */
function allowText(full: JsonSchema): void {
  if (full.anyOf) return;
  const { description: _, examples: __, ...shape } = full;
  for (const key of Object.keys(shape)) delete full[key];
  full.anyOf = [{ type: "string", minLength: 1 }, shape];
}

function fitEditors(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf, additionalProperties: others, default: fallback, examples, ...own } = schema;
  return {
    ...(own.type === "string" ? allowTyped(own.pattern && examples ? { ...own, errorMessage: `write it like ${examples.join(" or ")}` } : own) : own),
    ...(isEmpty(fallback) ? {} : { default: typeScalars(fallback) }),
    ...(examples && { examples: examples.map(typeScalars) }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, fitPart(part)])) }),
    ...(isSchema(items) && { items: fitEditors(items) }),
    ...(anyOf && { anyOf: anyOf.map(fitEditors) }),
    ...(others !== undefined && { additionalProperties: fitPart(others) }),
  };
}

function fitPart(part: JsonSchema | boolean): JsonSchema | boolean {
  return isSchema(part) ? fitEditors(part) : part;
}

/** What editors take for a number or a truth value, in ways that our patterns tell apart: months, sizes, years, long numbers. */
const TYPED = { number: ["2018.10", "9.5"], integer: ["2020", "31010402001234"], boolean: ["true"] };

/** A text may be what editors take for another type, where its pattern fits that. */
function allowTyped({ enum: values, ...text }: JsonSchema): JsonSchema {
  if (values?.includes("true")) return { ...text, type: ["boolean", "string"], pattern: `^(${values.join("|")})$`, errorMessage: `write ${values.join(" or ")}` };
  if (values) return { ...text, enum: values };
  const pattern = new RegExp(text.pattern ?? "", "u");
  const spaced = pattern.source.replace(/^\^(.*)\$$/, "^\\s*(?:$1)\\s*$"); // surrounding space is dropped
  const types = (["number", "integer", "boolean"] as const).filter((type) => TYPED[type].some((written) => pattern.test(written)));
  return {
    ...text,
    ...(text.pattern && { pattern: spaced }),
    type: pattern.test("text") ? ["string", ...types] : [...types, "string"], // the first is what completion writes
    ...(types.includes("number") && !types.includes("integer") && { if: { not: { type: "integer" } }, else: { type: "string", errorMessage: text.errorMessage } }),
  };
}

/** Texts as an editor takes them, where that loses nothing: 2014 and true, but not 3.90. */
function typeScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typeScalars);
  if (isSchema(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typeScalars(part)]));
  const typed: unknown = typeof value === "string" && /^[\w.]+$/.test(value) ? parse(value) : value;
  return String(typed) === value ? typed : value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || JSON.stringify(value) === "[]" || JSON.stringify(value) === "{}";
}
