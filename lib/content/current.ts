import { readFileSync } from "node:fs";
import { revision } from "@/lib/content/revision";
import { type Content, loadContent } from "./load";

let memo: { revision: number; content: Content } | undefined;

/** The content in CONTENT_DIR (default `content`), read once for each revision of it; throws a ContentError that lists every problem. Where a build has read it already, what it handed over in the file that RESUME_CONTENT names. */
export function loadCurrent(): Content {
  if (memo?.revision !== revision)
    memo = { revision, content: process.env.RESUME_CONTENT ? readContent(process.env.RESUME_CONTENT) : loadContent(process.env.CONTENT_DIR || "content", process.env) };
  return memo.content;
}

/** The text in which a build hands content over to the processes that draw its pages; without what no page shows. */
export function writeContent({ site, resumes }: Content): string {
  return JSON.stringify({ site, resumes });
}

function readContent(file: string): Content {
  const { site, resumes }: Pick<Content, "site" | "resumes"> = JSON.parse(readFileSync(file, "utf8"));
  return { site, resumes, private: {}, facts: {}, sources: [], warnings: [] };
}
