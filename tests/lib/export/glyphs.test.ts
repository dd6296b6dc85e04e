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
  test("are named once in every file, at the first place and with their number", async () => {
    expect(await problemsOf({ "en/profile.yaml": profile("A 🚀 and a 🚀."), "zh/experience/harbor.md": HARBOR.replace("manual", "manual 🚀 ไ") })).toEqual([
      `content/zh/experience/harbor.md:9:20  ${explain("🚀", "1F680")}`,
      `content/en/profile.yaml:4:12  ${explain("🚀", "1F680")}; it stands 2 times in this file`,
      `content/zh/experience/harbor.md:9:23  ${explain("ไ", "0E44")}`,
    ]);
  });

  test.each([
    ["an escape", profile('"A \\U0001F680."'), "4:13"],
    ["two escapes", profile('"A boat, \\uD83D\\uDE80."'), "4:19"],
    ["its number in Markdown", profile("A &#x1F680;."), "4:12"],
    ["its name in Markdown", profile("A &Ascr;."), "4:12"],
    ["an escape below a comment that has it", `# 🚀\n${profile('"A \\U0001F680."')}`, "5:13"],
  ])("are placed where the file writes %s", async (_, text, place) => {
    expect(await problemsOf({ "en/profile.yaml": text })).toEqual([expect.stringMatching(`^content/en/profile\\.yaml:${place}  `)]);
  });

  test("are let be where nothing shows them", async () => {
    expect(await problemsOf({ "en/profile.yaml": `# 🚀\n${profile("A boat.")}` })).toEqual([]);
  });
});

test("Chinese and Latin text has all its characters", async () => {
  expect(await problemsOf({ "zh/profile.yaml": profile("写服务，也写 Café 菜单。") })).toEqual([]);
});
