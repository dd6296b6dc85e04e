import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatProblem } from "@/lib/content/problem";
import { formatWarnings } from "@/lib/content/report";
import { KINDS } from "@/lib/reference/kinds";
import { type Server, startServer } from "./language-server";
import { readExamples } from "./manual";

/** A file of VS Code, which is JSON with comments: YAML reads it once they are gone. */
const readSettings = (file: string) => parse(readFileSync(file, "utf8").replace(/^\s*\/\/.*$/gm, ""));
const schemas: unknown = readSettings(".vscode/settings.json")["yaml.schemas"];

let server: Server;
beforeAll(async () => {
  server = await startServer(schemas);
});
afterAll(() => server.stop());

/** A document of its own in a content folder of any name; what the server says of it. */
async function open(name: string, text: string): Promise<{ path: string; problems: string[] }> {
  folders += 1;
  const path = `mine-${folders}/${name}`;
  return { path, problems: await server.open(path, text) };
}
let folders = 0;

/** Front matter as editors hand it on: without the text below it. */
const frontMatterOf = (text: string) => /^(---\n.*?\n)---$/ms.exec(text)?.[1] ?? text;

/** What an author writes, with ¦ where the cursor stands. */
function findCursor(written: string): { text: string; line: number; column: number } {
  const lines = (written.split("¦")[0] ?? "").split("\n");
  return { text: written.replace("¦", ""), line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

test("VS Code knows which schema is of which files", () => {
  expect(schemas).toEqual(Object.fromEntries(KINDS.map(({ id, files }) => [`./docs/schemas/${id}.json`, files])));
});

test("nothing is underlined in content that is in order", async () => {
  const written = ["content", "tests/site/fixtures/arabic", "tests/site/fixtures/english"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const files = written.filter((path) => /\.(yaml|md)$/.test(path)).map((path) => [path, readFileSync(path, "utf8")] as const);
  const examples = [...readExamples()].map(([path, text]) => [join("mine", path), text] as const);
  const found = await Promise.all([...files, ...examples].map(async ([path, text]) => [path, ...(await server.open(path, frontMatterOf(text)))]));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(([, ...problems]) => problems.length)).toEqual([]);
});

describe("what is written as text may look like something other to an editor:", () => {
  test.each([
    ["en/experience/months.md", "company: 360\nrole: true\nstart: 2018.10\nend: 2023/7\nstack: [7-Zip, 1e3, on]\nresults: [{ highlight: 2018, from: 3.90, to: 80 }]"],
    ["en/projects/numbers.md", 'name: 2048\nkind: product\nfeatured: "true"\nrole: 1\nskills: [404, { id: 7 }]'],
    ["en/awards.yaml", "items:\n  - { name: 2020, start: 2014, end: 2018.10, score: 1 }\n  - { name: 1.0, date: 2014 }"],
    ["en/skills.yaml", "groups:\n  - name: 1\n    skills: [360, { name: 3, aliases: [3.0], level: 5 }]"],
    ["site.yaml", "origin: https://mira.example\neditions: [no]\ndocuments: { textSize: 10 }\nfilings: { publicSecurity: 31010402001234 }\naiTraining: false"],
    ["private.yaml", "phone: 13800138000"],
  ])("%s is not underlined", async (path, text) => {
    expect((await open(path, text)).problems).toEqual([]);
  });
});

describe("while an author types,", () => {
  test.each([
    ["a misspelt key", "en/experience/acme.md", "company: Acme\nrole: Nurse\nstart: 2020-01\nend: present\nsumary: a", "5:1 Property sumary is not allowed."],
    ["a missing key", "en/experience/acme.md", "company: Acme\nrole: Nurse\nstart: 2020-01", '1:1 Missing property "end".'],
    ["an end without a start", "en/projects/acme.md", "name: Acme\nkind: product\nend: present", "1:1 Object is missing property start required by property end."],
    ["a year where a month belongs", "en/experience/acme.md", "company: Acme\nrole: Nurse\nstart: 2020\nend: present", "3:8 write it like 2023-07"],
    ["a month that there is not", "en/awards.yaml", "items:\n  - name: Prize\n    date: 2020-13", "3:11 write it like 2014-09 or 2014"],
    ["an address cut short", "en/profile.yaml", "name: Mira\nheadline: Nurse\nurl: mira.example", "3:6 write it like https://mira.example"],
    ["a kind that there is not", "en/projects/acme.md", "name: Acme\nkind: book", '2:7 Value is not accepted. Valid values: "product", "open-source".'],
    ["neither true nor false", "site.yaml", "origin: https://mira.example\neditions: [en]\naiTraining: maybe", "3:13 write true or false"],
  ])("%s is underlined", async (_, path, text, problem) => {
    expect((await open(path, text)).problems).toEqual([problem]);
  });

  test.each([
    ["site.yaml", "¦\n", ["origin", "editions", "documents"]],
    ["en/experience/acme.md", "company: Acme\n¦\n", ["role", "start", "roles", "results"]],
    ["en/experience/acme.md", "company: Acme\nroles:\n  - role: Nurse\n    ¦\n", ["start", "end", "location"]],
    ["en/projects/acme.md", "name: Acme\nkind: ¦\n", ["product", "open-source"]],
    ["en/projects/acme.md", "name: Acme\nfeatured: ¦\n", ["true", "false"]],
    ["en/skills.yaml", "groups:\n  - skills:\n      - na¦\n", ["name"]],
    ["en/sections/prizes.yaml", "¦\n", ["title", "items"]],
    ["en/labels.yaml", "¦\n", ["home", "asOf"]],
  ])("%s offers what may stand at the cursor in %j", async (name, written, expected) => {
    const { text, line, column } = findCursor(written);
    const { path } = await open(name, text);
    expect(await server.complete(path, line, column)).toEqual(expect.arrayContaining(expected));
  });

  test("a key says what it is for, with an example", async () => {
    const { text, line, column } = findCursor("company: Acme\nrole: Nurse\nen¦d: present\nstart: 2020-01\n");
    const { path } = await open("en/experience/acme.md", text);
    expect(await server.hover(path, line, column)).toMatch(/^The last month, or present\.\n\nExample:\n\n```yaml\n2023-07\n```/);
  });
});

test("the task of VS Code finds what npm run check says, where, and how grave it is", () => {
  const { regexp, ...groups } = readSettings(".vscode/tasks.json").tasks[0].problemMatcher.pattern;
  const problem = { file: "content/en/experience/acme.md", line: 4, column: 8, message: 'start: "soon" is not a month' };
  const said = [formatProblem(problem), formatWarnings([{ ...problem, rule: "gap" }], [])];
  const found = said.map((text) => {
    const match = new RegExp(regexp, "m").exec(text) ?? [];
    return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[Number(group)]]));
  });
  const { file, message } = problem;
  expect(found).toEqual([
    { file, line: "4", column: "8", severity: undefined, message },
    { file, line: "4", column: "8", severity: "warning", message: `${message} [gap]` },
  ]);
});
