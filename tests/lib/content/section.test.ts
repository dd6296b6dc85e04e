import { describe, expect, test } from "vitest";
import { both, type Changes, load, problemsOf } from "./write-folder";

const SCHOOL = "items:\n  - name: Port School\n    role: BSc\n    start: 2010\n    end: 2014-06\n    keywords: [Waves]\n    highlights: [Sailed.]\n";

describe("sections", () => {
  test("stand in an order of their own, with the interface's words as headings", () => {
    const { sections } = load({
      ...both("languages.yaml", "items:\n  - name: Igbo\n"),
      ...both("education.yaml", SCHOOL),
      ...both("sections/boats.yaml", "title: Boats\nitems:\n  - name: Reef\n"),
    }).resumes[1] ?? { sections: [] };
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ["education", "Education"],
      ["languages", "Languages"],
      ["boats", "Boats"],
    ]);
    expect(sections[0]?.items).toMatchObject([{ name: "Port School", role: "BSc", start: "2010", end: "2014-06", keywords: ["Waves"], highlights: [[{ value: "Sailed." }]] }]);
  });

  test("may have a heading of their own", () => {
    expect(load(both("education.yaml", `title: Schools\n${SCHOOL}`)).resumes[0].sections[0]?.title).toBe("Schools");
  });

  test.each<[string, Changes, string[]]>([
    [
      "a section of one's own without a heading",
      { "zh/sections/boats.yaml": SCHOOL, "en/sections/boats.yaml": `title: Boats\n${SCHOOL}` },
      ["content/zh/sections/boats.yaml:1:1  title: is missing; add it"],
    ],
    [
      "a known section in the folder of others",
      both("sections/education.yaml", SCHOOL),
      [
        "content/zh/sections/education.yaml:1:1  this section has a place of its own; move it to content/zh/education.yaml",
        "content/en/sections/education.yaml:1:1  this section has a place of its own; move it to content/en/education.yaml",
      ],
    ],
    [
      "a file that is no section",
      { "zh/sections/My boats.md": "" },
      ["content/zh/sections/My boats.md:1:1  is not the name of a section; use small Latin letters, digits and hyphens, and end in .yaml"],
    ],
    ["a section that one edition lacks", { "en/education.yaml": SCHOOL }, ["content/zh/education.yaml:1:1  the file is missing; add the counterpart of content/en/education.yaml"]],
    [
      "an item that one edition lacks",
      { "zh/education.yaml": `${SCHOOL}  - name: Night School\n`, "en/education.yaml": SCHOOL },
      ["content/en/education.yaml:2:3  holds 1 items, but 2 in content/zh/education.yaml; add or remove some"],
    ],
    [
      "times that differ",
      { "zh/education.yaml": SCHOOL, "en/education.yaml": SCHOOL.replace("2010", "2011") },
      ["content/en/education.yaml:2:5  the time is 2011 to 2014-06, but 2010 to 2014-06 in content/zh/education.yaml; make them the same"],
    ],
    [
      "a time that is none",
      both("education.yaml", SCHOOL.replace("2010", "2010年9月")),
      [
        'content/zh/education.yaml:4:12  items[1].start: "2010年9月" is neither a month nor a year; write 2010-09',
        'content/en/education.yaml:4:12  items[1].start: "2010年9月" is neither a month nor a year; write 2010-09',
      ],
    ],
    [
      "an end before the start",
      { "zh/education.yaml": SCHOOL.replace("2014-06", "2009-06"), "en/education.yaml": SCHOOL.replace("2014-06", "2009-06") },
      [
        "content/zh/education.yaml:5:10  items[1].end: 2009-06 lies before start 2010; swap them or mend one",
        "content/en/education.yaml:5:10  items[1].end: 2009-06 lies before start 2010; swap them or mend one",
      ],
    ],
    [
      "a date beside a duration",
      both("education.yaml", `${SCHOOL}    date: 2014\n`),
      [
        "content/zh/education.yaml:8:11  items[1].date: stands beside start and end; keep one of the two ways",
        "content/en/education.yaml:8:11  items[1].date: stands beside start and end; keep one of the two ways",
      ],
    ],
  ])("are checked: %s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});
