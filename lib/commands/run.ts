import { ContentError } from "@/lib/content/problem";
import { ExportError } from "@/lib/export/check";

/** Runs a command; what its user can mend is printed without a stack trace, and the process exits with 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    const isExplained = error instanceof ContentError || error instanceof ExportError;
    console.error(isExplained ? `${error.message}\n\n${summarise(error)}` : error);
  }
}

/** The content folder that commands work on. */
export const contentDir = process.env.CONTENT_DIR || "content";

function summarise(error: ContentError | ExportError): string {
  if (error instanceof ExportError) return "The export was not finished; the last one stays in out/.";
  const { length } = error.problems;
  return `${length} ${length === 1 ? "problem" : "problems"} in the content; mend what is listed above and run the command again.`;
}
