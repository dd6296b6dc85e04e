import { escapeInline, findInlineProblems, parseMarkdown } from "@/lib/resume/markdown";
import type { Report } from "./report";

/** Text from elsewhere as inline Markdown that means just that; Markdown where it was meant as such and the content can hold it. */
export function toInline(text: string, place: string, report: Report): string {
  const [paragraph, ...others] = parseMarkdown(text)?.children ?? [];
  const isMeant = /\*\*\S|\]\(|`\S/.test(text) && paragraph?.type === "paragraph" && others.length === 0 && findInlineProblems(paragraph.children).length === 0;
  if (isMeant) return text;
  const plain = text.replaceAll("**", "").replace(/([{｛])\s*[#＃]/g, "$1№");
  if (plain !== text) report.left(place, text, "holds signs that mean something else in Markdown; they are left out");
  return escapeInline(plain.trim());
}
