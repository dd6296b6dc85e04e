import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "@/lib/export/files";
import { GUARDS, type HeaderRule, listHeaders } from "@/lib/export/headers";
import { HOST_FILES, readHeaders, writeHostFiles } from "@/lib/export/hosts";
import { SITE } from "@/tests/sample";
import { headersAt, pathOf } from "./match-headers";
import { writeFiles } from "./write-files";

const allow = (style: string) => ({ scripts: new Set(["'sha256-a'"]), styles: new Set([style]), origins: new Set<string>() });
const ALLOWED = new Map([
  ["index.html", allow("'sha256-b'")],
  ["en/index.html", allow("'sha256-c'")],
  ["en/404.html", allow("'sha256-d'")],
  ["skills/index.html", allow("'sha256-e'")],
]);
const FILES = ["404.html", "en/404.html", "en/index.html", "fr/index.html", "index.html", "llms.txt", "og/en-1.png", "resume.json", "resume.pdf", "skills/index.html"];

/** A folder with the settings of hosts for an export, and a way to read each. */
async function prepare(changes: Partial<typeof SITE> = {}, others: string[] = []) {
  const site = { ...SITE, editions: ["zh", "en", "fr"], ...changes };
  const folder = writeFiles(Object.fromEntries([...FILES, ...others].map((file) => [file, ""])));
  await writeHostFiles(folder, site, ALLOWED);
  return { site, folder, read: (file: string) => readFileSync(join(folder, file), "utf8") };
}

/** The rules in a `_headers` file: a path on a line of its own, its headers below it, indented, an empty line after each rule. */
function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .trimEnd()
    .split("\n\n")
    .map((rule) => {
      const [pattern = "", ...lines] = rule.split("\n");
      expect(pattern).toMatch(/^\/\S*$/);
      return { pattern, headers: Object.fromEntries(lines.map((line) => /^ {2}([A-Z][\w-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, "is no header"])) };
    });
}

test("the settings of hosts are written beside the files", async () => {
  const { folder } = await prepare();
  expect(await listFiles(folder)).toEqual([...FILES, ...HOST_FILES].sort());
});

test("files that hosts hide are in no settings", async () => {
  const { read } = await prepare({}, [".nojekyll", ".git/a.woff2"]);
  expect(HOST_FILES.map(read).join("")).not.toMatch(/nojekyll|\.git|woff2/);
});

test("a file of any name gets its lifetime", async () => {
  const name = "cv (1)+a[b.pdf";
  const { folder } = await prepare({}, [name]);
  expect(readHeaders(folder, `/${name}`)).toContainEqual(["Cache-Control", "public, max-age=0, must-revalidate"]);
});

