import { describe, expect, test } from "vitest";
import { both, type Changes, HARBOR, problemsOf, TIDEPOOL } from "./write-folder";

const EXTRA = "---\nname: Reef\nkind: open-source\n---\n";
const ROLES = "---\ncompany: Harbor Labs\nroles:\n  - { role: Lead, start: 2022-01, end: 2022-12 }\n  - { role: Developer, start: 2020-07, end: 2021-12 }\n---\n";

describe("editions that differ", () => {
  test.each<[string, Changes, string[]]>([
    [
      "an entry that the second lacks",
      { "zh/projects/reef.md": EXTRA },
      ["content/en/projects/reef.md:1:1  the file is missing; add the counterpart of content/zh/projects/reef.md"],
    ],
    [
      "an entry that the first lacks",
      { "en/projects/reef.md": EXTRA },
      ["content/zh/projects/reef.md:1:1  the file is missing; add the counterpart of content/en/projects/reef.md"],
    ],
    ["skills that the first lacks", { "zh/skills.yaml": null }, ["content/zh/skills.yaml:1:1  the file is missing; add the counterpart of content/en/skills.yaml"]],
    [
      "articles that the second lacks",
      { "zh/writing.yaml": "items:\n  - name: On tides\n" },
      ["content/en/writing.yaml:1:1  the file is missing; add the counterpart of content/zh/writing.yaml"],
    ],
    ["a profile that the second lacks", { "en/profile.yaml": null }, ["content/en/profile.yaml:1:1  the file is missing; add it"]],
    [
      "a highlight id",
      { "en/experience/harbor.md": HARBOR.replace("{#build}", "{#builds}") },
      [
        'content/zh/experience/harbor.md:8:3  the highlight "build" has no counterpart in content/en/experience/harbor.md; add it there, or give its translation {#build}',
        'content/en/experience/harbor.md:8:3  the highlight "builds" has no counterpart in content/zh/experience/harbor.md; add it there, or give its translation {#builds}',
      ],
    ],
    [
      "the number of highlights",
      { "en/experience/harbor.md": `${HARBOR}- Left in peace.\n` },
      ['content/en/experience/harbor.md:10:3  the highlight "h3" has no counterpart in content/zh/experience/harbor.md; add it there, or give its translation {#h3}'],
    ],
    [
      "a nested highlight",
      { "zh/experience/harbor.md": HARBOR.replace("2 s. {#build}", "2 s. {#build}\n  - With a cache.") },
      ['content/zh/experience/harbor.md:9:5  the highlight "build-1" has no counterpart in content/en/experience/harbor.md; add it there, or give its translation {#build-1}'],
    ],
    [
      "a borrowed highlight",
      { "zh/projects/tidepool.md": TIDEPOOL.replace("harbor\n", "harbor\nhighlights: [build]\n") },
      ['content/zh/projects/tidepool.md:5:14  the highlight "build" has no counterpart in content/en/projects/tidepool.md; add it there, or give its translation {#build}'],
    ],
    [
      "an employer that a project misspells, and no highlight that it therefore lacks",
      {
        ...both("projects/tidepool.md", TIDEPOOL.replace("harbor\n", "harbor\nhighlights: [build]\n")),
        "en/projects/tidepool.md": TIDEPOOL.replace("harbor\n", "harbr\nhighlights: [build]\n"),
      },
      ['content/en/projects/tidepool.md:4:13  experience: "harbr" is not an entry in experience; did you mean "harbor"?'],
    ],
    [
      "the months of an entry",
      { "en/experience/harbor.md": HARBOR.replace("2020-07", "2020-08") },
      ["content/en/experience/harbor.md:4:8  the months are 2020-08 to 2023-07, but 2020-07 to 2023-07 in content/zh/experience/harbor.md; make them the same"],
    ],
    [
      "the months of one of several roles",
      { "zh/experience/harbor.md": ROLES, "en/experience/harbor.md": ROLES.replace("2022-12", "present") },
      [
        "content/en/experience/harbor.md:4:26  the months are 2022-01 to present, 2020-07 to 2021-12, but 2022-01 to 2022-12, 2020-07 to 2021-12 in content/zh/experience/harbor.md; make them the same",
      ],
    ],
    [
      "the months of a project",
      { "zh/projects/tidepool.md": TIDEPOOL.replace("harbor\n", "harbor\nstart: 2021-01\nend: 2021-02\n") },
      ["content/en/projects/tidepool.md:2:1  the months are left out, but 2021-01 to 2021-02 in content/zh/projects/tidepool.md; make them the same"],
    ],
    [
      "a skill",
      { "en/skills.yaml": "groups:\n  - name: Languages\n    skills: [Go, Ruby]\n" },
      [
        'content/zh/skills.yaml:3:18  the skill "rust" has no counterpart in content/en/skills.yaml; add it there, or give its translation id: rust',
        'content/en/skills.yaml:3:18  the skill "ruby" has no counterpart in content/zh/skills.yaml; add it there, or give its translation id: ruby',
      ],
    ],
    [
      "a third edition",
      { "site.yaml": "origin: https://mira.example\neditions: [zh, en, fr]\n", "fr/profile.yaml": "name: Mira\nheadline: x\nseeking: x\nsummary: x\nemail: mira@mira.example\n" },
      [
        "content/fr/experience/harbor.md:1:1  the file is missing; add the counterpart of content/zh/experience/harbor.md",
        "content/fr/projects/tidepool.md:1:1  the file is missing; add the counterpart of content/zh/projects/tidepool.md",
        "content/fr/skills.yaml:1:1  the file is missing; add the counterpart of content/zh/skills.yaml",
      ],
    ],
  ])("are refused for %s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

test.each<[string, Changes]>([
  ["words, groups and order of skills", { "zh/skills.yaml": "groups:\n  - name: 语言\n    skills: [Rust]\n  - name: 其他\n    skills: [{ name: Golang, id: go }]\n" }],
  [
    "the months' spelling and the roles' order",
    { "zh/experience/harbor.md": ROLES.replace("2022-01", "2022.1"), "en/experience/harbor.md": ROLES.replace(/( {2}- .*\n)( {2}- .*\n)/, "$2$1") },
  ],
  [
    "the order of highlights with ids",
    {
      "zh/experience/harbor.md": `${HARBOR}- Left in peace. {#left}\n`,
      "en/experience/harbor.md": HARBOR.replace("- Cut", "- Left in peace. {#left}\n- Cut").replace("manual.", "manual. {#h2}"),
    },
  ],
  ["labels", { "zh/labels.yaml": "home: 主页\n" }],
])("editions may differ in %s", (_, changes) => {
  expect(problemsOf(changes)).toEqual([]);
});

test("a single edition has nothing to be compared with", () => {
  expect(problemsOf({ "site.yaml": "origin: https://mira.example\neditions: [en]\n", ...both("skills.yaml", "groups: []\n"), "zh/skills.yaml": null })).toEqual([]);
});
