import { describe, expect, inject, test } from "vitest";
import { listFiles } from "@/lib/export/files";
import { formatPath } from "@/lib/site/edition";
import { content, linkedPages, pages } from "./content";
import { addressesOf, fetchPage, findAll, idsOf, textOf } from "./html";

const { origin, folder } = inject("site");
const { site, facts } = content;

/** The addresses inside the site that a page names, resolved. */
async function followPage(path: string): Promise<URL[]> {
  const { tree } = await fetchPage(`${origin}${path}`);
  const urls = addressesOf(tree).map((address) => new URL(address.replace(site.origin, origin), `${origin}${path}`));
  return urls.filter((url) => url.origin === origin);
}

/** Every page that links lead to from the editions' home pages. */
async function crawl(): Promise<string[]> {
  const queue = site.editions.map((edition) => formatPath(site, edition, "/"));
  for (const path of queue) {
    const links = await followPage(path);
    queue.push(...new Set(links.map(({ pathname }) => decodeURI(pathname)).filter((next) => next.endsWith("/") && !queue.includes(next))));
  }
  return queue;
}

test("Links lead from the home pages to every page of the page list, and to no other.", async () => {
  const found = await crawl();
  expect(found.toSorted()).toEqual(linkedPages.map(({ path }) => path).toSorted());
});

test("The export holds the pages of the page list, and no other.", async () => {
  const files = (await listFiles(folder)).filter((file) => file.endsWith(".html"));
  const expected = pages.map(({ path }) => path.slice(site.basePath.length + 1)).map((path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path));
  expect(files).toEqual(expected.toSorted());
});

/** Words that lead anywhere: what auditors such as Lighthouse blame in English and Chinese. */
const EMPTY_WORDS =
  /^(click here|click this|go|here|information|learn more|more|more info|more information|read more|see more|start|this|点击|点击这里|更多|这里|查看|查看更多|详情)$/i;

test.for(pages)("Each link of $path says where it leads.", async ({ path }) => {
  const { tree } = await fetchPage(`${origin}${path}`);
  const links = findAll(tree, ({ tagName }) => tagName === "a").map((link) => textOf(link).trim());
  expect(links.filter((words) => EMPTY_WORDS.test(words))).toEqual([]);
});

test.for(pages)("$path answers with its page in the language of its edition.", async ({ path, resume }) => {
  const { status, type, tree } = await fetchPage(`${origin}${path}`);
  expect(status).toBe(200);
  expect(type).toMatch(/^text\/html;\s*charset=utf-8$/i);
  const [html] = findAll(tree, ({ tagName }) => tagName === "html");
  expect(String(html?.properties.lang)).toMatch(new RegExp(`^${resume.edition}\\b`));
  expect(findAll(tree, ({ tagName }) => tagName === "h1")).toHaveLength(1);
});

test.for(pages)("On $path every link and asset of the site answers, and every anchor is there.", async ({ path }) => {
  const urls = await followPage(path);
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) {
    const { status, tree } = await fetchPage(`${url.origin}${url.pathname}`);
    expect(status, `the answer of ${url}`).toBe(200);
    if (url.hash) expect(idsOf(tree), `the anchors of ${url.pathname}`).toContain(decodeURIComponent(url.hash.slice(1)));
  }
});

describe("facts", () => {
  test.for(site.editions)("The edition %s says every fact of facts.yaml.", async (edition) => {
    const wanted = [...(facts.all ?? []), ...(facts[edition] ?? [])];
    const own = linkedPages.filter((page) => page.edition === edition);
    const trees = await Promise.all(own.map(async ({ path }) => (await fetchPage(`${origin}${path}`)).tree));
    const said = normalise(trees.flatMap((tree) => [textOf(tree), ...addressesOf(tree)]).join("\n"));
    expect(wanted.filter((fact) => !said.includes(normalise(fact)))).toEqual([]);
  });
});

describe("unknown addresses", () => {
  const unknown = site.editions.flatMap((edition) => ["/nope/", "/nope", "/a/b/nope/"].map((route) => ({ edition, path: formatPath(site, edition, route) })));

  test.for(unknown)("$path answers 404 in the language $edition, with links that work from there.", async ({ edition, path }) => {
    const { status, type, tree } = await fetchPage(`${origin}${path}`);
    expect(status).toBe(404);
    expect(type).toMatch(/^text\/html/);
    const [html] = findAll(tree, ({ tagName }) => tagName === "html");
    expect(String(html?.properties.lang)).toMatch(new RegExp(`^${edition}\\b`));
    const urls = await followPage(path);
    expect(urls.map(({ pathname }) => pathname)).toContain(formatPath(site, edition, "/"));
    for (const url of urls.filter(({ hash }) => !hash)) expect((await fetch(url)).status, `the answer of ${url}`).toBe(200);
  });
});

function normalise(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}
