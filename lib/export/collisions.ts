import { existsSync } from "node:fs";
import type { Content } from "@/lib/content/load";
import { listOutputFiles, listPageFiles } from "./check";
import { listFiles } from "./files";
import { HOST_FILES } from "./hosts";
import { ExportError } from "./problem";
import { placeOf } from "./promote";

/** What the site makes besides pages and cards. */
const OWN_FILES = ["seal.svg", "llms.txt", "robots.txt", "sitemap.xml", "manifest.webmanifest", ...HOST_FILES];

/** The files that the site makes, but for pictures and icons. */
export function listMadeFiles(content: Content): string[] {
  return [...OWN_FILES, ...listPageFiles(content), ...listOutputFiles(content)];
}

/** Throws an ExportError that names each file in `public/` that would take the place of one that the site makes, or be lost to it. */
export async function refuseCollisions(folder: string, content: Content): Promise<void> {
  if (!existsSync(folder)) return;
  const files = await listFiles(folder);
  const own = new Set(listMadeFiles(content));
  const all = new Set([...own, ...files]);
  const explain = (file: string): string | undefined => {
    const place = placeOf(file, content.site.editions);
    if (/\p{Cc}/u.test(file)) return "has a control character in its name; rename it";
    if (own.has(file) || !place) return "stands where the site puts a file of its own; rename it, or take it away";
    if (place !== file) return `would come to ${place}, since the first edition stands at the root; move it to ${folder}/${place}`;
    const twinOf = /^(.*)\.(?:br|gz)$/s.exec(file)?.[1];
    return twinOf && all.has(twinOf) ? `would be served for ${twinOf}, whose compressed twins the build makes; rename it, or take it away` : undefined;
  };
  const problems = files.flatMap((file) => {
    const reason = explain(file);
    return reason ? [`${/\p{Cc}/u.test(file) ? JSON.stringify(`${folder}/${file}`) : `${folder}/${file}`}  ${reason}`] : [];
  });
  if (problems.length) throw new ExportError(problems.join("\n"));
}
