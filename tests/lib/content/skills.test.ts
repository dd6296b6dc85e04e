import { describe, expect, test } from "vitest";
import { formatProblem } from "@/lib/content/problem";
import { both, type Changes, HARBOR, load, problemsOf, TIDEPOOL } from "./write-folder";

const warningsOf = (changes: Changes) => load(changes).warnings.map(formatProblem);
const harborWith = (lines: string) => both("experience/harbor.md", HARBOR.replace("---\n\n", `${lines}\n---\n\n`));
const skillsWith = (lines: string) => both("skills.yaml", `groups:\n  - name: Languages\n    skills:\n${lines}\n`);

describe("references that lead nowhere are problems:", () => {
  test.each<[string, Changes, string[]]>([
    [
      "a skill that is not listed",
      harborWith("skills: [rustt]"),
      [
        'content/zh/experience/harbor.md:6:10  skills: "rustt" is not a skill in skills.yaml; did you mean "rust"?',
        'content/en/experience/harbor.md:6:10  skills: "rustt" is not a skill in skills.yaml; did you mean "rust"?',
      ],
    ],
    [
      "a highlight that the entry does not have",
      { ...harborWith("skills:\n  - { id: go, highlights: [built] }"), ...both("projects/tidepool.md", TIDEPOOL) },
      [
        'content/zh/experience/harbor.md:7:28  skills: "built" is not a highlight of this entry\'s own; did you mean "build"?',
        'content/en/experience/harbor.md:7:28  skills: "built" is not a highlight of this entry\'s own; did you mean "build"?',
      ],
    ],
    [
      "a highlight that a project borrows",
      both("projects/tidepool.md", TIDEPOOL.replace("harbor\n", "harbor\nhighlights: [build]\nskills:\n  - { id: go, highlights: [build] }\n")),
      [
        'content/zh/projects/tidepool.md:7:28  skills: "build" is not a highlight of this entry\'s own; there is none',
        'content/en/projects/tidepool.md:7:28  skills: "build" is not a highlight of this entry\'s own; there is none',
      ],
    ],
    [
      "an entry that is not there",
      skillsWith("      - { name: Go, not: [experience/habor] }\n      - Rust"),
      [
        'content/zh/skills.yaml:4:27  not: "experience/habor" is not an entry, or a highlight of one; did you mean "experience/harbor"?',
        'content/en/skills.yaml:4:27  not: "experience/habor" is not an entry, or a highlight of one; did you mean "experience/harbor"?',
      ],
    ],
    [
      "a denied place that is none",
      { "zh/skills.yaml": "groups:\n  - name: Languages\n    skills:\n      - { name: Go, not: [harbor] }\n      - Rust\n" },
      ['content/zh/skills.yaml:4:27  groups[1].skills[1].not[1]: "harbor" is not a place in the résumé; write it like experience/acme, or experience/acme#a-highlight'],
    ],
    [
      "a spelling that two skills share",
      { "zh/skills.yaml": "groups:\n  - name: Languages\n    skills:\n      - Go\n      - { name: Rust, aliases: [go] }\n" },
      ['content/zh/skills.yaml:5:9  groups[1].skills[2]: "go" means the skill "go" already; take it out of one of them'],
    ],
  ])("%s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

describe("what may be meant otherwise is warned of, and loads:", () => {
  test("skills without proof, in the first edition", () => {
    expect(warningsOf({})).toEqual([
      'content/zh/skills.yaml:3:14  no entry shows the skill "Go"; name it in a stack or a highlight, or write skills: [go] in an entry that shows it',
      'content/zh/skills.yaml:3:18  no entry shows the skill "Rust"; name it in a stack or a highlight, or write skills: [rust] in an entry that shows it',
    ]);
  });

  test("words of a stack that are no skills, each once, at its first place", () => {
    expect(
      warningsOf({ ...harborWith("stack: [Go, rust, Canal, Envoy]"), ...both("projects/tidepool.md", TIDEPOOL.replace("harbor\n", "harbor\nstack: [Canal, Kong]\n")) }),
    ).toEqual([
      "content/zh/experience/harbor.md:6:19  Canal, Envoy: not among the skills; list in skills.yaml what should have a page, as a skill or an alias",
      "content/zh/projects/tidepool.md:5:16  Kong: not among the skills; list in skills.yaml what should have a page, as a skill or an alias",
    ]);
  });

  test("words that another edition has in its language", () => {
    const harborOf = (stack: string) => HARBOR.replace("---\n\n", `stack: [${stack}]\n---\n\n`);
    expect(warningsOf({ "zh/experience/harbor.md": harborOf("Go, Rust, 网关"), "en/experience/harbor.md": harborOf("Go, Rust, API gateways") })).toEqual([
      "content/zh/experience/harbor.md:6:19  网关: not among the skills; list in skills.yaml what should have a page, as a skill or an alias",
      "content/en/experience/harbor.md:6:19  API gateways: not among the skills; list in skills.yaml what should have a page, as a skill or an alias",
    ]);
  });

  test("aliases that stand nowhere, but not those of skills without any proof", () => {
    const skills = skillsWith("      - { name: Go, aliases: [Golang, 谷歌语言] }\n      - { name: Rust, aliases: [rustc] }");
    expect(warningsOf({ ...skills, ...harborWith("stack: [golang]") })).toEqual([
      'content/zh/skills.yaml:4:39  the alias "谷歌语言" stands in no stack and no highlight; mend or remove it',
      'content/zh/skills.yaml:5:9  no entry shows the skill "Rust"; name it in a stack or a highlight, or write skills: [rust] in an entry that shows it',
    ]);
  });

  test("nothing where all is proven", () => {
    expect(warningsOf(harborWith("stack: [Go]\nskills: [rust]"))).toEqual([]);
  });
});

test("a skill that an entry names by hand may be written with the highlights that show it", () => {
  const [resume] = load(harborWith("skills:\n  - rust\n  - { id: go, highlights: [build, h2] }")).resumes;
  expect(resume.evidence.map(({ skill, proofs }) => [skill, proofs])).toEqual([
    ["go", ["build", "h2"].map((highlight) => ({ kind: "experience", entry: "harbor", highlight }))],
    ["rust", [{ kind: "experience", entry: "harbor" }]],
  ]);
});

test("both editions have the same evidence, whichever of them shows it", () => {
  const { resumes } = load({ "en/experience/harbor.md": HARBOR.replace("the build", "the Go build") });
  expect(resumes[0].evidence).toMatchObject([{ skill: "go", proofs: [{ entry: "harbor", highlight: "build" }] }]);
  expect(resumes[1]?.evidence).toEqual(resumes[0].evidence);
});
