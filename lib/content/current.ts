import { readFileSync } from "node:fs";
import { revision } from "@/lib/content/revision";
import { type Content, loadContent } from "./load";
import { ContentError } from "./problem";
import { share } from "./shared";

/** What reading the content came to, told without classes, of which each copy of a module has its own. */
type Outcome = { content: Content } | Pick<ContentError, "problems" | "sources">;

const last = share<{ revision?: number; outcome?: Outcome }>("content", () => ({}));

/** The content in CONTENT_DIR (default `content`), read once for each revision of it; throws a ContentError that lists every problem. Where a build has read it already, what it handed over in the file that RESUME_CONTENT names. */
export function loadCurrent(): Content {
  const outcome = last.revision === revision && last.outcome ? last.outcome : read();
  Object.assign(last, { revision, outcome });
  if ("content" in outcome) return outcome.content;
  throw new ContentError(outcome.problems, outcome.sources);
}

function read(): Outcome {
  try {
    const { RESUME_CONTENT, CONTENT_DIR } = process.env;
    return { content: RESUME_CONTENT ? readContent(RESUME_CONTENT) : loadContent(CONTENT_DIR || "content", process.env) };
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/** The text in which a build hands content over to the processes that draw its pages; without what no page shows. */
export function writeContent({ site, resumes }: Content): string {
  return JSON.stringify({ site, resumes });
}

function readContent(file: string): Content {
  const { site, resumes }: Pick<Content, "site" | "resumes"> = JSON.parse(readFileSync(file, "utf8"));
  return { site, resumes, private: {}, facts: {}, sources: [], warnings: [] };
}
