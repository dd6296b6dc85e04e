import { showInvisible } from "@/lib/resume/invisible";

/** Where something stands in a file; lines and columns count from 1, columns in UTF-16 units. */
export type Place = { file: string; line: number; column: number };

/** A place with its end where that is known; the end column is the one after the last character. */
export type Spot = Place & { endLine?: number | undefined; endColumn?: number | undefined };

/** The text of one content file, made even; `file` is its name in messages, `written` what stands in it where that differs. */
export type Text = { file: string; text: string; written?: string };

/** Something wrong in a content file: where, what was found, what was expected; the rule it breaks, what may stand there, and what was likely meant. */
export type Problem = Spot & { message: string; rule?: string | undefined; expected?: string | undefined; suggestion?: string | undefined };

/** Content that cannot be used; its message lists every problem, a line each. The files that it was read from show where each stands. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  constructor(
    readonly problems: Problem[],
    readonly sources: Text[] = [],
  ) {
    super(problems.map(formatProblem).join("\n"));
  }
}

/** A problem as `file:line:column  message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${toOneLine(file)}:${line}:${column}  ${toOneLine(message)}`;
}

const LONGEST = 400;

/** A message quotes what was written: line ends are escaped, what nobody sees is named, and a long one is cut. */
function toOneLine(message: string): string {
  const line = showInvisible(message.replace(/[\t\n\r]/g, (character) => JSON.stringify(character).slice(1, -1)));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
