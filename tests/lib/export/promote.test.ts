import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeOf, promote } from "@/lib/export/promote";
import { readFiles, writeFiles } from "./write-files";

describe("a file of the raw export", () => {
  test.each([
    ["zh/index.html", "index.html"],
    ["zh/projects/reef/index.html", "projects/reef/index.html"],
    ["zh/404/index.html", "404.html"],
    ["en/index.html", "en/index.html"],
    ["en/404/index.html", "en/404.html"],
    ["en/experience/404/index.html", "en/experience/404/index.html"],
    ["og/zh-0123456789ab.png", "og/zh-0123456789ab.png"],
    ["seal.svg", "seal.svg"],
    ["robots.txt", "robots.txt"],
    ["zh/llms.txt", "llms.txt"],
  ])("%s belongs at %s", (file, place) => {
    expect(placeOf(file, ["zh", "en"])).toBe(place);
  });

  test.each([
    "zh/index.txt",
    "en/projects/reef/index.txt",
    "zh/__next._tree.txt",
    "en/projects/__next.projects.__PAGE__.txt",
    "_next/static/chunks/a.js",
    "_next/static/chunks/a.css",
    "_next/static/resume/_buildManifest.js",
    "_next/static/a.json",
    "404.html",
    "404/index.html",
    "_not-found/index.html",
    "_not-found.html",
    "_not-found.txt",
  ])("%s stays behind", (file) => {
    expect(placeOf(file, ["zh", "en"])).toBeUndefined();
  });

  test("of a single edition belongs at the root", () => {
    expect(["en/index.html", "en/skills/index.html", "og/en-1.png"].map((file) => placeOf(file, ["en"]))).toEqual(["index.html", "skills/index.html", "og/en-1.png"]);
  });
});

test("promoting copies what the site needs and leaves the raw export as it was", async () => {
  const files = {
    "zh/index.html": "home",
    "zh/404/index.html": "lost",
    "en/skills/index.html": "skills",
    "zh/projects/index.html": "none",
    "google.html": "x",
    "_next/static/a.js": "x",
    "zh/index.txt": "x",
  };
  const [raw, target] = [writeFiles(files), join(writeFiles({}), "finished")];
  await promote(raw, target, ["zh", "en"], new Set(["index.html", "404.html", "en/skills/index.html"]));
  expect(await readFiles(target)).toEqual({ "index.html": "home", "404.html": "lost", "google.html": "x", "en/skills/index.html": "skills" });
  expect(await readFiles(raw)).toEqual(files);
});
