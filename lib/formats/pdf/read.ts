import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a page of a PDF says: its text, what repeats around it (running feet), and where its links lead. */
export type PdfPage = { text: string; artifacts: string; links: string[] };

/** What a PDF says to a machine: its properties, and page by page its text as pdf.js reads it. Throws where it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<{ properties: Record<string, unknown>; pages: PdfPage[] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => readPage(await pdf.getPage(index + 1))));
    return { properties: { ...info }, pages };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const annotations: { url?: string }[] = await page.getAnnotations();
  const said = { text: "", artifacts: "" };
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) said[open.includes("Artifact") ? "artifacts" : "text"] += `${item.str}${item.hasEOL ? "\n" : ""}`;
    else if (item.type === "endMarkedContent") open.pop();
    else open.push("tag" in item ? String(item.tag) : undefined);
  }
  return { ...said, links: annotations.flatMap(({ url }) => url ?? []) };
}
