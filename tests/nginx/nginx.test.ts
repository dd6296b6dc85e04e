import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { listFiles } from "@/lib/export/files";
import { HOST_FILES, readHeaders } from "@/lib/export/hosts";
import { contentTypeOf } from "@/lib/site/content-type";
import { pathOf } from "@/tests/lib/export/match-headers";
import { type Answer, ask } from "./ask";

/** Headers that every answer has; what they say, the settings of the other hosts tell. */
const GUARDS = ["Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy"];

const FOR_GOOD = "public, max-age=31536000, immutable";
const ASK_ANEW = "public, max-age=0, must-revalidate";

const exports = await Promise.all(
  inject("nginx").map(async (served) => ({ ...served, name: `${served.site.origin}${served.site.basePath}/`, files: await listFiles(served.folder) })),
);

describe.each(exports)("At $name", (served) => {
  const { site, folder, files } = served;
  const { basePath } = site;
  const [, ...others] = site.editions;
  const known = new Set(files);
  const read = (file: string) => readFileSync(join(folder, file));
  const visited = files.filter((file) => !file.startsWith(".") && !HOST_FILES.includes(file) && !/\.(br|gz)$/.test(file)).map((file) => ({ file, path: pathOf(file, basePath) }));
  const compressed = visited.filter(({ file }) => known.has(`${file}.br`));
  const folders = visited.filter(({ file }) => /.\/index\.html$/.test(file)).map(({ path }) => ({ path, bare: path.slice(0, -1) }));
  const nowhere = [
    ...["nowhere/", "nowhere.html", "skills/nowhere/", "og/nowhere.png", "og/", ...HOST_FILES].map((path) => ({ path: `${basePath}/${path}`, page: "404.html" })),
    ...others.flatMap((edition) => ["nowhere/", "skills/nowhere.png"].map((path) => ({ path: `${basePath}/${edition}/${path}`, page: `${edition}/404.html` }))),
  ];

  /** Looks at each header that the settings of hosts ask for at a path. */
  function expectHeaders({ headers }: Answer, path: string, wanted: [name: string, value: string][]) {
    expect(wanted.map(([name]) => name)).toEqual(expect.arrayContaining([...GUARDS, "Cache-Control"]));
    for (const [name, value] of wanted) expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
  }

  test("there are pages, pictures and twins to ask for.", () => {
    expect(visited.map(({ file }) => file)).toEqual(expect.arrayContaining(["index.html", "404.html", "seal.svg", expect.stringMatching(/^og\/.+\.png$/)]));
    expect(compressed.length).toBeGreaterThan(folders.length);
    expect(folders.length).toBeGreaterThan(2);
  });

  test.for(visited)("$path is answered with the bytes of $file, not compressed, as what it is.", async ({ file, path }) => {
    const { status, headers, body } = await ask(served, path);
    expect(status, `status of ${path}`).toBe(200);
    expect(headers["content-type"], `Content-Type of ${path}`).toBe(contentTypeOf(file));
    expect(headers["content-encoding"], `Content-Encoding of ${path}`).toBeUndefined();
    expect(body.equals(read(file)), `the bytes of ${path} are those of ${file}`).toBe(true);
  });

  test.for(visited)("$path is sent with all headers, and with the lifetime of its kind.", async ({ file, path }) => {
    const answer = await ask(served, path);
    expectHeaders(answer, path, readHeaders(folder, path));
    if (file.endsWith(".html")) expect(answer.headers["content-security-policy"], `policy of ${path}`).toContain("frame-ancestors 'none'");
    expect(answer.headers["cache-control"], `Cache-Control of ${path}`).toBe(file.startsWith("og/") ? FOR_GOOD : ASK_ANEW);
  });

  test.for(compressed)("$path is sent compressed to those that can read it, also through a proxy.", async ({ file, path }) => {
    const plain = await ask(served, path);
    expect(plain.headers.vary, `Vary of ${path}`).toBe("Accept-Encoding");
    const cases = [
      { accepted: "gzip, deflate, br, zstd", encoding: "br", twin: `${file}.br` },
      { accepted: "gzip", encoding: "gzip", twin: `${file}.gz` },
    ];
    for (const { accepted, encoding, twin } of cases)
      for (const through of [{}, { via: "1.1 cdn.example" }]) {
        const { status, headers, body } = await ask(served, path, { "accept-encoding": accepted, ...through });
        const seen = `of ${path} for ${accepted}${"via" in through ? " through a proxy" : ""}`;
        expect(status, `status ${seen}`).toBe(200);
        expect(headers["content-encoding"], `Content-Encoding ${seen}`).toBe(encoding);
        expect(headers["content-type"], `Content-Type ${seen}`).toBe(contentTypeOf(file));
        expect(headers["cache-control"], `Cache-Control ${seen}`).toBe(plain.headers["cache-control"]);
        expect(headers.vary, `Vary ${seen}`).toBe("Accept-Encoding");
        expect(body.equals(read(twin)), `the bytes ${seen} are those of ${twin}`).toBe(true);
      }
  });

  test.for(folders)("$bare leads to $path, with its query.", async ({ bare, path }) => {
    for (const query of ["", "?from=mail"]) {
      const { status, headers } = await ask(served, `${bare}${query}`);
      expect([status, headers.location], `status and Location of ${bare}${query}`).toEqual([301, `${path}${query}`]);
    }
  });

  test.for(nowhere)("$path is not there: the answer is $page, with all headers.", async ({ path, page }) => {
    const answer = await ask(served, path);
    expect(answer.status, `status of ${path}`).toBe(404);
    expect(answer.body.equals(read(page)), `the bytes of ${path} are those of ${page}`).toBe(true);
    expect(answer.headers["content-type"], `Content-Type of ${path}`).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"], `Cache-Control of ${path}`).toBe(ASK_ANEW);
    expectHeaders(answer, path, readHeaders(folder, `${basePath}/${page}`));
    const squeezed = await ask(served, path, { "accept-encoding": "br" });
    expect([squeezed.status, squeezed.headers["content-encoding"]], `status and Content-Encoding of ${path} for br`).toEqual([404, "br"]);
  });

  test.for(visited)("$path is not sent again to those that have it.", async ({ path }) => {
    const { headers } = await ask(served, path);
    const again = await ask(served, path, { "if-none-match": String(headers.etag) });
    expect([again.status, again.body.length], `status and length of ${path} for its ETag`).toEqual([304, 0]);
    expectHeaders(
      again,
      path,
      readHeaders(folder, path).filter(([name]) => name !== "Content-Type"),
    );
  });
});
