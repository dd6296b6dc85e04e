import { revision } from "@/lib/content/revision";
import { type Content, loadContent } from "./load";

let memo: { revision: number; content: Content } | undefined;

/** The content in CONTENT_DIR (default `content`), read once for each revision of it; throws a ContentError that lists every problem. */
export function loadCurrent(): Content {
  if (memo?.revision !== revision) memo = { revision, content: loadContent(process.env.CONTENT_DIR || "content", process.env) };
  return memo.content;
}
