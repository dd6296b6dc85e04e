import { describe, expect, test } from "vitest";
import type { Rule } from "@/lib/resume/schema/proofreading";
import { both, type Changes } from "../write-folder";
import { doubtsOf } from "./doubts-of";

/** Employers with the months of a position each, in the place of the ready entry. */
function career(...jobs: [id: string, start: string, end: string][]): Changes {
  const entries = jobs.map(([id, start, end]) => both(`experience/${id}.md`, `---\ncompany: ${id}\nrole: Developer\nstart: ${start}\nend: ${end}\n---\n`));
  const none = { "zh/experience/harbor.md": null, "en/experience/harbor.md": null };
  return { ...none, ...both("projects/tidepool.md", "---\nname: Tidepool\nkind: product\n---\n"), ...Object.assign({}, ...entries) };
}

const cases = (rule: Rule, rows: [string, Changes, string[]][]) =>
  test.each(rows)("%s", async (_, changes, expected) => {
    expect(await doubtsOf(rule, changes)).toEqual(expected.map((line) => `content/zh/experience/${line}`));
  });

const gap = (months: number, from: string, to: string) => `nothing is told of the ${months} months from ${from} to ${to}; a line on them spares the question`;
const overlap = (company: string, until: string) => `this begins while the position at ${company} goes on, until ${until}; mend the months, if it was not so`;

describe("gaps", () => {
  cases("gap", [
    ["of more than six months", career(["a", "2019-01", "2020-01"], ["b", "2020-08", "2021-01"]), [`b.md:4:8  ${gap(7, "2020-01", "2020-08")}`]],
    [
      "several of them",
      career(["a", "2015-01", "2016-01"], ["b", "2018-01", "2019-01"], ["c", "2020-01", "present"]),
      [`b.md:4:8  ${gap(24, "2016-01", "2018-01")}`, `c.md:4:8  ${gap(12, "2019-01", "2020-01")}`],
    ],
    [
      "before one of several roles",
      {
        ...career(["a", "2015-01", "2016-01"]),
        ...both("experience/b.md", "---\ncompany: b\nroles:\n  - { role: Lead, start: 2021-01, end: 2022-01 }\n  - { role: Developer, start: 2019-01, end: 2021-01 }\n---\n"),
      },
      [`b.md:5:31  ${gap(36, "2016-01", "2019-01")}`],
    ],
    [
      "beside years that do not fill them",
      { ...career(["a", "2015-01", "2016-01"], ["b", "2019-01", "2020-01"]), ...both("education.yaml", "items:\n  - { name: School, start: 2016, end: 2016 }\n") },
      [`b.md:4:8  ${gap(24, "2017-01", "2019-01")}`],
    ],
    ["but not of six months", career(["a", "2019-01", "2020-01"], ["b", "2020-07", "2021-01"]), []],
    ["nor where one job follows another", career(["a", "2019-01", "2020-01"], ["b", "2020-01", "2021-01"], ["c", "2021-02", "present"]), []],
    [
      "nor before the first position, nor after the last",
      { ...career(["a", "2019-01", "2020-01"]), ...both("education.yaml", "items:\n  - { name: School, start: 2010, end: 2014 }\n") },
      [],
    ],
    [
      "nor where studies fill them",
      { ...career(["a", "2015-01", "2016-01"], ["b", "2019-01", "2020-01"]), ...both("education.yaml", "items:\n  - { name: School, start: 2016, end: 2018 }\n") },
      [],
    ],
    [
      "nor where a project with months of its own fills them",
      {
        ...career(["a", "2015-01", "2016-01"], ["b", "2017-01", "2020-01"]),
        ...both("projects/tidepool.md", "---\nname: Tidepool\nkind: open-source\nstart: 2016-02\nend: 2016-12\n---\n"),
      },
      [],
    ],
    ["nor where another job covers them", career(["a", "2015-01", "2016-01"], ["b", "2014-01", "2019-01"], ["c", "2018-12", "2020-01"]), []],
  ]);
});

describe("overlaps", () => {
  cases("overlap", [
    ["of two employers", career(["a", "2019-01", "2020-06"], ["b", "2020-01", "2021-01"]), [`b.md:4:8  ${overlap("a", "2020-06")}`]],
    [
      "with the one that lasts longest",
      career(["a", "2019-01", "2020-06"], ["b", "2019-02", "2022-01"], ["c", "2020-01", "2021-01"]),
      [`b.md:4:8  ${overlap("a", "2020-06")}`, `c.md:4:8  ${overlap("b", "2021-01")}`],
    ],
    ["of one within another", career(["a", "2015-01", "present"], ["b", "2018-01", "2019-01"]), [`b.md:4:8  ${overlap("a", "2019-01")}`]],
    ["of two months", career(["a", "2019-01", "2020-03"], ["b", "2020-01", "2021-01"]), [`b.md:4:8  ${overlap("a", "2020-03")}`]],
    ["but not where one ends as the other begins", career(["a", "2019-01", "2020-01"], ["b", "2020-01", "2021-01"]), []],
    ["nor the month after", career(["a", "2019-01", "2020-02"], ["b", "2020-01", "2021-01"]), []],
    [
      "nor of roles at one employer",
      {
        ...career(),
        ...both("experience/b.md", "---\ncompany: b\nroles:\n  - { role: Lead, start: 2020-01, end: 2022-01 }\n  - { role: Developer, start: 2019-01, end: 2021-01 }\n---\n"),
      },
      [],
    ],
    ["nor where both go on, of which another rule tells", career(["a", "2019-01", "present"], ["b", "2020-01", "present"]), []],
  ]);
});

const present = (company: string) => `present stands at ${company} too; write the last month here, if this has ended`;

describe("positions that go on", () => {
  cases("present", [
    ["two", career(["a", "2019-01", "present"], ["b", "2020-01", "present"]), [`a.md:5:6  ${present("b")}`]],
    ["three", career(["a", "2019-01", "present"], ["b", "2020-01", "present"], ["c", "2021-01", "present"]), [`a.md:5:6  ${present("c")}`, `b.md:5:6  ${present("c")}`]],
    [
      "at an employer with several roles",
      {
        ...career(["a", "2022-01", "present"]),
        ...both("experience/b.md", "---\ncompany: b\nroles:\n  - { role: Lead, start: 2021-01, end: present }\n  - { role: Developer, start: 2019-01, end: 2021-01 }\n---\n"),
      },
      [`b.md:4:40  ${present("a")}`],
    ],
    ["but not one", career(["a", "2019-01", "2020-01"], ["b", "2020-01", "present"]), []],
    ["nor none", career(["a", "2019-01", "2020-01"]), []],
    [
      "nor two at one employer",
      {
        ...career(),
        ...both("experience/b.md", "---\ncompany: b\nroles:\n  - { role: Lead, start: 2021-01, end: present }\n  - { role: Teacher, start: 2019-01, end: present }\n---\n"),
      },
      [],
    ],
    [
      "nor of a project",
      { ...career(["a", "2019-01", "present"]), ...both("projects/tidepool.md", "---\nname: Tidepool\nkind: open-source\nstart: 2020-01\nend: present\n---\n") },
      [],
    ],
    ["nor studies", { ...career(["a", "2019-01", "present"]), ...both("education.yaml", "items:\n  - { name: School, start: 2020, end: present }\n") }, []],
  ]);
});
