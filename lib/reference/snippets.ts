import { type Field, formatInline, listFields } from "./field";
import { deriveJsonSchema, isSchema, type JsonSchema } from "./json-schema";
import type { Kind } from "./kinds";

/** Snippets of VS Code for the keys of front matter, which no YAML server looks into there; within Markdown VS Code takes front matter for YAML, so they show up nowhere else. */
export function formatSnippets(kinds: Kind[]): string {
  const snippets = kinds.flatMap(({ id, files, schema }) => {
    const include = files.filter((file) => file.endsWith(".md")).map((file) => `**/${file}`);
    const fields = include.length ? listFields(deriveJsonSchema(schema)) : [];
    return firstOfEachKey(fields).map((field) => {
      const group = field.path.slice(0, -field.key.length).replace(/\W+$/, "");
      const description = [group, field.schema.description].filter(Boolean).join(": ");
      return [`${id}: ${field.key}`, { scope: "yaml", prefix: field.key, body: writeBody(field), description, include }];
    });
  });
  return JSON.stringify(Object.fromEntries(snippets), null, 2);
}

/** Keys of the same name are written alike wherever they stand; the outermost has the word. */
function firstOfEachKey(fields: Field[]): Field[] {
  const depthOf = ({ path }: Field) => path.split(".").length;
  return fields.filter((field) => fields.filter(({ key }) => key === field.key).sort((a, b) => depthOf(a) - depthOf(b))[0] === field);
}

function writeBody({ key, schema }: Field): string[] {
  const { items } = schema;
  if (isSchema(items) && items.properties) {
    return [`${key}:`, ...(items.required ?? []).map((inner, index) => `${index ? "   " : "  -"} ${inner}: ${placeholder(items.properties?.[inner], index + 1)}`)];
  }
  return [`${key}: ${placeholder(schema, 1)}`];
}

/** Several examples of a text are ways to write it. */
function listChoices({ examples = [] }: JsonSchema): unknown[] | undefined {
  return examples.length > 1 && examples.every((example) => /^[\w.-]+$/.test(String(example))) ? examples : undefined;
}

/** What is to be written over: a choice, or an example. */
function placeholder(schema: JsonSchema | boolean | undefined, index: number): string {
  if (!isSchema(schema)) return `$${index}`;
  const [example] = schema.examples ?? [];
  const choices = typeof example === "boolean" ? [true, false] : (schema.enum ?? listChoices(schema));
  if (choices) return `\${${index}|${choices.join(",")}|}`;
  const text = Array.isArray(example) ? example.filter((item) => typeof item === "string") : example;
  return `\${${index}:${formatInline(text).replace(/[\\$}]/g, "\\$&")}}`;
}
