import type { Rule } from "@/lib/resume/schema/proofreading";
import type { Problem, Spot } from "../problem";

/** Something that is allowed but likely not meant, with the rule that tells of it. */
export type Doubt = Problem & { rule: Rule };

/** A doubt about a place. */
export function doubt(rule: Rule, spot: Spot, message: string): Doubt {
  return { ...spot, rule, message };
}
