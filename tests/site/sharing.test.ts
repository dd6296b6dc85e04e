import { Readable } from "node:stream";
import ICAL from "ical.js";
import readCode from "jsqr";
import { LinkChecker } from "linkinator";
import metascraper from "metascraper";
import readAuthor from "metascraper-author";
import readDescription from "metascraper-description";
import readImage from "metascraper-image";
import readLanguage from "metascraper-lang";
import readPublisher from "metascraper-publisher";
import readTitle from "metascraper-title";
import readAddress from "metascraper-url";
import { mf2 } from "microformats-parser";
import ogs from "open-graph-scraper";
import { PNG } from "pngjs";
import robotsParser from "robots-parser";
import { parseSitemap } from "sitemap";
import { describe, expect, inject, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { IMMUTABLE } from "@/lib/export/headers";
import { CARD_SIZES, POSTER_SIZE } from "@/lib/formats/card/sizes";
import { formatPath, nameEdition } from "@/lib/site/edition";
import { listPages, nameCard, ROUTES } from "@/lib/site/pages";
import { findFaults, listThings } from "@/tests/structured-data";
import { listExpected } from "./expected";
import { fetchPage, findAll } from "./html";

const scrape = metascraper([readTitle(), readDescription(), readImage(), readAddress(), readAuthor(), readPublisher(), readLanguage()]);

/** A text with straight quotation marks, for metascraper sets all curly. */
function straighten(text: string): string {
  return text.replace(/[“”″]/g, '"').replace(/[‘’′]/g, "'");
}

/** As much of a title as Discord shows: 67 bytes, less the character that these end in. */
function cutTitle(title: string): string {
  return new TextDecoder().decode(Buffer.from(title).subarray(0, 67), { stream: true });
}

async function fetchPng(address: string) {
  const response = await fetch(address);
  const bytes = Buffer.from(await response.arrayBuffer());
  const header = (name: string) => response.headers.get(name);
  return { type: header("content-type"), length: header("content-length"), lifetime: header("cache-control"), bytes: bytes.length, ...PNG.sync.read(bytes) };
}

/** Sees that a picture is served as one of a size, which no cache needs to ask for again, since its name tells what it shows. */
async function expectPicture(address: string, size: { width: number; height: number }): Promise<void> {
  const png = await fetchPng(address);
  expect(png).toMatchObject({ type: "image/png", length: `${png.bytes}`, lifetime: IMMUTABLE, ...size });
  expect(png.bytes).toBeLessThanOrEqual(300_000);
  expect(address).toMatch(/\/og\/[\w-]+?-[0-9a-f]{12}(-square|-poster)?\.png$/);
}

/** The site at the root with two editions, and that of one edition below a path. */
describe.for([inject("site"), inject("oneEdition")])('The site below "$basePath":', (shown) => {
  const { origin, basePath } = shown;
  const { site, resumes } = loadContent(shown.content, { SITE_BASE_PATH: basePath });
  const linkedPages = listExpected(shown).filter(({ route }) => route !== ROUTES.notFound);

  /** Where the served site has what an address of the deployed one names. */
  const served = (address: string) => address.replace(site.origin, origin);

  test.for(linkedPages)("$path says to open-graph-scraper what it is, with a picture of the stated size.", async ({ url, title, description, path }) => {
    const html = await (await fetch(url)).text();
    const { result } = await ogs({ html });
    expect(result).toMatchObject({ ogTitle: title, ogDescription: description, ogUrl: `${site.origin}${path}`, twitterCard: "summary_large_image" });
    const [image] = result.ogImage ?? [];
    expect(image).toMatchObject({ width: "1200", height: "630", type: "image/png" });
    await expectPicture(served(image?.url ?? ""), CARD_SIZES.wide);
  });

  test.for(linkedPages)("$path still says what it is about where a chat cuts its title.", async ({ url, card }) => {
    const { result } = await ogs({ html: await (await fetch(url)).text() });
    const cut = cutTitle(result.ogTitle ?? "");
    expect(cut === card.title || cut.startsWith(`${card.title} `) || (cut.length > 10 && card.title.startsWith(cut)), cut).toBe(true);
  });

  test.for(linkedPages)("$path says the same to metascraper.", async ({ url, title, description, path, edition, card, resume }) => {
    const html = await (await fetch(url)).text();
    const read = await scrape({ html, url: `${site.origin}${path}`, validateUrl: false }); // which would take hosts under known domains alone
    const said = Object.fromEntries(Object.entries(read).map(([name, value]) => [name, straighten(String(value))]));
    const name = straighten(resume.profile.name);
    expect(said).toEqual({
      title: straighten(title),
      description: straighten(description),
      image: `${site.origin}${basePath}/og/${nameCard(card)}`,
      url: `${site.origin}${path}`,
      author: name,
      publisher: name,
      lang: new Intl.Locale(edition).language,
    });
  });

  test.for(linkedPages)("$path holds data for search engines that schema.org and Google find nothing wrong in.", async ({ url, route }) => {
    const html = await (await fetch(url)).text();
    expect(listThings(html)).toEqual({ jsonld: [route === ROUTES.home ? "ProfilePage" : "BreadcrumbList"], microdata: ["WebPage"] });
    expect(await findFaults(html)).toEqual([]);
  });

  test.for(linkedPages)("$path says the same as microdata, with a square picture.", async ({ url, title, description }) => {
    const { tree } = await fetchPage(url);
    const [html] = findAll(tree, ({ tagName }) => tagName === "html");
    expect([html?.properties.itemScope, html?.properties.itemType]).toEqual([true, ["https://schema.org/WebPage"]]);
    const [head] = findAll(tree, ({ tagName }) => tagName === "head");
    const items = head ? findAll(head, ({ properties }) => Boolean(properties.itemProp)).map(({ properties }) => [String(properties.itemProp), String(properties.content)]) : [];
    const said = new Map(items.map(([name = "", value = ""]) => [name, value]));
    expect([said.get("name"), said.get("description")]).toEqual([title, description]);
    await expectPicture(served(said.get("image") ?? ""), CARD_SIZES.square);
  });

  test("The sitemap lists every page with all its alternates, and robots.txt names it.", async () => {
    const address = `${site.origin}${basePath}/sitemap.xml`;
    const items = await parseSitemap(Readable.from([await (await fetch(served(address))).text()]));
    expect(items.map(({ url }) => url).toSorted()).toEqual(linkedPages.map(({ path }) => `${site.origin}${path}`).toSorted());
    const tags = resumes.length > 1 ? [...resumes.map(({ edition }) => nameEdition(edition).tag), "x-default"] : [];
    for (const { links } of items) expect(links.map(({ lang }) => lang)).toEqual(tags);
    const robots = robotsParser(`${site.origin}/robots.txt`, await (await fetch(`${origin}${basePath}/robots.txt`)).text());
    expect(robots.getSitemaps()).toEqual([address]);
    expect(robots.isAllowed(`${site.origin}${basePath}/`, "Googlebot")).toBe(true);
  });

  test("linkinator finds no link within the site that leads nowhere.", async () => {
    const { passed, links } = await new LinkChecker().check({ path: `${origin}${basePath}/`, recurse: true, linksToSkip: [`^(?!${origin})`] });
    expect(links.filter(({ state }) => state === "BROKEN").map(({ url, parent }) => `${parent}: ${url}`)).toEqual([]);
    expect([passed, links.length > linkedPages.length]).toEqual([true, true]);
  });

  test("The manifest and the icons are served with their types and sizes.", async () => {
    const response = await fetch(`${origin}${site.basePath}/manifest.webmanifest`);
    expect(response.headers.get("content-type")).toMatch(/^application\/manifest\+json/);
    for (const size of [32, 180, 192, 512]) expect(await fetchPng(`${origin}${site.basePath}/icons/${size}.png`)).toMatchObject({ type: "image/png", width: size, height: size });
  });

  describe.for(resumes)("In the edition $edition", (resume) => {
    const { edition, profile, experience } = resume;
    const home = `${site.origin}${formatPath(site, edition, ROUTES.home)}`;

    test("microformats-parser finds the person and the career.", async () => {
      const { items, rels } = mf2(await (await fetch(served(home))).text(), { baseUrl: home });
      const [career] = items.filter(({ type }) => type?.includes("h-resume"));
      const [card] = (career?.properties.contact ?? []) as { properties: Record<string, unknown[]> }[];
      expect(card?.properties).toMatchObject({ name: [profile.name], email: [`mailto:${profile.email}`], "job-title": [profile.headline] });
      expect(card?.properties.url).toEqual(expect.arrayContaining([home]));
      const entries = (career?.properties.experience ?? []) as { properties: Record<string, unknown[]> }[];
      expect(entries.map(({ properties }) => properties.name?.[0])).toEqual(experience.map(({ company }) => company));
      expect(rels.me ?? []).toEqual(expect.arrayContaining(profile.links.flatMap(({ url }) => url ?? [])));
    });

    test("ical.js reads the contact.", async () => {
      const card = new ICAL.Component(ICAL.parse(await (await fetch(`${origin}${formatPath(site, edition, "/contact.vcf")}`)).text()));
      expect([card.name, card.getFirstPropertyValue("fn"), card.getFirstPropertyValue("email")]).toEqual(["vcard", profile.name, profile.email]);
    });

    test.for(listPages(site, resume).filter(({ route }) => route !== ROUTES.notFound))("$route holds data for search engines, about one person.", async ({ route }) => {
      const { tree } = await fetchPage(`${origin}${formatPath(site, edition, route)}`);
      const scripts = findAll(tree, ({ properties }) => properties.type === "application/ld+json");
      expect(scripts).toHaveLength(1);
      const [text] = scripts[0]?.children ?? [];
      const data = JSON.parse(text?.type === "text" ? text.value : "");
      if (route === ROUTES.home) expect(data).toMatchObject({ "@type": "ProfilePage", mainEntity: { "@id": `${site.origin}${site.basePath}/#person`, name: profile.name } });
      else expect(data.itemListElement.at(-1).item).toBe(`${site.origin}${formatPath(site, edition, route)}`);
    });

    test("the poster is a picture of the stated size, and its code leads to the home page.", async () => {
      const { tree } = await fetchPage(served(home));
      const [poster] = findAll(tree, ({ tagName }) => tagName === "img");
      const address = `${origin}${poster?.properties.src}`;
      await expectPicture(address, POSTER_SIZE);
      const { data, width, height } = await fetchPng(address);
      expect(readCode(new Uint8ClampedArray(data), width, height)?.data).toBe(home);
    });
  });
});
