import { formatProblem } from "@/lib/content/problem";
import { proofread } from "@/lib/export/proofread";
import type { Rule } from "@/lib/resume/schema/proofreading";
import { type Changes, load } from "../write-folder";

/** The warnings of a rule that the ready folder has with changes, a line each. */
export async function doubtsOf(rule: Rule, changes: Changes): Promise<string[]> {
  return (await proofread(load(changes))).filter((each) => each.rule === rule).map(formatProblem);
}
