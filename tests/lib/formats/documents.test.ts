import { execFileSync, spawnSync } from "node:child_process";
import { inflateSync } from "node:zlib";
import JSZip from "jszip";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { layOut } from "@/lib/formats/document";
import { renderDocx } from "@/lib/formats/docx/render";
import { readPdf } from "@/lib/formats/pdf/read";
import { countPages, renderPdf } from "@/lib/formats/pdf/render";
import { nameEdition, wholeAddress } from "@/lib/site/edition";
import { type Case, listCases } from "./made-up";
import { findDifference, findLoss, listSaid, listTargets, squeeze } from "./said";

/** Code points that stand for other characters: radicals, compatibility and private ones, joined letters, the replacement character. */
const WRONG = /[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufb00-\ufb06\ufffd]/;

const VOWEL_SIGNS = /[\u064b-\u0652]/;

const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;
const hasMupdf = spawnSync("mutool", ["-v"]).error === undefined;

/** What is done once for the tests of a case, in the first that asks. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function prepare(load: () => Promise<Case>) {
  const { site, resume } = await load();
  const href = wholeAddress(site, resume.edition);
  const document = layOut(resume, href("/"));
  const compare = nameEdition(resume.edition).direction === "rtl" ? findLoss : findDifference;
  return { document, href, compare, pdf: await renderPdf(document, site.documents, href), docx: await renderDocx(document, site.documents, href) };
}

describe.each(listCases())("PDF of $about", ({ load }) => {
  const made = once(() => prepare(load));

  test("says in pdf.js what the content says, in its order", async ({ skip }) => {
    const { document, pdf, compare } = await made();
    skip(listSaid(document).some((part) => VOWEL_SIGNS.test(part)), "pdf.js says the letter below an Arabic vowel sign twice, since it reads no ActualText");
    const { pages } = await readPdf(pdf);
    const text = pages.map((page) => page.text).join("\n");
    expect(compare(text, listSaid(document))).toBeUndefined();
    expect(text).not.toMatch(WRONG);
  });

  test.skipIf(!hasPoppler && !process.env.CI)("says the same in poppler", async () => {
    const { document, pdf, compare } = await made();
    const text = execFileSync("pdftotext", ["-enc", "UTF-8", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1e8 });
    const feet = (await readPdf(pdf)).pages.map(({ artifacts }) => squeeze(artifacts));
    const said = text.split("\f").map(squeeze);
    expect(compare(said.map((page, index) => page.slice(0, page.length - (feet[index]?.length ?? 0))).join(""), listSaid(document))).toBeUndefined();
    expect(text).not.toMatch(WRONG);
  });

  test("links lead where the content says", async () => {
    const { document, href, pdf } = await made();
    const { pages } = await readPdf(pdf);
    const targets = [...new Set(listTargets(document, href))];
    expect([...new Set(pages.flatMap(({ links }) => links))].toSorted()).toEqual(targets.map((url) => new URL(url).href).toSorted());
  });

  test("counts its pages", async () => {
    const { pdf } = await made();
    expect(countPages(pdf)).toBe((await readPdf(pdf)).pages.length);
  });
});
void hasMupdf; void inflateSync; void JSZip; void mammoth; void renderDocx;
