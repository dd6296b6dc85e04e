import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { serveExport } from "@/lib/export/serve";
import { SITE } from "@/tests/sample";
import { writeFiles } from "./write-files";

const HEADERS = [
  { source: "/(.*)", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
  { source: "/cv/og/(.*)", headers: [{ key: "Cache-Control", value: "immutable" }] },
];

const FILES = {
  "vercel.json": JSON.stringify({ headers: HEADERS }),
  "index.html": "home",
  "404.html": "找不到",
  "skills/index.html": "skills",
  "og/zh-1.png": "png",
  "en/index.html": "english home",
  "en/404.html": "lost",
};

/** Serves files at a free port; a way to ask for them, by path. */
async function serve(basePath = "", files: Record<string, string | Uint8Array> = FILES, inside = "") {
  const folder = join(writeFiles(files), inside);
  const { port, close } = await serveExport(folder, { ...SITE, basePath }, 0);
  onTestFinished(close);
  const ask = (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, { redirect: "manual", ...init });
  return { folder, port, ask };
}

describe("an export is served", () => {
  test.each([
    ["/", 200, "home"],
    ["/skills/", 200, "skills"],
    ["/skills/?from=mail", 200, "skills"],
    ["/en/", 200, "english home"],
    ["/404.html", 200, "找不到"],
    ["/nowhere/", 404, "找不到"],
    ["/en/nowhere/", 404, "lost"],
    ["/english/", 404, "找不到"],
  ])("at %s with %i", async (path, status, text) => {
    const response = await (await serve()).ask(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/nowhere/", "text/html; charset=utf-8"],
    ["/og/zh-1.png", "image/png"],
  ])("at %s as %s", async (path, type) => {
    expect((await (await serve()).ask(path)).headers.get("content-type")).toBe(type);
  });

  test.each([
    ["/cv/", 200, "home"],
    ["/cv/en/", 200, "english home"],
    ["/cv/nowhere/", 404, "找不到"],
    ["/cv/en/nowhere/", 404, "lost"],
    ["/skills/", 404, "找不到"],
    ["/cvs/", 404, "找不到"],
    ["/ab/skills/", 404, "找不到"],
  ])("below a base path at %s with %i", async (path, status, text) => {
    const response = await (await serve("/cv")).ask(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test("with a way from the base path to the home page", async () => {
    const response = await (await serve("/cv")).ask("/cv");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/cv/"]);
  });

  test("compressed where a twin is there and the visitor takes it", async () => {
    const { ask } = await serve("", { ...FILES, "skills/index.html.gz": gzipSync("squeezed") });
    const response = await ask("/skills/", { headers: { "accept-encoding": "gzip" } });
    expect([response.headers.get("content-encoding"), await response.text()]).toEqual(["gzip", "squeezed"]);
  });

  test("with the headers that its settings ask for at each path, on pages that are not there too", async () => {
    const { ask } = await serve("/cv");
    const headersAt = async (path: string) => {
      const { headers } = await ask(path);
      return [headers.get("x-content-type-options"), headers.get("cache-control")];
    };
    expect(await headersAt("/cv/og/zh-1.png")).toEqual(["nosniff", "immutable"]);
    expect(await headersAt("/cv/")).toEqual(["nosniff", null]);
    expect(await headersAt("/cv/nowhere/")).toEqual(["nosniff", null]);
  });

  test("with a wish to come back where its folder is just being replaced", async () => {
    const { folder, ask } = await serve();
    rmSync(folder, { recursive: true });
    expect((await ask("/")).status).toBe(503);
    mkdirSync(folder);
    for (const [file, text] of Object.entries(FILES).filter(([file]) => !file.includes("/"))) writeFileSync(join(folder, file), text);
    expect((await ask("/")).status).toBe(200);
  });

  test("with the same wish while its 404 page is not there yet", async () => {
    const { folder, ask } = await serve();
    rmSync(join(folder, "404.html"));
    expect([(await ask("/nowhere/")).status, (await ask("/")).status]).toEqual([503, 200]);
  });

  test("whole, whatever part of it is asked for", async () => {
    const { ask } = await serve();
    for (const range of ["bytes=5-2", "bytes=0-99999999999999999999", "bytes=-2", "items=0-1"]) {
      const response = await ask("/", { headers: { range } });
      expect([response.status, await response.text()]).toEqual([200, "home"]);
    }
  });

  test("while its folder is replaced again and again", async () => {
    const { folder, ask } = await serve("", { ...FILES, "index.html": "home".repeat(100_000) });
    const answers: number[] = [];
    const visits = Array.from({ length: 8 }, async () => {
      for (let visit = 0; visit < 40; visit += 1) {
        const response = await ask("/").catch(() => undefined); // broken off
        await response?.text().catch(() => undefined);
        if (response) answers.push(response.status);
      }
    });
    const away = `${folder}-away`;
    const swaps = (async () => {
      for (let swap = 0; swap < 300; swap += 1) {
        await rename(folder, away);
        await rename(away, folder);
      }
    })();
    await Promise.all([...visits, swaps]);
    expect(answers.filter((status) => ![200, 404, 503].includes(status))).toEqual([]);
    expect((await ask("/")).status).toBe(200);
  });

  test.each(["/_headers", "/_headers?x", "//_headers", "/%5fheaders", "/vercel%2ejson", "/../_headers", "/%00", "/%zz", `/${"a".repeat(5000)}`])("but not %s", async (path) => {
    expect((await (await serve("", { ...FILES, _headers: "rules" })).ask(path)).status).toBe(404);
  });

  test("but no way to a folder beside its own", async () => {
    const { folder, ask } = await serve("", { "out/404.html": "", "out/vercel.json": FILES["vercel.json"], "secret/index.html": "" }, "out");
    expect([folder.endsWith("/out"), (await ask("/..%2fsecret")).status]).toEqual([true, 404]);
  });

  test.each([
    ["/cv?from=mail", "/cv/?from=mail"],
    ["/cv/skills", "/cv/skills/"],
  ])("with a way from %s to %s", async (path, location) => {
    const response = await (await serve("/cv")).ask(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, location]);
  });

  test("to those who read alone", async () => {
    expect((await (await serve()).ask("/", { method: "POST" })).status).toBe(405);
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip;q=0.5, br;q=0", "gzip"],
    ["br;q=0.0", null],
    ["identity", null],
  ])("to who takes %s as %s", async (accepted, encoding) => {
    const { ask } = await serve("", { ...FILES, "index.html.br": brotliCompressSync("home"), "index.html.gz": gzipSync("home") });
    const response = await ask("/", { headers: { "accept-encoding": accepted } });
    expect([response.headers.get("content-encoding"), await response.text()]).toEqual([encoding, "home"]);
  });

  test("anew only where it has changed", async () => {
    const { port, ask } = await serve();
    const etag = (await ask("/")).headers.get("etag") ?? "";
    const [response] = await once(get({ port, headers: { "if-none-match": etag } }), "response"); // fetch would ask for it in any case
    expect(response.statusCode).toBe(304);
  });

  test("as it is on disk at the time", async () => {
    const { folder, ask } = await serve();
    writeFileSync(join(folder, "index.html"), "rebuilt");
    expect(await (await ask("/")).text()).toBe("rebuilt");
  });
});

test("a port that is taken is an error", async () => {
  const { folder, port } = await serve();
  await expect(serveExport(folder, SITE, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
