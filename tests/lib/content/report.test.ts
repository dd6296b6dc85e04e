import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";
import { formatJson, formatReport, formatWarnings } from "@/lib/content/report";
import { type Changes, HARBOR, MARCH_2024, writeFolder } from "./write-folder";

const SITE = "origin: https://mira.example\neditions: [en]\n";
const PROFILE = "name: Mira Okafor\nheadline: Back-end developer\nsummary: Writes services.\n";
const SKILLS = "groups:\n  - skills: [{ name: Go, aliases: [Golang] }, Rust]\n";

/** One edition in order. */
const ONE: Changes = { "site.yaml": SITE, "zh/profile.yaml": null, "zh/skills.yaml": null, "zh/experience/harbor.md": null, "zh/projects/tidepool.md": null };
const READY: Changes = { ...ONE, "en/profile.yaml": PROFILE, "en/skills.yaml": SKILLS };

function errorOf(changes: Changes): ContentError {
  try {
    loadContent(writeFolder({ ...READY, ...changes }), { SOURCE_DATE_EPOCH: MARCH_2024 });
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error("nothing is wrong");
}

const harbor = (from: string, to: string) => ({ "en/experience/harbor.md": HARBOR.replace(from, to) });
const profile = (from: string, to: string) => ({ "en/profile.yaml": PROFILE.replace(from, to) });
const summary = (written: string) => profile("Writes services.", written);

describe("a report", () => {
  test.each<[string, Changes, string]>([
    [
      "a month in another way, as wide as it is, with the month meant and an example",
      harbor("2020-07", "2020年8月"),
      `content/en/experience/harbor.md:4:8  start: "2020年8月" is not a month; write 2020-08
  4 | start: 2020年8月
    |        ^^^^^^^^^ 2020-08
    = for example: start: 2023-07`,
    ],
    [
      "what is wrong in a file, and not what leads to it from others",
      {
        ...harbor("end:", "skills: [rust]\nend: soon #"),
        "en/skills.yaml": SKILLS.replace("Rust", "{ name: Rust, not: [experience/harbor#build] }"),
      },
      `content/en/experience/harbor.md:6:6  end: "soon" is neither a month nor present; write 2023-07 or present
  6 | end: soon # 2023-07
    |      ^^^^`,
    ],
    [
      "what is wrong in the skills, and not what leads to them",
      { ...harbor("end:", "skills: [rust]\nend:"), "en/skills.yaml": SKILLS.replace("name: Go", "nam: Go") },
      `content/en/skills.yaml:2:16  unknown key "nam"; did you mean "name"?
  2 |   - skills: [{ nam: Go, aliases: [Golang] }, Rust]
    |                ^^^ name`,
    ],
    [
      "a month that none can be made of, whose message has an example already",
      harbor("2020-07", "last summer"),
      `content/en/experience/harbor.md:4:8  start: "last summer" is not a month; write it like 2023-07
  4 | start: last summer
    |        ^^^^^^^^^^^`,
    ],
    [
      "an end that is still open",
      harbor("2023-07", "至今"),
      `content/en/experience/harbor.md:5:6  end: "至今" is neither a month nor present; write present
  5 | end: 至今
    |      ^^^^ present
    = for example: end: 2023-07`,
    ],
    [
      "a key that is missing, with an example",
      profile("headline: Back-end developer\n", ""),
      `content/en/profile.yaml:1:1  headline: is missing; add it
  1 | name: Mira Okafor
    | ^
    = for example: headline: Back-end developer`,
    ],
    [
      "a misspelt key with the one meant, which is not called missing as well",
      profile("headline", "headlin"),
      `content/en/profile.yaml:2:1  unknown key "headlin"; did you mean "headline"?
  2 | headlin: Back-end developer
    | ^^^^^^^ headline`,
    ],
    [
      "skills by another spelling and misspelt",
      harbor("end:", "skills: [golang, { id: rsut }]\nend:"),
      `content/en/experience/harbor.md:5:10  skills: "golang" is not a skill in skills.yaml; did you mean "go"?
  5 | skills: [golang, { id: rsut }]
    |          ^^^^^^ go

content/en/experience/harbor.md:5:24  skills: "rsut" is not a skill in skills.yaml; did you mean "rust"?
  5 | skills: [golang, { id: rsut }]
    |                        ^^^^ rust`,
    ],
    [
      "an origin without its scheme",
      { "site.yaml": SITE.replace("https://", "") },
      `content/site.yaml:1:9  origin: "mira.example" is not an origin; write scheme and host alone, like https://example.com
  1 | origin: mira.example
    |         ^^^^^^^^^^^^ https://mira.example
    = for example: origin: https://mira.example`,
    ],
    [
      "lists, and keys that are missing, in the place of text",
      { "site.yaml": `${SITE}analytics: {}\ndocuments:\n  paper: [a4]\n` },
      `content/site.yaml:5:10  documents.paper: a list stands where text is expected
  5 |   paper: [a4]
    |          ^^^^
    = for example: paper: us-letter

content/site.yaml:3:12  analytics.service: is missing; add it
  3 | analytics: {}
    |            ^
    = for example: service: plausible

content/site.yaml:3:12  analytics.origin: is missing; add it
  3 | analytics: {}
    |            ^
    = for example: origin: https://stats.example.com`,
    ],
    [
      "all that is wrong in a file, also of fields that do not fit each other",
      harbor("company: Harbor Labs\nrole: Developer\nstart: 2020-07\nend: 2023-07", "compny: Harbor Labs\nrole: Developer\nstart: 2020-07\nend: 2019-07\nupdated: 2024-03-16"),
      `content/en/experience/harbor.md:2:1  unknown key "compny"; did you mean "company"?
  2 | compny: Harbor Labs
    | ^^^^^^ company

content/en/experience/harbor.md:5:6  end: 2019-07 lies before start 2020-07; swap them or mend one
  5 | end: 2019-07
    |      ^^^^^^^

content/en/experience/harbor.md:6:10  updated: 2024-03-16 lies after today, 2024-03-15; write the day of the last change
  6 | updated: 2024-03-16
    |          ^^^^^^^^^^`,
    ],
    [
      "an id in the body",
      harbor("{#build}", "{#Fast_Build}"),
      `content/en/experience/harbor.md:8:35  "Fast_Build" is not a highlight id; write small Latin letters, digits and single hyphens, like {#id-allocation}
  8 | - Cut the build from 20 s to 2 s. {#Fast_Build}
    |                                   ^^^^^^^^^^^^^ {#fast-build}`,
    ],
    [
      "a bracket that is not closed, at the bracket",
      { "en/skills.yaml": "groups: [\n" },
      `content/en/skills.yaml:1:9  this [ is not closed; add a ] where it ends
  1 | groups: [
    |         ^`,
    ],
    ["a file that is not there, which has no line", { "en/profile.yaml": null }, "content/en/profile.yaml:1:1  the file is missing; add it"],
    [
      "an edition whose folder is not there, once",
      { "site.yaml": SITE.replace("[en]", "[en, zh]") },
      `content/site.yaml:2:16  editions[2]: the folder content/zh is missing or empty; add it, or take zh out of editions
  2 | editions: [en, zh]
    |                ^^`,
    ],
  ])("shows %s", (_, changes, report) => {
    expect(formatReport(errorOf(changes))).toBe(report);
  });

  test.each<[string, Changes, string]>([
    ["a tab", harbor("the manual", "\ta [b](tel:1)"), "  9 | - Wrote     a [b](tel:1).\n    |               ^^^^^^^^^^"],
    ["Han characters and emoji, which are two columns wide", harbor("the manual", "说明书🚀 [b](tel:1)"), "  9 | - Wrote 说明书🚀 [b](tel:1).\n    |                  ^^^^^^^^^^"],
    ["marks that take no column", harbor("the manual", "e\u0301e\u0302 [b](tel:1)"), "  9 | - Wrote e\u0301e\u0302 [b](tel:1).\n    |            ^^^^^^^^^^"],
    [
      "a long line, cut on both sides",
      harbor("the manual", `${"很".repeat(60)} [b](tel:1) ${"word ".repeat(60)}`),
      "  9 | …很很很很很很很很很很很很很很 [b](tel:1) word word word word word word word word word word word wor…\n    |                               ^^^^^^^^^^",
    ],
    ["a long value, cut", harbor("2020-07", "x".repeat(200)), `  4 | start: ${"x".repeat(69)}…\n    |        ${"^".repeat(70)}`],
    ["a line with what nobody sees in it", profile("Mira", "Mi\u202era \u202e"), "  1 | name: Mi<U+202E>ra <U+202E> Okafor\n    |         ^^^^^^^^"],
    ["more lines than one, to the end of the first", { "en/skills.yaml": "groups:\n  - skills: { a: 1,\n      b: 2 }\n" }, "  2 |   - skills: { a: 1,\n    |             ^^^^^^^"],
    [
      "a line of a hundred thousand characters",
      harbor("the manual", `${"很 ".repeat(40_000)}[b](tel:1)${" a".repeat(20_000)}`),
      `  9 | …${" 很".repeat(9)} [b](tel:1)${" a".repeat(30)}…\n    |                              ^^^^^^^^^^`,
    ],
    ["a line far down", harbor("- Wrote", `${"\n".repeat(1200)}- [b](tel:1) Wrote`), "1209 | - [b](tel:1) Wrote the manual.\n     |   ^^^^^^^^^^"],
  ])("points below the spot in %s", (_, changes, frame) => {
    const [, ...shown] = formatReport(errorOf(changes)).split("\n");
    expect(shown.slice(0, 2).join("\n")).toBe(frame);
  });
});

describe("a place is that in the file as it is written", () => {
  const LINK = '"ftp:" is not a link scheme for a résumé; use https:, http: or mailto:';
  const at = (changes: Changes) => errorOf(changes).problems.map(({ line, column, endLine, endColumn, message }) => `${line}:${column}-${endLine}:${endColumn} ${message}`);
  const onWindows = (changes: Changes) => Object.fromEntries(Object.entries(changes).map(([name, text]) => [name, `\ufeff${String(text).replaceAll("\n", "\r\n")}`]));

  test.each<[string, Changes, string]>([
    ["after letters with loose accents", summary("cafe\u0301 [a](ftp://x.example)"), "3:16-3:36"],
    ["after radicals and joined letters", summary("⼩⽶ ﬁne [a](ftp://x.example)"), "3:17-3:37"],
    ["after a letter of three parts", summary("\u1100\u1161\u11a8 [a](ftp://x.example)"), "3:14-3:34"],
    ["after emoji", summary("🚀 [a](ftp://x.example)"), "3:13-3:33"],
    ["in a folded text", summary(">-\n  Writes\n  and [a](ftp://x.example).\n\n"), "5:7-5:27"],
    ["in a text of lines", summary("|\n  Writes\n  and [a](ftp://x.example)."), "5:7-5:27"],
    ["in a text with a blank line before it", summary("|2\n\n   Writes\n  and [a](ftp://x.example)."), "6:7-6:27"],
    ["in a text that runs on", summary("Writes\n  and\n  [a](ftp://x.example)."), "5:3-5:23"],
    ["in quotes with escapes", summary('" Writ\\u00e9s \\"it\\"\n   and \\U0001F680 [a](ftp://x.example)."'), "4:19-4:39"],
    ["in quotes whose line ends are escaped", summary('"Writes \\\n  and [a](ftp://\\\n  x.example)."'), "4:7-5:13"],
    ["in single quotes", summary("'it''s [a](ftp://x.example)'"), "3:17-3:37"],
    ["in the body", { "en/experience/harbor.md": HARBOR.replace("the manual", "cafe\u0301 [a](ftp://x.example)") }, "9:15-9:35"],
    ["in a bullet that runs on", { "en/experience/harbor.md": HARBOR.replace("the manual", "it,\n  and [a](ftp://x.example)") }, "10:7-10:27"],
  ])("%s, also with Windows line ends and a byte order mark", (_, changes, place) => {
    expect(at(changes)).toEqual([expect.stringMatching(new RegExp(`^${place} .*${LINK}$`))]);
    expect(at(onWindows(changes))).toEqual(at(changes));
  });
});

describe("characters that nobody sees", () => {
  const SEEN = "cannot be seen; delete it";

  test.each<[string, Changes, string[]]>([
    ["turn text around", profile("Mira", "\u202eMira"), [`content/en/profile.yaml:1:7  U+202E (right-to-left override) ${SEEN}`]],
    ["stand often, once", profile("Mira", "\u200bM\u200bi\u200bra"), [`content/en/profile.yaml:1:7  U+200B (zero-width space) ${SEEN}; it stands 3 times in this file`]],
    ["steer a terminal", harbor("manual", "\u001b[31mmanual"), [`content/en/experience/harbor.md:9:13  U+001B (a control character) ${SEEN}`]],
    ["have no name here", harbor("manual", "\u{e0041}manual"), [`content/en/experience/harbor.md:9:13  U+E0041 (an invisible character) ${SEEN}`]],
    ["stand in comments", { "en/skills.yaml": `# \u2066\n${SKILLS}` }, [`content/en/skills.yaml:1:3  U+2066 (left-to-right isolate) ${SEEN}`]],
    [
      "are written as escapes",
      summary('"\\u202ea"\nemail: "a\\a"\nalias: "a\\uD800"'),
      [
        `content/en/profile.yaml:3:11  U+202E (right-to-left override) ${SEEN}`,
        `content/en/profile.yaml:4:10  U+0007 (a control character) ${SEEN}`,
        `content/en/profile.yaml:5:10  U+D800 (an invisible character) ${SEEN}`,
      ],
    ],
    [
      "are written by number and name in Markdown",
      harbor("the manual", "R&amp;D &#x202e;man&shy;ual"),
      [`content/en/experience/harbor.md:9:17  U+202E (right-to-left override) ${SEEN}`, `content/en/experience/harbor.md:9:28  U+00AD (soft hyphen) ${SEEN}`],
    ],
  ])("are refused where they %s", (_, changes, problems) => {
    expect(errorOf(changes).message.split("\n")).toEqual(problems);
  });

  test("are let be where writing needs them", () => {
    const content = loadContent(writeFolder({ ...READY, ...summary("می\u200cخواهم, \u200fשלום\u200e, 👩\u200d💻, a\u00a0b") }), { SOURCE_DATE_EPOCH: MARCH_2024 });
    expect(content.resumes).toHaveLength(1);
  });
});

test.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
])("%s shows mistakes as they are printed", (readme, edition) => {
  const { problems, sources } = errorOf({
    "site.yaml": `origin: https://mira.example\neditions: [${edition}]\n`,
    [`${edition}/profile.yaml`]: PROFILE,
    [`${edition}/skills.yaml`]: "groups:\n  - name: Stores\n    skills:\n      - Redis\n      - name: Kubernetes\n        alias: [K8s]\n",
    [`${edition}/experience/harbor.md`]: null,
    [`${edition}/projects/tidepool.md`]: null,
    [`${edition}/experience/example.md`]: HARBOR.replace("2020-07", "2021年3月"),
  });
  const shown = edition === "en" ? problems : problems.slice(1);
  expect(readFileSync(readme, "utf8")).toContain(`\`\`\`\n${formatReport({ problems: shown, sources })}\n\`\`\``);
});

