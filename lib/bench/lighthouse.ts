import lighthouse, { type Result } from "lighthouse";
import puppeteer from "puppeteer-core";
import { ROUTES } from "@/lib/site/pages";
import { BROWSER_FLAGS } from "./browser";
import { listMeasuredPages, onePageOfEachKind, serve } from "./site";
import { formatTable, median } from "./table";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** How often each page is audited; the middle one by performance counts, since a hiccup of the machine looks like a slow page. */
const RUNS = 3;

/** Audits one page of each kind in each edition with Lighthouse's own phone and line. */
export async function measureScores(executablePath: string): Promise<string> {
  const { origin, close } = await serve("out");
  const rows: (string | number)[][] = [];
  const speeds: number[] = [];
  let version = "";
  for (const page of onePageOfEachKind(listMeasuredPages())) {
    const reports: Result[] = [];
    for (let run = 0; run < RUNS; run++) reports.push(await audit(executablePath, `${origin}${page.path}`));
    const [report] = reports.toSorted((one, other) => scoreOf(one) - scoreOf(other)).slice((RUNS - 1) / 2);
    if (!report) throw new Error(`Lighthouse gave nothing for ${page.path}`);
    const { categories, audits, lighthouseVersion, environment } = report;
    version = lighthouseVersion;
    speeds.push(environment.benchmarkIndex);
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? Number.NaN) * 100));
    rows.push([`\`${page.path}\``, ...scores, audits["cumulative-layout-shift"]?.displayValue ?? "", audits["total-blocking-time"]?.displayValue ?? ""]);
    console.log(rows.at(-1)?.join("  "));
    const failed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    for (const { id } of failed) console.log(`  ${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ""}`);
  }
  close();
  return `Lighthouse ${version}, its own phone and line, one page of each kind, the middle of ${RUNS} runs. It slows the machine down 4×, however fast that is: its own measure of it, the benchmark index, was ${Math.round(median(speeds))} here; below 1,000 it warns that scores come out lower than they should. The page for addresses that do not exist asks search engines to leave it out (\`${ROUTES.notFound}\`), which costs it points in the last category and nowhere else.

${formatTable(["page", "performance", "accessibility", "best practices", "SEO", "layout shift", "blocking time"], rows)}
`;
}

async function audit(executablePath: string, url: string): Promise<Result> {
  const browser = await puppeteer.launch({ executablePath, args: BROWSER_FLAGS });
  const result = await lighthouse(url, { port: Number(new URL(browser.wsEndpoint()).port), output: "json", logLevel: "error", onlyCategories: [...CATEGORIES] });
  await browser.close();
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  return result.lhr;
}

function scoreOf({ categories }: Result): number {
  return categories.performance?.score ?? 0;
}
