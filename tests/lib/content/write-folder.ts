import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Content, loadContent } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";

/** Files by their paths in a content folder; null takes one of the ready files away. */
export type Changes = Record<string, string | Uint8Array | null>;

/** A moment in March 2024, the month that `present` stands for in tests. */
export const MARCH_2024 = "1710460800";

/** The body and front matter of an employer's entry that is in order. */
export const HARBOR = `---
company: Harbor Labs
role: Developer
start: 2020-07
end: 2023-07
---

- Cut the build from 20 s to 2 s. {#build}
- Wrote the manual.
`;

/** An entry of a project that is in order. */
export const TIDEPOOL = `---
name: Tidepool
kind: product
experience: harbor
---
`;

const READY: Record<string, string> = {
  "site.yaml": "origin: https://mira.example\neditions: [zh, en]\n",
  "zh/profile.yaml": "name: 米拉\nheadline: 后端开发\nseeking: 后端开发\nsummary: 写服务。\nemail: mira@mira.example\n",
  "en/profile.yaml": "name: Mira Okafor\nheadline: Back-end developer\nseeking: Back-end developer\nsummary: Writes services.\nemail: mira@mira.example\n",
  ...both("skills.yaml", "groups:\n  - name: Languages\n    skills: [Go, Rust]\n"),
  ...both("experience/harbor.md", HARBOR),
  ...both("projects/tidepool.md", TIDEPOOL),
};

/** The same file in both editions. */
export function both(path: string, text: string): Record<string, string> {
  return { [`zh/${path}`]: text, [`en/${path}`]: text };
}

/** A new folder called `content` that lasts as long as the test: two editions in order, with the changes made. */
export function writeFolder(changes: Changes = {}): string {
  const parent = mkdtempSync(join(tmpdir(), "resume-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "content");
  for (const [path, text] of Object.entries({ ...READY, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Loads the ready folder with changes. */
export function load(changes: Changes = {}, environment: Record<string, string> = {}): Content {
  return loadContent(writeFolder(changes), { SOURCE_DATE_EPOCH: MARCH_2024, ...environment });
}

/** The problems that a folder has, a line each; none where it loads. */
export function listProblems(folder: string, environment: Record<string, string> = {}): string[] {
  try {
    loadContent(folder, { SOURCE_DATE_EPOCH: MARCH_2024, ...environment });
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split("\n");
    throw error;
  }
}

/** The problems that changes make in the ready folder. */
export function problemsOf(changes: Changes, environment: Record<string, string> = {}): string[] {
  return listProblems(writeFolder(changes), environment);
}