describe.each(["", "/cv.d"])('below the base path "%s"', (basePath) => {
  test("_headers holds each rule: its path, its headers indented, an empty line", async () => {
    const { site, read } = await prepare({ basePath });
    expect(parseHeadersFile(read("_headers"))).toEqual(listHeaders(site, FILES, ALLOWED));
    expect(read("_headers")).toContain(`\n\n${basePath}/resume.pdf\n  Cache-Control: public, max-age=0, must-revalidate\n\n`);
  });

  test("vercel.json has the form that Vercel asks for", async () => {
    const { site, read } = await prepare({ basePath });
    const rules = listHeaders(site, FILES, ALLOWED);
    expect(JSON.parse(read("vercel.json"))).toEqual({
      $schema: "https://openapi.vercel.sh/vercel.json",
      trailingSlash: true,
      headers: rules.map(({ headers }) => ({
        source: expect.stringMatching(/^\/([\w/-]|\\\.|\(\.\*\))*$/),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    });
  });

  test.each([...FILES, "nowhere/index.html", "llmsxtxt"])("vercel.json asks for the same headers at %s as _headers does", async (file) => {
    const { folder, read } = await prepare({ basePath });
    const path = pathOf(file, basePath);
    const headers = readHeaders(folder, path);
    expect(headers).toEqual(headersAt(parseHeadersFile(read("_headers")), path));
    expect(headers).toContainEqual(["X-Content-Type-Options", "nosniff"]);
  });

  test("nginx.conf has a place for each edition but the one at the root, with its own 404 page", async () => {
    const nginx = (await prepare({ basePath })).read("nginx.conf");
    const places = [...nginx.matchAll(/^ {2}location (\/\S*) \{\n(?: {4}error_page 403 404 =404 (\S+);\n)? {4}try_files \$uri \$uri\/ =404;\n {2}\}$/gm)];
    expect(nginx).toContain(`\n  error_page 403 404 =404 ${basePath}/404.html; #`);
    expect(places.map(([, place, page]) => [place, page])).toEqual([
      ["/", undefined],
      [`${basePath}/en/`, `${basePath}/en/404.html`],
      [`${basePath}/fr/`, `${basePath}/fr/404.html`],
    ]);
  });

  test("nginx.conf keeps files named by a hash for good, and the settings of hosts to itself", async () => {
    const nginx = (await prepare({ basePath })).read("nginx.conf");
    const expressions = [...nginx.matchAll(/ ~ ?(\^\S+) (?!"default-src)/g)].map(([, expression = ""]) => new RegExp(expression));
    const paths = ["/og/en-1.png", "/en/og/a.png", "/_headers", "/vercel.json", "/vercelxjson", "/nginx.conf", "/index.html"];
    expect(expressions.map((expression) => paths.filter((path) => expression.test(`${basePath}${path}`)))).toEqual([
      ["/og/en-1.png"],
      ["/_headers", "/vercel.json", "/nginx.conf"],
    ]);
  });
});

test("nginx.conf sends the guards with every answer, and none in a location, which would put these out of force", async () => {
  const nginx = (await prepare()).read("nginx.conf");
  const sent = [...nginx.matchAll(/^ {2}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]);
  expect(sent).toEqual(Object.entries(GUARDS));
  expect([...nginx.matchAll(/^ {2}add_header (.*) (\$.*) always;$/gm)].map(([, name, value]) => [name, value])).toEqual([
    ["Cache-Control", "$resume_lifetime"],
    ["Content-Security-Policy", "$resume_policy"],
  ]);
  expect(nginx.match(/add_header/g)).toHaveLength(sent.length + 2);
});

test.each([
  ["/index.html", "b"],
  ["/en/index.html", "c"],
  ["/en/404.html", "d"],
  ["/skills/index.html", "e"],
  ["/skills/go/index.html", "e"],
  ["/resume.pdf", undefined],
  ["/index.html.pdf", undefined],
  ["/en/resume.pdf", undefined],
])("nginx.conf sends with %s the policy for it, and one alone", async (file, hash) => {
  const { read } = await prepare({ basePath: "/cv.d" });
  const policies = [...read("nginx.conf").matchAll(/^ {2}~(\S+) "default-src .* style-src 'sha256-(.)'/gm)];
  expect(policies.filter(([, expression = ""]) => new RegExp(expression).test(`/cv.d${file}`)).map(([, , style]) => style)).toEqual(hash ? [hash] : []);
});

test("nginx.conf names the host, each media type once, and those of text that need the charset", async () => {
  const nginx = (await prepare({ origin: "https://cv.mira.example:8443" })).read("nginx.conf");
  expect(nginx).toContain("server_name cv.mira.example;\n");
  expect(/ types \{\n([^}]*)\n {2}\}/.exec(nginx)?.[1]?.split("\n")).toEqual([
    "    text/html html;",
    "    application/json json;",
    "    application/pdf pdf;",
    "    image/png png;",
    "    text/plain txt;",
  ]);
  expect(nginx).toContain("charset_types text/plain;\n");
});

test("a site of one edition has no place for others", async () => {
  const { read } = await prepare({ editions: ["zh"] });
  expect(read("nginx.conf").match(/error_page/g)).toEqual(["error_page"]);
});

test.each(HOST_FILES)("%s lets pages ask a service that counts visits, and no other", async (file) => {
  const folder = writeFiles({ "index.html": "" });
  const allowed = { scripts: new Set(["'sha256-a'", "https://stats.example"]), styles: new Set<string>(), origins: new Set(["https://stats.example"]) };
  await writeHostFiles(folder, SITE, new Map([["index.html", allowed]]));
  const policy = /default-src [^"\n]*/.exec(readFileSync(join(folder, file), "utf8"))?.[0];
  expect(policy).toBe(
    "default-src 'none'; script-src 'sha256-a' https://stats.example; connect-src 'self' https://stats.example; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
