import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCareer } from "@/lib/bench/career";
import { loadContent } from "@/lib/content/load";
import { writeFiles } from "../export/write-files";

test("a made-up career is content in order, of the length that others were measured with, the same each time", async () => {
  const folder = join(writeFiles({}), "content");
  await writeCareer(folder, 12);
  const [resume] = loadContent(folder).resumes;
  expect(resume.experience).toHaveLength(12);
  const files = Array.from({ length: 12 }, (_, index) => readFileSync(join(folder, `en/experience/employer-${index + 1}.md`), "utf8"));
  for (const { length } of files) expect(Math.abs(length - 3500)).toBeLessThan(150);
  rmSync(folder, { recursive: true });
  await writeCareer(folder, 12);
  expect(readFileSync(join(folder, "en/experience/employer-7.md"), "utf8")).toBe(files[6]);
});
