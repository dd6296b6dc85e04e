import { stringify } from "yaml";
import { isSchema, type JsonSchema } from "./json-schema";

/** A field of a content file: where it stands (`roles[].start`), its key, and what its file's schema says of it. */
export type Field = { path: string; key: string; isRequired: boolean; schema: JsonSchema };

/** All fields of a kind of content file, in the order of the schema, each group before what it holds. */
export function listFields(schema: JsonSchema, path = ""): Field[] {
  const { group, mark } = findGroup(schema) ?? { group: {}, mark: "" };
  const parts = Object.entries({ ...group.properties, ...(isSchema(group.additionalProperties) && { en: group.additionalProperties }) });
  return parts.flatMap(([key, part]) => {
    if (!isSchema(part)) return [];
    const field = { path: [path + mark, key].filter(Boolean).join("."), key, isRequired: group.required?.includes(key) ?? false, schema: part };
    return [field, ...listFields(part, field.path)];
  });
}

/** The schema of a group of keys that a value is, or a list of; `[]` marks the list. */
function findGroup(schema: JsonSchema): { group: JsonSchema; mark: string } | undefined {
  if (schema.properties) return { group: schema, mark: "" };
  if (!isSchema(schema.items)) return schema.anyOf?.map(findGroup).find(Boolean);
  const inner = findGroup(schema.items);
  return inner && { group: inner.group, mark: `[]${inner.mark}` };
}

/** A value as YAML has it on one line; nothing for none. */
export function formatInline(value: unknown): string {
  return value === undefined ? "" : stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}
