import { describe, expect, test, vi } from "vitest";
import { both, type Changes, HARBOR } from "../write-folder";
import { doubtsOf } from "./doubts-of";

/** One edition, in Chinese, whose second highlight is another, with more below it. */
const zh = (line: string, ...more: string[]): Changes => ({
  "site.yaml": "origin: https://mira.example\neditions: [zh]\n",
  "zh/experience/harbor.md": HARBOR.replace("Wrote the manual.", line) + more.map((each) => `  - ${each}\n`).join(""),
});
const PUNCTUATION = "Chinese text has full-width punctuation, and half-width letters: write";
const LEFT_OUT = "a space is left out that this edition writes between Chinese and Latin: write";
const BESIDE = "no space stands beside full-width punctuation: write";
const SPACED = "用 Go 写 API 和 SDK，再用 Lua 写脚本，数据在 MySQL 里";

describe("half-width punctuation in Chinese is warned of:", () => {
  test.each<[string, string]>([
    ["重构服务,拆分系统", '9:6  {} "务，拆" for "务,拆"'],
    ["为什么重构?因为慢", '9:7  {} "构？因" for "构?因"'],
    ["注意:重构了服务", '9:4  {} "意：重" for "意:重"'],
    ["重构服务, 拆分系统", '9:6  {} "务，拆" for "务, 拆"'],
    ["**重构**服务,拆分,上线", '9:10  {} "务，拆" for "务,拆", and 1 more in this text'],
    ["用 `a, b` 重构服务,拆分系统", '9:15  {} "务，拆" for "务,拆"'],
    ["见[服务,拆分](https://a.example/b,c)", '9:6  {} "务，拆" for "务,拆"'],
    ["重构ＡＰＩ服务", '9:4  {} "构API服" for "构ＡＰＩ服"'],
  ])("%s", async (line, expected) => {
    const warnings = await doubtsOf("punctuation", zh(line));
    expect(warnings).toEqual([`content/zh/experience/harbor.md:${expected.replace("{}", PUNCTUATION)}`]);
  });

  test.each([
    "重构服务，拆分系统；为什么？因为慢。",
    "QPS 由 200 升到 1,500，P99/P95 在 10:30 测得。",
    "用 `a, b` 和 `c:d` 重构",
    "按（Redis + 令牌桶）限流，又按 (A, B) 两类，成功率 0.01%。",
    "支持 Node.js, Vue.js 等",
    "写了 v1.2, v1.3",
    "Wrote it, tested it: done.",
    "看《潮汐》、“灯塔”。",
  ])("but not %s", async (line) => {
    expect(await doubtsOf("punctuation", zh(line))).toEqual([]);
  });

  test("in summaries and notes too, but not in names, stacks and other editions", async () => {
    expect(
      await doubtsOf("punctuation", {
        ...both("skills.yaml", 'groups:\n  - name: "语言,工具"\n    skills: [{ name: Go, note: "服务,脚本" }, Rust]\n'),
        "zh/profile.yaml": "name: 米拉\nheadline: 后端开发\nsummary: >-\n  写服务,\n  也写脚本。\n",
        ...both("experience/harbor.md", HARBOR.replace("Harbor Labs", "港口,实验室")),
      }),
    ).toEqual([`content/zh/profile.yaml:4:5  ${PUNCTUATION} "务，也" for "务, 也"`, `content/zh/skills.yaml:3:34  ${PUNCTUATION} "务，脚" for "务,脚"`]);
  });
});

describe("spaces are warned of:", () => {
  test.each<[[string, ...string[]], string[]]>([
    [[SPACED, "又用Go语言"], [`10:6  ${LEFT_OUT} "用 G" for "用G", and 1 more in this text`]],
    [[SPACED, "写了3个"], [`10:6  ${LEFT_OUT} "了 3" for "了3", and 1 more in this text`]],
    [["重构服务， 拆分系统"], [`9:7  ${BESIDE} "，拆" for "， 拆"`]],
    [["重构 “服务” 层"], [`9:4  ${BESIDE} "构“" for "构 “", and 1 more in this text`]],
    [["重构服务 。"], [`9:6  ${BESIDE} "务。" for "务 。"`]],
  ])("%j", async (lines, expected) => {
    expect(await doubtsOf("spacing", zh(...lines))).toEqual(expected.map((line) => `content/zh/experience/harbor.md:${line}`));
  });

  test.each<[[string, ...string[]]]>([
    [[SPACED]],
    [["用Go写API和SDK", "数据在MySQL里"]], // this edition writes none; the site sets them apart
    [["用Go写API", "数据在 MySQL 里"]],
    [[SPACED, "又用 `Go` 语言", "见《Go 语言》", "10%", "C++、Java"]],
  ])("but not %j", async (lines) => {
    expect(await doubtsOf("spacing", zh(...lines))).toEqual([]);
  });
});

test("an author's words are right, and a rule can be off", async () => {
  const site = (lines: string) => ({ "site.yaml": `origin: https://mira.example\neditions: [zh]\nproofreading: ${lines}\n` });
  const changes = zh("见 港口,灯塔 与重构服务,拆分系统");
  expect(await doubtsOf("punctuation", { ...changes, ...site("{ words: ['港口,灯塔'] }") })).toEqual([`content/zh/experience/harbor.md:9:15  ${PUNCTUATION} "务，拆" for "务,拆"`]);
  expect(await doubtsOf("punctuation", { ...changes, ...site("{ off: [punctuation] }") })).toEqual([]);
});

test("where AutoCorrect does not run, one warning says so", async () => {
  vi.doMock("autocorrect-node", () => {
    throw new Error("Cannot find module");
  });
  const warnings = await doubtsOf("punctuation", zh("重构服务,拆分系统")).finally(() => vi.doUnmock("autocorrect-node"));
  expect(warnings).toEqual([
    `content/site.yaml:2:1  Chinese punctuation and spacing were not looked at: the native part of autocorrect-node for ${process.platform} ${process.arch} is not installed; there is one for Linux x64, macOS and Windows x64`,
  ]);
});
