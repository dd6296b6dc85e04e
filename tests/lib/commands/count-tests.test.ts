import { describe, expect, test } from "vitest";
import { addCounts, countTests } from "@/lib/commands/count-tests";

/** A report of one file whose tests ended so. */
function report(...statuses: string[]) {
  return { testResults: [{ status: "passed", assertionResults: statuses.map((status) => ({ status })) }] };
}

describe("countTests", () => {
  test("Counts what passed and what failed, over all files.", () => {
    const { testResults } = report("passed", "failed");
    expect(countTests({ testResults: [...testResults, ...report("passed").testResults] }, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test.each(["skipped", "pending", "todo", "disabled"])("A test that is %s counts as failed.", (status) => {
    expect(countTests(report("passed", status), 0)).toEqual({ passed: 1, failed: 1 });
  });

  test("A file that broke before its first test counts as one that failed.", () => {
    const broken = { status: "failed", assertionResults: [] };
    expect(countTests({ testResults: [...report("passed", "passed").testResults, broken] }, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test("A run that broke off without a report counts as failed.", () => {
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  test("A run that ended badly although each test passed counts as failed.", () => {
    expect(countTests(report("passed"), 1)).toEqual({ passed: 1, failed: 1 });
    expect(countTests(report("passed"), null)).toEqual({ passed: 1, failed: 1 });
  });

  test("A run of no test counts as failed.", () => {
    expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test("addCounts adds.", () => {
  expect(
    addCounts([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toEqual({ passed: 21, failed: 3 });
});
