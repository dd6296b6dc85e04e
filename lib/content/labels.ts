import { findReadyLabels } from "@/lib/resume/labels/ready";
import { type Labels, WORDS } from "@/lib/resume/labels/words";
import { labelsSchema } from "@/lib/resume/schema/labels";
import type { Folder } from "./folder";
import { type Doubt, doubt } from "./proofread/doubt";

/** The words of an edition's interface, with a doubt where its language has none ready and the edition leaves them English. */
export function loadLabels(folder: Folder, edition: string): { labels: Labels; doubts: Doubt[] } {
  const schema = labelsSchema(edition);
  const name = `${edition}/labels.yaml`;
  const loaded = folder.has(name) ? folder.load(name, schema) : undefined;
  const missing = findReadyLabels(edition) ? [] : Object.keys(WORDS).filter((word) => !Object.hasOwn(loaded?.located.value ?? {}, word));
  const message = `the interface has no words in this language yet and is English in ${missing.length === Object.keys(WORDS).length ? "all" : "these"}: ${missing.join(", ")}; write yours in labels.yaml`;
  return { labels: loaded?.value ?? schema.parse({}), doubts: missing.length ? [doubt("labels", { file: `${folder.name}/${name}`, line: 1, column: 1 }, message)] : [] };
}
