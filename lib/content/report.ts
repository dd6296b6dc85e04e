import { basename } from "node:path";
import { countColumns, type Frame, frameSpot } from "./frame";
import { type ContentError, formatProblem, type Problem } from "./problem";
import type { Source } from "./source";

/** A problem as it is shown: its line, the line of the file that it stands in, what was likely meant, and an example of what may stand there. */
export type Shown = { title: string; frame: Frame | undefined; suggestion: string | undefined; example: string | undefined };

/** What there is to show of a problem; an example that its message gives already is left out. */
export function showProblem(problem: Problem, sources: Source[]): Shown {
  const { message, suggestion, expected } = problem;
  const value = expected?.replace(/^\w+: /, "");
  return { title: formatProblem(problem), frame: frameSpot(problem, sources), suggestion, example: value && message.includes(value) ? undefined : expected };
}

/** The problems of content as a terminal shows them, each with its spot marked in the line of its file. */
export function formatReport({ problems, sources }: Pick<ContentError, "problems" | "sources">): string {
  return problems
    .map((problem) => formatShown(showProblem(problem, sources)))
    .join("\n")
    .trimEnd();
}

/** Warnings as a terminal shows them, each marked as one, with the rule that it comes from. */
export function formatWarnings(warnings: Problem[], sources: Source[]): string {
  return formatReport({ problems: warnings.map(({ message, rule, ...problem }) => ({ ...problem, message: `warning: ${message}${rule ? ` [${rule}]` : ""}` })), sources });
}

/** Errors and warnings as one JSON document for tools; files by their paths from where the command runs, end columns being those after the last character. */
export function formatJson(contentDir: string, errors: Problem[], warnings: Problem[]): string {
  const parent = contentDir.slice(0, -basename(contentDir).length);
  const write = (severity: "error" | "warning") => (problem: Problem) => ({ ...problem, file: /\//.test(problem.file) ? `${parent}${problem.file}` : problem.file, severity });
  return JSON.stringify(
    { folder: contentDir, errors: errors.length, warnings: warnings.length, problems: [...errors.map(write("error")), ...warnings.map(write("warning"))] },
    null,
    2,
  );
}

function formatShown({ title, frame, suggestion, example }: Shown): string {
  const gutter = " ".repeat(Math.max(3, `${frame?.line ?? ""}`.length));
  const note = example === undefined ? [] : [`${gutter} = for example: ${example}`];
  if (!frame) return [title, ...note].join("\n");
  const { line, before, spot, after } = frame;
  const marks = " ".repeat(countColumns(before)) + "^".repeat(Math.max(1, countColumns(spot)));
  return [
    title,
    `${`${line}`.padStart(gutter.length)} | ${before}${spot}${after}`.trimEnd(),
    `${gutter} | ${marks}${suggestion === undefined ? "" : ` ${suggestion}`}`,
    ...note,
    "",
  ].join("\n");
}
