import { stringify } from "yaml";
import * as z from "zod";

/** The schema of what stands at a path of a file; undefined where the path leads beyond what is known. */
export function findField(schema: z.core.$ZodType, path: PropertyKey[]): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = layersOf(schema).at(-1);
  const next = inner instanceof z.ZodObject ? inner.shape[String(key)] : inner instanceof z.ZodArray ? inner.element : undefined;
  return next && findField(next, rest);
}

/** The keys that a group may have. */
export function listKeys(field: z.core.$ZodType | undefined): string[] {
  const inner = field && layersOf(field).at(-1);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** An example of a field as YAML has it, with its key where that is a word; undefined where its schema has none. */
export function formatExample(field: z.core.$ZodType, key: PropertyKey | undefined): string | undefined {
  const examples = layersOf(field)
    .map((layer) => z.globalRegistry.get(layer)?.examples)
    .find((given) => Array.isArray(given));
  if (!examples?.length) return undefined;
  const example = stringify(examples[0], { schema: "failsafe", collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
  return typeof key === "string" ? `${key}: ${example}` : example;
}

/** A field's text mended in one of the usual ways, where the field takes it then. */
export function mend(field: z.core.$ZodType, written: string): string | undefined {
  const text = written.normalize("NFKC").trim();
  const small = text.toLowerCase();
  const isHost = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text);
  const tries = [
    text,
    small,
    text.replaceAll("_", "-"),
    small.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""),
    text.replace(",", "."),
    text.replace(/\/+$/, ""),
    `/${text.replace(/^\/+|\/+$/g, "")}`,
    ...(isHost ? [`https://${text}`] : []),
    ...(/^[^\s@/:]+@[\w-]+(\.[\w-]+)+$/.test(text) ? [`mailto:${text}`] : []),
    ...(/^https?:/.test(text) && URL.canParse(text) ? [new URL(text).origin] : []),
  ];
  return tries.find((each) => each !== written && /\w/.test(each) && z.safeParse(field, each).success);
}

/** A schema and the ones that it wraps: what is optional, has a default, or is made something else. */
function layersOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = unwrap(schema);
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.unwrap();
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodTransform ? schema.out : schema.in;
  return undefined;
}
