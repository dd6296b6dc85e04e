import puppeteer, { type Page } from "puppeteer-core";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { BROWSER_FLAGS } from "@/lib/bench/browser";
import { ROUTES } from "@/lib/site/pages";
import { homePages } from "./content";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { openPage } = startBrowser();

const [home] = homePages;
if (!home) throw new Error("the site has no home page");

const LINK = `header a[href="${ROUTES.skills}"]`;

/** How long the pointer rests, in milliseconds: browsers begin after 200, and a page that is still being drawn serves as well. */
const PATIENCE = 1500;

/** A page at the home page whose pointer has rested on a link for so long that the browser draws what it leads to. Playwright forbids prerendering while it is attached to a browser; Puppeteer does not. */
async function restOnLink(): Promise<Page> {
  const browser = await puppeteer.launch({ executablePath: inject("browser"), args: BROWSER_FLAGS });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${origin}${home?.path}`);
  await page.hover(LINK);
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return page;
}

/** Follows the link; says whether its page had been drawn before, and in which theme it is. Asked over a fresh connection each time until it has arrived, since what was drawn ahead takes the place of the frame that the first one knows. */
async function follow(page: Page) {
  await page.click(LINK);
  return vi.waitFor(
    async () => {
      const connection = await puppeteer.connect({ browserWSEndpoint: page.browser().wsEndpoint() });
      try {
        const arrived = (await connection.pages()).find((open) => open.url() === `${origin}${ROUTES.skills}`);
        if (!arrived) throw new Error("no page has arrived");
        return await arrived.evaluate(() => {
          if ("prerendering" in document && document.prerendering) throw new Error("the page is still one drawn ahead");
          const [navigation] = performance.getEntriesByType("navigation");
          const wasDrawn = navigation !== undefined && "activationStart" in navigation && Number(navigation.activationStart) > 0;
          return { path: location.pathname, wasDrawn, paper: getComputedStyle(document.documentElement).backgroundColor };
        });
      } finally {
        await connection.disconnect();
      }
    },
    { timeout: 20_000, interval: 200 },
  );
}

test("The page of a link that the pointer rests on is drawn before it is gone to.", async () => {
  expect(await follow(await restOnLink())).toMatchObject({ path: ROUTES.skills, wasDrawn: true });
});

test("A theme chosen after a page was drawn ahead holds on it.", async () => {
  const page = await restOnLink();
  const paperOf = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paperOf();
  await page.click("label:has(#theme-dark)");
  const dark = await paperOf();
  expect(dark).not.toBe(light);
  expect(await follow(page)).toEqual({ path: ROUTES.skills, wasDrawn: true, paper: dark });
});

test.for([
  { motion: "no-preference", pointer: "touches", fades: true },
  { motion: "reduce", pointer: "touches", fades: false },
  { motion: "no-preference", pointer: "rests", fades: false },
] as const)("Where motion is to be as $motion says and the pointer $pointer, pages cross-fade ($fades).", async ({ motion, pointer, fades }) => {
  const errors: string[] = [];
  const page = await openPage({ reducedMotion: motion, isMobile: pointer === "touches", hasTouch: pointer === "touches" });
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.addInitScript(() => addEventListener("pagereveal", (event) => sessionStorage.setItem("faded", String("viewTransition" in event && event.viewTransition !== null))));
  await page.goto(`${origin}${home.path}`);
  await page.locator(LINK).click();
  await page.waitForURL(`${origin}${ROUTES.skills}`);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("faded"))).toBe(String(fades));
  expect(errors).toEqual([]);
});
