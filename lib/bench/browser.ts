import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** How every test starts the browser: no sandbox, so that it starts as root too, and nothing that asks the network by itself. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const ON_LINUX = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];
const ON_MACOS = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `${name}.app/Contents/MacOS/${name}`);
const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const HELP =
  "no browser to test the site in: CHROME_PATH is not set, no Chrome, Chromium or Edge that starts is installed, Playwright's download failed, and apt could not install one. Install one of them, or set CHROME_PATH to its program file.";

/** The program file of a browser that starts: the one CHROME_PATH names, else one on the machine, else one that is fetched now. Throws where there is none. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which does not start as a browser; mend it or unset it`);
  }
  const installed = await firstThatStarts(listUsualPlaces());
  if (installed) return installed;
  console.log("No browser is installed; fetching one.");
  await run(process.execPath, [join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js"), "install", "--no-shell", "chromium"]);
  const fetched = await firstThatStarts(listUsualPlaces());
  if (fetched) return fetched;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && (await run("apt-get", ["update"]))) await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  const added = await firstThatStarts(listUsualPlaces());
  if (added) return added;
  throw new Error(HELP);
}

/** Where browsers are usually installed, Playwright's own included. */
function listUsualPlaces(): string[] {
  const { PATH = "", ProgramFiles, "ProgramFiles(x86)": ProgramFilesX86, LOCALAPPDATA } = process.env;
  const linux = [...PATH.split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"].flatMap((folder) => ON_LINUX.map((name) => join(folder, name)));
  const macos = ["/Applications", join(homedir(), "Applications")].flatMap((folder) => ON_MACOS.map((name) => join(folder, name)));
  const windows = [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((folder) => (folder ? ON_WINDOWS.map((name) => `${folder}\\${name}`) : []));
  const places = { darwin: macos, win32: windows }[process.platform as string] ?? linux;
  return [...new Set([...places, chromium.executablePath()])];
}

async function firstThatStarts(places: string[]): Promise<string | undefined> {
  for (const place of places) if (existsSync(place) && (await starts(place))) return place;
  return undefined;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Runs a program, its output going to ours; says whether it ended well. */
async function run(program: string, options: string[]): Promise<boolean> {
  const child = spawn(program, options, {
    stdio: "inherit",
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000", DEBIAN_FRONTEND: "noninteractive", ...process.env },
  });
  try {
    const [code] = await once(child, "close");
    return code === 0;
  } catch {
    return false;
  }
}
