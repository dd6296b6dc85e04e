import type { Resume } from "@/lib/resume/resume";
import { findMissing } from "./cut";

/** The characters of résumés that the fonts of cards and documents do not have, emoji included. */
export async function findMissingCharacters(resumes: Resume[]): Promise<string[]> {
  return findMissing(collectText(resumes).join(""));
}

/** Every piece of text in a value. */
function collectText(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, part]) => (key === "url" ? [] : collectText(part))) : [];
}
