import { describe, expect, inject, test } from "vitest";
import { listProven } from "@/lib/resume/proofs";
import { formatPath } from "@/lib/site/edition";
import { ROUTES, routeOfSkill } from "@/lib/site/pages";
import { content } from "./content";
import { addressesOf, fetchPage, findAll, textOf } from "./html";
import { startBrowser } from "./visit";

const { origin } = inject("site");
const { site, resumes } = content;
const { visit } = startBrowser();

const skillPages = resumes.flatMap((resume) => listProven(resume).map((proven) => ({ ...proven, resume, path: formatPath(site, resume.edition, routeOfSkill(proven)) })));

/** The links of a page to highlights, below its edition. */
async function followProofs(path: string, edition: string): Promise<string[]> {
  const { tree } = await fetchPage(`${origin}${path}`);
  const [main] = findAll(tree, ({ tagName }) => tagName === "main");
  const start = formatPath(site, edition, "/");
  const links = main ? addressesOf(main).filter((address) => address.includes("#") && address.startsWith(start)) : [];
  return links.map((address) => address.slice(start.length));
}

test.for(skillPages)("$path leads to every highlight that shows the skill, and to every entry that does.", async ({ path, resume, evidence }) => {
  const highlights = evidence.proofs.flatMap(({ kind, entry, highlight }) => (highlight ? [`${kind}/${entry}/#${highlight}`] : []));
  expect((await followProofs(path, resume.edition)).toSorted()).toEqual(highlights.toSorted());
  const { tree } = await fetchPage(`${origin}${path}`);
  for (const { kind, entry } of evidence.entries) expect(addressesOf(tree)).toContain(formatPath(site, resume.edition, `/${kind}/${entry}/`));
});

test.for(listProven(resumes[0]))("The editions show the same proofs of $skill.id.", async (proven) => {
  const [first, ...others] = await Promise.all(site.editions.map((edition) => followProofs(formatPath(site, edition, routeOfSkill(proven)), edition)));
  for (const other of others) expect(other.toSorted()).toEqual(first?.toSorted());
});

test.for(resumes)("The matrix of the edition $edition has a row for each skill; those without proof say so.", async (resume) => {
  const { tree } = await fetchPage(`${origin}${formatPath(site, resume.edition, ROUTES.skills)}`);
  const rows = findAll(tree, ({ tagName }) => tagName === "tr").map((row) => findAll(row, ({ tagName }) => tagName === "th" || tagName === "td"));
  const nameOf = ([cell]: (typeof rows)[number]) => cell && findAll(cell, ({ tagName }) => tagName === "bdi").map(textOf)[0];
  const proven = new Map(listProven(resume).map(({ skill, evidence }) => [skill.name, evidence.proofs.length]));
  for (const { name } of resume.skills.flatMap(({ skills }) => skills)) {
    const last = rows.find((row) => nameOf(row) === name)?.at(-1);
    expect(last && textOf(last), name).toBe(proven.has(name) ? String(proven.get(name)) : resume.labels.listed);
  }
});

describe("a highlight's permalink", () => {
  test("shows which one is meant", async () => {
    const [{ path, resume, evidence }] = skillPages as [(typeof skillPages)[number]];
    const proof = evidence.proofs.find(({ highlight }) => highlight);
    if (!proof) throw new Error("the first skill has no highlight");
    const page = await visit(`${origin}${path}`);
    const address = `${formatPath(site, resume.edition, `/${proof.kind}/${proof.entry}/`)}#${proof.highlight}`;
    await page.locator(`main a[href="${address}"]`).click();
    await page.waitForURL(`${origin}${address}`);
    const target = page.locator(`#${proof.highlight}`);
    const colours = await target.evaluate((item) => [item, item.nextElementSibling ?? item.previousElementSibling].map((each) => each && getComputedStyle(each).backgroundColor));
    expect(colours[0]).not.toBe(colours[1]);
    expect(await target.evaluate((item) => item.getBoundingClientRect().top < innerHeight && item.getBoundingClientRect().bottom > 0)).toBe(true);
  });
});
