import * as z from "zod";

/** How many tests passed; everything else failed. */
export type Count = { passed: number; failed: number };

/** What we read of the report by Vitest's JSON reporter (https://vitest.dev/guide/reporters#json-reporter). */
const reportSchema = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Counts the tests of a Vitest run. Skipped tests, files without a test and a run that broke off count as failed. */
export function countTests(report: unknown, exitCode: number | null): Count {
  const checked = reportSchema.safeParse(report);
  const files = checked.success ? checked.data.testResults : [];
  const statuses = files.flatMap(({ status, assertionResults: tests }) => (tests.length ? tests.map((test) => test.status) : [`${status} without a test`]));
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.length - passed;
  const brokeOff = exitCode !== 0 || passed === 0;
  return { passed, failed: brokeOff ? Math.max(1, failed) : failed };
}

/** The sum of counts. */
export function addCounts(counts: Count[]): Count {
  return { passed: sum(counts.map(({ passed }) => passed)), failed: sum(counts.map(({ failed }) => failed)) };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
