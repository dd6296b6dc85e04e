import { expect, test } from "vitest";
import { proofread } from "@/lib/export/proofread";
import { loadPerson } from "@/tests/lib/import/load-person";

/** What is said of skills holds for all that is imported, and is tested by itself. */
const OF_SKILLS = ["skill", "alias", "stack"];

/** What there is to say of made-up people's résumés, imported as they are; each was read and holds. The import gives all of them the address of an example. */
test.each<[string, string, string[]]>([
  ["designer-en.json", "en", []],
  ["lawyer-de.md", "de", []],
  [
    "nurse-en.json",
    "en",
    [
      "gap experience/agency-for-temporary-nurses-and-midwives.md:4",
      "gap experience/red-cross-field-hospital.md:4",
      "figure experience/riverside-clinic.md:8",
      "overlap experience/st-mary-s-hospital.md:4",
    ],
  ],
  ["nurse-ar.json", "ar", ["figure experience/mstshfa-lmyn.md:11", "figure experience/ydh-harbor-labs.md:8"]],
  ["student-zh.md", "zh", ["figure projects/xiao-yuan-er-shou-shu-ping-tai.md:11"]],
  ["veteran-en.json", "en", ["figure experience/old-mill-steel-corporation.md:33"]],
])("proofreading tells %s what holds, and no more", async (file, lang, expected) => {
  const { content } = await loadPerson(`tests/people/${file}`, lang);
  const doubts = (await proofread(content)).filter(({ rule }) => !OF_SKILLS.includes(rule));
  const found = doubts.map((each) => `${each.rule} ${each.file.replace(/^.*?\//, "").replace(`${lang}/`, "")}:${each.line}`);
  expect(found).toEqual(["placeholder site.yaml:1", ...expected]);
});
