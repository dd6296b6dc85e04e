import { existsSync } from "node:fs";
import type { Content } from "@/lib/content/load";
import { listOutputFiles, listPageFiles } from "./check";
import { listFiles } from "./files";
import { HOST_FILES } from "./hosts";
import { ExportError } from "./problem";

/** What the site makes besides pages and cards. */
const OWN_FILES = ["seal.svg", "llms.txt", "robots.txt", "sitemap.xml", "manifest.webmanifest", ...HOST_FILES];

/** The files that the site makes, but for pictures and icons. */
export function listMadeFiles(content: Content): string[] {
  return [...OWN_FILES, ...listPageFiles(content), ...listOutputFiles(content)];
}

/** Throws an ExportError that names each file in `public/` that would take the place of one that the site makes, or be lost to it. */
export async function refuseCollisions(folder: string, content: Content): Promise<void> {
  if (!existsSync(folder)) return;
  const own = new Set(listMadeFiles(content));
  const problems = (await listFiles(folder)).flatMap((file) => {
    if (/\p{Cc}/u.test(file)) return [`${JSON.stringify(`${folder}/${file}`)}  has a control character in its name; rename it`];
    return own.has(file) ? [`${folder}/${file}  stands where the site puts a file of its own; rename it, or take it away`] : [];
  });
  if (problems.length) throw new ExportError(problems.join("\n"));
}
