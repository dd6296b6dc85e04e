import { type Content, loadContent } from "@/lib/content/load";
import { importResume } from "@/lib/import/import";
import { writeImported } from "./write-imported";

/** A person's file, imported and loaded as of November 2026. */
export async function loadPerson(file: string, lang: string): Promise<{ content: Content; left: string[]; written: string }> {
  const { files, remarks } = await importResume(file, lang);
  const folder = writeImported(files, lang);
  return {
    content: loadContent(folder, { SOURCE_DATE_EPOCH: "1793491200" }),
    left: remarks.filter(({ kind }) => kind === "left").map(({ place }) => place),
    written: [...files.values()].join("\n"),
  };
}
