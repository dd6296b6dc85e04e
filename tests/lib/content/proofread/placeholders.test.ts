import { describe, expect, test } from "vitest";
import { ENTRY_KINDS, formatTemplate } from "@/lib/content/template";
import { both, type Changes, HARBOR, TIDEPOOL } from "../write-folder";
import { doubtsOf } from "./doubts-of";

const site = (origin: string, more = "") => ({ "site.yaml": `origin: ${origin}\neditions: [zh]\n${more}` });
const highlight = (text: string): Changes => ({ ...site("https://mira.example"), ...both("experience/harbor.md", HARBOR.replace("Wrote the manual.", text)) });
const stands = (found: string) => `"${found}" stands for something else; write what is meant, or leave it out`;

describe("what a template left is warned of:", () => {
  test.each<[string, string, number]>([
    ["TODO write this", "TODO", 3],
    ["负责[待填写]模块", "[待填写]", 5],
    ["负责 待补充 模块", "待补充", 6],
    ["Moved xxx services", "xxx", 9],
    ["负责XXX系统", "XXX", 5],
    ["Saved TBD hours", "TBD", 9],
    ["Lorem ipsum and more", "Lorem ipsum", 3],
    ["At [your company] and there", "[your company]", 6],
    ["Sees {{name}} daily", "{{name}}", 8],
    ["Runs at example.com today", "example.com", 11],
    ["Fixed a FIXME", "FIXME", 11],
    ["【请填写成果】", "【请填写成果】", 3],
  ])("%s", async (text, found, column) => {
    expect(await doubtsOf("placeholder", highlight(text))).toEqual([`content/zh/experience/harbor.md:9:${column}  ${stands(found)}`]);
  });

  test("in any field, and in addresses", async () => {
    expect(
      await doubtsOf("placeholder", {
        ...site("https://example.com"),
        "zh/profile.yaml":
          "name: Your Name\nheadline: TODO\nsummary: >-\n  Writes\n  [it](https://www.example.com/a).\nemail: me@example.org\nlinks:\n  - { label: XXX, url: https://git.example.net/me }\n",
        ...both("projects/tidepool.md", TIDEPOOL.replace("Tidepool", "TODO the name").replace("harbor\n", "harbor\nlinks:\n  - { label: Code, url: https://example.com/tide }\n")),
      }),
    ).toEqual([
      "content/site.yaml:1:9  https://example.com stands for something else; write the address that the site has",
      `content/zh/profile.yaml:2:11  ${stands("TODO")}`,
      `content/zh/profile.yaml:5:3  ${stands("https://www.example.com/a")}`,
      `content/zh/profile.yaml:6:8  ${stands("me@example.org")}`,
      `content/zh/profile.yaml:8:14  ${stands("XXX")}`,
      `content/zh/profile.yaml:8:24  ${stands("https://git.example.net/me")}`,
      `content/zh/projects/tidepool.md:2:7  ${stands("TODO")}`,
      `content/zh/projects/tidepool.md:6:25  ${stands("https://example.com/tide")}`,
    ]);
  });

  test.each(ENTRY_KINDS)("all that npm run new leaves in %s", async (kind) => {
    const role = kind === "experience" ? 3 : 4;
    const [head, summary, first] = kind === "experience" ? [role, 6, 12] : [role, 5, 11];
    expect(await doubtsOf("placeholder", { ...site("https://mira.example"), ...both(`${kind}/acme.md`, formatTemplate(kind, "acme", "2024-03")) })).toEqual([
      `content/zh/${kind}/acme.md:${head}:7  ${stands("TODO")}`,
      `content/zh/${kind}/acme.md:${summary}:10  ${stands("TODO")}`,
      `content/zh/${kind}/acme.md:${first}:5  ${stands("TODO")}`,
      `content/zh/${kind}/acme.md:${first}:5  {#a-result} is the template's; it stands in the address ${kind}/acme#a-result, so name it after the result`,
    ]);
  });
});

test.each([
  "Wrote a TODO list and TodoMVC",
  "Todo apps and to-dos",
  "Size XXL, xx and XX",
  "`TODO` and `xxx` in code",
  "待遇优厚，请求合并，此处不留",
  "An [array] of [links](https://a.example/x) and (your) own",
  "example.community and my-example.com",
  "Templates like a name",
])("nothing was left in %s", async (text) => {
  expect(await doubtsOf("placeholder", highlight(text))).toEqual([]);
});

test("an author's words are right", async () => {
  const changes = { ...highlight("Wrote XXX and TODO."), ...site("https://mira.example", "proofreading: { words: [XXX] }\n") };
  expect(await doubtsOf("placeholder", changes)).toEqual([`content/zh/experience/harbor.md:9:17  ${stands("TODO")}`]);
});
