import { expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { formatDuration, formatYears } from "@/lib/resume/format";
import { countUsedMonths, listProven } from "@/lib/resume/proofs";
import { formatReference, type Resume } from "@/lib/resume/resume";

/** A moment in November 2026, so that the table does not change from month to month. */
const NOVEMBER_2026 = "1793491200";

const { resumes } = loadContent("content", { SOURCE_DATE_EPOCH: NOVEMBER_2026 });

/** The evidence as a table that can be compared with the résumé by hand. */
function formatTable(resume: Resume): string {
  const rows = listProven(resume).map((proven) => {
    const { skill, evidence } = proven;
    return [
      skill.id,
      formatDuration(countUsedMonths(proven, resume), "en"),
      formatYears(evidence.periods, { ...resume, labels: { ...resume.labels, present: "present" } }),
      evidence.proofs.length,
      evidence.proofs.map(formatReference).join(", "),
    ];
  });
  const lines = [["skill", "used for", "in", "proofs", "places"], ["---", "---", "---", "---:", "---"], ...rows];
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

test("the evidence of the résumé in content/ is this; after a change to it, look over what changed here and write it anew by npx vitest run tests/content -u", async () => {
  await expect(formatTable(resumes[0])).toMatchFileSnapshot("evidence.md");
});

test("all editions show the same evidence", () => {
  for (const resume of resumes) expect(resume.evidence).toEqual(resumes[0].evidence);
});
