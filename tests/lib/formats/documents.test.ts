import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import mammoth from "mammoth";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { layOut } from "@/lib/formats/document";
import { renderDocx } from "@/lib/formats/docx/render";
import { readPdf } from "@/lib/formats/pdf/read";
import { countPages, preparePdf, renderPdf, TEMPLATE } from "@/lib/formats/pdf/render";
import { listSkills } from "@/lib/resume/skills";
import { nameEdition, wholeAddress } from "@/lib/site/edition";
import { light } from "@/tailwind.config";
import { type Case, listCases } from "./made-up";
import { findDifference, findLoss, listLeads, listSaid, listTargets, squeeze } from "./said";

/** Code points that stand for other characters: radicals, compatibility and private ones, joined letters, the replacement character. */
const WRONG = /[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufb00-\ufb06\ufffd]/;

const { site, resumes } = loadContent("content");

const hasMupdf = spawnSync("mutool", ["-v"]).error === undefined;
const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;

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
  const again = { pdf: () => renderPdf(document, site.documents, href), docx: () => renderDocx(document, site.documents, href) };
  return { document, href, site, compare, again, pdf: await again.pdf(), docx: await again.docx(), since: performance.now() };
}

describe.each(listCases())("$about", ({ load, isPlain = true }) => {
  const made = once(() => prepare(load));

  if (isPlain)
    test("says in pdf.js what the content says, in its order", async () => {
      const { document, pdf, compare } = await made();
      const { pages } = await readPdf(pdf);
      const text = pages.map((page) => page.text).join("\n");
      expect(compare(text, listSaid(document))).toBeUndefined();
      expect(text).not.toMatch(WRONG);
    });

  if (hasPoppler)
    test("says the same in poppler", async () => {
      const { document, pdf, compare } = await made();
      const text = execFileSync("pdftotext", ["-enc", "UTF-8", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1e8 });
      const feet = (await readPdf(pdf)).pages.map(({ artifacts }) => squeeze(artifacts));
      const said = text.split("\f").map(squeeze);
      expect(compare(said.map((page, index) => page.slice(0, page.length - (feet[index]?.length ?? 0))).join(""), listSaid(document))).toBeUndefined();
      expect(text).not.toMatch(WRONG);
    });

  if (hasMupdf && isPlain)
    test("says the same in MuPDF", async ({ onTestFinished }) => {
      const { document, pdf, compare } = await made();
      const folder = await mkdtemp(join(tmpdir(), "pdf-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, "resume.pdf"), pdf);
      const text = execFileSync("mutool", ["draw", "-q", "-F", "txt", "-o", "-", join(folder, "resume.pdf")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      const feet = (await readPdf(pdf)).pages.map(({ artifacts }) => squeeze(artifacts));
      if (compare === findDifference)
        expect(
          findDifference(
            feet.reduce((said, foot) => said.replace(foot, ""), squeeze(text)),
            listSaid(document),
          ),
        ).toBeUndefined();
      expect(text).not.toMatch(WRONG);
    });

  test("links lead where the content says", async () => {
    const { document, href, pdf } = await made();
    const { pages } = await readPdf(pdf);
    const targets = [...new Set(listTargets(document, href))];
    expect([...new Set(pages.flatMap(({ links }) => links))].toSorted()).toEqual(targets.map((url) => new URL(url).href).toSorted());
  });

  test("Word says what the content says, in its order, with the same links", async () => {
    const { document, href, docx } = await made();
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;
    const withoutSigns = (said: string) => squeeze(said).replace(/[·•]/g, ""); // bullets are lists in Word
    expect(withoutSigns(text)).toBe(withoutSigns(listSaid(document).join("")));
    expect(messages).toEqual([]);
    expect([...new Set(html.match(/(?<=href=")[^"]*/g))].toSorted()).toEqual([...new Set(listTargets(document, href))].map((url) => url.replaceAll("&", "&amp;")).toSorted());
    expect(docx.length).toBeLessThanOrEqual(40_000);
  });

  test("is made the same each time", async () => {
    const { pdf, docx, again, since } = await made();
    expect(Buffer.from(pdf).equals(await again.pdf())).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, since + 2100 - performance.now())); // files in a zip name the time to two seconds
    expect(Buffer.from(docx).equals(await again.docx())).toBe(true);
  });

  test("is set in at most three fonts, each cut to what is used and with its characters named", async () => {
    const source = Buffer.from((await made()).pdf).toString("latin1");
    const fonts = source.match(/<<[^<>]*\/Type \/Font\b(?:[^<>]|<<[^<>]*>>)*\/Subtype \/Type0[\s\S]*?>>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+/);
    expect(source.match(/\/ToUnicode /g)).toHaveLength(fonts.length);
    expect(source).not.toMatch(/\/Type3\b/);
  });

  test("is tagged: one title, headings by rank, lists as lists, links as links", async () => {
    const { document, pdf } = await made();
    const roles = await listRoles(pdf);
    const count = (role: string) => roles.filter((each) => each === role).length;
    expect(count("H1")).toBe(1);
    expect(count("H2")).toBe(document.sections.length);
    const bullets = listSaid(document).filter((part) => part.startsWith("•")).length;
    expect([count("LI"), count("LBody")]).toEqual([bullets, bullets]);
    expect(count("Link")).toBeGreaterThanOrEqual(new Set(listTargets(document, String)).size);
    expect(roles[0]).toBe("Document");
  });

  test("stands inside its margins, no piece of text on another, under the seal", async () => {
    const { pages, colours } = await measurePages((await made()).pdf);
    for (const { width, pieces } of pages) {
      const [left, right] = [MARGIN - HANGING, width - MARGIN + HANGING];
      expect(pieces.filter(({ start, end, base }) => start < left || end > right || base < 0)).toEqual([]);
      const rows = pieces.toSorted((a, b) => b.base - a.base || a.start - b.start);
      expect(rows.filter((piece, index) => isOn(piece, rows[index - 1]))).toEqual([]);
    }
    expect(colours).toContain(light.seal);
  });

  if (process.platform === "linux" && process.arch === "x64")
    test("is accepted as PDF/UA-1 by Typst", async () => {
      const { document, href, site } = await made();
      const { data, fonts } = await preparePdf(document, site.documents, href);
      const compiler = loadNative().create({ fontArgs: [{ fontBlobs: fonts }], workspace: process.cwd() });
      compiler.mapShadow(join(process.cwd(), "resume.json"), Buffer.from(JSON.stringify(data)));
      const pdf = compiler.pdf({ mainFileContent: (await readFile(TEMPLATE, "utf8")).replace('json("', 'json("/') }, { pdfStandard: "ua-1" });
      expect(pdf.toString("latin1")).toContain("%PDF-1.7");
    });

  test("counts its pages", async () => {
    const { pdf } = await made();
    expect(countPages(pdf)).toBe((await readPdf(pdf)).pages.length);
  });
});

describe.each(resumes)("The first résumé in $edition", (resume) => {
  const made = once(() => prepare(async () => ({ site, resume })));

  test("has two pages, in at most 200 KB", async () => {
    const { pdf } = await made();
    expect(countPages(pdf)).toBe(2);
    expect(pdf.length).toBeLessThanOrEqual(200_000);
  });

  test("breaks no word inside, at a hyphen neither", async () => {
    const { document, pdf } = await made();
    const { pages } = await readPdf(pdf);
    const said = pages.map(({ text }) => text).join("\n");
    const words = [...new Set(JSON.stringify(document).match(/\p{Script=Latin}{1,16}-\p{Script=Latin}{1,16}(?![-\p{L}\p{N}/.])/gu))].filter((word) => squeeze(said).includes(word));
    expect(words.length).toBeGreaterThan(2);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });

  test("has its sections as an outline, and the paper that is asked for", async () => {
    const { document, pdf, href } = await made();
    const read = async (bytes: Uint8Array) => {
      const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
      const page = await file.getPage(1);
      const [top] = await file.getOutline();
      return { titles: top?.items.map(({ title }) => title), box: page.view.slice(2).map(Math.round) };
    };
    expect(await read(pdf)).toEqual({ titles: document.sections.map(({ title }) => title), box: [595, 842] });
    expect((await read(await renderPdf(document, { paper: "us-letter", textSize: 9 }, href))).box).toEqual([612, 792]);
  });

  test("is set in Word with headings, lists and East Asian fonts, and nothing that matters above or below the pages", async () => {
    const { document, docx } = await made();
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    const count = (tag: string) => html.split(`<${tag}>`).length - 1;
    expect([count("h1"), count("h2")]).toEqual([1, document.sections.length]);
    expect(count("li")).toBe(listSaid(document).filter((part) => part.startsWith("•")).length);
    const zip = await JSZip.loadAsync(docx);
    expect(Object.keys(zip.files).filter((name) => /header\d*\.xml$/.test(name))).toEqual([]);
    expect(await zip.file("word/styles.xml")?.async("string")).toMatch(/w:eastAsia="[^"]+"/);
  });

  test("names title, author, language and skills", async () => {
    const { pdf } = await made();
    const { properties } = await readPdf(pdf);
    const { name, headline } = resume.profile;
    expect(properties).toMatchObject({ Title: `${name} · ${headline}`, Author: name, Language: resume.edition === "zh" ? "zh-CN" : "en-US" });
    expect(String(properties.Keywords).split(", ")).toEqual(listSkills(resume).map((skill) => skill.name));
  });

  test.each(Array.from({ length: 12 }, (_, step) => 8 + step / 2))("leaves no heading alone at the foot of a page in %s pt", async (textSize) => {
    const { document, href } = await made();
    const { pages } = await readPdf(await renderPdf(document, { paper: textSize % 1 ? "a4" : "us-letter", textSize }, href));
    const feet = pages.slice(0, -1).map(({ text }) => squeeze(text));
    const leads = listLeads(document);
    expect(feet.flatMap((text) => leads.filter((lead) => text.endsWith(lead)))).toEqual([]);
  });
});

/** The margin at each side, and how far punctuation may hang into it, in points. */
const MARGIN = (16 / 25.4) * 72;
const HANGING = 8;

/** A piece of text on a page: from where to where it reaches, where its baseline is, and how large it is, in points. */
type Piece = { text: string; start: number; end: number; base: number; size: number };

/** Whether a piece of text reaches into the one before it on the same line, by more than the empty half of a Chinese comma. */
function isOn(piece: Piece, before: Piece | undefined): boolean {
  return before !== undefined && Math.abs(before.base - piece.base) < 1 && before.end - piece.start > 0.55 * before.size;
}

/** Where each piece of text stands on the pages of a PDF, and the colours that its first page is filled with. */
async function measurePages(bytes: Uint8Array): Promise<{ pages: { width: number; pieces: Piece[] }[]; colours: string[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const all = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const pages = all.map(async (page) => {
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!("str" in item) || !item.str.trim()) return [];
      const [start, base]: number[] = item.transform.slice(4);
      return { text: item.str, start: start ?? 0, end: (start ?? 0) + item.width, base: base ?? 0, size: item.height };
    });
    return { width: page.view[2] ?? 0, pieces };
  });
  const operators = await all[0]?.getOperatorList();
  const filled = operators?.argsArray.filter((_, index) => operators.fnArray[index] === OPS.setFillRGBColor) ?? [];
  const colours = filled.map(
    (channels: Record<number, number>) =>
      `#${Object.values(channels)
        .map((value) => value.toString(16).padStart(2, "0"))
        .join("")}`,
  );
  return { pages: await Promise.all(pages), colours };
}

/** What we use of Typst's native build, which ships without types for one system alone. */
type NativeTypst = {
  create(options: { fontArgs: { fontBlobs: Buffer[] }[]; workspace: string }): {
    mapShadow(path: string, content: Buffer): void;
    pdf(source: { mainFileContent: string }, options: { pdfStandard: string }): Buffer;
  };
};

function loadNative(): NativeTypst {
  return createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu").NodeCompiler;
}

/** The roles of everything in a tagged PDF, from its first page to its last. */
async function listRoles(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const trees = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()));
  type Node = { role?: string; children?: Node[] };
  const rolesOf = ({ role, children = [] }: Node): string[] => [...(role && role !== "Root" ? [role] : []), ...children.flatMap(rolesOf)];
  return trees.flatMap((tree) => rolesOf(tree as Node));
}
