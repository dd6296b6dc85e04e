import { describe, expect, test } from "vitest";
import { formatProblem } from "@/lib/content/problem";
import { findDeadLinks } from "@/lib/export/dead-links";
import { both, type Changes, HARBOR, load } from "@/tests/lib/content/write-folder";
import { writeFiles } from "./write-files";

/** The entry of an employer with a link in each edition. */
const to = (url: string, site = ""): Changes => ({
  "site.yaml": `origin: https://mira.example\neditions: [zh, en]\n${site}`,
  ...both("experience/harbor.md", HARBOR.replace("end: 2023-07\n", "end: 2023-07\nstack: [Go]\n").replace("the manual", `[it](${url})`)),
});
const deadIn = async (changes: Changes, folder = "no-such-folder") => (await findDeadLinks(load(changes), folder)).map(formatProblem);

describe("links that lead nowhere are warned of:", () => {
  test.each<[string, string]>([
    ["/experience/habor/", "/experience/habor/ leads nowhere: the site has no {}experience/habor/index.html; did you mean /experience/harbor/?"],
    ["/experience/harbor", "/experience/harbor leads nowhere: the site has no {}experience/harbor; did you mean /experience/harbor/?"],
    [
      "https://mira.example/experience/habor/",
      "https://mira.example/experience/habor/ leads nowhere: the site has no experience/habor/index.html; did you mean https://mira.example/experience/harbor/?",
    ],
    ["/projects/tidepool/#tides", '/projects/tidepool/#tides leads to the page, but it has no highlight "tides"'],
    ["/experience/harbor/#built", '/experience/harbor/#built leads to the page, but it has no highlight "built"; did you mean #build?'],
    ["/cv.pdf", "/cv.pdf leads nowhere: the site has no {}cv.pdf"],
    ["/skills/rust/", "/skills/rust/ leads nowhere: the site has no {}skills/rust/index.html"],
    ["#build", "#build leads nowhere on the other pages that show these words; write /experience/harbor/#build"],
    ["#h9", "#h9 leads nowhere: no highlight has this id"],
    ["/zh/experience/harbor/", "/zh/experience/harbor/ leads nowhere: the site has no {}zh/experience/harbor/index.html; did you mean /experience/harbor/?"],
  ])("%s", async (url, message) => {
    expect(await deadIn(to(url))).toEqual([
      `content/zh/experience/harbor.md:10:9  ${message.replace("{}", "")}`,
      `content/en/experience/harbor.md:10:9  ${message.replace("{}", "en/")}`,
    ]);
  });

  test("those out of the base path", async () => {
    expect(await deadIn(to("https://mira.example/other/", "basePath: /cv\n"))).toEqual([
      "content/zh/experience/harbor.md:10:9  https://mira.example/other/ leads out of the base path /cv, where the site is not",
      "content/en/experience/harbor.md:10:9  https://mira.example/other/ leads out of the base path /cv, where the site is not",
    ]);
  });
});

describe("links that lead somewhere are not:", () => {
  test.each([
    "/",
    "/experience/",
    "/experience/harbor/#build",
    "/experience/harbor/#h2",
    "/projects/tidepool/",
    "/skills/go/",
    "/resume.pdf",
    "/experience/harbor/index.md",
    "/404.html",
    "https://mira.example/en/experience/harbor/#build",
    "https://mira.example",
    "https://harbor.org/x",
    "mailto:mira@mira.example",
  ])("%s", async (url) => {
    expect(await deadIn(to(url))).toEqual([]);
  });

  test("below a base path", async () => {
    expect(await deadIn(to("/experience/harbor/#build", "basePath: /cv\n"))).toEqual([]);
    expect(await deadIn(to("https://mira.example/cv/en/projects/", "basePath: /cv\n"))).toEqual([]);
  });

  test("files that go to the site as they are", async () => {
    const folder = writeFiles({ "slides/tides.pdf": "x" });
    expect(await deadIn({ ...to("https://mira.example/slides/tides.pdf") }, folder)).toEqual([]);
  });

  test("what an author says is right", async () => {
    expect(await deadIn(to("/blog/tides/", 'proofreading: { words: ["/blog/"] }\n'))).toEqual([]);
  });
});
