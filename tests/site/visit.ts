import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { BROWSER_FLAGS } from "@/lib/bench/browser";

/** A laptop's window. */
export const LAPTOP = { width: 1440, height: 900 };

/** A phone, as its browser describes itself to pages. */
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** What the tests of a file visit pages with. */
export type Visitor = {
  /** Goes to an address in the one page that the tests of the file share, with a laptop's window and the light theme. */
  visit: (url: string) => Promise<Page>;
  /** Opens a page in a fresh profile, closed when the test ends. */
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Starts one browser for the tests of a file; the options hold for the page that they share. */
export function startBrowser(ofShared: BrowserContextOptions = {}): Visitor {
  let browser: Browser | undefined;
  let shared: Page | undefined;
  const opened: Page[] = [];
  const open = async (options: BrowserContextOptions) => {
    if (!browser) throw new Error("a page was opened before the tests began");
    const context = await browser.newContext({ viewport: LAPTOP, ...options });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("browser"), args: BROWSER_FLAGS });
  });
  afterEach(async () => {
    shared?.removeAllListeners();
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(() => browser?.close());

  return {
    async visit(url) {
      shared ??= await open(ofShared);
      await shared.setViewportSize(LAPTOP);
      await shared.emulateMedia({ media: null, colorScheme: "light" });
      await shared.goto(url);
      return shared;
    },
    async openPage(options = {}) {
      const page = await open(options);
      opened.push(page);
      return page;
    },
  };
}
