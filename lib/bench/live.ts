import { appendFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS } from "./browser";
import { writeCareer } from "./career";
import { endCommand } from "./command";
import { startDev } from "./dev-server";
import { findFreePort } from "./free-port";
import { copyProject } from "./project-copy";
import { formatRatio, formatTable, median } from "./table";

const RUNS = 5;
/** A career as long as that of the first résumé. */
const EMPLOYERS = 4;
const LENGTH = 2200;

/** What a writer takes at least from one save to the next, in milliseconds; Next tidies up after each. */
const PAUSE = 1500;

/** How long a change may take to show before the measurement gives up, in milliseconds. */
const PATIENCE = 60_000;

/** How far the page is scrolled when a change comes, in pixels. */
const SCROLLED = 120;

/** The pages that are open. */
const PAGES = { home: "/", employer: "/experience/employer-1/", employers: "/experience/" };

/** A change to a project's files, and what then stands on a page, or no longer stands there. */
type Change = { name: string; path: string; shows?: string; hides?: string; make: () => Promise<void> };

/** Times the way from a saved file to the open page of `npm run dev`, beside a saved component that Next shows by itself. */
export async function measureLive(executablePath: string): Promise<string> {
  const folder = await copyProject("live");
  await writeCareer(join(folder, "content"), EMPLOYERS, LENGTH);
  const server = await startDev(folder, await findFreePort());
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 500 } });
    const times = new Map<string, Timed>();
    for (let run = 0; run <= RUNS; run++) {
      for (const change of listChanges(folder, run)) {
        const time = await measureChange(page, server.origin, change);
        console.log(`${change.path}  ${change.name}  ${time.toFixed(0)} ms`);
        if (run === 0) continue; // it makes Next compile
        const { name, path } = change;
        const timed = times.get(path + name) ?? { name, path, all: [] };
        timed.all.push(time);
        times.set(path + name, timed);
      }
    }
    return describe([...times.values()]);
  } finally {
    await browser.close();
    await endCommand(server.process);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The change that Next shows by itself, first on each of the pages. */
const COMPONENT = "a component, shown by Next";

function listChanges(folder: string, run: number): Change[] {
  const at = (name: string) => join(folder, "content/en", name);
  const [profile, entry, added, named] = [at("profile.yaml"), at("experience/employer-1.md"), at(`experience/new-${run}.md`), at(`experience/named-${run}.md`)];
  const [word, mistake] = [`word${run}`, `mistake${run}`];
  const component = (path: string, name: string, tag: string): Change => {
    const part = `part${run}`;
    const make = () => edit(join(folder, `components/${name}.tsx`), new RegExp(`<${tag}( data-part="\\w+")?`), `<${tag} data-part="${part}"`);
    return { name: COMPONENT, path, shows: `data-part="${part}"`, make };
  };
  return [
    component(PAGES.home, "hero", "div"),
    { name: "a line of the profile", path: PAGES.home, shows: word, make: () => edit(profile, /(?<=^headline: ).*/m, word) },
    { name: "a mistake", path: PAGES.home, shows: mistake, make: () => edit(profile, /^seeking:/m, `${mistake}:`) },
    { name: "a mistake mended", path: PAGES.home, hides: mistake, make: () => edit(profile, new RegExp(`^${mistake}:`, "m"), "seeking:") },
    component(PAGES.employer, "highlight-list", "ul"),
    { name: "a highlight", path: PAGES.employer, shows: `Measured${run}`, make: () => appendFile(entry, `- Measured${run}.\n`) },
    component(PAGES.employers, "page-title", "h1"),
    {
      name: "a new entry",
      path: PAGES.employers,
      shows: `Firm${run}`,
      make: async () => writeFile(added, (await readFile(entry, "utf8")).replace(/(?<=^company: ).*/m, `Firm${run}`)),
    },
    { name: "an entry with another name", path: PAGES.employers, shows: `/named-${run}/`, make: () => rename(added, named) },
    { name: "an entry taken away", path: PAGES.employers, hides: `Firm${run}`, make: () => rm(named) },
  ];
}

/** The milliseconds from the moment before a change to the moment when the page shows it; throws where the page was loaded anew or scrolled. Functions that run in the page have no names in them, which the compiler would want to keep. */
async function measureChange(page: Page, origin: string, { name, path, shows, hides = "", make }: Change): Promise<number> {
  if (page.url() !== `${origin}${path}`) await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
  await page.waitForTimeout(PAUSE);
  const before = await page.evaluate((top) => {
    scrollTo(0, top);
    document.body.dataset.marked = "";
    return scrollY;
  }, SCROLLED);
  const seen = page.evaluate(
    ({ shows, hides, patience }) =>
      new Promise<number>((resolve, reject) => {
        new MutationObserver(() => document.body.innerHTML.includes(shows ?? hides) === Boolean(shows) && resolve(performance.timeOrigin + performance.now())).observe(
          document.documentElement,
          {
            childList: true,
            subtree: true,
            characterData: true,
            attributes: true,
          },
        );
        setTimeout(reject, patience, new Error(`${shows ?? hides}: the page has not changed`));
      }),
    { shows, hides, patience: PATIENCE },
  );
  const start = performance.timeOrigin + performance.now();
  const [moment] = await Promise.all([seen, make()]);
  const time = moment - start;
  const { isMarked, top, room } = await page.evaluate(() => ({
    isMarked: "marked" in document.body.dataset,
    top: scrollY,
    room: document.documentElement.scrollHeight - innerHeight,
  }));
  if (!isMarked) throw new Error(`${name}: the page was loaded anew`);
  if (top !== Math.min(before, room)) throw new Error(`${name}: the page was scrolled to ${top}`);
  return time;
}

/** What was saved, with which page open, and the milliseconds that each run took. */
type Timed = { name: string; path: string; all: number[] };

function describe(times: Timed[]): string {
  const rows = times.map(({ name, path, all }) => {
    const component = times.find((each) => each.name === COMPONENT && each.path === path);
    return [`\`${path}\``, name, median(all).toFixed(0), Math.max(...all).toFixed(0), formatRatio(median(all), median(component?.all ?? []))];
  });
  return `From a saved file to the changed page in an open browser, in milliseconds, under \`npm run dev\` with ${EMPLOYERS} employers of ${LENGTH.toLocaleString("en")} characters each, about as long as this résumé; the middle and the longest of ${RUNS}, beside a component of the same page that Next shows by itself. The page is not loaded anew and stays where it was scrolled to; the measurement fails where it does not.

${formatTable(["open page", "what was saved", "middle", "longest", "to a component"], rows)}
`;
}

async function edit(file: string, piece: RegExp, other: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!piece.test(text)) throw new Error(`${file} has another shape than the benchmark knows`);
  await writeFile(file, text.replace(piece, other));
}
