import { deriveJsonSchema } from "./json-schema";
import { KINDS } from "./kinds";
import { formatSnippets } from "./snippets";
import { fillTables } from "./table";

/** The page for people who write content. */
export const MANUAL = "docs/content.md";

const NOTE = "Written by npm run schemas from lib/resume/schema.";

/** The files that are made from the schemas, by their paths; of the manual what is written by hand stays. */
export function generate(manual: string): Record<string, string> {
  const schemas = KINDS.map(({ id, schema }) => [`docs/schemas/${id}.json`, `${JSON.stringify({ $comment: NOTE, ...deriveJsonSchema(schema) }, null, 2)}\n`]);
  return { ...Object.fromEntries(schemas), ".vscode/front-matter.code-snippets": `// ${NOTE}\n${formatSnippets(KINDS)}\n`, [MANUAL]: fillTables(manual) };
}
