import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { OUTPUT_NAMES } from "@/lib/formats/outputs";
import { readPdf } from "@/lib/formats/pdf/read";
import { formatPages, formatSize } from "@/lib/resume/format";
import { formatPath } from "@/lib/site/edition";
import { content, pages } from "./content";
import { fetchPage, findAll, textOf } from "./html";
import { startBrowser } from "./visit";

const { origin, folder } = inject("site");
const { site, resumes } = content;
const { openPage } = startBrowser();

const TYPES: Record<string, string> = {
  "resume.pdf": "application/pdf",
  "resume.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "resume.md": "text/markdown; charset=utf-8",
  "resume.txt": "text/plain; charset=utf-8",
  "resume.json": "application/json",
  "contact.vcf": "text/vcard; charset=utf-8",
};

const read = (edition: string, name: string) => readFile(join(folder, formatPath({ ...site, basePath: "" }, edition, `/${name}`)));

describe.for(resumes)("The files of the edition $edition", (resume) => {
  const { edition, labels } = resume;

  test.for(OUTPUT_NAMES)("%s is served with its type.", async (name) => {
    const response = await fetch(`${origin}${formatPath(site, edition, `/${name}`)}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, TYPES[name]]);
    expect(Buffer.from(await response.arrayBuffer()).equals(await read(edition, name))).toBe(true);
  });

  test.for(pages.filter((page) => page.edition === edition))("$path offers them all, with the size of each.", async ({ url }) => {
    const { tree } = await fetchPage(url);
    const [list] = findAll(tree, ({ tagName, properties }) => tagName === "ul" && properties.ariaLabel === labels.files);
    const links = list ? findAll(list, ({ tagName }) => tagName === "a") : [];
    const sizes = await Promise.all(OUTPUT_NAMES.map(async (name) => formatSize((await read(edition, name)).length, edition)));
    expect(links.map(({ properties }) => properties.href)).toEqual(OUTPUT_NAMES.map((name) => formatPath(site, edition, `/${name}`)));
    expect(links.map((link, index) => textOf(link).includes(sizes[index] ?? "?"))).toEqual(OUTPUT_NAMES.map(() => true));
  });

  test("The home page offers the PDF with its pages, and saves it under the candidate's name.", async () => {
    const page = await openPage({ acceptDownloads: true });
    await page.goto(`${origin}${formatPath(site, edition, "/")}`);
    const link = page.locator("main").getByRole("link", { name: /^PDF/ });
    const { pages: sheets } = await readPdf(await read(edition, "resume.pdf"));
    expect(await link.textContent()).toContain(formatPages(sheets.length, resume));
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const [name, ...rest] = download.suggestedFilename().split("-");
    expect([name, rest.at(-1)]).toEqual([resume.profile.name.split(" ")[0], expect.stringMatching(/\.pdf$/)]);
  });
});
