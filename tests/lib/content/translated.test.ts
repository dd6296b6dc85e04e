import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { ContentError, formatProblem } from "@/lib/content/problem";
import { recordTranslated } from "@/lib/content/translated";
import { proofread } from "@/lib/export/proofread";
import { type Changes, HARBOR, MARCH_2024, problemsOf, writeFolder } from "./write-folder";

const FILE = "en/experience/harbor.md";
const HEADER = "# What each translation was last compared with: the hash of its original. Written by npm run check -- --translated FILE.\n";

async function staleIn(folder: string): Promise<string[]> {
  const content = loadContent(folder, { SOURCE_DATE_EPOCH: MARCH_2024 });
  return (await proofread(content)).filter(({ rule }) => rule === "translation").map(formatProblem);
}

function refusedIn(folder: string, ...files: string[]): string[] {
  try {
    recordTranslated(folder, files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split("\n");
    throw error;
  }
}

const read = (folder: string) => readFileSync(join(folder, "translated.yaml"), "utf8");
const change = (folder: string, name: string, from: string, into: string) => writeFileSync(join(folder, name), readFileSync(join(folder, name), "utf8").replace(from, into));

describe("a translation is stale once its original has changed:", () => {
  test("noted, it is not; changed after that, it is; noted again, it is not", async () => {
    const folder = writeFolder();
    expect(recordTranslated(folder, [FILE, "en/skills.yaml"])).toEqual([FILE, "en/skills.yaml"]);
    expect(await staleIn(folder)).toEqual([]);
    change(folder, "zh/experience/harbor.md", "manual", "handbook");
    expect(await staleIn(folder)).toEqual([
      `content/${FILE}:1:1  content/zh/experience/harbor.md has changed since this was compared with it; look it over, then run npm run check -- --translated ${FILE}`,
    ]);
    recordTranslated(folder, [FILE]);
    expect(await staleIn(folder)).toEqual([]);
  });

  test("a changed translation is none, nor one that was never noted, nor line ends of another system", async () => {
    const folder = writeFolder();
    recordTranslated(folder, [FILE]);
    change(folder, FILE, "manual", "handbook");
    change(folder, "zh/projects/tidepool.md", "Tidepool", "Tide");
    writeFileSync(join(folder, "zh/experience/harbor.md"), HARBOR.replaceAll("\n", "\r\n"));
    expect(await staleIn(folder)).toEqual([]);
  });

  test("the rule can be off", async () => {
    const folder = writeFolder({ "site.yaml": "origin: https://mira.example\neditions: [zh, en]\nproofreading: { off: [translation] }\n" });
    recordTranslated(folder, [FILE]);
    change(folder, "zh/experience/harbor.md", "manual", "handbook");
    expect(await staleIn(folder)).toEqual([]);
  });

  test("what is noted and no longer there is told of, and forgotten with the next note", async () => {
    const folder = writeFolder({ "translated.yaml": "en/experience/gone.md: 0123456789abcdef\nzh/skills.yaml: 0123456789abcdef\nen/skills.yaml: 0123456789abcdef\n" });
    expect(await staleIn(folder)).toEqual([
      "content/en/skills.yaml:1:1  content/zh/skills.yaml has changed since this was compared with it; look it over, then run npm run check -- --translated en/skills.yaml",
      "content/translated.yaml:1:1  en/experience/gone.md is no translation any longer; take this line away",
      "content/translated.yaml:2:1  zh/skills.yaml is no translation any longer; take this line away",
    ]);
    recordTranslated(folder, [FILE, "en/skills.yaml"]);
    expect(await staleIn(folder)).toEqual([]);
  });

  test("where another edition stands at the root, its files are the originals", async () => {
    const folder = writeFolder({ "site.yaml": "origin: https://mira.example\neditions: [zh, en]\ndefault: en\n" });
    recordTranslated(folder, ["zh/experience/harbor.md"]);
    change(folder, FILE, "manual", "handbook");
    expect(await staleIn(folder)).toHaveLength(1);
  });
});

describe("translated.yaml", () => {
  test("is sorted, and the same for the same files in any order", () => {
    const [one, other] = [writeFolder(), writeFolder()];
    recordTranslated(one, ["en/skills.yaml", FILE]);
    recordTranslated(one, ["en/profile.yaml"]);
    recordTranslated(other, ["en/profile.yaml", FILE, "en/skills.yaml", FILE]);
    expect(read(one)).toBe(read(other));
    expect(read(one)).toMatch(new RegExp(`^${HEADER}en/experience/harbor.md: "?[0-9a-f]{16}"?\nen/profile.yaml: "?[0-9a-f]{16}"?\nen/skills.yaml: "?[0-9a-f]{16}"?\n$`));
  });

  test("takes files by their paths from where the command runs, too", () => {
    const folder = writeFolder();
    expect(recordTranslated(folder, [join(folder, FILE), `./${FILE}`])).toEqual([FILE, FILE]);
  });

  test("is refused where it holds something else than hashes", () => {
    expect(problemsOf({ "translated.yaml": "en/skills.yaml: yes\n" })).toEqual([
      'content/translated.yaml:1:17  en/skills.yaml: "yes" is not a hash; have it written by npm run check -- --translated FILE',
    ]);
  });
});

describe("what cannot be noted is refused, and nothing is written:", () => {
  test.each<[string, string, Changes, string]>([
    ["a file that is not there", "en/experience/habor.md", {}, '"en/experience/habor.md" is not a file of a translation; did you mean "en/experience/harbor.md"?'],
    ["a file of the default edition", "zh/experience/harbor.md", {}, "stands in zh, the edition that others are translations of; name its translation"],
    [
      "a file of no edition",
      "site.yaml",
      {},
      '"site.yaml" is not a file of a translation; there are en/profile.yaml, en/skills.yaml, en/experience/harbor.md, en/projects/tidepool.md',
    ],
    ["a file without an original", "en/writing.yaml", { "en/writing.yaml": "items:\n  - name: Tides\n" }, "has no original; add content/zh/writing.yaml, or take this away"],
    ["an edition's folder", "en", {}, '"en" is not a file of a translation; there are en/profile.yaml, en/skills.yaml, en/experience/harbor.md, en/projects/tidepool.md'],
    [
      "a path that leads out",
      "../site.yaml",
      {},
      '"../site.yaml" is not a file of a translation; there are en/profile.yaml, en/skills.yaml, en/experience/harbor.md, en/projects/tidepool.md',
    ],
  ])("%s", (_, file, changes, message) => {
    const folder = writeFolder(changes);
    expect(refusedIn(folder, FILE, file)).toEqual([`content/${file}:1:1  ${message}`]);
    expect(existsSync(join(folder, "translated.yaml"))).toBe(false);
  });

  test("all that is wrong at once", () => {
    expect(refusedIn(writeFolder(), "zh/skills.yaml", "en/skill.yaml")).toHaveLength(2);
  });

  test("a folder whose settings are wrong", () => {
    expect(refusedIn(writeFolder({ "site.yaml": "editions: [zh, en]\n" }), FILE)).toEqual(["content/site.yaml:1:1  origin: is missing; add it"]);
  });
});
