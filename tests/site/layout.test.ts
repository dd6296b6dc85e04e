import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatDuration } from "@/lib/resume/format";
import { PRESENT } from "@/lib/resume/month";
import { countCoveredMonths } from "@/lib/resume/period";
import { listResults } from "@/lib/resume/results";
import { ROUTES } from "@/lib/site/pages";
import { shownPages } from "./shown";
import { PHONE, startBrowser } from "./visit";

const { visit, openPage } = startBrowser();

const WIDTHS = [320, 360, 768, 1440];

test.for(shownPages)("$url does not scroll sideways on any screen, and its links and buttons are large enough for a finger.", async ({ url, resume }) => {
  const page = await visit(url);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await findOverflow(page), `what is wider than ${width} px`).toEqual([]);
    expect(await findSmallTargets(page.locator("body"), 24), `targets below 24 px at ${width} px`).toEqual([]);
    for (const name of [resume.labels.navigation, resume.labels.languageMenu]) {
      expect(await findSmallTargets(page.getByRole("navigation", { name, exact: true }), 44), `targets below 44 px at ${width} px`).toEqual([]);
    }
    expect(await findSmallTargets(page.getByRole("list", { name: resume.labels.contact, exact: true }), 44), `actions below 44 px at ${width} px`).toEqual([]);
  }
});

const homePages = shownPages.filter(({ route }) => route === ROUTES.home);

describe("the first screen of a phone", () => {
  test.for(homePages)("$url shows who, what, where now, for how long, three results and the e-mail address.", async ({ url, resume }) => {
    const { profile, labels, experience, edition, asOf } = resume;
    const page = await openPage(PHONE);
    await page.goto(url);
    const roles = experience.flatMap((entry) => entry.roles.map((role) => ({ ...role, company: entry.company })));
    const current = roles.find(({ end }) => end === PRESENT);
    const results = page.getByRole("list", { name: labels.results, exact: true }).getByRole("listitem");
    const shown: [string, Locator][] = [
      ["name", page.getByRole("heading", { level: 1, name: profile.name })],
      ["headline", page.locator("main").getByText(profile.headline).first()],
      ["e-mail", page.locator(`main a[href="mailto:${profile.email}"]`)],
      ...["resume.pdf", "resume.docx", "contact.vcf"].map((file): [string, Locator] => [file, page.locator(`main a[href$="/${file}"]`)]),
      ["sharing", page.locator("main").getByRole("button", { name: labels.share, exact: true })],
    ];
    if (roles.length) shown.push(["years", page.getByText(formatDuration(countCoveredMonths(roles, asOf), edition)).first()]);
    if (current) shown.push(["current position", page.locator("main dd").filter({ hasText: current.company }).filter({ hasText: current.role }).first()]);
    const expected = Math.min(3, listResults(resume).length);
    expect(await results.count()).toBe(expected);
    for (let index = 0; index < expected; index += 1) shown.push([`result ${index + 1}`, results.nth(index)]);
    for (const [name, element] of shown) expect(await isOnScreen(element, page), name).toBe(true);
  });
});

test.for(shownPages.filter(({ route }) => route === ROUTES.experience))("$url sets code in a monospaced font.", async ({ url }) => {
  const page = await visit(url);
  const families = await page.locator("code").evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontFamily));
  expect(families.filter((family) => !family.endsWith("monospace"))).toEqual([]);
});

async function isOnScreen(element: Locator, page: Page): Promise<boolean> {
  const box = await element.boundingBox({ timeout: 2000 });
  const size = page.viewportSize();
  return box !== null && size !== null && box.width > 0 && box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}

/** Elements that reach beyond the window; empty where the page does not scroll sideways. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth);
    return [`the page is ${scrollWidth} px wide`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Targets below a height, or below 24 pixels of width; those in a sentence may be lower (WCAG 2.2, 2.5.8), and the hidden ones are none. */
function findSmallTargets(within: Locator, least: number): Promise<string[]> {
  return within.locator("a[href], button, input, select, summary").evaluateAll((targets, least) => {
    const isSmall = (target: Element) => {
      const { width, height } = target.getBoundingClientRect();
      const isShown = target.checkVisibility() && width > 1 && height > 1;
      const isInSentence = getComputedStyle(target).display === "inline" && target.parentElement?.textContent?.trim() !== target.textContent?.trim();
      return isShown && !isInSentence && (width < 24 || height < least);
    };
    const describeTarget = (target: Element) => `${target.getBoundingClientRect().width}×${target.getBoundingClientRect().height} ${target.outerHTML.slice(0, 150)}`;
    return targets.filter(isSmall).map(describeTarget);
  }, least);
}