test("warnings are marked, with their rule", () => {
  const warning = { file: "content/en/a.md", line: 1, column: 3, endLine: 1, endColumn: 6, message: "this is long", rule: "long-sentence" };
  expect(formatWarnings([warning], [{ file: "content/en/a.md", text: "- abc" }])).toBe("content/en/a.md:1:3  warning: this is long [long-sentence]\n  1 | - abc\n    |   ^^^");
});

test("JSON for tools names files from where the command runs, and tells errors from warnings", () => {
  const [problem, ...others] = errorOf(harbor("2020-07", "2020年8月")).problems;
  if (!problem) throw new Error("nothing is wrong");
  const warning = { file: "content/en/a.md", line: 1, column: 3, message: "this is long", rule: "long-sentence" };
  const elsewhere = { file: "SITE_ORIGIN", line: 1, column: 1, message: "is not an origin" };
  expect(others).toEqual([]);
  expect(JSON.parse(formatJson("people/mira/content", [problem, elsewhere], [warning]))).toEqual({
    folder: "people/mira/content",
    errors: 2,
    warnings: 1,
    problems: [
      {
        file: "people/mira/content/en/experience/harbor.md",
        line: 4,
        column: 8,
        endLine: 4,
        endColumn: 15,
        severity: "error",
        message: 'start: "2020年8月" is not a month; write 2020-08',
        expected: "start: 2023-07",
        suggestion: "2020-08",
      },
      { ...elsewhere, severity: "error" },
      { ...warning, file: "people/mira/content/en/a.md", severity: "warning" },
    ],
  });
});
