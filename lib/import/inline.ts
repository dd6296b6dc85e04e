import { escapeInline, findInlineProblems, parseMarkdown } from "@/lib/resume/markdown";
import type { Report } from "./report";

const ADDRESS = /(https?:\/\/[^\s，。；：！？、（）「」《》“”{}<>()[\]]+)/;

/** Text from elsewhere as inline Markdown that means just that; Markdown where it was meant as such and the content can hold it. */
export function toInline(text: string, place: string, report: Report): string {
  const isMeant = /\*\*\S|\]\(|`\S/.test(text) && isInline(text);
  if (isMeant) return text;
  const plain = text.replaceAll("**", "").replace(/([{｛])\s*[#＃]/g, "$1№");
  if (plain !== text) report.left(place, text, "holds signs that mean something else in Markdown; they are left out");
  const escaped = escapeInline(plain.trim());
  return isInline(escaped) ? escaped : linkAddresses(plain.trim());
}

/** Whether a text is one paragraph of inline Markdown that the content can hold. */
export function isInline(text: string): boolean {
  const [paragraph, ...others] = parseMarkdown(text)?.children ?? [];
  return paragraph?.type === "paragraph" && others.length === 0 && findInlineProblems(paragraph.children).length === 0;
}

/** Addresses that run into the text after them, as links of their own. */
function linkAddresses(plain: string): string {
  const parts = plain.split(ADDRESS);
  return parts.map((part, index) => (index % 2 ? `[${escapeInline(part)}](${part})` : part?.replace(/\S.*\S|\S/s, escapeInline))).join("");
}
