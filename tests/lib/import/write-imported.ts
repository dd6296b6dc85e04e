import { writeFiles } from "../export/write-files";

/** A content folder that lasts as long as the test, of what an import made for one edition. */
export function writeImported(files: Map<string, string>, lang: string): string {
  return writeFiles({ ...Object.fromEntries(files), "site.yaml": `origin: https://example.com\neditions: [${lang}]\n` });
}
