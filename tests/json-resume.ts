import { createRequire } from "node:module";

const { validate }: { validate: (resume: object, done: (error: unknown) => void) => void } = createRequire(import.meta.url)("@jsonresume/schema");

/** What the schema of JSON Resume finds wrong; empty for a valid one. */
export function findSchemaProblems(resume: object): string[] {
  let problems: string[] = [];
  validate(resume, (error) => {
    if (error) problems = [error].flat().map(String);
  });
  return problems;
}
