import type { Element, Root } from "hast";
import { expect, inject, test } from "vitest";
import { nameEdition } from "@/lib/site/edition";
import { dark, light } from "@/tailwind.config";
import { content, linkedPages, pages } from "./content";
import { fetchPage, findAll } from "./html";

const { origin } = inject("site");
const { site } = content;

/** What a page's head says, by name of the meta tag or relation of the link. */
type Head = { title: string; meta: Map<string, string[]>; links: Element[] };

async function fetchHead(path: string): Promise<Head> {
  return readHead((await fetchPage(`${origin}${path}`)).tree);
}

function readHead(tree: Root): Head {
  const [title] = findAll(tree, ({ tagName }) => tagName === "title");
  const [text] = title?.children ?? [];
  const meta = new Map<string, string[]>();
  for (const { properties } of findAll(tree, ({ tagName }) => tagName === "meta")) {
    const name = String(properties.property ?? properties.name);
    meta.set(name, [...(meta.get(name) ?? []), String(properties.content)]);
  }
  return { title: text?.type === "text" ? text.value : "", meta, links: findAll(tree, ({ tagName }) => tagName === "link") };
}

/** The one value of a meta tag; fails where there are none or several. */
function only({ meta }: Head, name: string): string {
  const values = meta.get(name) ?? [];
  expect(values, name).toHaveLength(1);
  return values[0] ?? "";
}

/** The addresses that a page gives for its editions, by hreflang. */
function alternatesOf({ links }: Head): Record<string, string> {
  return Object.fromEntries(links.filter(({ properties }) => properties.hrefLang).map(({ properties }) => [String(properties.hrefLang), String(properties.href)]));
}

function canonicalsOf({ links }: Head): unknown[] {
  return links.filter(({ properties }) => String(properties.rel) === "canonical").map(({ properties }) => properties.href);
}

test.for(pages)("The head of $path names its colours, icons and manifest.", async ({ path }) => {
  const { meta, links } = await fetchHead(path);
  expect(meta.get("theme-color")).toEqual([light.paper, dark.paper]);
  const hrefsOf = (rel: string) => links.filter(({ properties }) => String(properties.rel) === rel).map(({ properties }) => properties.href);
  expect(hrefsOf("icon")).toEqual(["/seal.svg", "/icons/32.png"]);
  expect(hrefsOf("apple-touch-icon")).toEqual(["/icons/180.png"]);
  expect(hrefsOf("manifest")).toEqual(["/manifest.webmanifest"]);
});

test.for(linkedPages)("The head of $path names the page, its summary and its own address.", async ({ path, title, description }) => {
  const head = await fetchHead(path);
  expect(head.title).toBe(title);
  expect(only(head, "description")).toBe(description);
  expect(description.length).toBeGreaterThan(10);
  expect(canonicalsOf(head)).toEqual([`${site.origin}${path}`]);
  expect(head.meta.get("robots")).toBeUndefined();
});

test("No two pages have the same title.", async () => {
  const titles = await Promise.all(linkedPages.map(async ({ path }) => (await fetchHead(path)).title));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.for(linkedPages)("$path and its editions name each other, and the first as the default.", async ({ path, route }) => {
  const twins = linkedPages.filter((page) => page.route === route);
  const expected = Object.fromEntries(twins.map((twin) => [nameEdition(twin.edition).tag, `${site.origin}${twin.path}`]));
  const alternates = alternatesOf(await fetchHead(path));
  expect(alternates).toEqual(site.editions.length > 1 ? { ...expected, "x-default": `${site.origin}${twins[0]?.path}` } : {});
  for (const twin of twins) expect(alternatesOf(await fetchHead(twin.path))).toEqual(alternates);
});

test.for(linkedPages)("Shared, $path shows its title, summary and card.", async ({ path, title, description, edition, resume }) => {
  const head = await fetchHead(path);
  expect(only(head, "og:title")).toBe(title);
  expect(only(head, "og:description")).toBe(description);
  expect(only(head, "og:url")).toBe(`${site.origin}${path}`);
  expect(only(head, "og:type")).toMatch(/^(profile|website|article)$/);
  expect(only(head, "og:site_name")).toBe(resume.profile.name);
  expect(only(head, "og:locale")).toBe(nameEdition(edition).locale);
  expect((head.meta.get("og:locale:alternate") ?? []).toSorted()).toEqual(site.editions.flatMap((other) => (other === edition ? [] : nameEdition(other).locale)).toSorted());
  expect(only(head, "og:image:type")).toBe("image/png");
  expect([only(head, "og:image:width"), only(head, "og:image:height")]).toEqual(["1200", "630"]);
  expect(only(head, "og:image:alt")).not.toBe("");
  expect(only(head, "twitter:card")).toBe("summary_large_image");
  expect(only(head, "twitter:title")).toBe(title);
  expect(only(head, "twitter:description")).toBe(description);
  expect(only(head, "twitter:image")).toBe(only(head, "og:image"));
});

test.for(linkedPages)("The card of $path is a PNG of 1200×630 below 300 KB.", async ({ path }) => {
  const address = only(await fetchHead(path), "og:image");
  expect(address).toMatch(new RegExp(`^${site.origin}${site.basePath}/[^?#]+\\.png$`));
  const response = await fetch(address.replace(site.origin, origin));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(Number(response.headers.get("content-length"))).toBe(bytes.length);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(300_000);
});

test("Every page has a card of its own.", async () => {
  const cards = await Promise.all(linkedPages.map(async ({ path }) => only(await fetchHead(path), "og:image")));
  expect(new Set(cards).size).toBe(linkedPages.length);
});

test.for(pages.filter((page) => !linkedPages.includes(page)))("$path asks not to be indexed.", async ({ path }) => {
  const head = await fetchHead(path);
  expect(only(head, "robots")).toContain("noindex");
  expect(canonicalsOf(head)).toEqual([]);
});
