import type { Content } from "@/lib/content/load";
import type { Doubt } from "@/lib/content/proofread/doubt";
import { proofreadContent } from "@/lib/content/proofread/proofread";
import { findDeadLinks } from "./dead-links";

/** What in a content folder is allowed but likely not meant, file by file, without what `proofreading` in site.yaml silences. */
export async function proofread(content: Content): Promise<Doubt[]> {
  const found = [...content.warnings, ...(await proofreadContent(content)), ...(await findDeadLinks(content))];
  const off: string[] = content.site.proofreading?.off ?? [];
  const order = content.sources.map(({ file }) => file);
  return found.filter(({ rule }) => !off.includes(rule)).sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
