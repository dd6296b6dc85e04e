import { describe, expect, test } from "vitest";
import { both, HARBOR, problemsOf, TIDEPOOL } from "./write-folder";

const PROFILE = "name: 米拉\nheadline: 后端开发\nseeking: 后端开发\nsummary: 写服务。\nemail: mira@mira.example\n";

const profile = (from: string, to: string) => ({ "zh/profile.yaml": PROFILE.replace(from, to) });
const site = (text: string) => ({ "site.yaml": text });
/** Both editions get the change, so that they stay alike; the first one's problems are looked at. */
const harbor = (from: string, to: string) => both("experience/harbor.md", HARBOR.replace(from, to));
const tidepool = (from: string, to: string) => both("projects/tidepool.md", TIDEPOOL.replace(from, to));
const skills = (text: string) => both("skills.yaml", text);

describe("a wrong value", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["a key that is missing", profile("headline: 后端开发\n", ""), ["content/zh/profile.yaml:1:1  headline: is missing; add it"]],
    [
      "an e-mail address that is none",
      profile("mira@mira.example", "mira"),
      ['content/zh/profile.yaml:5:8  email: "mira" is not an e-mail address; write it like name@example.com'],
    ],
    ["an empty value", profile("name: 米拉", "name:"), ["content/zh/profile.yaml:1:6  name: is empty; write a value or remove the key"]],
    ["an empty e-mail address", profile("mira@mira.example", "''"), ["content/zh/profile.yaml:5:8  email: is empty; write a value or remove the key"]],
    ["a list in the place of text", profile("米拉", "[米, 拉]"), ["content/zh/profile.yaml:1:7  name: a list stands where text is expected"]],
    ["keys in the place of text", profile("米拉", "{ first: 米拉 }"), ["content/zh/profile.yaml:1:7  name: a group of keys stands where text is expected"]],
    ["a misspelt key", profile("headline:", "headlin:"), ['content/zh/profile.yaml:2:1  unknown key "headlin"; did you mean "headline"?']],
    [
      "several unknown keys",
      profile("name:", "phone: 1\nemial: 2\nname:"),
      [
        'content/zh/profile.yaml:1:1  unknown key "phone"; the keys here are name, alias, seal, headline, seeking, summary, email, url, image, location, links',
        'content/zh/profile.yaml:2:1  unknown key "emial"; did you mean "email"?',
      ],
    ],
    [
      "a misspelt key in a list",
      profile("email:", "links:\n  - lable: a\n    url: https://x.example\nemail:"),
      ['content/zh/profile.yaml:6:5  unknown key "lable"; did you mean "label"?'],
    ],
    [
      "links that lead nowhere safe",
      profile("email:", "links: [{ label: a, url: ftp://x.example }, { label: b, url: /b }, { label: c, url: x.example }, { label: d, url: '' }]\nemail:"),
      [
        'content/zh/profile.yaml:5:26  links[1].url: "ftp:" is not a link scheme for a résumé; use https:, http: or mailto:',
        'content/zh/profile.yaml:5:62  links[2].url: "/b" is not an address; write it in full, like https://example.com/page',
        'content/zh/profile.yaml:5:85  links[3].url: "x.example" is not an address; write it in full, like https://example.com/page',
        "content/zh/profile.yaml:5:115  links[4].url: is empty; write a value or remove the key",
      ],
    ],
    [
      "HTML in inline text",
      profile("写服务。", "写<b>服务</b>。"),
      [
        "content/zh/profile.yaml:4:11  summary: HTML cannot stand here; write text, **strong**, `code` or a [link](https://…)",
        "content/zh/profile.yaml:4:16  summary: HTML cannot stand here; write text, **strong**, `code` or a [link](https://…)",
      ],
    ],
    [
      "two paragraphs in inline text",
      profile("写服务。", "|\n  写服务。\n\n  写文档。"),
      ["content/zh/profile.yaml:7:3  summary: a paragraph cannot stand here; write one paragraph of text"],
    ],
    ["a list in inline text", profile("写服务。", '"- 写服务。"'), ["content/zh/profile.yaml:4:11  summary: a list cannot stand here; write one paragraph of text"]],
    [
      "an unsafe link in inline text",
      profile("写服务。", '"[写](javascript:x)服务。"'),
      ['content/zh/profile.yaml:4:11  summary: "javascript:" is not a link scheme for a résumé; use https:, http: or mailto:'],
    ],
  ])("is named at its line and column: %s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

describe("site.yaml", () => {
  const origin = "origin: https://mira.example\n";

  test.each<[string, Record<string, string>, string[]]>([
    ["when it is empty", site(""), ["content/site.yaml:1:1  origin: is missing; add it", "content/site.yaml:1:1  editions: is missing; add it"]],
    ["when it is a list", site("- a\n"), ["content/site.yaml:1:1  a list stands where a group of keys (key: value) is expected"]],
    [
      "for an origin with a path",
      site("origin: https://mira.example/\neditions: [zh, en]\n"),
      ['content/site.yaml:1:9  origin: "https://mira.example/" is not an origin; write scheme and host alone, like https://example.com'],
    ],
    [
      "for an origin with signs that hosts' settings would take for their own",
      site('origin: "https://mira.example;a"\neditions: [zh, en]\n'),
      ['content/site.yaml:1:9  origin: "https://mira.example;a" is not an origin; write scheme and host alone, like https://example.com'],
    ],
    [
      "for an origin that is no web address",
      site("origin: ftp://mira.example\neditions: [zh, en]\n"),
      ['content/site.yaml:1:9  origin: "ftp://mira.example" is not an origin; write scheme and host alone, like https://example.com'],
    ],
    [
      "for a base path that ends in a slash",
      site(`${origin}editions: [zh, en]\nbasePath: /cv/\n`),
      ['content/site.yaml:3:11  basePath: "/cv/" is not a base path; write it like /resume, or leave it out'],
    ],
    ["for no edition", site(`${origin}editions: []\n`), ["content/site.yaml:2:11  editions: is empty; write a value or remove the key"]],
    [
      "for an edition that is no language tag",
      site(`${origin}editions: [zh, en_US]\n`),
      ['content/site.yaml:2:16  editions[2]: "en_US" is not a language tag; write it like zh, en or pt-BR'],
    ],
    [
      "for an edition that no browser knows",
      site(`${origin}editions: [zh, en-usa]\n`),
      ['content/site.yaml:2:16  editions[2]: "en-usa" is not a language tag; write it like zh, en or pt-BR'],
    ],
    ["for an edition listed twice", site(`${origin}editions: [zh, en, zh]\n`), ['content/site.yaml:2:20  editions[3]: "zh" is listed twice; remove one']],
    [
      "for numbers and services that are none",
      site(`${origin}editions: [zh, en]\nfilings:\n  publicSecurity: 沪公网安备1号\nanalytics:\n  service: ga\n  id: x\n  origin: https://stats.example/x\naiTraining: maybe\n`),
      [
        'content/site.yaml:4:19  filings.publicSecurity: "沪公网安备1号" holds no number of 14 digits; write it like 沪公网安备31010402001234号',
        'content/site.yaml:6:12  analytics.service: "ga" is not a service that is known; write umami, plausible or goatcounter',
        'content/site.yaml:8:11  analytics.origin: "https://stats.example/x" is not an origin; write scheme and host alone, like https://example.com',
        'content/site.yaml:9:13  aiTraining: "maybe" is neither true nor false; write one of them',
      ],
    ],
    [
      "for paper and text that no document is set in",
      site(`${origin}editions: [zh, en]\ndocuments:\n  paper: A5\n  textSize: 72\n`),
      [
        'content/site.yaml:4:10  documents.paper: "A5" is not a paper size; write a4 or us-letter',
        'content/site.yaml:5:13  documents.textSize: "72" is not a size of text; write points from 8 to 14, like 9.5',
      ],
    ],
    ["for a default that is no edition", site(`${origin}editions: [zh, en]\ndefault: fr\n`), ['content/site.yaml:3:10  default: "fr" is not among editions; write one of zh, en']],
  ])("is refused %s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

describe("an entry or a list of skills", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["for a month in words", harbor("2020-07", "2023年7月"), ['experience/harbor.md:4:8  start: "2023年7月" is not a month; write 2023-07']],
    ["for a month that is none at all", harbor("2020-07", "last summer"), ['experience/harbor.md:4:8  start: "last summer" is not a month; write it like 2023-07']],
    ["for a thirteenth month", harbor("2020-07", "2020-13"), ['experience/harbor.md:4:8  start: "2020-13" is not a month; write 2020-01 to 2020-12']],
    ["for an end in words", harbor("2023-07", "至今"), ['experience/harbor.md:5:6  end: "至今" is neither a month nor present; write present']],
    ["for an end with a day", harbor("2023-07", "2023-07-31"), ['experience/harbor.md:5:6  end: "2023-07-31" is neither a month nor present; write 2023-07']],
    ["for an end before the start", harbor("2020-07", "2023.9"), ["experience/harbor.md:5:6  end: 2023-07 lies before start 2023-09; swap them or mend one"]],
    [
      "for a role without months",
      harbor("start: 2020-07\nend: 2023-07\n", ""),
      ["experience/harbor.md:2:1  start: is missing; add it", "experience/harbor.md:2:1  end: is missing; add it"],
    ],
    [
      "for a flat role beside roles",
      harbor("end: 2023-07", "end: 2023-07\nroles: [{ role: Lead, start: 2021-01, end: 2022-01 }]"),
      [
        "experience/harbor.md:3:7  role: stands beside roles; move it into one of the roles",
        "experience/harbor.md:4:8  start: stands beside roles; move it into one of the roles",
        "experience/harbor.md:5:6  end: stands beside roles; move it into one of the roles",
      ],
    ],
    [
      "for an end before the start in one of several roles",
      harbor("role: Developer\nstart: 2020-07\nend: 2023-07", "roles:\n  - { role: Lead, start: 2021-01, end: 2020-01 }"),
      ["experience/harbor.md:4:40  roles[1].end: 2020-01 lies before start 2021-01; swap them or mend one"],
    ],
    [
      "for an open role that begins after this month",
      harbor("2020-07\nend: 2023-07", "2024-04\nend: present"),
      ["experience/harbor.md:4:8  start: 2024-04 lies after this month, 2024-03; leave out what has not begun, or mend the start"],
    ],
    [
      "for an open role in a list that begins after this month",
      harbor("role: Developer\nstart: 2020-07\nend: 2023-07", "roles:\n  - { role: Lead, start: 2024-04, end: present }"),
      ["experience/harbor.md:4:26  start: 2024-04 lies after this month, 2024-03; leave out what has not begun, or mend the start"],
    ],
    [
      "for a kind of project that there is not",
      tidepool("product", "opensource"),
      ['projects/tidepool.md:3:7  kind: "opensource" is not one of product, open-source; did you mean "open-source"?'],
    ],
    ["for a project with one month alone", tidepool("kind:", "end: 2023-07\nkind:"), ["projects/tidepool.md:2:1  start: is missing; add it"]],
    [
      "for a skill without Latin letters",
      skills("groups:\n  - name: Other\n    skills: [小程序]\n"),
      ['skills.yaml:3:14  groups[1].skills[1].name: "小程序" has no Latin letters to make an id of; add one, like id: mini-programs'],
    ],
    [
      "for a skill id that is no id",
      skills("groups:\n  - name: Other\n    skills: [{ name: Go, id: Go Lang }]\n"),
      ['skills.yaml:3:30  groups[1].skills[1].id: "Go Lang" is not an id; write small Latin letters, digits and single hyphens, like go-ioc'],
    ],
    [
      "for a skill id that is taken",
      skills("groups:\n  - name: A\n    skills: [Go, Rust]\n  - name: B\n    skills: [{ name: Go! }]\n"),
      ['skills.yaml:5:14  groups[2].skills[1]: the skill "go" is listed already; remove one, or give it another id'],
    ],
    ["for a group without skills", skills("groups:\n  - name: Other\n    skills: []\n"), ["skills.yaml:3:13  groups[1].skills: is empty; write a value or remove the key"]],
    [
      "for text in the place of a list",
      skills("groups:\n  - name: Other\n    skills: Go\n"),
      ['skills.yaml:3:13  groups[1].skills: the text "Go" stands where a list (lines that begin with -) is expected'],
    ],
  ])("is refused %s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(["content/zh/", "content/en/"].flatMap((folder) => problems.map((problem) => `${folder}${problem}`)));
  });
});
