import { type Browser, chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS } from "./browser";
import { listMeasuredPages, type MeasuredPage, onePageOfEachKind, serve, writeFloors } from "./site";
import { formatRatio, formatTable, median } from "./table";

/** What a visit costs: bytes and requests without icons, times in milliseconds, layout shift as a score. */
type Load = { bytes: number; requests: number; lastByte: number; largestPaint: number; shift: number; blocking: number };

/** A line to the visitor: bits per second, round trip in milliseconds. */
const LINES = [
  { name: "1.6 Mbit/s, 150 ms", bits: 1_600_000, latency: 150 },
  { name: "400 kbit/s, 400 ms", bits: 400_000, latency: 400 },
];

type Line = (typeof LINES)[number];

const RUNS = 7;
const CPU_SLOWDOWN = 4;

/** How long a page is watched after it has loaded, in milliseconds. */
const WATCH = 400;

/** Weighs every page, and loads one of each kind on poor lines beside a hand-written page of the same words. */
export async function measureLoads(executablePath: string): Promise<string> {
  const pages = listMeasuredPages();
  const floorFolder = ".export/bench/floor";
  await writeFloors(pages, floorFolder);
  const [site, floor] = await Promise.all([serve("out"), serve(floorFolder)]);
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const rows: (string | number)[][] = [];
  for (const page of onePageOfEachKind(pages)) {
    for (const line of LINES) {
      const ours: Load[] = [];
      const floors: Load[] = [];
      for (let run = 0; run < RUNS; run++) {
        ours.push(await load(browser, `${site.origin}${page.path}`, line));
        floors.push(await load(browser, `${floor.origin}${page.path}`, line));
      }
      rows.push(compare(page, line, ours, floors));
      console.log(rows.at(-1)?.join("  "));
    }
  }
  const weights = await Promise.all(pages.map(async ({ path }) => [path, await weigh(`${site.origin}${path}`), await weigh(`${floor.origin}${path}`)] as const));
  await browser.close();
  site.close();
  floor.close();
  return describe(rows, weights);
}

async function load(browser: Browser, url: string, { bits, latency }: Line): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const throughput = bits / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  const urls = new Map<string, { url: string; start: number }>();
  const ends = new Map<string, { end: number; bytes: number }>();
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => urls.set(requestId, { url: request.url, start: timestamp }));
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => ends.set(requestId, { end: timestamp, bytes: encodedDataLength }));
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(WATCH);
  const seen = await observe(page);
  await context.close();
  const asked = [...urls].filter(([, { url: address }]) => !/\.(svg|ico|png)$/.test(address));
  const got = asked.flatMap(([id]) => ends.get(id) ?? []);
  const start = Math.min(...asked.map(([, request]) => request.start));
  const bytes = got.reduce((sum, answer) => sum + answer.bytes, 0);
  return { ...seen, bytes, requests: asked.length, lastByte: (Math.max(...got.map(({ end }) => end)) - start) * 1000 };
}

/** Reads what the browser saw on a page so far. Functions that run in the page have no names in them, which the compiler would want to keep. */
async function observe(page: Page): Promise<Pick<Load, "largestPaint" | "shift" | "blocking">> {
  const read = (kind: string) =>
    page.evaluate(
      (type) =>
        new Promise<{ start: number; duration: number; value: number }[]>((resolve) => {
          setTimeout(resolve, 100, []);
          new PerformanceObserver((list) =>
            resolve(list.getEntries().map((entry) => ({ start: entry.startTime, duration: entry.duration, value: "value" in entry ? Number(entry.value) : 0 }))),
          ).observe({ type, buffered: true });
        }),
      kind,
    );
  const [paints, shifts, tasks] = [await read("largest-contentful-paint"), await read("layout-shift"), await read("longtask")];
  return {
    largestPaint: paints.at(-1)?.start ?? Number.NaN,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

function compare({ kind, edition }: MeasuredPage, { name }: Line, ours: Load[], floors: Load[]): (string | number)[] {
  const middle = (loads: Load[], key: keyof Load) => median(loads.map((each) => each[key]));
  const pair = (key: keyof Load) => `${middle(ours, key).toFixed(0)} / ${middle(floors, key).toFixed(0)}`;
  const ratio = (key: keyof Load) => formatRatio(median(ours.map((each, visit) => each[key] / (floors[visit]?.[key] ?? Number.NaN))), 1);
  return [
    `${kind}, ${edition}`,
    name,
    middle(ours, "requests"),
    pair("lastByte"),
    ratio("lastByte"),
    pair("largestPaint"),
    ratio("largestPaint"),
    Number(Math.max(...ours.map(({ shift }) => shift)).toFixed(3)),
    pair("blocking"),
  ];
}

/** The bytes of a page as served with Brotli. */
async function weigh(url: string): Promise<number> {
  const { headers } = await fetch(url, { headers: { "accept-encoding": "br" } });
  if (headers.get("content-encoding") !== "br") throw new Error(`${url} did not come compressed`);
  return Number(headers.get("content-length"));
}

function describe(rows: (string | number)[][], weights: (readonly [string, number, number])[]): string {
  const times = formatTable(["page", "line", "requests", "last byte, ms", "ratio", "largest paint, ms", "ratio", "layout shift, most", "blocking time, ms"], rows);
  const bytes = formatTable(
    ["page", "bytes", "floor", "ratio"],
    weights.map(([path, ours, floor]) => [`\`${path}\``, ours, floor, formatRatio(ours, floor)]),
  );
  return `The floor is a page as a person would write it by hand: the very same words and links, plain elements, one style sheet of 3 KB in the page (\`lib/bench/floor.css\`), served and compressed alike. First visits in Chromium with a phone's window and a CPU slowed down ${CPU_SLOWDOWN}×; ${RUNS} visits each, ours and the floor in turn, the middle of the times and the middle of the ratios of each two in turn; icons left out. Chromium's slow line delays each request but does not play packets, so it does not show what fitting into the first ten packets saves.

${times}

All bytes of each page but its icons, compressed with Brotli; the limit, also in \`npm test\`, is 14,000.

${bytes}
`;
}
