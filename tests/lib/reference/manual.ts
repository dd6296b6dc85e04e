import { readFileSync } from "node:fs";
import { MANUAL } from "@/lib/reference/generated";

/** The files that docs/content.md shows as examples, by their paths in a content folder. */
export function readExamples(): Map<string, string> {
  const blocks = readFileSync(MANUAL, "utf8").matchAll(/^```(?:yaml|markdown) (\S+)\n(.*?)^```$/gms);
  return new Map([...blocks].map(([, path = "", text = ""]) => [path, text]));
}
