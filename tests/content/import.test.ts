import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { importResume } from "@/lib/import/import";
import type { Resume } from "@/lib/resume/resume";
import { writeImported } from "@/tests/lib/import/write-imported";

const SOURCE = "tests/content/resume-source.md";

/** The résumé's source, imported and loaded as content; and all text that the import wrote. */
async function importSource(): Promise<{ resume: Resume; written: string }> {
  const { files } = await importResume(SOURCE, "zh");
  const folder = writeImported(files, "zh");
  return { resume: loadContent(folder).resumes[0], written: [...files.values()].join("\n") };
}

const [zh] = loadContent("content").resumes;
const linksIn = (text: string) => new Set(text.match(/https?:\/\/[^\s)"'，]+/g));

test("the source imports to the employers, months and positions of the content", async () => {
  const listPositions = ({ experience }: Resume) => experience.flatMap(({ company, roles }) => roles.map(({ role, start, end }) => [company, role.replace(" ", ""), start, end]));
  expect(listPositions((await importSource()).resume)).toEqual(listPositions(zh));
});

test("it keeps every figure of the content's results", async () => {
  const { written } = await importSource();
  const figures = zh.experience.flatMap(({ results }) => results.flatMap(({ from, to }) => [from, to])).flatMap((figure) => figure?.match(/[\d.]+/g) ?? []);
  expect(figures.length).toBeGreaterThan(6);
  for (const figure of figures) expect(written).toContain(figure);
});

test("it keeps every link, and the content has the same ones", async () => {
  const { written } = await importSource();
  expect(linksIn(written)).toEqual(linksIn(readFileSync(SOURCE, "utf8")));
  const inContent = JSON.stringify(zh);
  for (const link of linksIn(written)) expect(inContent).toContain(link);
});

test("it loses no text: every run of letters and digits of the source stands in a file that it wrote", async () => {
  const { written } = await importSource();
  const plain = written.normalize("NFKC").replace(/\\(?=[\p{P}\p{S}])/gu, "");
  const words =
    readFileSync(SOURCE, "utf8")
      .normalize("NFKC")
      .match(/[\p{Script=Latin}\p{N}]+|\p{Script=Han}+/gu) ?? [];
  const headings = ["姓名", "求职意向", "联系方式", "技术技能", "工作经历", "至今"];
  const lost = words.filter((word) => !headings.includes(word) && !plain.includes(word) && !/^(20\d\d|0\d|mailto)$/.test(word));
  expect(lost).toEqual([]);
});
