import { describe, expect, test } from "vitest";
import { refuseClientComponents } from "@/lib/export/client-components";
import { ExportError } from "@/lib/export/problem";
import { writeFiles } from "./write-files";

const NEXT = ["[project]/node_modules/next/dist/esm/client/components/layout-router.js", "[project]/node_modules/next/dist/esm/lib/framework/boundary-components.js"];

/** Next's list of a page's client modules, in the form in which it writes it. */
function manifest(page: string, modules: string[]): string {
  const clientModules = Object.fromEntries(modules.map((module, id) => [module, { id, name: "*", chunks: ["/_next/static/chunks/a.js"], async: false }]));
  const list = { moduleLoading: { prefix: "" }, clientModules, ssrModuleMapping: { 1: { "*": { id: 2, name: "*", chunks: [], async: false } } }, entryJSFiles: {} };
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${page}"] = ${JSON.stringify(list)};\n`;
}

const refuse = (files: Record<string, string>) => refuseClientComponents(writeFiles(files));
const refusal = (file: string) => `${file}  is a client component, and no page has the script to run it; take "use client" out, see docs/decisions/0005`;
const HOME = "[lang]/page_client-reference-manifest.js";

describe("a build passes", () => {
  test.each([
    ["with the framework's client modules alone", NEXT],
    ["with no client modules", []],
  ])("%s", async (_, modules) => {
    await expect(refuse({ [HOME]: manifest("/[lang]/page", modules), "[lang]/page.js": "x" })).resolves.toBeUndefined();
  });
});

describe("a build is refused", () => {
  const theme = "[project]/components/theme-switch.tsx";

  test.each<[string, Record<string, string[]>, string[]]>([
    ["for a client component of ours", { [HOME]: [...NEXT, theme] }, ["components/theme-switch.tsx"]],
    ["for one of a package", { [HOME]: ["[project]/node_modules/next-themes/dist/index.mjs"] }, ["node_modules/next-themes/dist/index.mjs"]],
    ["for one that stands in two forms, named once", { [HOME]: [theme, `${theme} <module evaluation>`] }, ["components/theme-switch.tsx"]],
    ["for one on two pages, named once", { [HOME]: [theme], "[lang]/skills/page_client-reference-manifest.js": [theme] }, ["components/theme-switch.tsx"]],
    ["for several, each named", { [HOME]: [theme, ...NEXT, "[project]/app/[lang]/error.tsx"] }, ["components/theme-switch.tsx", "app/[lang]/error.tsx"]],
  ])("%s", async (_, pages, files) => {
    const manifests = Object.fromEntries(Object.entries(pages).map(([file, modules]) => [file, manifest("/page", modules)]));
    await expect(refuse(manifests)).rejects.toThrow(new ExportError(files.map(refusal).join("\n")));
  });

  test.each([
    ["for a list that is not JSON", 'globalThis.__RSC_MANIFEST["/[lang]/page"] = JSON.parse("{}");'],
    ["for a list without client modules", 'globalThis.__RSC_MANIFEST["/[lang]/page"] = {"modules":{}};'],
    ["for a list that is not set as we know", 'self.__RSC_MANIFEST["/[lang]/page"]={"clientModules":{}};'],
    ["for an empty list", ""],
  ])("%s", async (_, script) => {
    const message = expect.stringContaining(`${HOME}  Next's list of client components has another form than we know: `);
    await expect(refuse({ [HOME]: script })).rejects.toMatchObject({ name: "ExportError", message });
  });

  test("for having no list at all", async () => {
    const server = writeFiles({ "[lang]/page.js": "x" });
    const message = `${server}  holds no list of client components; this version of Next keeps it elsewhere`;
    await expect(refuseClientComponents(server)).rejects.toThrow(new ExportError(message));
  });
});
