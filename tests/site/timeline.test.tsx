import type { Page } from "playwright-core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Timeline } from "@/components/timeline";
import type { Month } from "@/lib/resume/month";
import type { Resume } from "@/lib/resume/resume";
import { nameEdition } from "@/lib/site/edition";
import { HARBOR, makeResume, makeView } from "@/tests/sample";
import { startBrowser } from "./visit";

const { openPage } = startBrowser();

/** Sizes as the site's style sheet has them. */
const STYLES =
  "figure { margin: 0 } svg { display: block } body { margin: 18px; font: 16px Arial, 'Noto Sans CJK SC', sans-serif } .text-sm { font-size: 14px } [class*='0.8125rem'] { font-size: 13.8px } .text-xs { font-size: 12px } ul { display: none }";

type Job = [company: string, start: string, end: string, ...stack: string[]];

const LONG = "The Honourable Company of Edinburgh Golfers & Associates, Inc.";

const CAREERS: [string, Job[]][] = [
  ["one month", [["Acme", "2024-03", "present", "Go"]]],
  ["one job of one month, years ago", [["上海示例科技有限公司", "2015-06", "2015-06", "Go"]]],
  [
    "forty years with overlaps and a gap",
    [
      ["Harbor Labs", "2019-01", "present", "Go", "Redis"],
      ["上海示例网络科技有限公司", "2018-06", "2020-01", "Go"],
      [LONG, "2005-01", "2016-12", "Redis"],
      ["Birch & Co", "2003-02", "2003-03", "Go"],
      ["Reef", "1996-01", "2005-06", "C++"],
      ["Old Mill", "1984-05", "1996-01", "C++"],
    ],
  ],
  ["ten jobs of a year", Array.from({ length: 10 }, (_, index): Job => [`Example Company Number ${index}`, `${2023 - index}-01`, `${2024 - index}-01`, "Go"])],
  [
    "long names that end at the edge",
    [
      ["Riverside Clinic", "2020-02", "present", "Go"],
      ["Agency for Temporary Nurses and Midwives of the North", "2019-01", "2020-06", "Go"],
      ["MMW GROUP", "2015-01", "2018-12", "Go"],
      ["WESTERN AUSTRALIAN CENTRAL RAILWAYS", "2012-01", "2015-06", "Redis"],
    ],
  ],
  ["five jobs at once", Array.from({ length: 5 }, (_, index): Job => [`示例公司${index}`, "2020-01", "present", "Redis"])],
];

const skills = [{ name: "All", skills: ["Go", "Redis", "C++"].map((name) => ({ id: name.toLowerCase().replaceAll("+", "p"), name, aliases: [], not: [] })) }];

function makeCareer(jobs: Job[]): Resume {
  const experience = jobs.map(([company, start, end, ...stack], index) => ({
    ...HARBOR,
    id: `job-${index}`,
    company,
    stack,
    results: [],
    highlights: [],
    roles: [{ role: "Nurse", start: start as Month, end: end as Month | "present", highlights: [] }] as (typeof HARBOR)["roles"],
  }));
  return makeResume({ experience, projects: [], skills });
}

/** Where the drawing and its texts are, in pixels. */
async function measure(page: Page, wide: boolean) {
  return page
    .locator("svg")
    .nth(wide ? 1 : 0)
    .evaluate((svg) => ({
      width: svg.getBoundingClientRect().width,
      overflow: [...svg.querySelectorAll("text")].flatMap((text) => {
        const [own, whole] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
        return own.left < whole.left - 1 || own.right > whole.right + 1 || own.top < whole.top - 1 || own.bottom > whole.bottom + 1 ? [text.textContent] : [];
      }),
      overlaps: [...svg.querySelectorAll("text")].flatMap((text, index, all) => {
        const own = text.getBoundingClientRect();
        return all.slice(index + 1).flatMap((other) => {
          const box = other.getBoundingClientRect();
          const meets = own.left < box.right && box.left < own.right && own.top + 3 < box.bottom && box.top + 3 < own.bottom;
          return meets ? [`${text.textContent} / ${other.textContent}`] : [];
        });
      }),
      invisible: [...svg.querySelectorAll("rect")].filter((rect) => rect.getBoundingClientRect().width < 1.5).length,
    }));
}

test.for(CAREERS.flatMap(([name, jobs]) => ["en", "ar"].map((edition) => ({ name, jobs, edition }))))(
  "A career of $name, in $edition, is drawn without texts that meet or leave the picture.",
  async ({ jobs, edition }) => {
    const page = await openPage();
    const view = { ...makeView("/experience/", makeCareer(jobs)), names: nameEdition(edition) };
    await page.setContent(`<html dir="${view.names.direction}"><style>${STYLES}</style><body>${renderToStaticMarkup(<Timeline view={view} />)}`);
    for (const [width, wide] of [
      [320, false],
      [390, false],
      [726, true],
      [1054, true],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect(await measure(page, wide), `at ${width} px`).toEqual({ width: width - 36, overflow: [], overlaps: [], invisible: 0 });
    }
  },
);
