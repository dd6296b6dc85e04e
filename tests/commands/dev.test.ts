import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { endCommand } from "@/lib/bench/command";
import { type DevServer, startDev } from "@/lib/bench/dev-server";
import { findFreePort } from "@/lib/bench/free-port";
import { copyProject } from "@/lib/bench/project-copy";
import { startBrowser } from "@/tests/site/visit";

/** A change may take that long on a busy machine, in milliseconds; on an idle one it takes a few hundred. */
const PATIENCE = 60_000;

const CONTENT = "tests/site/fixtures/english";
const PROFILE = join(CONTENT, "en/profile.yaml");

const { openPage } = startBrowser();
let folder: string;
let profile: string;
let server: DevServer;

beforeAll(async () => {
  folder = await copyProject("dev");
  await cp(CONTENT, join(folder, "content"), { recursive: true });
  profile = join(folder, "content/en/profile.yaml");
  server = await startDev(folder, await findFreePort());
  await fetch(`${server.origin}/seal.svg`);
}, 160_000);

afterEach(() => cp(PROFILE, profile));

afterAll(async () => {
  await endCommand(server.process);
  await expect(fetch(server.origin)).rejects.toThrow("fetch failed");
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page, waits until it hears of changes, and marks it, so that a reload would show. */
async function openMarked(path = "/"): Promise<Page> {
  const page = await openPage();
  const answered = page.waitForEvent("websocket", { timeout: PATIENCE }).then((socket) => socket.waitForEvent("framereceived", { timeout: PATIENCE }));
  await page.goto(`${server.origin}${path}`, { timeout: PATIENCE });
  await answered;
  await page.waitForLoadState("networkidle", { timeout: 5000 }).catch(() => undefined); // the first visits still make Next compile, and may reload
  await expect.poll(() => page.evaluate("window.marker = 'kept'").catch(() => undefined), { timeout: PATIENCE }).toBe("kept");
  return page;
}

async function save(piece: string, other: string): Promise<void> {
  const text = await readFile(profile, "utf8");
  expect(text).toContain(piece);
  await writeFile(profile, text.replace(piece, other));
}

const wordsOf = (page: Page) => page.locator("body").innerText();

test("npm run dev shows a saved change in the open page, without a reload.", { timeout: 240_000 }, async () => {
  const page = await openMarked();
  expect(await wordsOf(page)).toContain("Systems engineer");
  await save("headline: Systems engineer", "headline: Storage engineer");
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain("Storage engineer");
  expect(await page.evaluate("window.marker")).toBe("kept");
});

test("npm run dev shows new, renamed and deleted files, in a page that stays where it was scrolled to.", { timeout: 240_000 }, async () => {
  const page = await openMarked("/experience/");
  await page.setViewportSize({ width: 800, height: 300 });
  await page.evaluate("scrollTo(0, 60)");
  const at = (name: string) => join(folder, "content/en/experience", name);
  await writeFile(at("birch.md"), (await readFile(at("acme.md"), "utf8")).replace("company: Acme Storage", "company: Birch Works"));
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain("Birch Works");
  await rename(at("birch.md"), at("birch-works.md"));
  await expect.poll(() => page.content(), { timeout: PATIENCE }).toContain("/experience/birch-works/");
  await rm(at("birch-works.md"));
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).not.toContain("Birch Works");
  expect(await page.evaluate("[window.marker, scrollY]")).toEqual(["kept", 60]);
});

test("npm run dev shows what is wrong with saved content, in the page and in the terminal, and recovers.", { timeout: 240_000 }, async () => {
  const page = await openMarked();
  const problem = 'content/en/profile.yaml:4:1  unknown key "sumary"; did you mean "summary"?';
  await save("summary:", "sumary:");
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain(problem);
  await expect.poll(server.output, { timeout: PATIENCE }).toContain(problem);
  expect(server.output()).not.toMatch(/^ +at .*\(.*:\d+:\d+\)$/m);
  await save("sumary:", "summary:");
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain("Systems engineer");
  expect(await wordsOf(page)).not.toContain(problem);
  expect(await page.evaluate("window.marker")).toBe("kept");
});

test("npm run dev opens with what is wrong, and with the page once it is mended.", { timeout: 240_000 }, async () => {
  await save("email: ada@example.com", "email: ada");
  const page = await openMarked();
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain('content/en/profile.yaml:5:8  email: "ada" is not an e-mail address');
  await save("email: ada", "email: ada@example.com");
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain("ada@example.com");
});
