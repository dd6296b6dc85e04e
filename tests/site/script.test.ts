import { expect, inject, test } from "vitest";
import { ROUTES } from "@/lib/site/pages";
import { homePages, linkedPages } from "./content";
import { chooseTheme, paperOf } from "./theme";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { openPage } = startBrowser();

/** A page of each kind that can be shared: where there is a list of actions, and where the footer alone offers it. */
const sharedPages = linkedPages.filter(({ route }) => route === ROUTES.home || route === ROUTES.skills);

test.for(homePages)("A theme chosen on $path holds on the next page, after a reload and in another tab.", async ({ path, resume }) => {
  const page = await openPage({ colorScheme: "light" });
  await page.goto(`${origin}${path}`);
  const light = await paperOf(page);
  await chooseTheme(page, "dark");
  const dark = await paperOf(page);
  expect(dark).not.toBe(light);
  await page.getByRole("navigation", { name: resume.labels.navigation }).getByRole("link").first().click();
  await page.waitForURL((url) => url.pathname !== path);
  expect(await paperOf(page)).toBe(dark);
  expect(await page.locator('input[name="theme"][value="dark"]').isChecked()).toBe(true);
  await page.reload();
  expect(await paperOf(page)).toBe(dark);
  const tab = await page.context().newPage();
  await tab.goto(`${origin}${path}`);
  expect(await paperOf(tab)).toBe(dark);
  await chooseTheme(tab, "auto");
  expect(await paperOf(tab)).toBe(light);
  await expect.poll(() => paperOf(page)).toBe(light);
});

test.for(homePages)("$path copies the e-mail address and says so.", async ({ path, resume: { labels, profile } }) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${origin}${path}`);
  const status = page.getByRole("status"); // readers hear only a status that was there, empty, before it spoke
  expect(await status.count()).toBe(1);
  expect(await status.innerText()).toBe("");
  await page.getByRole("button", { name: labels.copyEmail }).click();
  await expect.poll(() => page.locator("[role=status]").innerText()).toBe(labels.emailCopied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(profile.email);
  await expect.poll(() => status.innerText(), { timeout: 6000 }).toBe("");
});

test.for(sharedPages)("$path copies its address, and offers no sheet where the browser has none.", async ({ path, resume: { labels } }) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.addInitScript("Object.defineProperty(navigator, 'share', { value: undefined })");
  const buttons = page.locator('[popovertarget="share"]:visible');
  await page.goto(`${origin}${path}`);
  expect(await buttons.count()).toBeGreaterThan(0);
  for (const button of await buttons.all()) {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await button.click();
    expect(await page.getByRole("button", { name: labels.shareBy }).isVisible()).toBe(false);
    await page.getByRole("button", { name: labels.copyLink }).click();
    await expect.poll(() => page.locator("[role=status]").innerText()).toBe(labels.linkCopied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}${path}`);
    expect(await page.locator("#share").isVisible()).toBe(false);
  }
});

test.for(sharedPages)("$path offers its poster as a picture that can be saved; the panel closes by key.", async ({ path, resume: { labels, profile } }) => {
  const page = await openPage({ acceptDownloads: true });
  await page.goto(`${origin}${path}`);
  await page.locator('[popovertarget="share"]:visible').first().click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: labels.savePoster }).click()]);
  expect(download.suggestedFilename()).toBe(`${profile.name}.png`);
  const picture = page.getByRole("img", { name: labels.poster });
  await expect.poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(1080);
  expect(await page.getByText(labels.posterHint).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator("#share").isVisible()).toBe(false);
});

test.for(sharedPages)("$path hands its title and address to the system's share sheet where there is one.", async ({ path, title }) => {
  const page = await openPage();
  await page.addInitScript("Object.defineProperty(navigator, 'share', { value: async (data) => { document.documentElement.dataset.shared = JSON.stringify(data) } })");
  await page.goto(`${origin}${path}`);
  await page.locator('[popovertarget="share"]:visible').first().click();
  await page.locator('[data-action="share"]').click();
  expect(JSON.parse((await page.locator("html").getAttribute("data-shared")) ?? "null")).toEqual({ title, url: `${origin}${path}` });
  expect(await page.locator("[role=status]").textContent()).toBe("");
});

test.for(homePages)("$path opens the print dialogue.", async ({ path, resume: { labels } }) => {
  const page = await openPage();
  await page.addInitScript("window.print = () => { document.documentElement.dataset.printed = 'yes' }");
  await page.goto(`${origin}${path}`);
  await page.getByRole("button", { name: labels.print }).click();
  expect(await page.locator("html").getAttribute("data-printed")).toBe("yes");
});
