import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { loadCurrent } from "@/lib/content/current";
import { formatInline } from "@/lib/resume/markdown";
import { both, HARBOR, listProblems, load, problemsOf, TIDEPOOL, writeFolder } from "./write-folder";

describe("a folder in order", () => {
  test("makes a résumé of each edition, the one at the root first", () => {
    const { site, resumes, ...content } = load();
    expect(site).toEqual({ origin: "https://mira.example", basePath: "", editions: ["zh", "en"], documents: { paper: "a4", textSize: 9.2 }, aiTraining: false });
    expect(resumes.map(({ edition, asOf, profile }) => [edition, asOf, profile.name])).toEqual([
      ["zh", "2024-03", "米拉"],
      ["en", "2024-03", "Mira Okafor"],
    ]);
    expect(content).toMatchObject({ private: {}, facts: {} });
  });

  test("the default edition stands first", () => {
    const { site, resumes } = load({ "site.yaml": "origin: https://mira.example\neditions: [zh, en]\ndefault: en\n" });
    expect(site.editions).toEqual(["en", "zh"]);
    expect(resumes.map(({ edition }) => edition)).toEqual(["en", "zh"]);
  });

  test("says how its documents are set", () => {
    const { site } = load({ "site.yaml": "origin: https://mira.example\neditions: [zh, en]\ndocuments:\n  paper: us-letter\n  textSize: 10.5\n" });
    expect(site.documents).toEqual({ paper: "us-letter", textSize: 10.5 });
  });

  test("may have a single edition", () => {
    const { resumes } = load({ "site.yaml": "origin: https://mira.example\neditions: [en]\n" });
    expect(resumes.map(({ edition }) => edition)).toEqual(["en"]);
  });

  test("needs no more than a site and a profile", () => {
    const empty = { ...both("skills.yaml", ""), ...both("experience/harbor.md", ""), ...both("projects/tidepool.md", "") };
    const [resume] = load(Object.fromEntries(Object.keys(empty).map((path) => [path, null]))).resumes;
    expect(resume).toMatchObject({ skills: [], experience: [], projects: [], sections: [] });
  });

  test("a month and a telephone number stay text", () => {
    const content = load({ ...both("experience/harbor.md", HARBOR.replace("2020-07", "2018.10")), "private.yaml": "phone: 13800000000\n" });
    expect(content.resumes[0].experience[0]?.roles[0].start).toBe("2018-10");
    expect(content.private).toEqual({ phone: "13800000000" });
  });

  test("saved on Windows, with a byte order mark, is read the same", () => {
    const asOnWindows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const { resumes } = load({ ...both("experience/harbor.md", asOnWindows(HARBOR)), "site.yaml": asOnWindows("origin: https://mira.example\neditions: [zh, en]\n") });
    expect(resumes).toEqual(load().resumes);
  });

  test("radicals in it become the characters meant, and full-width commas stay", () => {
    const { resumes } = load({ "zh/profile.yaml": "name: ⼩⽶\nheadline: ⼯程，开发\nseeking: x\nsummary: x\nemail: mira@mira.example\n" });
    expect(resumes[0].profile).toMatchObject({ name: "小米", headline: "工程，开发" });
  });

  test("facts are words for all editions and for each", () => {
    expect(load({ "facts.yaml": "all: [Go]\nen: [Rust]\n" }).facts).toEqual({ all: ["Go"], zh: [], en: ["Rust"] });
  });

  test("articles and labels are read where they are", () => {
    const writing = "items:\n  - name: On tides\n    url: https://mira.example/tides\n    summary: Why `tide` wins.\n";
    const [, resume] = load({ ...both("writing.yaml", writing), "en/labels.yaml": "projects: Work\n" }).resumes;
    expect(resume?.sections.map(({ title, items: [item] }) => [title, item?.name, formatInline(item?.summary ?? [])])).toEqual([["Writing", "On tides", "Why tide wins."]]);
    expect(resume?.labels).toMatchObject({ projects: "Work", skills: "Skills" });
  });

  test("entries stand newest first, projects by their employer's months where they have none", () => {
    const entry = (start: string, end: string) => HARBOR.replace("start: 2020-07", `start: ${start}`).replace("end: 2023-07", `end: ${end}`);
    const { experience, projects } = load({
      ...both("experience/acorn.md", entry("2023-07", "present")),
      ...both("experience/birch.md", entry("2018-01", "2020-07")),
      ...both("projects/alder.md", "---\nname: Alder\nkind: open-source\n---\n"),
      ...both("projects/maple.md", "---\nname: Maple\nkind: open-source\nstart: 2023-08\nend: 2023-09\n---\n"),
    }).resumes[0];
    expect(experience.map(({ id }) => id)).toEqual(["acorn", "harbor", "birch"]);
    expect(projects.map(({ id }) => id)).toEqual(["maple", "tidepool", "alder"]);
  });
});

