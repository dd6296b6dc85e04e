import type { ChildProcess } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { endCommand, gatherOutput, startCommand } from "@/lib/bench/command";
import { findFreePort } from "@/lib/bench/free-port";
import { copyProject } from "@/lib/bench/project-copy";
import { startBrowser } from "./visit";

/** A change may take that long on a busy machine, in milliseconds; on an idle one it takes a few hundred. */
const PATIENCE = 60_000;

const CONTENT = "tests/site/fixtures/english";
const PROFILE = join(CONTENT, "en/profile.yaml");

const { openPage } = startBrowser();
let folder: string;
let profile: string;
let server: ChildProcess;
let output: () => string;
let url: string;

beforeAll(async () => {
  folder = await copyProject("dev");
  await cp(CONTENT, join(folder, "content"), { recursive: true });
  profile = join(folder, "content/en/profile.yaml");
  const port = await findFreePort();
  url = `http://localhost:${port}/`;
  server = startCommand("dev", { folder, environment: { PORT: `${port}` } });
  output = gatherOutput(server);
  await vi.waitFor(async () => expect(await answers()).toBe(true), { timeout: 150_000, interval: 250 });
  await fetch(`${url}seal.svg`);
}, 160_000);

afterEach(() => cp(PROFILE, profile));

afterAll(async () => {
  await endCommand(server);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  await rm(folder, { recursive: true, force: true });
});

/** Whether the server answers with the page; its output is told where it has ended. */
async function answers(): Promise<boolean> {
  if (server.exitCode !== null) throw new Error(`npm run dev has ended:\n${output()}`);
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Opens the home page, waits until it hears of changes, and marks it, so that a reload would show. */
async function openMarked(): Promise<Page> {
  const page = await openPage();
  const answered = page.waitForEvent("websocket", { timeout: PATIENCE }).then((socket) => socket.waitForEvent("framereceived", { timeout: PATIENCE }));
  await page.goto(url, { timeout: PATIENCE });
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

test("npm run dev shows what is wrong with saved content, in the page and in the terminal, and recovers.", { timeout: 240_000 }, async () => {
  const page = await openMarked();
  const problem = 'content/en/profile.yaml:4:1  unknown key "sumary"; did you mean "summary"?';
  await save("summary:", "sumary:");
  await expect.poll(() => wordsOf(page), { timeout: PATIENCE }).toContain(problem);
  await expect.poll(output, { timeout: PATIENCE }).toContain(problem);
  expect(output()).not.toMatch(/^ +at .*\(.*:\d+:\d+\)$/m);
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
