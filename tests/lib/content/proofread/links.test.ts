import { describe, expect, test } from "vitest";
import { both, HARBOR, TIDEPOOL } from "../write-folder";
import { doubtsOf } from "./doubts-of";

const SITE = "origin: https://mira.example\neditions: [zh]\n";
const to = (url: string) => ({ "site.yaml": SITE, ...both("experience/harbor.md", HARBOR.replace("the manual", `the [manual](${url})`)) });

describe("links that are not encrypted are warned of:", () => {
  test.each(["http://harbor.test.example/a", "http://www.harbor.org", "HTTP://harbor.org/", "http://8.8.8.8/", "http://harbor.org:8080/a?b=c#d", "http://localhost.harbor.org/"])(
    "%s",
    async (url) => {
      expect(await doubtsOf("http", to(url))).toEqual([
        `content/zh/experience/harbor.md:9:13  ${url} is not encrypted, and browsers warn of it; write https:, where the site has it`,
      ]);
    },
  );

  test("in fields too, and in words that make themselves links", async () => {
    const changes = {
      "site.yaml": SITE,
      "zh/profile.yaml": "name: 米拉\nheadline: 后端\nsummary: 见 [a](http://a.org/)\nlinks:\n  - { label: B, url: http://b.org/ }\n",
      ...both("experience/harbor.md", HARBOR.replace("end: 2023-07\n", "end: 2023-07\nurl: http://c.org/\n").replace("the manual", "http://d.org/ too")),
      ...both("writing.yaml", "items:\n  - { name: On tides, url: http://e.org/ }\n"),
    };
    const places = (await doubtsOf("http", changes)).map((line) => line.slice("content/zh/".length).split("  ")[0]);
    expect(places).toEqual(["profile.yaml:3:12", "profile.yaml:5:22", "writing.yaml:2:28", "experience/harbor.md:6:6", "experience/harbor.md:10:9"]);
  });
});

test.each(["https://harbor.org", "http://localhost:3000/", "http://127.0.0.1/", "http://[::1]:80/", "http://printer.local/", "mailto:mira@mira.example", "/projects/"])(
  "%s is left alone",
  async (url) => {
    expect(await doubtsOf("http", to(url))).toEqual([]);
  },
);

test("links that begin with an author's word are left alone", async () => {
  const words = { "site.yaml": `${SITE}proofreading: { words: ["http://old.example/"] }\n` };
  expect(await doubtsOf("http", { ...to("http://old.example/a"), ...words })).toEqual([]);
  expect(await doubtsOf("http", { ...to("http://older.example/a"), ...words })).toHaveLength(1);
});

test("and those of a project", async () => {
  const tidepool = TIDEPOOL.replace("harbor\n", "harbor\nlinks:\n  - { label: Code, url: http://a.org/tide }\n");
  expect(await doubtsOf("http", { "site.yaml": SITE, ...both("projects/tidepool.md", tidepool) })).toHaveLength(1);
});
