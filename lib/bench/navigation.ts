import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ROUTES } from "@/lib/site/pages";
import { BROWSER_FLAGS } from "./browser";
import { type Served, serve } from "./site";
import { serveSoft } from "./soft-site";
import { formatRatio, formatTable, median } from "./table";

const RUNS = 11;

/** How long the pointer rests on a link before the click, in milliseconds; browsers begin to prerender after 200. */
const REST = 1000;

const FAST_3G = { download: 1_600_000 / 8, upload: 1_600_000 / 8, latency: 150 };

const LINK = `header nav a[href="${ROUTES.skills}"]`;

/** Where the click was, in milliseconds since 1970; kept beyond the page. */
const CLICKED = "clicked";

/** Times the way from a click to the next page on the screen: drawn ahead, loaded, and by Next's router. */
export async function measureNavigation(executablePath: string): Promise<string> {
  const soft = await serveSoft();
  const hard = await serve("out");
  const times = { drawn: [] as number[], loaded: [] as number[], soft: [] as number[], loadedSlowly: [] as number[], softSlowly: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.drawn.push(await withPage(executablePath, (page) => go(page, hard, { rests: true })));
    times.soft.push(await withPage(executablePath, (page) => goSoftly(page, soft, {})));
    times.loaded.push(await withPage(executablePath, (page) => go(page, hard, { rests: false })));
    times.loadedSlowly.push(await withPage(executablePath, (page) => go(page, hard, { rests: false, isSlow: true })));
    times.softSlowly.push(await withPage(executablePath, (page) => goSoftly(page, soft, { isSlow: true })));
  }
  soft.close();
  hard.close();
  const [drawn, loaded, softly, loadedSlowly, softSlowly] = Object.values(times).map(median);
  const rows = [
    ["drawn ahead, by speculation rules", drawn, softly],
    ["loaded at the click", loaded, softly],
    ["loaded at the click, 1.6 Mbit/s, 150 ms", loadedSlowly, softSlowly],
  ].map(([name, ours = 0, next = 0]) => [name ?? "", Number(ours).toFixed(0), Number(next).toFixed(0), formatRatio(Number(ours), Number(next))]);
  return `From the click on a link of the home page to the skills page on the screen, in milliseconds, no slowdown where none is named; the middle of ${RUNS}. Beside it the same pages with Next's own router, links fetched beforehand, as the framework ships them. Prerendering cannot be measured on a slow line, since the tools that slow it down forbid it.

${formatTable(["our pages", "ms", "Next's router", "ratio"], rows)}
`;
}

async function withPage<T>(executablePath: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await puppeteer.launch({ executablePath, args: BROWSER_FLAGS, defaultViewport: { width: 1200, height: 900 } });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** Notes the time of the click. */
async function noteClick(page: Page): Promise<void> {
  await page.evaluate((key) => addEventListener("click", ({ timeStamp }) => localStorage.setItem(key, String(performance.timeOrigin + timeStamp)), { capture: true }), CLICKED);
}

/** From click to first paint of the next document. */
async function go(page: Page, { origin }: Served, { rests, isSlow = false }: { rests: boolean; isSlow?: boolean }): Promise<number> {
  await page.goto(`${origin}${ROUTES.home}`);
  if (!rests) await page.evaluate(() => document.querySelector("script[type=speculationrules]")?.remove());
  await noteClick(page);
  if (isSlow) await page.emulateNetworkConditions(FAST_3G);
  if (rests) {
    await page.hover(LINK);
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
  await Promise.all([page.waitForNavigation(), page.click(LINK)]);
  const { time, wasDrawn } = await page.evaluate(
    (key) =>
      new Promise<{ time: number; wasDrawn: boolean }>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          const [navigation] = performance.getEntriesByType("navigation");
          const wasDrawn = navigation !== undefined && "activationStart" in navigation && Number(navigation.activationStart) > 0;
          if (paint) resolve({ time: performance.timeOrigin + paint.startTime - Number(localStorage.getItem(key)), wasDrawn });
        }).observe({ type: "paint", buffered: true });
      }),
    CLICKED,
  );
  if (wasDrawn !== rests) throw new Error(rests ? "the page was not drawn ahead" : "the page was drawn ahead");
  return time;
}

/** From click to the paint of the next page's heading. */
async function goSoftly(page: Page, { origin }: Served, { isSlow = false }: { isSlow?: boolean }): Promise<number> {
  await page.goto(`${origin}${ROUTES.home}`, { waitUntil: "networkidle0" });
  await page.waitForSelector("html[data-ready]");
  if (isSlow) await page.emulateNetworkConditions(FAST_3G);
  await noteClick(page);
  const seen = page.evaluate(
    (key) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntries();
          if (paint) resolve(performance.timeOrigin + paint.startTime - Number(localStorage.getItem(key)));
        }).observe({ type: "element" });
      }),
    CLICKED,
  );
  await page.click(LINK);
  return seen;
}
