import { describe, expect, test } from "vitest";
import { both, type Changes, HARBOR, problemsOf, TIDEPOOL } from "./write-folder";

const FILE = "experience/harbor.md";
const ZH = "content/zh/experience/harbor.md";
const EN = "content/en/experience/harbor.md";

/** Both editions' entry of an employer, with other front matter and another first highlight. */
const harbor = (zh: string, en: string, lines: [string, string] = ["", ""]): Changes => ({
  [`zh/${FILE}`]: HARBOR.replace("end: 2023-07\n", `end: 2023-07\n${lines[0]}`).replace("Cut the build from 20 s to 2 s.", zh),
  [`en/${FILE}`]: HARBOR.replace("end: 2023-07\n", `end: 2023-07\n${lines[1]}`).replace("Cut the build from 20 s to 2 s.", en),
});
const fields = (zh: string, en: string) => harbor("Built it.", "Built it.", [zh, en]);
const result = (line: string) => `results:\n  - { highlight: build, ${line} }\n`;

describe("a translation that tells something else is refused:", () => {
  test.each<[string, Changes, string[]]>([
    ["a figure of a highlight", harbor("由 20 s 降到 2 s。", "Cut from 20 s to 3 s."), [`${EN}:8:20  the highlight "build" says 3, but 2 in ${ZH}:8:13; make them the same`]],
    ["a figure that a highlight lacks", harbor("由 20 s 降到 2 s。", "Cut to 2 s."), [`${EN}:8:3  the highlight "build" leaves out 20, which stands in ${ZH}:8:5; add it`]],
    ["a figure that a highlight adds", harbor("更快。", "Faster by 40%."), [`${EN}:8:13  the highlight "build" says 40%, which ${ZH}:8:3 does not; mend or remove it`]],
    [
      "a unit that was lost",
      harbor("注册用户 **1000 万**，订单超 3 亿。", "**1,000** users and 300 million orders."),
      [`${EN}:8:5  the highlight "build" says 1,000, but 1000 万 in ${ZH}:8:10; make them the same`],
    ],
    [
      "a figure behind signs that Markdown escapes",
      harbor("由 20&nbsp;s 降到 2&nbsp;s。", "Cut \\*builds\\* &amp; from 20&nbsp;s to [3&nbsp;s](https://a.example/b)."),
      [
        `${EN}:8:43  the highlight "build" says 3, but 2 in ${ZH}:8:18; make them the same`,
        `${EN}:8:42  the highlight "build" links to https://a.example/b, which ${ZH}:8:3 does not; mend or remove it`,
      ],
    ],
    [
      "a figure behind a sign that is written as a number",
      harbor("由 20 s 降到&#160;16 s。", "Cut from 20 s to&#160;18 s."),
      [`${EN}:8:25  the highlight "build" says 18, but 16 in ${ZH}:8:18; make them the same`],
    ],
    [
      "a figure of a nested highlight",
      { [`zh/${FILE}`]: `${HARBOR}  - 5 行。{#lines}\n`, [`en/${FILE}`]: `${HARBOR}  - 50 lines. {#lines}\n` },
      [`${EN}:10:5  the highlight "lines" says 50, but 5 in ${ZH}:10:5; make them the same`],
    ],
    [
      "a link of a highlight",
      harbor("见[代码](https://a.example/one)。", "See [the code](https://a.example/two)."),
      [`${EN}:8:7  the highlight "build" links to https://a.example/two, but https://a.example/one in ${ZH}:8:4; make them the same`],
    ],
    [
      "a link that is lost",
      harbor("见[代码](https://a.example/one)。", "See the code."),
      [`${EN}:8:3  the highlight "build" leaves out https://a.example/one, which stands in ${ZH}:8:4; add it`],
    ],
    [
      "a figure of a summary, wherever in the entry it could stand",
      fields("summary: 服务 3 亿订单。\n", "summary: Serves\n  **30 million** orders.\n"),
      [`${EN}:7:5  summary says 30 million, but 3 亿 in ${ZH}:6:13; make them the same`],
    ],
    [
      "a stack",
      fields("stack: [Go, Redis, 消息队列]\n", "stack: [Golang, Kafka, Message queues]\n"),
      [`${EN}:6:17  stack lists Kafka, but Redis in ${ZH}:6:13; make them the same`],
    ],
    ["a stack that lost something", fields("stack: [Go, Redis]\n", "stack: [Go]\n"), [`${EN}:6:8  stack leaves out Redis, which stands in ${ZH}:6:13; add it`]],
    ["a stack that is not there", fields("", "stack: [Go]\n"), [`${EN}:6:9  stack lists Go, which ${ZH}:2:1 does not; mend or remove it`]],
    [
      "the figure of a result",
      fields(result('from: 20 s, to: "2000+"'), result('from: 20 s, to: "200+"')),
      [`${EN}:7:42  results[1].to says 200, but 2000 in ${ZH}:7:42; make them the same`],
    ],
    [
      "the unit of a result",
      fields(result("to: 10, unit: 万"), result("to: 10, unit: thousand")),
      [`${EN}:7:29  results[1].to says 10 thousand, but 10 万 in ${ZH}:7:29; make them the same`],
    ],
    [
      "a result without its beginning",
      fields(result("from: <100, to: 2000"), result("to: 2000")),
      [`${EN}:7:5  results[1].from leaves out 100, which stands in ${ZH}:7:32; add it`],
    ],
    [
      "a story",
      fields(result("to: 2 s, story: 成功率升至 90%"), result("to: 2 s, story: Success rose to 95%")),
      [`${EN}:7:57  results[1].story says 95%, but 90% in ${ZH}:7:47; make them the same`],
    ],
    [
      "a result of another highlight",
      fields(result("to: 2 s"), "results:\n  - { highlight: h2, to: 2 s }\n"),
      [`${EN}:7:18  the entry has the result of "h2", but the result of "build" in ${ZH}:7:18; make them the same`],
    ],
    ["a result that is lost", fields(result("to: 2 s"), ""), [`${EN}:2:1  the entry leaves out the result of "build", which stands in ${ZH}:7:18; add it`]],
    [
      "the employer's address",
      fields("url: https://harbor.example\n", "url: https://harbour.example\n"),
      [`${EN}:6:6  the entry links to https://harbour.example, but https://harbor.example in ${ZH}:6:6; make them the same`],
    ],
    [
      "a project's link",
      {
        ...both("projects/tidepool.md", TIDEPOOL.replace("harbor\n", "harbor\nlinks:\n  - { label: Code, url: https://a.example/tide }\n")),
        "en/projects/tidepool.md": TIDEPOOL,
      },
      ["content/en/projects/tidepool.md:2:1  the entry leaves out https://a.example/tide, which stands in content/zh/projects/tidepool.md:6:25; add it"],
    ],
    [
      "an item of a section",
      { "zh/awards.yaml": "items:\n  - name: 二等奖\n    summary: 共 300 人\n", "en/awards.yaml": "items:\n  - name: Second prize\n    summary: Of 200 people\n" },
      ["content/en/awards.yaml:3:17  items[1].summary says 200, but 300 in content/zh/awards.yaml:3:16; make them the same"],
    ],
    [
      "the summary of the profile",
      {
        "zh/profile.yaml": "name: 米拉\nheadline: 后端开发\nsummary: 做过注册用户千万的 App，带过 8 人\n",
        "en/profile.yaml": "name: Mira Okafor\nheadline: Developer\nsummary: An app with 20 million users, a team of 8\n",
      },
      ["content/en/profile.yaml:3:22  summary says 20 million, which content/zh/profile.yaml:3:10 does not; mend or remove it"],
    ],
    [
      "the summary of one of several roles",
      {
        [`zh/${FILE}`]: "---\ncompany: Harbor\nroles:\n  - { role: 开发, start: 2020-07, end: 2021-12, summary: 带 3 人 }\n  - { role: 主管, start: 2022-01, end: 2022-12 }\n---\n",
        [`en/${FILE}`]:
          "---\ncompany: Harbor\nroles:\n  - { role: Lead, start: 2022-01, end: 2022-12 }\n  - { role: Developer, start: 2020-07, end: 2021-12, summary: Led 5 }\n---\n",
      },
      [`${EN}:5:67  the summary of Developer says 5, but 3 in ${ZH}:4:58; make them the same`],
    ],
  ])("%s", (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

describe("a translation may differ in", () => {
  test.each<[string, Changes]>([
    ["how figures are written", harbor("QPS 由 200 升到 1,500，10W 编号，过滤八成。", "QPS from 200 to 1500, 100,000 numbers, 80% filtered.")],
    ["names with digits, and code", harbor("迁到 K8S，用 `utf8mb4`。", "Moved to Kubernetes, with 4-byte text off. ".replace("4-byte text off", "four-byte text"))],
    ["the place of a figure that a summary tells", harbor("由 20 s 降到 2 s。", "Cut from 20 s to 2 s.", ["summary: 降到 2 s。\n", "summary: Made builds fast.\n"])],
    ["the language that a link leads to", harbor("见[文档](https://a.example/zh-cn/docs?hl=zh)。", "See [the docs](https://a.example/docs?hl=en).")],
    ["the page of a Wikipedia", harbor("见[潮汐](https://zh.wikipedia.org/wiki/潮汐)。", "See [tides](https://en.wikipedia.org/wiki/Tide).")],
    ["a slash at the end of a link", harbor("见[代码](https://a.example/one/)。", "See [the code](https://a.example/one).")],
    ["the order and the spelling of a stack", fields("stack: [Redis, go, K8S, 消息队列]\n", "stack: [Message queues, Go, Kubernetes, redis]\n")],
    ["words of a stack", fields("stack: [Go, 微信小程序]\n", "stack: [Go, WeChat Mini Programs]\n")],
    [
      "the order of results, and units",
      fields(
        "results:\n  - { highlight: h2, to: 3 }\n  - { highlight: build, to: 10, unit: 万 }\n",
        "results:\n  - { highlight: build, to: 100k }\n  - { highlight: h2, to: three }\n",
      ),
    ],
    ["results without digits", fields(result("from: 数小时, to: 数分钟"), result("from: hours, to: minutes"))],
  ])("%s", (_, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });
});