describe("problems", () => {
  test("of several files are listed at once", () => {
    const changes = {
      "site.yaml": "origin: mira.example\neditions: [zh, en]\n",
      "zh/profile.yaml": "nam: 米拉\nheadline: x\nseeking: x\nsummary: x\nemail: mira\n",
      "zh/experience/harbor.md": HARBOR.replace("2020-07", "2023年7月").replace("{#build}", "{#Build}"),
      "en/skills.yaml": "groups: [\n",
      "en/projects/tidepool.md": TIDEPOOL.replace("harbor", "harbour"),
      "private.yaml": "fone: 1\n",
      "facts.yaml": "zh: Go\n",
    };
    expect(problemsOf(changes)).toEqual([
      'content/site.yaml:1:9  origin: "mira.example" is not an origin; write scheme and host alone, like https://example.com',
      "content/en/skills.yaml:1:9  this [ is not closed; add a ] where it ends",
      'content/en/projects/tidepool.md:4:13  experience: "harbour" is not an entry in experience; did you mean "harbor"?',
      'content/zh/profile.yaml:5:8  email: "mira" is not an e-mail address; write it like name@example.com',
      'content/zh/profile.yaml:1:1  unknown key "nam"; did you mean "name"?',
      'content/zh/experience/harbor.md:4:8  start: "2023年7月" is not a month; write 2023-07',
      'content/zh/experience/harbor.md:8:35  "Build" is not a highlight id; write small Latin letters, digits and single hyphens, like {#id-allocation}',
      'content/private.yaml:1:1  unknown key "fone"; did you mean "phone"?',
      'content/facts.yaml:1:5  zh: the text "Go" stands where a list (lines that begin with -) is expected',
    ]);
  });

  test("of a missing folder name the first file that it needs", () => {
    expect(listProblems(join(writeFolder(), "nowhere"))).toEqual(["nowhere/site.yaml:1:1  the file is missing; add it"]);
  });

  test.each([
    ["a misspelt name", "zh/profil.yaml", "content/zh/profil.yaml:1:1  nothing reads this file; did you mean profile.yaml?"],
    [
      "a name like no other",
      "en/notes.txt",
      "content/en/notes.txt:1:1  nothing reads this file; the names here are profile.yaml, skills.yaml, labels.yaml, experience, projects, sections, education.yaml, certificates.yaml, awards.yaml, publications.yaml, talks.yaml, writing.yaml, work.yaml, volunteering.yaml, languages.yaml, interests.yaml, references.yaml",
    ],
    [
      "an entry with capitals",
      "zh/experience/Acorn.md",
      "content/zh/experience/Acorn.md:1:1  is not the name of an entry; use small Latin letters, digits and hyphens, 80 characters at most, and end in .md",
    ],
    [
      "an entry that is not Markdown",
      "en/projects/acorn.txt",
      "content/en/projects/acorn.txt:1:1  is not the name of an entry; use small Latin letters, digits and hyphens, 80 characters at most, and end in .md",
    ],
  ])("name a stray file: %s", (_, path, problem) => {
    expect(problemsOf({ [path]: "x" })).toEqual([problem]);
  });

  test("do not come from hidden files", () => {
    expect(problemsOf({ "zh/.DS_Store": "x", "zh/experience/.harbor.md.swp": "x" })).toEqual([]);
  });

  test("name a file in the place of a folder once", () => {
    expect(problemsOf({ "zh/projects/tidepool.md": null, "zh/projects": "x" })).toEqual([
      "content/zh/projects:1:1  is not a folder that can be read; make it one",
      "content/zh/projects/tidepool.md:1:1  the file is missing; add the counterpart of content/en/projects/tidepool.md",
    ]);
  });

  test("name a folder in the place of a file", () => {
    expect(problemsOf({ "zh/skills.yaml": null, "zh/skills.yaml/x": "x" })).toEqual(["content/zh/skills.yaml:1:1  is a folder; a file is expected here"]);
  });

  test("name a file that is not UTF-8", () => {
    expect(problemsOf({ "en/profile.yaml": new Uint8Array([0x6e, 0xff]) })).toEqual(["content/en/profile.yaml:1:1  is not UTF-8 text; save it as UTF-8"]);
  });

  test("name a fact of an edition that there is not, and a label that there is not", () => {
    expect(problemsOf({ "facts.yaml": "fr: [Go]\n", "zh/labels.yaml": "hom: 首页\n" })).toEqual([
      'content/zh/labels.yaml:1:1  unknown key "hom"; did you mean "home"?',
      'content/facts.yaml:1:1  unknown key "fr"; the keys here are all, zh, en',
    ]);
  });
});

test("the current content is that of CONTENT_DIR, read once", () => {
  const folder = writeFolder();
  vi.stubEnv("CONTENT_DIR", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const content = loadCurrent();
  expect(content.site.origin).toBe("https://mira.example");
  writeFileSync(join(folder, "site.yaml"), "origin: https://other.example\neditions: [zh, en]\n");
  expect(loadCurrent()).toBe(content);
});
