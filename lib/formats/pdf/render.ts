import { readFile } from "node:fs/promises";
import { join } from "node:path";
import initTypst, { type TypstCompiler, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import type { Highlight } from "@/lib/resume/highlight";
import { mapLinks } from "@/lib/resume/markdown";
import { nameEdition } from "@/lib/site/edition";
import { light } from "@/tailwind.config";
import { type Document, type Entry, isLine, type Setting, showAddress } from "../document";
import { cutDocumentFonts } from "../fonts/merge";
import { renderSeal, renderSealSvg } from "../seal";

/** What the template takes: a document, and how it is to look. */
export type PdfInput = { data: object; fonts: Buffer[] };

/** Sets a document with Typst; `href` makes the addresses of links whole. Gives the bytes of a PDF 1.7, tagged. */
export async function renderPdf(document: Document, setting: Setting, href: (url: string) => string): Promise<Uint8Array> {
  const { data, fonts } = await preparePdf(document, setting, href);
  await initTypst();
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model(); // it reads only what is handed to it
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  try {
    compiler.add_source("/main.typ", await readFile(TEMPLATE, "utf8"));
    const text = Buffer.from(JSON.stringify(data));
    reserveMemory(compiler, text.length * MEMORY_PER_BYTE);
    compiler.map_shadow("/resume.json", text);
    const { result, diagnostics } = compiler.compile("/main.typ", undefined, "pdf", DIAGNOSTICS);
    if (!result) throw new Error(`Typst cannot set the document: ${JSON.stringify(diagnostics)}`);
    return result;
  } finally {
    compiler.free();
  }
}

/** Lets the compiler's memory grow at once: it would grow in thousands of small steps, at each of which V8 counts all of it anew and collects garbage, half the time of a long document. */
function reserveMemory(compiler: TypstCompiler, bytes: number): void {
  compiler.map_shadow("/reserve", new Uint8Array(bytes / 2)); // it keeps a file twice while it takes it
  compiler.unmap_shadow("/reserve");
}

/** Memory that Typst needs for each byte of data: 180–190 measured, of careers of 100–1,000 employers. */
const MEMORY_PER_BYTE = 200;

/** Says where in the template an error is. */
const DIAGNOSTICS = 3;

/** The layout, in Typst's language. */
export const TEMPLATE = join(process.cwd(), "lib/formats/pdf/template.typ");

/** All that the template reads, and the fonts that it is set in. */
export async function preparePdf(document: Document, { paper, textSize }: Setting, href: (url: string) => string): Promise<PdfInput> {
  const { name, alias, headline, facts, contacts, summary, results, sections, signs, edition, asOf, seal, keywords } = document;
  const [year, month] = asOf.split("-").map(Number);
  const { language, region } = new Intl.Locale(edition).maximize();
  const shown = {
    name,
    alias,
    headline,
    facts,
    colon: signs.colon,
    contacts: contacts.map(showAddress),
    summary: summary && mapLinks(summary, href),
    results,
    sections: sections.map(({ title, entries }) => ({ title, isBrief: entries.every(isLine), entries: entries.map((entry) => toData(entry, document, href)) })),
  };
  const { families, fonts } = await cutDocumentFonts(edition, `${collectText(shown)} 0123456789/•·\u00a0`);
  const data = {
    ...shown,
    title: `${name} · ${headline}`,
    keywords,
    language,
    region,
    isMirrored: nameEdition(edition).direction === "rtl",
    isEastAsian: /^(zh|ja)\b/.test(edition),
    date: { year, month },
    paper,
    size: textSize,
    fonts: families,
    colours: light,
    seal: renderSealSvg(await renderSeal(seal), light.seal),
  };
  return { data, fonts };
}

/** The number of pages of a PDF that we made: the first count is that of its page tree. */
export function countPages(pdf: Uint8Array): number {
  const [, count] = /\/Type \/Pages\b[\s\S]*?\/Count (\d+)/.exec(Buffer.from(pdf).toString("latin1")) ?? [];
  if (!count) throw new Error("the PDF has no page tree");
  return Number(count);
}

function toData({ title, period, details, links, summary, highlights, words, parts }: Entry, { signs }: Document, href: (url: string) => string): object {
  return {
    title,
    lines: [...(period ? [period] : []), ...details],
    links: links.map(showAddress),
    summary: summary && mapLinks(summary, href),
    highlights: mapHighlights(highlights, href),
    words: words && { name: words.name && `${words.name}${signs.colon}`, text: words.words.join(signs.comma) },
    parts: parts.map((part) => toData(part, { signs } as Document, href)),
  };
}

function mapHighlights(highlights: Highlight[], href: (url: string) => string): object[] {
  return highlights.map(({ content, children }) => ({ content: mapLinks(content, href), children: mapHighlights(children, href) }));
}

function collectText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? Object.values(value).map(collectText).join("") : "";
}
