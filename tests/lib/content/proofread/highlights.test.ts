import { describe, expect, test } from "vitest";
import type { Rule } from "@/lib/resume/schema/proofreading";
import { both, type Changes } from "../write-folder";
import { doubtsOf } from "./doubts-of";

const HEAD = "---\ncompany: Harbor Labs\nrole: Developer\nstart: 2020-07\nend: 2023-07\n";
const entry = (body: string, lines = ""): Changes => both("experience/harbor.md", `${HEAD}${lines}---\n\n${body}`);
const one = (body: string, lines = ""): Changes => ({ "site.yaml": "origin: https://mira.example\neditions: [zh]\n", ...entry(body, lines) });

const cases = (rule: Rule, rows: [string, Changes, string[]][]) =>
  test.each(rows)("%s", async (_, changes, expected) => {
    expect(await doubtsOf(rule, changes)).toEqual(expected.map((line) => `content/zh/${line}`));
  });

const FIGURE = "; say how many, how much or how fast, where it is known";

describe("highlights without a figure", () => {
  cases("figure", [
    [
      "are told of once for an entry",
      one("- Wrote it.\n- Cut it to 2 s.\n- Moved it. {#moved}\n"),
      [`experience/harbor.md:8:3  no figure in 2 of 3 highlights (h1, moved)${FIGURE}`],
    ],
    ["and in the first edition alone", entry("- Wrote it.\n"), [`experience/harbor.md:8:3  no figure in 1 of 1 highlight (h1)${FIGURE}`]],
    ["at the first of them, also below another", one("- Cut it to 2 s.\n  - Moved it.\n"), [`experience/harbor.md:9:5  no figure in 1 of 1 highlight (h1-1)${FIGURE}`]],
    ["also where names have digits", one("- Moved K8s to HTTP2 on EC2.\n"), [`experience/harbor.md:8:3  no figure in 1 of 1 highlight (h1)${FIGURE}`]],
    ["and where one is but a word", one("- 提供一键恢复。\n"), [`experience/harbor.md:8:3  no figure in 1 of 1 highlight (h1)${FIGURE}`]],
    [
      "in projects too",
      { ...one("- 2 s.\n"), ...both("projects/tidepool.md", "---\nname: Tidepool\nkind: open-source\n---\n\n- Wrote it.\n") },
      [`projects/tidepool.md:6:3  no figure in 1 of 1 highlight (h1)${FIGURE}`],
    ],
    ["but not those that introduce others", one("- Shared libraries:\n  - Cut it to 2 s.\n"), []],
    ["nor those with digits, shares, or P99", one("- 2 s.\n- 80%.\n- P99.\n- 0 资损。\n"), []],
    ["nor those with number words", one("- 四层设计。\n- 零资损。\n- 支撑数十种玩法。\n"), []],
    ["nor those that a result counts for", one("- Wrote it. {#wrote}\n", "results:\n  - { highlight: wrote, to: 2 s }\n"), []],
    ["nor entries without highlights", one(""), []],
  ]);
});

const LENGTH = (count: string) => `more than 240 letters, or 120 Chinese characters, in ${count}; shorten or split`;

describe("highlights that are too long", () => {
  cases("length", [
    ["in Chinese", one(`- ${"潮".repeat(121)}\n`), [`experience/harbor.md:8:3  ${LENGTH("1 of 1 highlight (h1: 242)")}`]],
    ["in Latin letters", one(`- ${"tide ".repeat(49)}\n`), [`experience/harbor.md:8:3  ${LENGTH("1 of 1 highlight (h1: 244)")}`]],
    ["in both", one(`- ${"潮".repeat(100)} ${"tide ".repeat(9)}\n`), [`experience/harbor.md:8:3  ${LENGTH("1 of 1 highlight (h1: 245)")}`]],
    [
      "several of an entry in one",
      one(`- Short.\n- ${"潮".repeat(121)}\n- ${"潮".repeat(130)} {#tide}\n`),
      [`experience/harbor.md:9:3  ${LENGTH("2 of 3 highlights (h2: 242, tide: 260)")}`],
    ],
    ["below others", one(`- Short:\n  - ${"潮".repeat(121)}\n`), [`experience/harbor.md:9:5  ${LENGTH("1 of 2 highlights (h1-1: 242)")}`]],
    ["but not of 120 characters", one(`- ${"潮".repeat(120)}\n`), []],
    ["nor of 240 letters", one(`- ${"t".repeat(240)}\n`), []],
    [
      "nor for their addresses, ids and nested ones",
      one(`- [Tide](https://a.example/${"tide".repeat(60)}) ${"潮".repeat(100)} {#${"t".repeat(60)}}\n  - ${"潮".repeat(100)}\n`),
      [],
    ],
    ["nor for accents", one(`- ${"é".repeat(240)}\n`), []],
  ]);

  test("in each edition", async () => {
    expect(await doubtsOf("length", { ...entry(`- ${"潮".repeat(121)}\n`), "en/experience/harbor.md": `${HEAD}---\n\n- Tide.\n` })).toHaveLength(1);
    expect(await doubtsOf("length", { ...entry("- Tide.\n"), "en/experience/harbor.md": `${HEAD}---\n\n- ${"tide ".repeat(60)}\n` })).toEqual([
      `content/en/experience/harbor.md:8:3  ${LENGTH("1 of 1 highlight (h1: 299)")}`,
    ]);
  });
});
