import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import { listFiles } from "@/lib/export/files";
import { PAGE_SCRIPT_ID } from "@/lib/site/page-script";
import { content, pages } from "./content";
import { fetchPage, findAll } from "./html";

const { origin, folder } = inject("site");

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "doctype-style": "off", // the standard takes either case; our serialiser writes the lower one
    "aria-label-misuse": ["error", { allowAnyNamable: true }], // lists may be named (WAI-ARIA 1.2), which tells readers one row of words from another
  },
});

test.for(pages)("$path is valid HTML.", async ({ path }) => {
  const response = await fetch(`${origin}${path}`);
  const { results } = await validator.validateString(await response.text(), path);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`))).toEqual([]);
});

test.for(pages)("$path holds no script but the site's own and its rules for prerendering, and no style sheet but its own.", async ({ path }) => {
  const { tree } = await fetchPage(`${origin}${path}`);
  const scripts = findAll(tree, ({ tagName, properties }) => tagName === "script" && properties.type !== "application/ld+json");
  expect(scripts.map(({ properties }) => [properties.id, properties.type, properties.src])).toEqual([
    [PAGE_SCRIPT_ID, undefined, undefined],
    [undefined, "speculationrules", undefined],
  ]);
  expect(findAll(tree, ({ tagName }) => tagName === "style")).toHaveLength(1);
  expect(findAll(tree, ({ tagName, properties }) => tagName === "link" && /stylesheet|preload|script/.test(`${properties.rel} ${properties.as}`))).toEqual([]);
});

test("The export holds no script file and nothing that only the framework reads.", async () => {
  const files = await listFiles(folder);
  expect(files.length).toBeGreaterThan(pages.length);
  expect(files.filter((file) => /\.(js|mjs|css|map|json|txt)$/.test(file) && !/(^|\/)(robots\.txt|llms\.txt|vercel\.json|resume\.json|resume\.txt)$/.test(file))).toEqual([]);
});

test("Each page has its compressed twins, and beside them at most its words in Markdown; a dozen files serve the whole, and six each edition.", async () => {
  const files = await listFiles(folder);
  for (const file of files.filter((name) => name.endsWith(".html"))) expect(files).toEqual(expect.arrayContaining([`${file}.br`, `${file}.gz`]));
  const others = files.filter((file) => !/\.(br|gz|png)$/.test(file));
  expect(others.length).toBeLessThanOrEqual(2 * pages.length + 12 + 6 * content.site.editions.length);
});

test("No exported file names the machine that it was built on.", async () => {
  const local = [/localhost/, /127\.0\.0\.1/, new RegExp(process.cwd().replaceAll("\\", "\\\\"))];
  for (const file of await listFiles(folder)) {
    const text = await readFile(join(folder, file), "latin1");
    for (const pattern of local) expect(text, file).not.toMatch(pattern);
  }
});
