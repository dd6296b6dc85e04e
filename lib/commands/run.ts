import { ContentError } from "@/lib/content/problem";
import { formatReport } from "@/lib/content/report";
import { mendOut } from "@/lib/export/folders";
import { ExportError } from "@/lib/export/problem";

/** Something that the user of a command can mend; the message says how. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command; what its user can mend is printed without a stack trace, and the process exits with 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await mendOut();
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CommandError) console.error(error.message);
    else if (error instanceof ContentError) console.error(`${formatReport(error)}\n\n${countProblems(error)}; mend what is listed above and run the command again.`);
    else if (error instanceof ExportError) console.error(`${error.message}\n\nThe export was not finished; the last one stays in out/.`);
    else if (error instanceof Error && "syscall" in error)
      console.error(`${error.message}\n\nThe system refused this; look at the permissions of the file, and at the room on the disk.`);
    else console.error(error);
  }
}

/** The port that PORT names, else 3000; 0 lets the system choose a free one. */
export function readPort(): number {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CommandError(`PORT=${process.env.PORT} is not a port; write a number like 3000`);
}

/** The content folder that commands work on. */
export const contentDir = (process.env.CONTENT_DIR || "content").replace(/(?<=.)[\\/]+$/, "");

function countProblems({ problems: { length } }: ContentError): string {
  return `${length} ${length === 1 ? "problem" : "problems"} in the content`;
}
