import { RULES } from "@/lib/resume/schema/proofreading";
import { type Field, formatInline, listFields } from "./field";
import { deriveJsonSchema } from "./json-schema";
import { KINDS } from "./kinds";

/** Where a table stands in docs/content.md, and of which kind of file. */
const TABLE = /(<!-- fields: ([\w-]+) -->\n).*?(<!-- end -->)/gs;

/** Where the list of the rules of proofreading stands there. */
const LIST = /(<!-- rules -->\n).*?(<!-- end -->)/s;

/** Writes the tables of fields and the list of rules in docs/content.md anew, and leaves the rest as it is. */
export function fillTables(manual: string): string {
  const rules = Object.entries(RULES).map(([name, meaning]) => `- \`${name}\`: ${meaning}`);
  return manual
    .replace(LIST, (_, start: string, end: string) => `${start}\n${rules.join("\n")}\n\n${end}`)
    .replace(TABLE, (_, start: string, id: string, end: string) => {
      const kind = KINDS.find((each) => each.id === id);
      if (!kind) throw new Error(`docs/content.md asks for the fields of "${id}"; there are ${KINDS.map((each) => each.id).join(", ")}`);
      return `${start}\n${formatTable(listFields(deriveJsonSchema(kind.schema)))}\n\n${end}`;
    });
}

function formatTable(fields: Field[]): string {
  const rows = fields.map(({ path, key, isRequired, schema }) => {
    const fallback = schema.default === undefined ? "" : `\`${formatInline(schema.default)}\` if left out`;
    const [example] = schema.examples ?? [];
    return [`\`${path}\``, isRequired ? "yes" : fallback, schema.description ?? "", `\`${key}: ${formatInline(example)}\``];
  });
  return [["key", "required", "what it says", "example"], ["---", "---", "---", "---"], ...rows].map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`).join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
