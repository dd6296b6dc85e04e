import JSZip from "jszip";
import type { Month } from "@/lib/resume/month";

/** Makes a Word file the same each time: the docx library gives links random names, and files and properties the time of day. */
export async function settle(docx: Uint8Array, asOf: Month): Promise<Uint8Array> {
  const [zip, settled] = [await JSZip.loadAsync(docx), new JSZip()];
  const date = new Date(`${asOf}-01T00:00:00Z`);
  const names = new Map<string, string>();
  for (const file of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const text = await file.async("string");
    const fixed = text
      .replace(/(?<=(?:r:id|Id)=")rId[a-z0-9_-]{21}(?=")/g, (name) => names.get(name) ?? rename(names, name))
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.toISOString()}`);
    settled.file(file.name, fixed, { date, createFolders: false });
  }
  return settled.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

function rename(names: Map<string, string>, name: string): string {
  const short = `rIdLink${names.size + 1}`;
  names.set(name, short);
  return short;
}
