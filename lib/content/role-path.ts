import { parseMonth } from "@/lib/resume/month";
import type { Experience, Project, Role } from "@/lib/resume/resume";
import type { Loaded } from "./folder";
import { findText } from "./passage";

/** Where in an employer's file one of its positions is written: at a place of the list, or flat. */
export function pathOfRole({ value, located }: Loaded<Experience | Project>, role: Role): PropertyKey[] {
  const paths = "roles" in value ? value.roles.map((_, index): PropertyKey[] => ["roles", index]) : [];
  const isRole = (path: PropertyKey[]) => findText(located.value, [...path, "role"]).trim() === role.role && parseMonth(findText(located.value, [...path, "start"])) === role.start;
  return paths.find(isRole) ?? [];
}
