import { describe, expect, test } from "vitest";
import { ContentError } from "@/lib/content/problem";
import { refuseMissingGlyphs } from "@/lib/export/glyphs";
import { type Changes, HARBOR, load } from "../content/write-folder";

async function problemsOf(changes: Changes): Promise<string[]> {
  try {
    await refuseMissingGlyphs(load(changes));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split("\n");
    throw error;
  }
}

const profile = (summary: string) => `name: Mira Okafor\nheadline: Developer\nseeking: Developer\nsummary: ${summary}\nemail: mira@mira.example\n`;
const explain = (character: string, code: string) =>
  `"${character}" (U+${code}) is in no bundled font, so neither share cards nor the PDF can show it; write it with other characters`;

describe("characters that no bundled font has", () => {
  test("are named at every place, in every file", async () => {
    expect(await problemsOf({ "en/profile.yaml": profile("A 🚀 and a 🚀."), "zh/experience/harbor.md": HARBOR.replace("manual", "manual 🚀 ไ") })).toEqual([
      `content/zh/experience/harbor.md:9:20  ${explain("🚀", "1F680")}`,
      `content/en/profile.yaml:4:12  ${explain("🚀", "1F680")}`,
      `content/en/profile.yaml:4:21  ${explain("🚀", "1F680")}`,
      `content/zh/experience/harbor.md:9:23  ${explain("ไ", "0E44")}`,
    ]);
  });

  test("are named even where the file writes them in another way", async () => {
    expect(await problemsOf({ "en/profile.yaml": profile('"A \\U0001F680."') })).toEqual([expect.stringContaining(explain("🚀", "1F680"))]);
  });

  test("are let be where nothing shows them", async () => {
    expect(await problemsOf({ "en/profile.yaml": `# 🚀\n${profile("A boat.")}` })).toEqual([]);
  });
});

test("Chinese and Latin text has all its characters", async () => {
  expect(await problemsOf({ "zh/profile.yaml": profile("写服务，也写 Café 菜单。") })).toEqual([]);
});
