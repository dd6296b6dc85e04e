import { describe, expect, test } from "vitest";
import type { Highlight } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import type { Experience, Project } from "@/lib/resume/resume";
import { both, HARBOR, load, problemsOf, TIDEPOOL } from "./write-folder";

const SEVERAL_ROLES = `---
company: Harbor Labs
roles:
  - role: Developer
    start: 2020-07
    end: 2021-12
  - role: Lead
    start: 2022-01
    end: present
    summary: Led six people.
---

- Moved the office. {#office}

## Lead

- Hired four. {#hiring}

## Developer

- Cut the build. {#build}
- Wrote the manual.
`;

const idsOf = (highlights: Highlight[]) => highlights.map(({ id }) => id);
/** One problem for both editions, without the edition's name. */
const problemsIn = (path: string, text: string) => [...new Set(problemsOf(both(path, text)).map((problem) => problem.replace(/^content\/(zh|en)\//, "")))];

function loadExperience(text: string): Experience {
  const [entry] = load(both("experience/harbor.md", text)).resumes[0].experience;
  if (!entry) throw new Error("no entry");
  return entry;
}

function loadProject(text: string): Project {
  const [project] = load(both("projects/tidepool.md", text)).resumes[0].projects;
  if (!project) throw new Error("no project");
  return project;
}

describe("an employer's entry", () => {
  test("has one role where it is written flat", () => {
    const { id, company, roles, highlights, stack, results } = loadExperience(HARBOR);
    expect({ id, company, stack, results }).toEqual({ id: "harbor", company: "Harbor Labs", stack: [], results: [] });
    expect(roles).toEqual([{ role: "Developer", start: "2020-07", end: "2023-07", highlights: [] }]);
    expect(idsOf(highlights)).toEqual(["build", "h2"]);
  });

  test("has several roles, newest first, with the highlights below their headings", () => {
    const { roles, highlights } = loadExperience(SEVERAL_ROLES);
    expect(roles.map(({ role, start, end, summary }) => [role, start, end, summary && formatInline(summary)])).toEqual([
      ["Lead", "2022-01", "present", "Led six people."],
      ["Developer", "2020-07", "2021-12", undefined],
    ]);
    expect(roles.map((role) => idsOf(role.highlights))).toEqual([["hiring"], ["build", "r2-2"]]);
    expect(idsOf(highlights)).toEqual(["office"]);
  });

  test("with one role keeps what stands below its heading", () => {
    const { roles, highlights } = loadExperience(HARBOR.replace("- Wrote", "## Developer\n\n- Wrote"));
    expect(idsOf(highlights)).toEqual(["build", "r1-1"]);
    expect(roles[0].highlights).toEqual([]);
  });

  test("keeps its figures, and the highlights that prove them", () => {
    const results = "results:\n  - highlight: build\n    from: 20 s\n    to: 2 s\n  - highlight: h2\n    to: 3.90\n    unit: pages\n    story: of *manual*\n";
    const entry = loadExperience(HARBOR.replace("---\n\n", `${results}---\n\n`));
    expect(entry.results.map(({ story, ...result }) => ({ ...result, story: story && formatInline(story) }))).toEqual([
      { highlight: "build", from: "20 s", to: "2 s", story: undefined },
      { highlight: "h2", to: "3.90", unit: "pages", story: "of manual" },
    ]);
  });

  test.each([
    [
      "a heading that is no role",
      HARBOR.replace("- Wrote", "## Devloper\n\n- Wrote"),
      'experience/harbor.md:9:1  the heading "Devloper" is not a role of this entry; did you mean "Developer"?',
    ],
    [
      "a figure of a misspelt highlight",
      HARBOR.replace("---\n\n", "results:\n  - { highlight: biuld, to: 2 s }\n---\n\n"),
      'experience/harbor.md:7:18  results[1].highlight: "biuld" is not a highlight of this entry; did you mean "build"?',
    ],
    [
      "a figure of no highlight",
      HARBOR.replace("---\n\n", "results:\n  - { highlight: elsewhere, to: 2 s }\n---\n\n"),
      'experience/harbor.md:7:18  results[1].highlight: "elsewhere" is not a highlight of this entry; there are build, h2',
    ],
    [
      "a figure where no highlight is",
      HARBOR.replace(/---\n\n.*/s, "results:\n  - { highlight: build, to: 2 s }\n---\n"),
      'experience/harbor.md:7:18  results[1].highlight: "build" is not a highlight of this entry; there is none',
    ],
  ])("is refused for %s", (_, text, problem) => {
    expect(problemsIn("experience/harbor.md", text)).toEqual([problem]);
  });
});

describe("a project", () => {
  test("borrows highlights from its employer's entry, in its own order", () => {
    const { borrowed, highlights } = loadProject(TIDEPOOL.replace("harbor\n", "harbor\nhighlights: [h2, build]\n").concat("\n- Shipped it. {#ship}\n"));
    expect(borrowed.map(({ id, content }) => [id, formatInline(content)])).toEqual([
      ["h2", "Wrote the manual."],
      ["build", "Cut the build from 20 s to 2 s."],
    ]);
    expect(idsOf(highlights)).toEqual(["ship"]);
  });

  test("may show figures of borrowed highlights", () => {
    const { results } = loadProject(TIDEPOOL.replace("harbor\n", "harbor\nhighlights: [build]\nresults: [{ highlight: build, to: 2 s }]\n"));
    expect(results).toEqual([{ highlight: "build", to: "2 s" }]);
  });

  test("may stand alone, with links and months of its own", () => {
    const { links, start, end, borrowed } = loadProject(
      "---\nname: Reef\nkind: open-source\nstart: 2021/3\nend: 2021.05\nlinks: [{ label: Code, url: https://code.example/reef }]\n---\n",
    );
    expect({ links, start, end, borrowed }).toEqual({ links: [{ label: "Code", url: "https://code.example/reef" }], start: "2021-03", end: "2021-05", borrowed: [] });
  });

  test.each([
    [
      "an employer that is misspelt",
      TIDEPOOL.replace("harbor", "harbour"),
      ['projects/tidepool.md:4:13  experience: "harbour" is not an entry in experience; did you mean "harbor"?'],
    ],
    [
      "highlights that its employer's entry has not",
      TIDEPOOL.replace("harbor\n", "harbor\nhighlights: [build, manual]\n"),
      ['projects/tidepool.md:5:21  "manual" is not a highlight of harbor; there are build, h2'],
    ],
    [
      "highlights without an employer",
      TIDEPOOL.replace("experience: harbor", "highlights: [build]"),
      ["projects/tidepool.md:4:13  highlights: needs experience: the id of the entry that the highlights are in"],
    ],
    ["a heading", `${TIDEPOOL}\n## Developer\n\n- a\n`, ['projects/tidepool.md:7:1  "Developer" is a heading; a project has only bullets']],
    [
      "a figure of its employer's that it has not borrowed",
      TIDEPOOL.replace("harbor\n", "harbor\nresults: [{ highlight: build, to: 2 s }]\n"),
      ['projects/tidepool.md:5:24  results[1].highlight: "build" is not a highlight of this entry; there is none'],
    ],
  ])("is refused for %s", (_, text, problems) => {
    expect(problemsIn("projects/tidepool.md", text)).toEqual(problems);
  });

  test("is not blamed for what is wrong in its employer's entry", () => {
    expect(problemsOf(both("experience/harbor.md", HARBOR.replace("2020-07", "2020-7-1")))).toEqual([
      'content/zh/experience/harbor.md:4:8  start: "2020-7-1" is not a month; write 2020-07',
      'content/en/experience/harbor.md:4:8  start: "2020-7-1" is not a month; write 2020-07',
    ]);
  });
});
