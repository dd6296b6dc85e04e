/** Where something stands in a file; lines and columns count from 1, columns in UTF-16 units. */
export type Place = { file: string; line: number; column: number };

/** Something wrong in a content file: where, what was found, what was expected. */
export type Problem = Place & { message: string };

/** Content that cannot be used; its message lists every problem, a line each. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  constructor(readonly problems: Problem[]) {
    super(problems.map(formatProblem).join("\n"));
  }
}

/** A problem as `file:line:column  message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${toOneLine(message)}`;
}

const LONGEST = 400;

/** A message quotes what was written: control characters are escaped, and a long one is cut. */
function toOneLine(message: string): string {
  const line = message.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
