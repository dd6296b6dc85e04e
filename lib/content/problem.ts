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
  return `${file}:${line}:${column}  ${message}`;
}
